// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/change.h"
#include "core/model/rowjson.h"

namespace leadline {

/// A change as the journal writes it: nothing but texts. `field` is `*` for a whole row, whose texts are
/// the JSON of its set fields.
struct JournalRow
{
    QString entity;
    QString entityId;
    QString field;
    QString before; ///< null: none
    QString after;  ///< null: none
};

inline constexpr char16_t wholeRow[] = u"*";
/// The JSON of a whole row; null when there is none.
QString wholeRowText(const EntityInfo &info, const EntityBase *row);

/// The same as UTF-8, null texts as null arrays: what the chain counts and the table holds.
struct JournalBytes
{
    JournalBytes(QByteArray entityKey, EntityId id, QByteArray fieldKey, QByteArray oldText, QByteArray newText);
    explicit JournalBytes(const JournalRow &row);

    QByteArray entity;
    QByteArray entityId;
    QByteArray field;
    QByteArray before;
    QByteArray after;
};

JournalRow journalRow(const Catalogue &catalogue, const ChangeRow &row);

/// Reads a journal row; empty when its entity or field is unknown to @p catalogue, as it is in files of newer
/// versions; @p unknown is about the keys of whole rows. An Error when a text can't be read.
Result<std::optional<ChangeRow>> changeRow(const Catalogue &catalogue, const JournalRow &row,
                                           UnknownKeys unknown = UnknownKeys::Refuse);

} // namespace leadline
