// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/planjson.h"
#include "core/store/schema/ddl.h"
#include "core/store/sqlite/database.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/fault/changesetreader.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// What the history says is what happened, whoever wrote it, whatever they wrote and whatever their clocks said.
class TestJournal final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { ChangesetReader::watchConnections(); }

private Q_SLOTS:
    void init();
    void nothingPassesByTheJournal();
    void clocksDecideNothing_data();
    void clocksDecideNothing();
    void texts_data();
    void texts();

private:
    QString path() const { return m_folder->filePath(u"plan.db"_s); }
    /// What three people leave behind: everything but the times, and the times.
    struct Outcome
    {
        QByteArray rows;
        QByteArray times;
    };
    Outcome outcome(const std::array<int, 3> &yearsOff);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
}

/// The engine itself records which values a transaction changes; they are those in its journal, no more and no fewer.
void TestJournal::nothingPassesByTheJournal()
{
    const int edits = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 10'000 : 300;
    std::array<Colleague, 2> people{Colleague(*m_folder, 1), Colleague(*m_folder, 2)};
    QCOMPARE(people[0].create(path()), QString());
    std::array<void *, 2> connections{};
    for (size_t i = 0; i < people.size(); ++i) {
        QCOMPARE(people.at(i).open(path()), QString());
        connections.at(i) = ChangesetReader::newestConnection(path());
        QVERIFY(connections.at(i));
    }
    QRandomGenerator random(20260812);
    int stored = 0;
    int values = 0;
    for (int i = 0; i < edits; ++i) {
        const size_t who = random.bounded(2U);
        Colleague &person = people.at(who);
        const std::shared_ptr<const Transaction> edit =
            person.edit(randomChange(person.plan(), person.ids(), random));
        if (!edit)
            continue;
        std::optional<ChangesetReader> reader(std::in_place, connections.at(who), path());
        const Result<Receipt> receipt = person.store(*edit);
        if (!receipt) {
            // Somebody else took away what it needs; both go on from what the file holds.
            QCOMPARE(receipt.error().code, ErrorCode::Invalid);
            reader.reset();
            for (size_t one = 0; one < people.size(); ++one) {
                QCOMPARE(people.at(one).open(path()), QString());
                connections.at(one) = ChangesetReader::newestConnection(path());
            }
            continue;
        }
        ++stored;
        const QString difference = reader->differenceToJournal(receipt->seq);
        QVERIFY2(difference.isEmpty(), qPrintable(u"%1: %2"_s.arg(edit->label, difference)));
        values += reader->valueCount();
    }
    qInfo("%d transactions of two people, %d values, none by the journal", stored, values);
    QVERIFY(stored > edits / 2 && values > stored);

    // And a value that does pass by the journal is seen.
    const Result<std::unique_ptr<Database>> database =
        Database::open(path(), Database::Mode::ReadWrite, Database::Purpose::Document);
    QVERIFY(database);
    ChangesetReader reader(ChangesetReader::newestConnection(path()), path());
    QVERIFY((*database)->exec(u"UPDATE feature SET title = 'Mine' WHERE id = (SELECT min(id) FROM feature)"_s));
    QVERIFY(reader.differenceToJournal(stored).contains(u"title"_s));
}

/// Three people change the same rows without having seen each other's changes.
TestJournal::Outcome TestJournal::outcome(const std::array<int, 3> &yearsOff)
{
    init();
    Colleague owner(*m_folder, 9);
    if (!owner.create(path()).isEmpty())
        return {};
    const EntityId product = owner.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    std::vector<EntityId> features;
    for (int i = 0; i < 6; ++i)
        features.push_back(owner.add(EntityKind::Feature, {{"product", idText(product)}, {"title", u"Feature"_s}}));
    std::vector<std::unique_ptr<Colleague>> people;
    for (int i = 0; i < 3; ++i) {
        people.push_back(std::make_unique<Colleague>(*m_folder, 1 + i, StoreProtections(),
                                                     QDate(2026, 8, 12).addYears(yearsOff.at(static_cast<size_t>(i)))));
        if (!people.back()->open(path()).isEmpty())
            return {};
    }
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        std::vector<std::shared_ptr<const Transaction>> edits;
        const EntityId feature = features.at(random.bounded(static_cast<quint32>(features.size())));
        for (const std::unique_ptr<Colleague> &person : people) {
            Change change = person->setting(EntityKind::Feature, feature, random.bounded(2U) ? "reach" : "title",
                                            QString::number(random.bounded(1000U)));
            change.set(EntityKind::Feature, feature, Colleague::field(EntityKind::Feature, "end"),
                       u"2026-%1-15"_s.arg(1 + random.bounded(12U), 2, 10, QChar(u'0')));
            edits.push_back(person->edit(std::move(change)));
        }
        for (size_t i = 0; i < people.size(); ++i) {
            if (edits.at(i) && !people.at(i)->store(*edits.at(i)))
                return {};
        }
        for (const std::unique_ptr<Colleague> &person : people) {
            if (!person->open(path()).isEmpty())
                return {};
        }
    }
    if (!verifyAll(people.front()->store()).isEmpty())
        return {};
    Outcome left;
    for (const EntityInfo *info : Catalogue::standard().entities()) {
        const Table &table = people.front()->plan().table(info->kind());
        for (int i = 0; i < table.size(); ++i) {
            for (const FieldInfo &field : info->fields()) {
                // Times are for people only.
                QByteArray &text = field.type == FieldType::Instant ? left.times : left.rows;
                text += field.keyText().toUtf8() + '=' + field.text(table.at(i)).toUtf8() + '\n';
            }
        }
    }
    const Result<std::vector<Transaction>> history = people.front()->store().transactions();
    if (!history)
        return {};
    for (const Transaction &transaction : *history)
        left.times += Clock::instantText(transaction.at).toUtf8() + '\n';
    return left;
}

void TestJournal::clocksDecideNothing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("third");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("ten years back and ahead") << -10 << 10 << 0 << QByteArray("UTC");
    QTest::newRow("the other way round") << 10 << -10 << 3 << QByteArray("UTC");
    QTest::newRow("another time zone") << 0 << 0 << 0 << QByteArray("Pacific/Kiritimati");
    QTest::newRow("summer time elsewhere") << 0 << 0 << 0 << QByteArray("America/Sao_Paulo");
}

void TestJournal::clocksDecideNothing()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, third);
    QFETCH(QByteArray, zone);
    const Outcome expected = outcome({0, 0, 0});
    QVERIFY(expected.rows.contains("mine="));
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    ::tzset();
    const Outcome got = outcome({first, second, third});
    qputenv("TZ", before);
    ::tzset();
    QCOMPARE(got.rows, expected.rows);
    // The clocks were off: whoever went by them would have decided otherwise.
    QCOMPARE(got.times == expected.times, first == 0 && second == 0 && third == 0);
}

void TestJournal::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << false;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd83d) << false;
    QTest::newRow("lone low surrogate") << QChar(0xde00) + u"a"_s << false;
    QTest::newRow("surrogate pair") << u"\U0001f600"_s << true;
    QTest::newRow("one megabyte") << QString(1024 * 1024, u'x') << true;
    QTest::newRow("right to left") << u"\u0645\u0631\u062d\u0628\u0627 \u200f(PAY-1)"_s << true;
    QTest::newRow("combining") << u"e\u0301 is not \u00e9"_s << true;
    QTest::newRow("direction overrides") << u"abc\u202edef\u202c"_s << true;
    QTest::newRow("markup") << u"<img src=\"file:///etc/hostname\"><b>&amp;"_s << true;
    QTest::newRow("quotes of SQL") << u"'; DROP TABLE feature; --"_s << true;
    QTest::newRow("not a character") << u"a\ufffe\uffff"_s << true;
}

/// A text comes back letter by letter from file and JSON, or is refused where it comes in; it is never cut.
void TestJournal::texts()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    Colleague anna(*m_folder, 1);
    QCOMPARE(anna.create(path()), QString());
    const EntityId product = anna.add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    const EntityId feature = anna.add(EntityKind::Feature, {{"product", idText(product)}, {"title", u"Cards"_s}});
    const Result<std::shared_ptr<const Transaction>> edit =
        anna.document().execute(anna.setting(EntityKind::Feature, feature, "description", text));
    QCOMPARE(edit.hasValue(), accepted);
    if (!accepted) {
        QCOMPARE(edit.error().code, ErrorCode::Invalid);
        // Nor does the store take it from somebody who didn't ask the document.
        Transaction bypassing;
        bypassing.id = anna.ids().next();
        bypassing.at = anna.environment().clock.now();
        bypassing.rows.push_back({.kind = EntityKind::Feature,
                                  .id = feature,
                                  .field = &Colleague::field(EntityKind::Feature, "description"),
                                  .before = u""_s,
                                  .after = text});
        QVERIFY(!anna.store().commit(bypassing));
        QVERIFY(anna.store().pending()->empty());
        QCOMPARE(verifyAll(anna.store()), QString());
        return;
    }
    VERIFY_STORED(anna.store(**edit));
    QCOMPARE(anna.open(path()), QString());
    QCOMPARE(anna.text(EntityKind::Feature, feature, "description"), text);
    QCOMPARE(anna.store().transactions()->back().rows.front().after, text);
    QCOMPARE(verifyAll(anna.store()), QString());
    const Result<PlanJson> read =
        planFromJson(planToJson(anna.plan(), *anna.store().transactions(), anna.store().documentId()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY(read->plan.equals(anna.plan()));
}

LEADLINE_TEST(TestJournal)
#include "tst_journal.moc"
