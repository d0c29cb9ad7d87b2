// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/foldedtexts.h"

#include "core/base/text.h"

namespace leadline {

FoldedTexts::FoldedTexts(const EntityInfo &info)
{
    for (const FieldInfo &field : info.fields()) {
        if (field.type == FieldType::Text || field.type == FieldType::Markdown)
            m_fields.push_back(&field);
    }
}

const QString &FoldedTexts::of(const EntityBase &row)
{
    const QHash<EntityId, QString>::iterator known = m_texts.find(row.id);
    if (known != m_texts.end())
        return *known;
    QString all;
    for (const FieldInfo *field : m_fields) {
        const QString &text = *static_cast<const QString *>(field->value(row));
        if (!text.isEmpty())
            all += text + u'\n';
    }
    return *m_texts.insert(row.id, foldedText(all));
}

} // namespace leadline
