// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/foldedtexts.h"

#include "core/base/text.h"

#include <algorithm>

namespace leadline {

FoldedTexts::FoldedTexts(const EntityInfo &info)
{
    for (const FieldInfo &field : info.fields()) {
        if (field.type == FieldType::Text)
            m_lines.push_back(&field);
        else if (field.type == FieldType::Markdown)
            m_longTexts.push_back(&field);
    }
}

const QString &FoldedTexts::of(const EntityBase &row)
{
    const QHash<EntityId, QString>::iterator known = m_texts.find(row.id);
    if (known != m_texts.end())
        return *known;
    QString all;
    for (const FieldInfo *field : m_lines) {
        const qsizetype start = all.size();
        all += *static_cast<const QString *>(field->value(row));
        // What other programs wrote may have line feeds all the same.
        std::replace(all.begin() + start, all.end(), QChar(u'\n'), QChar(u' '));
        all += u'\n';
    }
    for (const FieldInfo *field : m_longTexts) {
        const QString &text = *static_cast<const QString *>(field->value(row));
        if (!text.isEmpty())
            all += text + u'\n';
    }
    return *m_texts.insert(row.id, foldedText(all));
}

QStringView FoldedTexts::of(const EntityBase &row, const FieldInfo &field)
{
    const QString &all = of(row);
    qsizetype start = 0;
    for (const FieldInfo *line : m_lines) {
        const qsizetype end = all.indexOf(u'\n', start);
        if (line == &field)
            return QStringView(all).sliced(start, end - start);
        start = end + 1;
    }
    return {};
}

} // namespace leadline
