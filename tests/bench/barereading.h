// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

namespace leadline::tests {

/// Every value of everything in a plan file but its history, through QSqlQuery and into nothing: the floor of opening.
inline void readBare(const QString &file)
{
    const QString connection = QStringLiteral("bare");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("The plan can't be opened.");
        QSqlQuery tables(database);
        tables.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('txn', 'change')"));
        while (tables.next()) {
            QSqlQuery rows(database);
            rows.setForwardOnly(true);
            rows.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(tables.value(0).toString()));
            const int columns = rows.record().count();
            while (rows.next()) {
                for (int column = 0; column < columns; ++column)
                    static_cast<void>(rows.value(column));
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace leadline::tests
