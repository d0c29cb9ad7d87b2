// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/openprotocol.h"

#include "core/store/guard/filecheck.h"
#include "core/store/sentences.h"

#include <QtEndian>

#include <sqlite3.h>

namespace leadline::OpenProtocol {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file of ours answers in milliseconds; one made to keep us busy is stopped here.
constexpr int deadlineMs = 5'000;

/// Offsets in the file's first page (SQLite file format, section 1.3).
constexpr int writeVersionAt = 18;
constexpr int readVersionAt = 19;
constexpr int applicationIdAt = 68;

Result<void> checkHeader(const Database &database)
{
    const QByteArray header = database.rawHeader(FileCheck::smallestBytes);
    const QByteArrayView beginning("SQLite format 3", 16);
    if (!header.startsWith(beginning.first(qMin(beginning.size(), header.size()))))
        return Sentences::notAPlan(database.path());
    if (header.size() < FileCheck::smallestBytes)
        return Sentences::tooSmall(database.path());
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return Sentences::foreignApplication(database.path());
    if (header.at(writeVersionAt) != 1 || header.at(readVersionAt) != 1)
        return Sentences::walMode(database.path());
    return {};
}

/// Reads from the first page inside a read transaction. Error when a crashed commit has to be rolled
/// back first, or when the pages don't fit together.
Result<int> readUserVersion(Database &database)
{
    const Result<QVariant> version = database.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Result<bool> mayRead(Database &database, int ourVersion)
{
    const Result<QVariant> reader = database.scalar(u"SELECT value FROM meta WHERE key = 'min_reader'"_s);
    if (!reader)
        return reader.error();
    bool isNumber = false;
    const int least = reader->toString().toInt(&isNumber);
    return isNumber && least <= ourVersion;
}

/// Everything that can be known without reading a table; gives the reason why writing isn't possible.
Result<ReadOnlyReason> checkSchema(Database &database, int version, const SchemaHistory &history)
{
    const QString path = database.path();
    const SchemaText &known = history.current();
    if (version > known.version()) {
        const Result<QString> obstacle = known.obstacleToReading(database);
        if (!obstacle)
            return obstacle.error();
        if (!obstacle->isEmpty())
            return Error{ErrorCode::Refused, Sentences::newerUnreadable(path).text, *obstacle};
        const Result<bool> readable = mayRead(database, known.version());
        if (!readable)
            return readable.error();
        if (!*readable)
            return Sentences::newerUnreadable(path);
        return ReadOnlyReason::Newer;
    }
    if (!database.protections().schemaCheck)
        return ReadOnlyReason::No;
    const SchemaText *written = history.find(version);
    if (!written)
        return Sentences::foreignPart(path, u"user_version %1"_s.arg(version));
    const Result<QString> difference = written->firstDifference(database);
    if (!difference)
        return difference.error();
    if (!difference->isEmpty())
        return Sentences::foreignPart(path, *difference);
    return ReadOnlyReason::No;
}

Result<void> checkFile(const QString &path, const StoreProtections &protections)
{
    if (protections.fileKindCheck) {
        if (Result<void> checked = FileCheck::kind(path); !checked)
            return checked;
    }
    if (protections.journalCheck)
        return FileCheck::siblings(path);
    return {};
}

/// Lets the engine roll back what a crashed program left half done.
Result<void> recover(const QString &path, const StoreProtections &protections)
{
    // Who was just closing the plan took an empty journal away while the engine looked at it.
    if (!FileCheck::isThere(path + u"-journal"_s))
        return {};
    if (!FileCheck::isWritable(path))
        return Sentences::hotJournalReadOnly(path);
    Result<std::unique_ptr<Database>> writer =
        Database::open(path, Database::Mode::ReadWrite, Database::Purpose::Document, protections);
    if (!writer)
        return writer.error();
    if (Result<int> version = readUserVersion(**writer); !version)
        return version.error();
    return {};
}

struct Checked
{
    std::unique_ptr<Database> database;
    int version = 0;
};

Result<Checked> openForReading(const QString &path, const StoreProtections &protections)
{
    // A second try after a recovery; a third one would mean that colleagues crash as fast as we open.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (Result<void> checked = checkFile(path, protections); !checked)
            return checked.error();
        Result<std::unique_ptr<Database>> reader =
            Database::open(path, Database::Mode::ReadOnly, Database::Purpose::Document, protections);
        if (!reader)
            return reader.error();
        if (Result<void> checked = checkHeader(**reader); !checked)
            return checked.error();
        const Result<int> version = readUserVersion(**reader);
        if (version)
            return Checked{std::move(*reader), *version};
        if ((*reader)->lastCode() != SQLITE_READONLY_ROLLBACK)
            return version.error();
        reader->reset();
        if (Result<void> recovered = recover(path, protections); !recovered)
            return recovered.error();
    }
    return Sentences::busy(path);
}

} // namespace

Result<Opened> open(const QString &path, Database::Mode mode, const SchemaHistory &history,
                    const StoreProtections &protections)
{
    Result<Checked> reader = openForReading(path, protections);
    if (!reader)
        return reader.error();
    Opened opened;
    opened.schemaVersion = reader->version;
    {
        const ScopedInterrupter deadline = ScopedInterrupter::deadline(*reader->database, deadlineMs);
        const Result<ReadOnlyReason> reason = checkSchema(*reader->database, reader->version, history);
        if (!reason)
            return reason.error();
        opened.readOnly = *reason;
    }
    if (opened.readOnly == ReadOnlyReason::No && mode == Database::Mode::ReadOnly)
        opened.readOnly = ReadOnlyReason::Asked;
    if (opened.readOnly == ReadOnlyReason::No && !FileCheck::isWritable(path))
        opened.readOnly = ReadOnlyReason::WriteProtected;
    if (opened.readOnly != ReadOnlyReason::No) {
        if (Result<void> cached = reader->database->useLargeCache(); !cached)
            return cached.error();
        opened.database = std::move(reader->database);
        return opened;
    }

    reader->database.reset();
    Result<std::unique_ptr<Database>> writer =
        Database::open(path, Database::Mode::ReadWrite, Database::Purpose::Document, protections);
    if (!writer)
        return writer.error();
    // The file may have been replaced between the two opens: what decides is what we have open now.
    if (Result<void> checked = checkHeader(**writer); !checked)
        return checked.error();
    if ((*writer)->isReadOnly())
        opened.readOnly = ReadOnlyReason::WriteProtected;
    else if (Result<void> durable = (*writer)->applyDurability(); !durable)
        return durable.error();
    const ScopedInterrupter deadline = ScopedInterrupter::deadline(**writer, deadlineMs);
    const Result<int> version = readUserVersion(**writer);
    if (!version)
        return version.error();
    const Result<ReadOnlyReason> reason = checkSchema(**writer, *version, history);
    if (!reason)
        return reason.error();
    if (*reason != ReadOnlyReason::No)
        return Sentences::moved(path);
    if (Result<void> cached = (*writer)->useLargeCache(); !cached)
        return cached.error();
    opened.database = std::move(*writer);
    return opened;
}

} // namespace leadline::OpenProtocol
