// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receipt.h"

#include "core/model/rowdifference.h"

#include <QSet>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

std::vector<ChangeRow> rowsToFollow(const Receipt &receipt, const Plan &shown)
{
    return rowsToFollow(receipt, shown.catalogue(),
                        [&shown](EntityKey key) { return shown.find(key.kind, key.id); });
}

std::vector<ChangeRow> rowsToFollow(const Receipt &receipt, const Catalogue &catalogue,
                                    const std::function<const EntityBase *(EntityKey)> &shown)
{
    QSet<EntityKey> settled;
    for (const SettledRow &row : receipt.settled)
        settled.insert(row.key());
    std::vector<ChangeRow> rows;
    for (const Transaction &foreign : receipt.foreign) {
        for (const ChangeRow &row : foreign.rows) {
            if (!settled.contains({row.kind, row.id}))
                rows.push_back(row);
        }
    }
    for (const SettledRow &row : receipt.settled)
        appendDifference(catalogue.info(row.kind), shown(row.key()), row.row.get(), rows);
    for (const AllottedRef &allotted : receipt.refs) {
        const EntityBase *present = shown({allotted.kind, allotted.id});
        rows.push_back({.kind = allotted.kind, .id = allotted.id, .field = catalogue.info(allotted.kind).field(u"ref"_s),
                        .before = present ? present->ref : QString(), .after = allotted.ref});
    }
    return rows;
}

} // namespace leadline
