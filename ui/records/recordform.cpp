// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordform.h"

#include "core/base/labelcase.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace leadline {

RecordForm::RecordForm(PlanContext &context, EntityKind kind, const std::vector<const FieldInfo *> &fields,
                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_problem(new Label({}, TextRole::Caption, ColourToken::StateBad, this))
{
    constexpr int padding = 16;
    constexpr int fieldWidth = 320;
    const EntityInfo &info = context.plan().catalogue().info(kind);
    //: %1 is an entity, e.g. "New dependency"
    setWindowTitle(tr("New %1").arg(insideSentence(info.labelText())));
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(12);
    column->addWidget(new Label(windowTitle(), TextRole::ViewTitle, ColourToken::TextPrimary, this));
    QGridLayout *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const bool hasChoice =
        std::any_of(fields.begin(), fields.end(), [](const FieldInfo *field) { return field->oneOf; });
    for (const FieldInfo *field : fields) {
        FieldEditor *editor = makeFieldEditor(*field, context, this);
        editor->setPlace(FieldEditor::Place::Form);
        editor->setMinimumWidth(fieldWidth);
        const int row = form->rowCount();
        form->addWidget(new FieldLabel(field->labelText(), editor, this), row, 0);
        form->addWidget(editor, row, 1);
        m_editors.push_back(editor);
    }
    column->addLayout(form);
    if (hasChoice)
        column->addWidget(new Label(tr("One of them is needed."), TextRole::Caption, ColourToken::TextTertiary, this));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    Button *cancel = new Button(tr("Cancel"), ButtonKind::Secondary, this);
    cancel->setAutoDefault(false);
    Button *add = new Button(tr("Add"), ButtonKind::Primary, this);
    add->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(add, &QAbstractButton::clicked, this, &QDialog::accept);
    if (!m_editors.empty())
        m_editors.front()->setFocus(Qt::OtherFocusReason);
}

std::vector<std::pair<QString, QString>> RecordForm::values() const
{
    std::vector<std::pair<QString, QString>> values;
    for (const FieldEditor *editor : m_editors)
        values.emplace_back(editor->field().keyText(), editor->inputText());
    return values;
}

/// Closes only when what was typed can be read; the rest is for the rules of the plan.
void RecordForm::accept()
{
    for (FieldEditor *editor : m_editors) {
        const FieldInfo &field = editor->field();
        const QString input = editor->inputText().trimmed();
        QString problem;
        if (input.isEmpty() && field.required) {
            problem = tr("%1 is needed.").arg(field.labelText());
        } else if (!input.isEmpty() && !field.isSet()) {
            const Result<QString> text = textFromInput(field, input, m_context.inputContext());
            problem = text ? QString() : text.error().text;
        }
        if (problem.isEmpty())
            continue;
        m_problem->setText(problem);
        m_problem->show();
        editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::accept();
}

} // namespace leadline
