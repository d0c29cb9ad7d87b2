// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <type_traits>
#include <utility>
#include <vector>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Apple;
struct Pear;

/// A clock that tells what a test sets, also backwards.
class SettableClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    QDate today() const override { return now().date(); }

    qint64 ms = 0;
};

qint64 millisecondsOf(EntityId id)
{
    return idText(id).remove(u'-').left(12).toLongLong(nullptr, 16);
}

bool isUuidV7(EntityId id)
{
    static const QRegularExpression form(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s);
    return form.match(idText(id)).hasMatch();
}

} // namespace

class TestId final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textMakesTheRoundTrip();
    void textIsStrict_data();
    void textIsStrict();
    void typedIdsDoNotMix();

    void sourceHoldsTheTime();
    void sourceKeepsOrder_data();
    void sourceKeepsOrder();
    void sourcesDiffer();
    void sequenceIsReproducible();
};

void TestId::textMakesTheRoundTrip()
{
    SequentialIdSource source(42);
    for (int i = 0; i < 1000; ++i) {
        const EntityId id = source.next();
        const QString text = idText(id);
        QCOMPARE(text.size(), 36);
        QCOMPARE(idFromText(text), id);
    }
}

void TestId::textIsStrict_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("upper case") << u"019B7619-7800-7000-8A3B-000000000001"_s;
    QTest::newRow("braces") << u"{019b7619-7800-7000-8a3b-000000000001}"_s;
    QTest::newRow("no hyphens") << u"019b7619780070008a3b000000000001"_s;
    QTest::newRow("too short") << u"019b7619-7800-7000-8a3b-00000000001"_s;
    QTest::newRow("too long") << u"019b7619-7800-7000-8a3b-0000000000011"_s;
    QTest::newRow("space before") << u" 019b7619-7800-7000-8a3b-00000000001"_s;
    QTest::newRow("no digit") << u"019b7619-7800-7000-8a3b-00000000000g"_s;
    QTest::newRow("hyphen elsewhere") << u"019b761-97800-7000-8a3b-000000000001"_s;
}

void TestId::textIsStrict()
{
    QFETCH(QString, text);
    QVERIFY(idFromText(text).isNull());
}

void TestId::typedIdsDoNotMix()
{
    static_assert(!std::is_convertible_v<Id<Apple>, Id<Pear>>);
    static_assert(!std::is_constructible_v<Id<Apple>, Id<Pear>>);
    static_assert(!std::is_convertible_v<EntityId, Id<Apple>>);
    static_assert(!std::is_convertible_v<Id<Apple>, bool>);

    SequentialIdSource source;
    const Id<Apple> first(source.next());
    const Id<Apple> second(source.next());
    QVERIFY(first);
    QVERIFY(first != second);
    QVERIFY(first < second);
    QCOMPARE(Id<Apple>(first.untyped()), first);
    QVERIFY(Id<Apple>().isNull());
    QCOMPARE(QSet<Id<Apple>>({first, second, first}).size(), 2);
}

void TestId::sourceHoldsTheTime()
{
    SettableClock clock;
    clock.ms = 1786492800123;
    UuidV7Source source(clock);
    const EntityId id = source.next();
    QVERIFY2(isUuidV7(id), qPrintable(idText(id)));
    QCOMPARE(millisecondsOf(id), clock.ms);
}

void TestId::sourceKeepsOrder_data()
{
    QTest::addColumn<int>("step");

    QTest::newRow("clock stands") << 0;
    QTest::newRow("clock runs") << 1;
    QTest::newRow("clock goes back") << -1;
}

void TestId::sourceKeepsOrder()
{
    QFETCH(int, step);
    SettableClock clock;
    clock.ms = 1786492800000;
    UuidV7Source source(clock);
    QString last;
    // More than the 4,096 values of the counter, so that it has to borrow milliseconds.
    for (int i = 0; i < 10000; ++i) {
        const EntityId id = source.next();
        const QString text = idText(id);
        QVERIFY2(isUuidV7(id), qPrintable(text));
        QVERIFY2(last < text, qPrintable(last + u' ' + text));
        last = text;
        clock.ms += step;
    }
    const qint64 ahead = millisecondsOf(idFromText(last)) - 1786492800000;
    QVERIFY2(step == 1 ? ahead == 9999 : ahead <= 3, qPrintable(QString::number(ahead)));
}

void TestId::sourcesDiffer()
{
    SettableClock clock;
    clock.ms = 1786492800000;
    UuidV7Source one(clock);
    UuidV7Source other(clock);
    QSet<EntityId> ids;
    for (int i = 0; i < 2000; ++i)
        ids << one.next() << other.next();
    QCOMPARE(ids.size(), 4000);
}

void TestId::sequenceIsReproducible()
{
    SequentialIdSource one(7);
    SequentialIdSource same(7);
    SequentialIdSource other(8);
    QString last;
    for (int i = 0; i < 10000; ++i) {
        const EntityId id = one.next();
        QCOMPARE(same.next(), id);
        QVERIFY(other.next() != id);
        QVERIFY2(isUuidV7(id), qPrintable(idText(id)));
        QVERIFY(last < idText(id));
        last = idText(id);
    }

    // Samples and tests name these ids: they have to be the same on every machine and for ever.
    SequentialIdSource first;
    QCOMPARE(idText(first.next()), u"019b76da-a800-7000-910a-2dec89025cc1"_s);
    QCOMPARE(idText(first.next()), u"019b76da-a801-7000-beeb-8da1658eec67"_s);
}

LEADLINE_TEST(TestId)

} // namespace leadline
#include "tst_id.moc"
