// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/customfield.h"
#include "ui/inspector/inspectorsection.h"

namespace leadline {

class CustomValueEditor;

/// The fields that people have added to an entity, with an editor each; hidden while there are none.
class CustomSection final : public InspectorSection
{
    Q_OBJECT

public:
    CustomSection(const EntityInfo &info, PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    void makeEditors(const std::vector<const CustomField *> &fields);

    const EntityInfo &m_info;
    QString m_shownFields; ///< which fields the editors were made for
    QWidget *m_body = nullptr;
    std::vector<CustomValueEditor *> m_editors;
};

} // namespace leadline
