// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/filecheck.h"
#include "core/store/guard/openprotocol.h"
#include "core/store/sentences.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

using Mode = Database::Mode;

const SchemaHistory &knownSchema()
{
    static const SchemaHistory schema(
        {SchemaText(1, {u"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
                        u"CREATE TABLE thing(id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT"_s,
                        u"CREATE INDEX thing_title ON thing(title)"_s})});
    return schema;
}

QStringList goodFile()
{
    return QStringList{u"PRAGMA application_id=0x4C454144"_s, u"PRAGMA user_version=1"_s} + knownSchema().current().statements()
        + QStringList{u"INSERT INTO meta VALUES('min_reader', '1')"_s, u"INSERT INTO thing VALUES('a', 'Saved cards')"_s};
}

/// Makes the file at a path; gives the sentence that must come.
using Make = std::function<Error(const QString &path)>;

Make bare(const QStringList &more, std::function<Error(const QString &)> expected)
{
    return [more, expected](const QString &path) {
        return runBare(path, goodFile() + more) ? expected(path) : Error{};
    };
}

std::function<Error(const QString &)> part(const QString &name)
{
    return [name](const QString &path) { return Sentences::foreignPart(path, name); };
}

/// A title long enough that a transaction over many of them reaches the file before COMMIT.
QStringList manyUpdates()
{
    return {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
            " INSERT INTO thing SELECT 'row' || i, hex(randomblob(400)) FROM n"_s,
            u"UPDATE thing SET title = 'half done' WHERE id = 'a'"_s};
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestOpenProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensGoodFile_data();
    void opensGoodFile();
    void closingLeavesNoEmptyJournal();
    void closingLeavesTheJournalOfAnotherFile();
    void refuses_data();
    void refuses();
    void writeAheadLeavesNothingBeside();
    void refusesDevice();
    void refusesUnreadable();
    void writeProtected_data();
    void writeProtected();
    void writeProtectedDisk();
    void rollsBackHotJournal();
    void hotJournalInWriteProtectedFolder();
    void superJournalDeletesNothing_data();
    void superJournalDeletesNothing();
    void newerIsReadOnly();
    void newerRefused_data();
    void newerRefused();
    void strangeNames();
    void writerRefusesSchemaChanges();

private:
    QString path(const QString &name = u"plan.db"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenProtocol::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestOpenProtocol::opensGoodFile_data()
{
    QTest::addColumn<bool>("writing");
    QTest::newRow("reading") << false;
    QTest::newRow("writing") << true;
}

void TestOpenProtocol::opensGoodFile()
{
    QFETCH(bool, writing);
    QVERIFY(runBare(path(), goodFile()));
    Result<OpenProtocol::Opened> opened =
        OpenProtocol::open(path(), writing ? Mode::ReadWrite : Mode::ReadOnly, knownSchema());
    QVERIFY2(opened, qPrintable(opened.error().text));
    QCOMPARE(opened->readOnly, writing ? ReadOnlyReason::No : ReadOnlyReason::Asked);
    QCOMPARE(opened->schemaVersion, 1);
    const Result<QVariant> title = opened->database->scalar(u"SELECT title FROM thing WHERE id = ?"_s, {u"a"_s});
    QVERIFY2(title, qPrintable(title.error().text));
    QCOMPARE(title->toString(), u"Saved cards"_s);
    QCOMPARE(opened->database->exec(u"UPDATE thing SET title = 'x'"_s).hasValue(), writing);
    if (writing) {
        QCOMPARE(opened->database->scalar(u"PRAGMA journal_mode"_s)->toString(), u"truncate"_s);
        QCOMPARE(opened->database->scalar(u"PRAGMA synchronous"_s)->toInt(), 3);
    }
}

/// The journal stays between commits, and for whoever writes; at the end nothing lies beside the plan.
void TestOpenProtocol::closingLeavesNoEmptyJournal()
{
    const QString journal = path() + u"-journal"_s;
    const auto open = [this] {
        Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadWrite, knownSchema());
        return opened ? std::move(opened->database) : nullptr;
    };
    const QString edit = u"UPDATE thing SET title = title || 'x'"_s;
    QVERIFY(runBare(path(), goodFile()));
    std::unique_ptr<Database> ours = open();
    std::unique_ptr<Database> colleague = open();
    QVERIFY(ours && colleague);
    QVERIFY(ours->exec(edit));
    QCOMPARE(QFileInfo(journal).size(), 0);
    QVERIFY(QFile::exists(journal));

    QVERIFY(colleague->exec(u"BEGIN IMMEDIATE"_s));
    ours.reset();
    QVERIFY(QFile::exists(journal));
    ours = open();
    QVERIFY(ours && colleague->exec(edit));
    QVERIFY(QFileInfo(journal).size() > 0);
    ours.reset();
    QVERIFY(QFileInfo(journal).size() > 0);
    QVERIFY(colleague->exec(u"COMMIT"_s));
    ours = open();
    QVERIFY(ours);
    ours.reset();
    QVERIFY(!QFile::exists(journal));
    // Who is still there makes a new one.
    QVERIFY(colleague->exec(edit));
    QCOMPARE(colleague->scalar(u"SELECT title FROM thing"_s)->toString(), u"Saved cardsxxx"_s);
    colleague.reset();
    QCOMPARE(folderContent(m_folder->path()).keys(), QStringList{u"plan.db"_s});
}

/// What lies beside a file that was put in the place of ours is that file's.
void TestOpenProtocol::closingLeavesTheJournalOfAnotherFile()
{
    QVERIFY(runBare(path(), goodFile()));
    QVERIFY(runBare(path(u"other.db"_s), goodFile()));
    {
        Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadWrite, knownSchema());
        QVERIFY(opened && opened->database->exec(u"UPDATE thing SET title = 'x'"_s));
        QVERIFY(::rename(QFile::encodeName(path(u"other.db"_s)).constData(), QFile::encodeName(path()).constData()) == 0);
    }
    QVERIFY(QFile::exists(path() + u"-journal"_s));
}

void TestOpenProtocol::refuses_data()
{
    QTest::addColumn<Make>("make");
    const auto bytes = [](const QByteArray &content, Error (*expected)(const QString &)) {
        return Make([content, expected](const QString &path) {
            return writeAll(path, content) ? expected(path) : Error{};
        });
    };
    QTest::newRow("missing") << Make([](const QString &path) { return Sentences::missing(path); });
    QTest::newRow("empty") << bytes({}, Sentences::empty);
    QTest::newRow("too small") << bytes("SQLite format 3", Sentences::tooSmall);
    QTest::newRow("cut off in its first page") << bytes(QByteArray("SQLite format 3\0", 16) + QByteArray(300, 'x'), Sentences::tooSmall);
    QTest::newRow("text of one line") << bytes("Title,Status\nCards,Ready\n", Sentences::notAPlan);
    QTest::newRow("text of a few lines") << bytes(QByteArray("Title,Status\nSaved cards,Ready\n").repeated(10), Sentences::notAPlan);
    QTest::newRow("text") << bytes(QByteArray("Title,Status\nSaved cards,Ready\n").repeated(40), Sentences::notAPlan);
    QTest::newRow("truncated") << Make([](const QString &path) {
        return runBare(path, goodFile()) && QFile::resize(path, 4096) ? Sentences::damaged(path, {}) : Error{};
    });
    QTest::newRow("cut off inside the header") << Make([](const QString &path) {
        return runBare(path, goodFile()) && QFile::resize(path, 600) ? Sentences::damaged(path, {}) : Error{};
    });
    QTest::newRow("foreign application") << bare({u"PRAGMA application_id=1"_s}, Sentences::foreignApplication);
    QTest::newRow("foreign, no application") << bare({u"PRAGMA application_id=0"_s}, Sentences::foreignApplication);
    QTest::newRow("folder") << Make([](const QString &path) {
        return QDir().mkdir(path) ? Sentences::folder(path) : Error{};
    });
    QTest::newRow("pipe") << Make([](const QString &path) {
        return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? Sentences::notRegular(path) : Error{};
    });
    QTest::newRow("symbolic link") << Make([](const QString &path) {
        const QString target = path + u".real"_s;
        return runBare(target, goodFile()) && QFile::link(target, path) ? Sentences::symbolicLink(path, target) : Error{};
    });
    QTest::newRow("hard link") << Make([](const QString &path) {
        const QString target = path + u".real"_s;
        return runBare(target, goodFile())
                && ::link(QFile::encodeName(target).constData(), QFile::encodeName(path).constData()) == 0
            ? Sentences::hardLink(path)
            : Error{};
    });
    QTest::newRow("50 GiB, sparse") << Make([](const QString &path) {
        return runBare(path, goodFile())
                && ::truncate(QFile::encodeName(path).constData(), 50LL * 1024 * 1024 * 1024) == 0
            ? Sentences::tooBig(path)
            : Error{};
    });
    QTest::newRow("write-ahead log beside it") << Make([](const QString &path) {
        return runBare(path, goodFile()) && writeAll(path + u"-wal"_s, "x") ? Sentences::walBeside(path) : Error{};
    });
    QTest::newRow("write-ahead mode") << bare({u"PRAGMA journal_mode=WAL"_s}, Sentences::walMode);
    QTest::newRow("pipe as journal") << Make([](const QString &path) {
        return runBare(path, goodFile()) && ::mkfifo(QFile::encodeName(path + u"-journal"_s).constData(), 0600) == 0
            ? Sentences::strangeJournal(path)
            : Error{};
    });
    QTest::newRow("trigger") << bare({u"CREATE TRIGGER tr AFTER UPDATE ON thing BEGIN DELETE FROM thing; END"_s},
                                     part(u"trigger 'tr'"_s));
    QTest::newRow("view") << bare({u"CREATE VIEW v AS SELECT 1"_s}, part(u"view 'v'"_s));
    QTest::newRow("endless view as a table")
        << bare({u"DROP TABLE thing"_s,
                 u"CREATE VIEW thing AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                 " SELECT i AS id, i AS title FROM n"_s},
                part(u"view 'thing'"_s));
    QTest::newRow("table") << bare({u"CREATE TABLE extra(a)"_s}, part(u"table 'extra'"_s));
    QTest::newRow("index") << bare({u"CREATE INDEX extra ON thing(id, title)"_s}, part(u"index 'extra'"_s));
    QTest::newRow("index on an expression")
        << bare({u"CREATE INDEX extra ON thing(abs(title))"_s}, part(u"index 'extra'"_s));
    QTest::newRow("virtual table") << bare({u"CREATE VIRTUAL TABLE words USING fts5(title)"_s},
                                           part(u"table 'words'"_s));
    QTest::newRow("generated column") << bare({u"ALTER TABLE thing ADD COLUMN g TEXT AS (hex(title))"_s},
                                              part(u"table 'thing'"_s));
    QTest::newRow("missing table") << bare({u"DROP TABLE thing"_s}, part(u"table 'thing'"_s));
    QTest::newRow("changed text")
        << bare({u"PRAGMA writable_schema=ON"_s,
                 u"UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', 'CHECK(title > 1)') WHERE name = 'thing'"_s},
                part(u"table 'thing'"_s));
    QTest::newRow("two tables on one page")
        << bare({u"PRAGMA writable_schema=ON"_s,
                 u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'meta')"
                 " WHERE name = 'thing'"_s},
                part(u"table 'thing'"_s));
    QTest::newRow("no version") << bare({u"PRAGMA user_version=0"_s}, part(u"user_version 0"_s));
}

void TestOpenProtocol::refuses()
{
    QFETCH(Make, make);
    const Error expected = make(path());
    QVERIFY2(!expected.text.isEmpty(), "The file could not be prepared.");
    const QMap<QString, QByteArray> before = folderContent(m_folder->path());
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), mode, knownSchema());
        QVERIFY(!opened);
        QCOMPARE(opened.error().text, expected.text);
        QCOMPARE(opened.error().code, ErrorCode::Refused);
        QCOMPARE(folderContent(m_folder->path()), before);
    }
}

/// Nobody on a share sees what lies in the log beside such a file; opening it would already make one.
void TestOpenProtocol::writeAheadLeavesNothingBeside()
{
    QVERIFY(runBare(path(), goodFile() + QStringList{u"PRAGMA journal_mode=WAL"_s}));
    const QStringList alone = folderContent(m_folder->path()).keys();
    QVERIFY(!OpenProtocol::open(path(), Mode::ReadOnly, knownSchema()));
    QCOMPARE(folderContent(m_folder->path()).keys(), alone);
    QCOMPARE(askBare(u"file:%1?mode=ro"_s.arg(path()), u"SELECT count(*) FROM thing"_s).toInt(), 1);
    QVERIFY(folderContent(m_folder->path()).keys() != alone);
}

void TestOpenProtocol::refusesDevice()
{
    const Result<OpenProtocol::Opened> opened = OpenProtocol::open(u"/dev/zero"_s, Mode::ReadOnly, knownSchema());
    QVERIFY(!opened);
    QCOMPARE(opened.error().text, Sentences::notRegular(u"/dev/zero"_s).text);
}

void TestOpenProtocol::refusesUnreadable()
{
    QVERIFY(runBare(path(), goodFile()));
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0000) == 0);
    const OrdinaryUser user;
    const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadOnly, knownSchema());
    QVERIFY(!opened);
    QCOMPARE(opened.error().text, Sentences::unreadable(path(), {}).text);
}

void TestOpenProtocol::writeProtected_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("file") << 0444 << 0777;
    QTest::newRow("folder") << 0666 << 0555;
    QTest::newRow("neither") << 0666 << 0777;
}

/// A disk that is mounted for reading only.
void TestOpenProtocol::writeProtectedDisk()
{
    // The mount is seen by this program alone and goes with it.
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", folder.constData(), "tmpfs", 0, nullptr) != 0)
        QSKIP("Mounting needs root's rights.");
    QVERIFY(runBare(path(), goodFile()));
    QVERIFY(::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    {
        const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadWrite, knownSchema());
        QVERIFY2(opened, qPrintable(opened.error().text));
        QCOMPARE(opened->readOnly, ReadOnlyReason::WriteProtected);
        QCOMPARE(opened->database->scalar(u"SELECT count(*) FROM thing"_s)->toInt(), 1);
    }
    QVERIFY(::umount(folder.constData()) == 0);
}

void TestOpenProtocol::writeProtected()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QVERIFY(runBare(path(), goodFile()));
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), static_cast<mode_t>(fileMode)) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), static_cast<mode_t>(folderMode)) == 0);
    const QMap<QString, QByteArray> before = folderContent(m_folder->path());
    {
        const OrdinaryUser user;
        const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadWrite, knownSchema());
        QVERIFY2(opened, qPrintable(opened.error().text));
        const bool writable = (fileMode & 0222) && (folderMode & 0222);
        QCOMPARE(opened->readOnly, writable ? ReadOnlyReason::No : ReadOnlyReason::WriteProtected);
        QCOMPARE(opened->database->scalar(u"SELECT count(*) FROM thing"_s)->toInt(), 1);
    }
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0);
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry)
        QCOMPARE(folderContent(m_folder->path()).value(entry.key()), entry.value());
}

void TestOpenProtocol::rollsBackHotJournal()
{
    QVERIFY(runBare(path(u"origin.db"_s), goodFile()));
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        const QString copy = path(mode == Mode::ReadOnly ? u"read.db"_s : u"write.db"_s);
        QVERIFY(copyWithHotJournal(path(u"origin.db"_s), copy, manyUpdates()));
        QVERIFY(readAll(copy).size() > readAll(path(u"origin.db"_s)).size());
        const Result<OpenProtocol::Opened> opened = OpenProtocol::open(copy, mode, knownSchema());
        QVERIFY2(opened, qPrintable(opened.error().text + opened.error().detail));
        QCOMPARE(opened->database->scalar(u"SELECT title FROM thing"_s)->toString(), u"Saved cards"_s);
        QCOMPARE(opened->database->scalar(u"SELECT count(*) FROM thing"_s)->toInt(), 1);
    }
}

void TestOpenProtocol::hotJournalInWriteProtectedFolder()
{
    QVERIFY(runBare(path(u"origin.db"_s), goodFile()));
    QVERIFY(copyWithHotJournal(path(u"origin.db"_s), path(), manyUpdates()));
    for (const QString &name : {u"plan.db"_s, u"plan.db-journal"_s})
        QVERIFY(::chmod(QFile::encodeName(path(name)).constData(), 0444) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555) == 0);
    const QMap<QString, QByteArray> before = folderContent(m_folder->path());
    {
        const OrdinaryUser user;
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
            const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), mode, knownSchema());
            QVERIFY(!opened);
            QCOMPARE(opened.error().text, Sentences::hotJournalReadOnly(path()).text);
        }
    }
    QCOMPARE(folderContent(m_folder->path()), before);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
}

void TestOpenProtocol::superJournalDeletesNothing_data()
{
    QTest::addColumn<bool>("checked");
    QTest::newRow("protected") << true;
    QTest::newRow("protection off: the file goes") << false;
}

void TestOpenProtocol::superJournalDeletesNothing()
{
    QFETCH(bool, checked);
    QVERIFY(runBare(path(u"origin.db"_s), goodFile()));
    QVERIFY(copyWithHotJournal(path(u"origin.db"_s), path(), manyUpdates()));
    const QString victim = path(u"victim.txt"_s);
    QVERIFY(writeAll(victim, "irreplaceable"));
    QVERIFY(addSuperJournal(path(), victim));
    const QMap<QString, QByteArray> before = folderContent(m_folder->path());

    StoreProtections protections;
    protections.journalCheck = checked;
    const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadWrite, knownSchema(), protections);
    QCOMPARE(QFile::exists(victim), checked);
    if (checked) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().text, Sentences::superJournal(path()).text);
        QCOMPARE(folderContent(m_folder->path()), before);
    }
}

void TestOpenProtocol::newerIsReadOnly()
{
    QVERIFY(runBare(path(), goodFile()
                        + QStringList{u"CREATE TABLE later(id TEXT PRIMARY KEY) STRICT"_s,
                                      u"ALTER TABLE thing ADD COLUMN later TEXT"_s, u"PRAGMA user_version=2"_s}));
    const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadWrite, knownSchema());
    QVERIFY2(opened, qPrintable(opened.error().text));
    QCOMPARE(opened->readOnly, ReadOnlyReason::Newer);
    QCOMPARE(opened->schemaVersion, 2);
    QVERIFY(!opened->database->exec(u"DELETE FROM thing"_s));
}

void TestOpenProtocol::newerRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("reader too old") << QStringList{u"UPDATE meta SET value = '2'"_s};
    QTest::newRow("no word about readers") << QStringList{u"DELETE FROM meta"_s};
    QTest::newRow("view") << QStringList{u"CREATE VIEW v AS SELECT 1"_s};
    QTest::newRow("trigger") << QStringList{u"CREATE TRIGGER tr AFTER UPDATE ON thing BEGIN SELECT 1; END"_s};
    QTest::newRow("virtual table") << QStringList{u"CREATE VIRTUAL TABLE words USING fts5(title)"_s};
    QTest::newRow("our column gone") << QStringList{u"DROP INDEX thing_title"_s,
                                                    u"ALTER TABLE thing DROP COLUMN title"_s};
    QTest::newRow("our column computed") << QStringList{
        u"DROP TABLE thing"_s, u"CREATE TABLE thing(id TEXT PRIMARY KEY, title TEXT AS (hex(id)))"_s};
}

void TestOpenProtocol::newerRefused()
{
    QFETCH(QStringList, more);
    QVERIFY(runBare(path(), goodFile() + more + QStringList{u"PRAGMA user_version=2"_s}));
    const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadOnly, knownSchema());
    QVERIFY(!opened);
    QCOMPARE(opened.error().text, Sentences::newerUnreadable(path()).text);
}

void TestOpenProtocol::strangeNames()
{
    for (const QString &name : {u"100% sure? #1.db"_s, u"Pläne & Ziele.db"_s, u"file:x.db"_s, u"a'b\"c.db"_s}) {
        QVERIFY(runBare(path(u"made.db"_s), goodFile()));
        QVERIFY(QFile::rename(path(u"made.db"_s), path(name)));
        const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(name), Mode::ReadWrite, knownSchema());
        QVERIFY2(opened, qPrintable(name));
        QCOMPARE(opened->database->scalar(u"SELECT count(*) FROM thing"_s)->toInt(), 1);
    }
}

void TestOpenProtocol::writerRefusesSchemaChanges()
{
    QVERIFY(runBare(path(), goodFile()));
    const Result<OpenProtocol::Opened> opened = OpenProtocol::open(path(), Mode::ReadWrite, knownSchema());
    QVERIFY(opened);
    for (const QString &sql :
         {u"CREATE TABLE t(a)"_s, u"DROP TABLE thing"_s, u"ALTER TABLE thing RENAME TO other"_s,
          u"ATTACH ':memory:' AS other"_s, u"PRAGMA writable_schema=ON"_s, u"CREATE TEMP TABLE t(a)"_s,
          u"UPDATE sqlite_schema SET sql = ''"_s, u"SELECT \"nosuch\" FROM thing"_s})
        QVERIFY2(!opened->database->exec(sql), qPrintable(sql));
    QVERIFY(opened->database->exec(u"UPDATE thing SET title = 'y'"_s));
}

LEADLINE_TEST(TestOpenProtocol)
#include "tst_openprotocol.moc"
