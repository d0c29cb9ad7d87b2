// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/dialect.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

class SqliteDialect final : public SqlDialect
{
public:
    QString quoted(const QString &identifier) const override { return u'"' + identifier + u'"'; }

    QString columnType(Storage storage) const override
    {
        switch (storage) {
        case Storage::Integer:
            return u"INTEGER"_s;
        case Storage::Real:
            return u"REAL"_s;
        case Storage::Text:
        case Storage::Rows:
            break;
        }
        return u"TEXT"_s;
    }

    QString wideTableEnd() const override { return u"STRICT"_s; }
    QString narrowTableEnd() const override { return u"STRICT, WITHOUT ROWID"_s; }

    QString reference(const QString &table, const QString &column) const override
    {
        return u"REFERENCES %1(%2) DEFERRABLE INITIALLY DEFERRED"_s.arg(quoted(table), quoted(column));
    }
};

} // namespace

const SqlDialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

QString quotedName(const QString &identifier)
{
    return sqliteDialect().quoted(identifier);
}

} // namespace leadline
