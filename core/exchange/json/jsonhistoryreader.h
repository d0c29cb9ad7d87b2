// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/jsonrowreader.h"
#include "core/model/change.h"
#include "core/model/plan.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace leadline {

/// Reads the `history` of a whole-plan JSON and replays it.
class JsonHistoryReader final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::JsonHistoryReader)

public:
    /// Both have to outlive the reader.
    JsonHistoryReader(const Catalogue &catalogue, JsonRowReader &rows)
        : m_catalogue(catalogue)
        , m_rows(rows)
    {
    }

    Result<std::vector<Transaction>> read(const QJsonValue &history);
    /// The plan to which @p history leads; rows carry the seq of the last transaction that touched them.
    Result<Plan> fold(const std::vector<Transaction> &history) const;

private:
    Result<Transaction> transaction(const QJsonObject &object, const JsonPlace &place);
    Result<> checkIdentity(const Transaction &transaction, const JsonPlace &place);
    Result<ChangeRow> change(const QJsonObject &object, const JsonPlace &place);
    Result<> readWholeRow(ChangeRow *row, const QJsonObject &object, const JsonPlace &place);
    Result<> readFieldEdit(ChangeRow *row, const QJsonObject &object, const JsonPlace &place);
    /// A text of the history, checked against the field's hard rules; null stays null.
    Result<QString> fieldText(const ChangeRow &row, const QJsonValue &value, const JsonPlace &place) const;
    static Result<> onlyKeys(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys, const JsonPlace &place);

    const Catalogue &m_catalogue;
    JsonRowReader &m_rows;
    qint64 m_lastSeq = 0;
    QHash<QString, qint64> m_lastReplicaSeq;
    QSet<EntityId> m_ids;
};

} // namespace leadline
