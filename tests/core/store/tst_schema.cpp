// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/schematext.h"
#include "core/store/schema/ddl.h"
#include "core/store/schema/upgrade.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/limits.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// A made-up history of two versions: the second knows one field more and lost a quirk of its table.
SchemaHistory twoVersions()
{
    return SchemaHistory(
        {SchemaText(1, {u"CREATE TABLE \"thing\"(\"id\" TEXT NOT NULL PRIMARY KEY, \"title\" TEXT NOT NULL) STRICT"_s,
                        u"CREATE TABLE \"part\"(\"id\" TEXT NOT NULL PRIMARY KEY, \"thing\" TEXT REFERENCES \"thing\"(\"id\")"
                        " DEFERRABLE INITIALLY DEFERRED) STRICT"_s}),
         SchemaText(2, {u"CREATE TABLE \"thing\"(\"id\" TEXT NOT NULL PRIMARY KEY, \"title\" TEXT NOT NULL,"
                        " \"reach\" REAL) STRICT"_s,
                        u"CREATE TABLE \"part\"(\"id\" TEXT NOT NULL PRIMARY KEY, \"thing\" TEXT REFERENCES \"thing\"(\"id\")"
                        " DEFERRABLE INITIALLY DEFERRED) STRICT"_s})});
}

Result<> addReach(Database &database)
{
    return rebuildTable(database, u"thing"_s, twoVersions().current().statements().constFirst(),
                        {u"\"id\""_s, u"\"title\""_s});
}

} // namespace

class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void frozen();
    void fitsTheLimits();
    void upgradesInSteps();
    void failedStepChangesNothing_data();
    void failedStepChangesNothing();

private:
    std::unique_ptr<Database> makeOld();
    QString path() const { return m_folder->filePath(u"plan.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSchema::frozen()
{
    const SchemaText schema(Schema::currentVersion, Schema::statements(Catalogue::standard(), sqliteDialect()));
    const QString file = testData(u"schema/%1.sql"_s.arg(Schema::currentVersion));
    const QString frozen = QString::fromUtf8(readAll(file));
    if (frozen != schema.frozen()) {
        // The generated text is left for comparison; a released version must never be frozen anew.
        QVERIFY(writeAll(m_folder->filePath(u"generated.sql"_s), schema.frozen().toUtf8()));
        m_folder->setAutoRemove(false);
        QFAIL(qPrintable(u"The tables differ from %1: make a new schema version with a step. Generated: %2"_s.arg(
            file, m_folder->filePath(u"generated.sql"_s))));
    }
    // The engine keeps the statements letter by letter, which is what the opening protocol compares.
    const Result<SchemaText::Parts> &parts = schema.parts();
    QVERIFY(parts);
    QStringList kept;
    for (const auto &[name, part] : *parts) {
        if (!part.sql.isEmpty())
            kept.append(part.sql);
    }
    QStringList written = schema.statements();
    kept.sort();
    written.sort();
    QCOMPARE(kept, written);
}

void TestSchema::fitsTheLimits()
{
    for (const EntityInfo *info : Catalogue::standard().entities()) {
        const std::ptrdiff_t columns = std::ranges::count_if(
            info->fields(), [](const FieldInfo &field) { return !field.isSet(); }) + 3;
        QVERIFY2(columns + 1 <= std::min(Limits::columns, Limits::variables), info->key());
    }
}

std::unique_ptr<Database> TestSchema::makeOld()
{
    const SchemaHistory history = twoVersions();
    if (!runBare(path(), history.find(1)->statements()
                     + QStringList{u"PRAGMA user_version=1"_s, u"INSERT INTO thing VALUES('a', 'Saved cards')"_s,
                                   u"INSERT INTO part VALUES('p', 'a')"_s}))
        return {};
    Result<std::unique_ptr<Database>> database =
        Database::open(path(), Database::Mode::ReadWrite, Database::Purpose::Document);
    return database ? std::move(*database) : nullptr;
}

void TestSchema::upgradesInSteps()
{
    const SchemaHistory history = twoVersions();
    const std::unique_ptr<Database> database = makeOld();
    QVERIFY(database);
    bool backedUp = false;
    const Result<> done = upgradeSchema(*database, 1, history, std::array{SchemaStep{1, addReach}}, [&]() -> Result<> {
        backedUp = true;
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY(backedUp);
    QCOMPARE(database->scalar(u"PRAGMA user_version"_s)->toInt(), 2);
    QCOMPARE(*history.current().firstDifference(*database), QString());
    QCOMPARE(database->scalar(u"SELECT title FROM thing"_s)->toString(), u"Saved cards"_s);
    QCOMPARE(database->scalar(u"SELECT thing FROM part"_s)->toString(), u"a"_s);
    QVERIFY(!database->exec(u"INSERT INTO part VALUES('q', 'nobody')"_s));
    QVERIFY(!database->exec(u"CREATE TABLE extra(a)"_s));
}

void TestSchema::failedStepChangesNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("backup fails") << 0;
    QTest::newRow("step fails") << 1;
    QTest::newRow("step leaves something behind") << 2;
    QTest::newRow("no step") << 3;
    QTest::newRow("step loses a row others refer to") << 4;
}

void TestSchema::failedStepChangesNothing()
{
    QFETCH(int, fault);
    const SchemaHistory history = twoVersions();
    const std::unique_ptr<Database> database = makeOld();
    QVERIFY(database);
    const Error broken{ErrorCode::WriteFailed, u"broken"_s};
    const std::array steps{SchemaStep{fault == 3 ? 7 : 1, [&](Database &target) -> Result<> {
                                          if (Result<> done = addReach(target); !done || fault == 1)
                                              return broken;
                                          if (fault == 2)
                                              return target.exec(u"CREATE TABLE left_behind(a)"_s);
                                          if (fault == 4)
                                              return target.exec(u"DELETE FROM thing"_s);
                                          return {};
                                      }}};
    const Result<> done = upgradeSchema(*database, 1, history, steps, [&]() -> Result<> {
        return fault == 0 ? Result<>(broken) : Result<>();
    });
    QVERIFY(!done);
    QCOMPARE(database->scalar(u"PRAGMA user_version"_s)->toInt(), 1);
    QCOMPARE(*history.find(1)->firstDifference(*database), QString());
    QCOMPARE(database->scalar(u"SELECT title FROM thing"_s)->toString(), u"Saved cards"_s);
    QVERIFY(!database->exec(u"INSERT INTO part VALUES('q', 'nobody')"_s));
}

LEADLINE_TEST(TestSchema)
#include "tst_schema.moc"
