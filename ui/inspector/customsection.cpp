// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/customsection.h"

#include "core/analysis/derived/customvalues.h"
#include "ui/inspector/customvalueeditor.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

CustomSection::CustomSection(const EntityInfo &info, PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Custom fields"), context, facts, parent)
    , m_info(info)
{
}

void CustomSection::showItems()
{
    const std::vector<const CustomField *> fields = customValues::fieldsOf(plan(), m_info);
    setVisible(!fields.empty() && !items().empty());
    QString signature;
    for (const CustomField *field : fields) {
        const int type = static_cast<int>(customValues::typeOf(*field));
        signature += idText(field->id) % field->label % QString::number(type) % field->options % u'\n';
    }
    if (signature != m_shownFields) {
        m_shownFields = signature;
        makeEditors(fields);
    }
    for (CustomValueEditor *editor : m_editors)
        editor->setItems(items());
}

void CustomSection::makeEditors(const std::vector<const CustomField *> &fields)
{
    if (m_body)
        m_body->deleteLater();
    m_editors.clear();
    m_body = new QWidget(this);
    QVBoxLayout *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const CustomField *field : fields) {
        CustomValueEditor *editor = new CustomValueEditor(*field, context(), m_body);
        FieldLabel *label = new FieldLabel(customValues::labelOf(*field), editor, m_body);
        label->setMinimumHeight(std::max(26, label->minimumHeight()));
        QHBoxLayout *line = new QHBoxLayout;
        line->setSpacing(0);
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(editor, 1);
        layout->addLayout(line);
        m_editors.push_back(editor);
    }
    content()->addWidget(m_body);
    m_body->show();
}

} // namespace leadline
