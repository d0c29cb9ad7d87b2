// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldsection.h"

#include "ui/delegates/fieldeditor.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

namespace {

bool isLong(const FieldInfo &field)
{
    return field.type == FieldType::Markdown || field.type == FieldType::Links;
}

} // namespace

FieldSection::FieldSection(const QString &heading, std::vector<const FieldInfo *> fields, Folding folding, PlanContext &context,
                           InspectorFacts &facts, QWidget *parent)
    : InspectorSection(heading, context, facts, parent)
    , m_fields(std::move(fields))
    , m_body(new QWidget(this))
{
    QVBoxLayout *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    content()->addWidget(m_body);
    if (folding == Folding::Open) {
        makeEditors();
        return;
    }
    m_body->hide();
    m_fold = new Button(tr("Show"), ButtonKind::Quiet, this);
    m_fold->setButtonSize(ButtonSize::Small);
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("%1: show the fields").arg(heading));
    addToHeading(m_fold);
    connect(m_fold, &QAbstractButton::toggled, this, &FieldSection::setOpen);
}

void FieldSection::makeEditors()
{
    QVBoxLayout *layout = static_cast<QVBoxLayout *>(m_body->layout());
    for (const FieldInfo *field : m_fields) {
        FieldEditor *editor = makeFieldEditor(*field, context(), m_body);
        editor->setPlace(FieldEditor::Place::Form);
        editor->setQuiet(items().size() < 2);
        m_editors.push_back(editor);
        QHBoxLayout *line = new QHBoxLayout;
        line->setSpacing(0);
        m_rows.push_back(line);
        if (isLong(*field)) {
            Label *above = new Label(field->labelText(), TextRole::Table, ColourToken::TextTertiary, m_body);
            above->setBuddy(editor);
            above->setToolTip(field->meaningText());
            layout->addSpacing(4);
            layout->addWidget(above);
            line->addWidget(editor, 1);
            layout->addLayout(line);
            continue;
        }
        FieldLabel *label = new FieldLabel(field->labelText(), editor, m_body);
        label->setToolTip(field->meaningText());
        label->setMinimumHeight(std::max(26, label->minimumHeight()));
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(editor, 1);
        layout->addLayout(line);
    }
}

void FieldSection::setOpen(bool open)
{
    if (open && m_editors.empty()) {
        makeEditors();
        showItems();
    }
    m_body->setVisible(open);
    m_fold->setText(open ? tr("Hide") : tr("Show"));
}

void FieldSection::showItems()
{
    for (FieldEditor *editor : m_editors) {
        if (editor->items() == items())
            continue;
        editor->setQuiet(items().size() < 2);
        editor->setItems(items());
    }
}

FieldEditor *FieldSection::editorOf(const FieldInfo &field)
{
    const std::vector<const FieldInfo *>::const_iterator found = std::find(m_fields.begin(), m_fields.end(), &field);
    if (found == m_fields.end())
        return nullptr;
    if (m_fold)
        m_fold->setChecked(true);
    return m_editors[static_cast<size_t>(found - m_fields.begin())];
}

void FieldSection::addAfter(const char *key, QWidget *widget)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (qstrcmp(m_fields[i]->key, key) == 0) {
            m_rows[i]->addSpacing(4);
            m_rows[i]->addWidget(widget);
        }
    }
}

} // namespace leadline
