// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv/celldate.h"
#include "core/model/entitykind.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace leadline {

/// Which column of a CSV file goes where. A value: proposed from the header (proposeMapping()), edited by
/// people, remembered by the header's fingerprint, and written as JSON:
///
///     {"format": "leadline-mapping", "version": 1, "name": "Jira", "entity": "feature", "day_order": "month first",
///      "columns": [{"header": "Summary", "to": "title"}, {"header": "Original estimate", "to": "effort_likely",
///      "as": "seconds"}, {"header": "Votes", "to": null}]}
///
/// `to` is a key of the entity's catalogue, or for features one of the words below, which rules turn into fields:
/// type, parent, row_id, project_key, project_name, status_category, resolution, resolved, period, period_mark,
/// bucket, depends_on, blocks, owner_key, time_zone. `as` says how cells are read where the field's type leaves a
/// choice: seconds, minutes, hours, days, weeks (efforts), list (commas part it), tag (one tag a cell).
/// `custom:KEY` is the field of one's own with this key. Where the plan has none, an import makes it when `as` says of which
/// type: text, number, date, flag, choice, or `new` for the one that suits the column's values.
/// An entry holds for all columns of its header name; several entries with one `to` are tried in their order.
struct CsvMapping
{
    Q_DECLARE_TR_FUNCTIONS(leadline::CsvMapping)

public:
    struct Column
    {
        QString header;
        QString to; ///< empty: not imported
        QString as = {};

        friend bool operator==(const Column &, const Column &) = default;
    };

    QString name; ///< the tool whose header this is, e.g. "Jira"; not translated
    EntityKind entity = EntityKind::Feature;
    /// The file is our own export: its header is field keys, texts carry the formula guard, references are REFs.
    bool ownExport = false;
    /// Nothing: found out from the cells.
    std::optional<DayOrder> dayOrder;
    std::vector<Column> columns;

    /// Null when no column goes to @p to.
    const Column *columnTo(QStringView to) const;

    QJsonObject toJson() const;
    /// Refuses unknown keys of fields and unknown words, naming them.
    static Result<CsvMapping> fromJson(const QJsonObject &json);

    /// The same for headers that name the same columns in the same order, whatever their case and spacing.
    static QString fingerprint(const QStringList &header);

    /// The words besides field keys that `to` may hold, and those that `as` may hold.
    static const QStringList &specialTargets();
    static const QStringList &forms();
    /// Those that `as` may hold beside a field of one's own; the first lets the values decide.
    static const QStringList &customForms();
    /// What `to` holds for a field of one's own, and the key in it; empty for any other target.
    static QString customTarget(const QString &key);
    static QString customKey(const QString &to);
};

} // namespace leadline
