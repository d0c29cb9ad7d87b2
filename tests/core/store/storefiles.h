// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace leadline::tests {

/// Runs statements on a database file with the bare engine, without any of the store's protections: what
/// another program, or an attacker, could do. Fails the test by a message when one fails.
bool runBare(const QString &file, const QStringList &statements);
/// The first column of the first row. @p file may be a URI ("file:…?immutable=1").
QVariant askBare(const QString &file, const QString &sql);

/// Where a QTemporaryDir of a test lies that makes many commits: in memory where there is such a place, because
/// waiting for a disk proves little there. The full run is on the disk.
QString quickFolderTemplate();

QByteArray readAll(const QString &file);
bool writeAll(const QString &file, const QByteArray &bytes);

/// Names of everything in a folder, with size and content of the regular files, to prove that nothing in
/// it was changed or deleted.
QMap<QString, QByteArray> folderContent(const QString &folder);

/// Copies @p file and its journal to @p copy in the middle of a transaction that runs @p statements: what
/// lies on the disk after a crash.
bool copyWithHotJournal(const QString &file, const QString &copy, const QStringList &statements);

/// Ends the journal of @p file with the name of a super-journal, as a hostile sender would.
bool addSuperJournal(const QString &file, const QString &victim);

/// While it lives, the process has an ordinary user's rights, so that write protection counts for root too.
class OrdinaryUser final
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_wasRoot;
};

} // namespace leadline::tests
