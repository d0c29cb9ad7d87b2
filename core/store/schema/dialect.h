// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldinfo.h"

namespace leadline {

/// The little in which database engines differ when tables are made and asked. Everything else is SQL
/// that all of them understand.
class SqlDialect
{
public:
    virtual ~SqlDialect() = default;

    /// An identifier as it stands in a statement; keys such as "order" and "end" are words of SQL.
    virtual QString quoted(const QString &identifier) const = 0;
    virtual QString columnType(Storage storage) const = 0;
    /// What follows a table's columns: wide tables hold entities, narrow ones link two values.
    virtual QString wideTableEnd() const = 0;
    virtual QString narrowTableEnd() const = 0;
    /// A reference that is checked when the transaction ends, so that rows may come in any order.
    virtual QString reference(const QString &table, const QString &column) const = 0;
};

const SqlDialect &sqliteDialect();

/// An identifier as it stands in a statement for SQLite.
QString quotedName(const QString &identifier);

} // namespace leadline
