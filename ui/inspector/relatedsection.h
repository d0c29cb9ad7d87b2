// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/rowline.h"
#include "ui/inspector/inspectorsection.h"

namespace leadline {

class AdditionForm;
class Button;

/// The rows of one entity that refer to the item through one field, with their number; a click opens one. Relations that
/// people make here (members, capacities, links) can be added.
class RelatedSection final : public InspectorSection
{
    Q_OBJECT

public:
    RelatedSection(const EntityInfo &info, const FieldInfo &field, PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void showLater() override;

protected:
    void showItems() override;

private:
    RowLine::Shown shownOf(const EntityBase &row) const;

    const EntityInfo &m_info;
    const FieldInfo &m_field;
    RowLines *m_lines;
    AdditionForm *m_form = nullptr;
    Button *m_all;
    bool m_showsAll = false;
    EntityKey m_shownItem;
};

} // namespace leadline
