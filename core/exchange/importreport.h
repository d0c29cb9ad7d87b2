// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitykind.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace leadline {

class EntityInfo;

/// What an import did, or would do, row by row of its input (DESIGN section 6).
/// rows = created + updated + unchanged + refused.size(), counting rows of the input.
class ImportReport final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::ImportReport)

public:
    struct Refused
    {
        qint64 line; ///< of the input, from 1
        QString reason;
    };
    /// A field that was changed here since the last import of its row, and therefore left alone.
    struct Kept
    {
        qint64 line;
        QString ref;
        QString field; ///< its key
        QString ours;
        QString theirs;
    };

    enum class Result : quint8 { Created, Updated, Unchanged };
    /// What becomes of a row that isn't refused.
    struct Outcome
    {
        qint64 line;
        Result result;
        EntityKind kind;
        QString title;
    };

    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    std::vector<Refused> refused;
    std::vector<Kept> kept;
    /// In the order of the input; for people who look before they import, and not part of the JSON.
    std::vector<Outcome> outcomes;
    /// Rows that had to be made for the input's rows, by entity key: {"person": 3, "milestone": 1}.
    QMap<QString, int> alsoCreated;
    /// Of the fields of one's own among them, how many are for rows of which entity, by its key; not part of the JSON.
    QMap<QString, int> customFieldsFor;
    QStringList notes;

    QJsonObject toJson() const;
    /// Whether it tells of what was done or of what an import would do.
    enum class Mood : quint8 { Done, Tried };
    /// For people at a terminal: counts, then what was refused and kept as tables, then the notes.
    QString toText(Mood mood = Mood::Done) const;

    /// "62 features and 9 initiatives": what the rows of this outcome are; empty when there are none.
    QString entitiesOf(Result result) const;
    /// "4 people and 1 product": what alsoCreated counts; fields of one's own are told apart by what they are for.
    QString alsoCreatedText() const;
    /// "62 features, 9 initiatives and 2 releases"
    static QString listed(QStringList parts);

private:
    static QString countOf(const EntityInfo &entity, int count);
};

} // namespace leadline
