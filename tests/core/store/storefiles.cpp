// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <unistd.h>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// A connection of its own for a scope.
class BareConnection final
{
public:
    explicit BareConnection(const QString &file)
    {
        static int counter = 0;
        m_name = u"bare-%1"_s.arg(++counter);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qWarning("%s", qPrintable(database.lastError().text()));
    }
    ~BareConnection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    BareConnection(const BareConnection &) = delete;
    BareConnection &operator=(const BareConnection &) = delete;

    bool run(const QStringList &statements) const
    {
        for (const QString &statement : statements) {
            QSqlQuery query(QSqlDatabase::database(m_name, false));
            if (!query.exec(statement)) {
                qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
                return false;
            }
        }
        return true;
    }
    QVariant ask(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.exec(sql) || !query.next())
            return {};
        return query.value(0);
    }

private:
    QString m_name;
};

} // namespace

bool runBare(const QString &file, const QStringList &statements)
{
    const BareConnection connection(file);
    return connection.run(statements);
}

QVariant askBare(const QString &file, const QString &sql)
{
    const BareConnection connection(file);
    return connection.ask(sql);
}

QString quickFolderTemplate()
{
    const QString inMemory = u"/dev/shm"_s;
    const bool quick = !qEnvironmentVariableIsSet("LEADLINE_SOAK") && QFileInfo(inMemory).isWritable();
    return (quick ? inMemory : QDir::tempPath()) + u"/leadline-XXXXXX"_s;
}

QByteArray readAll(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool writeAll(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

QMap<QString, QByteArray> folderContent(const QString &folder)
{
    constexpr qint64 comparedBytes = 1024 * 1024;
    QMap<QString, QByteArray> content;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QByteArray bytes = QByteArray::number(info.size());
        if (info.isFile() && !info.isSymLink() && info.size() <= comparedBytes)
            bytes += readAll(info.filePath());
        content.insert(info.fileName(), bytes);
    }
    return content;
}

bool copyWithHotJournal(const QString &file, const QString &copy, const QStringList &statements)
{
    const BareConnection connection(file);
    // With so small a cache the transaction reaches the file long before its COMMIT.
    return connection.run({u"PRAGMA cache_size=2"_s, u"BEGIN IMMEDIATE"_s}) && connection.run(statements)
        && QFile::copy(file, copy) && QFile::copy(file + u"-journal"_s, copy + u"-journal"_s)
        && connection.run({u"ROLLBACK"_s});
}

bool addSuperJournal(const QString &file, const QString &victim)
{
    constexpr quint32 lockPage = 0x40000000 / 4096 + 1;
    const QByteArray name = QFile::encodeName(victim);
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<quint32>(c);
    const auto bigEndian = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    QFile journal(file + u"-journal"_s);
    return journal.open(QIODevice::Append)
        && journal.write(bigEndian(lockPage) + name + bigEndian(static_cast<quint32>(name.size())) + bigEndian(sum)
                         + QByteArray::fromHex("d9d505f920a163d7"))
        > 0;
}

OrdinaryUser::OrdinaryUser()
    : m_wasRoot(::geteuid() == 0)
{
    if (m_wasRoot && ::seteuid(nobody) != 0)
        qFatal("Rights could not be dropped.");
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_wasRoot && ::seteuid(0) != 0)
        qFatal("Rights could not be taken back.");
}

} // namespace leadline::tests
