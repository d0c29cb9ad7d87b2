// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QWidget>

namespace leadline {

class Button;
class FieldEditor;
class Label;

/// Adds a row that belongs to an item: a button that opens a few blank fields; "Add" or Enter adds the row as one undo
/// step, Esc closes.
class AdditionForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p keys are the fields that are asked for, @p back the reference to the item.
    AdditionForm(const QString &label, EntityKind kind, const char *back, const std::vector<const char *> &keys,
                 PlanContext &context, QWidget *parent);

    void setItem(EntityKey item);
    /// A field that is filled in beforehand, e.g. the day of a measurement.
    void setPreset(const char *key, const QString &input);
    void open();
    /// The blank editor of a field; null when it isn't asked for or the form was never open.
    FieldEditor *editorOf(const char *key) const;
    bool add();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeForm();
    void close();
    void clear();

    PlanContext &m_context;
    const EntityInfo &m_info;
    QString m_back;
    std::vector<const char *> m_keys;
    EntityKey m_item;
    std::vector<FieldEditor *> m_editors;
    std::vector<std::pair<QString, QString>> m_presets;
    Button *m_button;
    QWidget *m_form = nullptr;
    Label *m_problem = nullptr;
};

} // namespace leadline
