// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QDialog>

namespace leadline {

class FieldEditor;
class Label;

/// Asks for what a new row can't be without, e.g. the two ends of a dependency; everything else is typed in the table.
class RecordForm final : public QDialog
{
    Q_OBJECT

public:
    RecordForm(PlanContext &context, EntityKind kind, const std::vector<const FieldInfo *> &fields,
               QWidget *parent = nullptr);

    /// Field keys with what was typed.
    std::vector<std::pair<QString, QString>> values() const;

    void accept() override;

private:
    PlanContext &m_context;
    EntityKind m_kind;
    std::vector<FieldEditor *> m_editors;
    Label *m_problem;
};

} // namespace leadline
