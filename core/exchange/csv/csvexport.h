// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace leadline {

/// Columns that are worked out from a plan and not stored in it: scores, ranks, loads, lanes.
class DerivedColumns
{
public:
    struct Value
    {
        QString text; ///< empty: not set
        bool isNumber = false;
    };

    virtual ~DerivedColumns() = default;
    /// The derived keys of an entity, in the order in which they shall stand.
    virtual QStringList keys(EntityKind kind) const = 0;
    virtual Value value(EntityKind kind, const EntityBase &row, const QString &key) const = 0;
};

struct CsvExport
{
    EntityKind entity = EntityKind::Feature;
    QStringList columns = {}; ///< keys, "id" among them; empty: every field, then every derived key
    const DerivedColumns *derived = nullptr;
    /// The rows in the order in which they shall stand; nothing: all live rows by their order.
    std::optional<std::vector<const EntityBase *>> rows = {};
    bool withByteOrderMark = true; ///< spreadsheet programs need it to see that the file is UTF-8
};

/// One entity as CSV (RFC 4180, UTF-8): the header holds the keys, references are REFs, dates and numbers canonical
/// text. Import knows such a file by its header and reads it back without loss. Error: an unknown column (Usage).
Result<QByteArray> exportCsv(const Plan &plan, const CsvExport &options);

} // namespace leadline
