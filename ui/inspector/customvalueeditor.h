// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/customfield.h"
#include "ui/base/plancontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace leadline {

class EditorFrame;
class EditorNote;
class Switch;

/// Edits a custom field of one or several rows: a line, a choice or a switch, as its type asks. Stored on Enter and on
/// leaving the line, a choice at once; what can't be read stays and is explained. Esc shows the stored value again.
class CustomValueEditor final : public QWidget
{
    Q_OBJECT

public:
    CustomValueEditor(const CustomField &field, PlanContext &context, QWidget *parent);

    void setItems(const std::vector<EntityKey> &items);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const CustomField *field() const { return m_context.plan().find(m_field); }
    void showValue();
    void showReading(const QString &typed);
    void store(const QString &input);

    PlanContext &m_context;
    Id<CustomField> m_field;
    std::vector<EntityKey> m_items;
    EditorFrame *m_frame = nullptr;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    Switch *m_switch = nullptr;
    EditorNote *m_note;
};

} // namespace leadline
