// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

#include <QHash>

namespace leadline {

/// The texts that a bare word of a filter searches, folded once a row: reference, title, notes and every other
/// text field. Whoever keeps it across changes of the plan tells it which rows changed.
class FoldedTexts final
{
public:
    explicit FoldedTexts(const EntityInfo &info);

    /// One text with line feeds between the fields.
    const QString &of(const EntityBase &row);
    /// The part of a field of one line, one of FieldType::Text; valid until the next call.
    QStringView of(const EntityBase &row, const FieldInfo &field);
    void forget(EntityId id) { m_texts.remove(id); }
    void clear() { m_texts.clear(); }

private:
    std::vector<const FieldInfo *> m_lines; ///< come first, empty ones too, so that each has its line
    std::vector<const FieldInfo *> m_longTexts;
    QHash<EntityId, QString> m_texts;
};

} // namespace leadline
