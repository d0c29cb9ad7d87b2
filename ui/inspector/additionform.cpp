// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/additionform.h"

#include "core/model/validation.h"
#include "core/session/rowchanges.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

AdditionForm::AdditionForm(const QString &label, EntityKind kind, const char *back, const std::vector<const char *> &keys,
                           PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_info(context.plan().catalogue().info(kind))
    , m_back(QString::fromLatin1(back))
    , m_keys(keys)
    , m_button(new Button(Icon::Plus, label, ButtonKind::Quiet, this))
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_button->setButtonSize(ButtonSize::Small);
    m_button->setAccessibleName(tr("Add: %1").arg(label));
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QAbstractButton::clicked, this, &AdditionForm::open);
}

void AdditionForm::makeForm()
{
    m_form = new QWidget(this);
    m_problem = new Label(QString(), TextRole::Caption, ColourToken::StateBad, m_form);
    layout()->addWidget(m_form);
    QVBoxLayout *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 2, 0, 4);
    form->setSpacing(4);
    for (const char *key : m_keys) {
        const FieldInfo *field = m_info.field(QString::fromLatin1(key));
        FieldEditor *editor = makeFieldEditor(*field, m_context, m_form);
        editor->setPlace(FieldEditor::Place::Form);
        m_editors.push_back(editor);
        QHBoxLayout *row = new QHBoxLayout;
        row->setSpacing(4);
        FieldLabel *fieldLabel = new FieldLabel(field->labelText(), editor, m_form);
        fieldLabel->setMinimumHeight(std::max(26, fieldLabel->minimumHeight()));
        row->addWidget(fieldLabel, 0, Qt::AlignTop);
        row->addWidget(editor, 1);
        form->addLayout(row);
        connect(editor, &FieldEditor::cancelled, this, &AdditionForm::close);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addWidget(m_problem);
    Button *addButton = new Button(tr("Add"), ButtonKind::Secondary, m_form);
    addButton->setButtonSize(ButtonSize::Small);
    Button *cancelButton = new Button(tr("Cancel"), ButtonKind::Quiet, m_form);
    cancelButton->setButtonSize(ButtonSize::Small);
    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancelButton);
    buttons->addWidget(addButton);
    form->addLayout(buttons);
    connect(addButton, &QAbstractButton::clicked, this, &AdditionForm::add);
    connect(cancelButton, &QAbstractButton::clicked, this, &AdditionForm::close);
}

void AdditionForm::setItem(EntityKey item)
{
    if (item == m_item)
        return;
    m_item = item;
    close();
}

void AdditionForm::setPreset(const char *key, const QString &input)
{
    m_presets.emplace_back(QString::fromLatin1(key), input);
}

FieldEditor *AdditionForm::editorOf(const char *key) const
{
    for (FieldEditor *editor : m_editors) {
        if (qstrcmp(editor->field().key, key) == 0)
            return editor;
    }
    return nullptr;
}

void AdditionForm::clear()
{
    for (FieldEditor *editor : m_editors) {
        editor->setItems({});
        editor->setInput({});
        for (const std::pair<QString, QString> &preset : m_presets) {
            if (editor->field().keyText() == preset.first)
                editor->setInput(preset.second);
        }
    }
    m_problem->hide();
}

void AdditionForm::open()
{
    if (!m_form)
        makeForm();
    clear();
    m_button->hide();
    m_form->show();
    if (!m_editors.empty())
        m_editors.front()->setFocus(Qt::TabFocusReason);
}

void AdditionForm::close()
{
    if (m_form)
        m_form->hide();
    m_button->show();
}

void AdditionForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_form && m_form->isVisible())
        add();
    else
        QWidget::keyPressEvent(event);
}

bool AdditionForm::add()
{
    std::vector<Assignment> values;
    values.push_back({m_back, referenceText(m_context.plan(), m_item.kind, m_item.id)});
    for (const FieldEditor *editor : m_editors) {
        if (const QString input = editor->inputText(); !input.trimmed().isEmpty())
            values.push_back({editor->field().keyText(), input});
    }
    Result<Change> change =
        additionFor(m_info, values, m_context.inputContext(), m_context.myPlan(), m_context.document().ids());
    QString problem;
    if (!change)
        problem = change.error().text;
    else if (const Result<> allowed = checkHardRules(m_context.plan(), *change); !allowed)
        problem = allowed.error().text;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() || !m_context.execute(*std::move(change)))
        return false;
    close();
    m_button->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace leadline
