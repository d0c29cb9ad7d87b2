// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderkey.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype longestOf(const std::vector<QString> &keys)
{
    qsizetype longest = 0;
    for (const QString &key : keys)
        longest = std::max(longest, key.size());
    return longest;
}

/// Valid, unique, ascending byte by byte, and inside the two ends (empty is open).
bool isInOrder(const std::vector<QString> &keys, const QString &before = {},
               const QString &after = {})
{
    QByteArray last = before.toLatin1();
    for (const QString &key : keys) {
        const QByteArray bytes = key.toLatin1();
        if (!OrderKey::isValid(key) || bytes <= last)
            return false;
        last = bytes;
    }
    return after.isEmpty() || last < after.toLatin1();
}

} // namespace

class TestOrderKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validity_data();
    void validity();
    void liesBetween_data();
    void liesBetween();
    void refusesWhatHasNoRoom_data();
    void refusesWhatHasNoRoom();
    void appendingStaysShort();
    void prependingStaysShort();
    void countersCarryOver_data();
    void countersCarryOver();
    void randomInsertsStaySortedAndShort();
    void insertingAtOnePlaceGrowsSlowly();
    void randomKeysHaveRoomBetween();
    void spreads_data();
    void spreads();
    void spreadRefusesWhatHasNoRoom();
};

void TestOrderKey::validity_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("valid");

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one digit") << u"a"_s << true;
    QTest::newRow("all kinds") << u"0Az9"_s << true;
    QTest::newRow("only zero") << u"0"_s << false;
    QTest::newRow("zero at the end") << u"a10"_s << false;
    QTest::newRow("zero inside") << u"a01"_s << true;
    QTest::newRow("minus") << u"a-1"_s << false;
    QTest::newRow("space") << u"a 1"_s << false;
    QTest::newRow("accented letter") << u"\u00e4"_s << false;
    QTest::newRow("full-width digit") << u"\uff11"_s << false;
}

void TestOrderKey::validity()
{
    QFETCH(QString, key);
    QTEST(OrderKey::isValid(key), "valid");
}

void TestOrderKey::liesBetween_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("both open") << QString() << QString();
    QTest::newRow("far apart") << u"a"_s << u"z"_s;
    QTest::newRow("adjacent") << u"a"_s << u"b"_s;
    QTest::newRow("adjacent, longer after") << u"a"_s << u"b01"_s;
    QTest::newRow("adjacent, longer before") << u"azzz"_s << u"b"_s;
    QTest::newRow("prefix") << u"a"_s << u"a1"_s;
    QTest::newRow("prefix and zeros") << u"a"_s << u"a0001"_s;
    QTest::newRow("across the heads") << u"Zz"_s << u"a"_s;
    QTest::newRow("before the smallest") << QString() << u"01"_s;
    QTest::newRow("before zeros") << QString() << u"00001"_s;
    QTest::newRow("before the lowest counter") << QString() << u"A"_s;
    QTest::newRow("after the highest counter") << u"z"_s + QString(26, u'z') << QString();
    QTest::newRow("after nothing but z") << QString(40, u'z') << QString();
    QTest::newRow("after a key without counter") << u"5"_s << QString();
    QTest::newRow("after a fraction of a counter") << u"a1VVVV"_s << QString();
    QTest::newRow("before a fraction of a counter") << QString() << u"a0V"_s;
}

void TestOrderKey::liesBetween()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString key = OrderKey::between(before, after);
    QVERIFY2(isInOrder({key}, before, after), qPrintable(key));
    QCOMPARE(OrderKey::between(before, after), key);
}

void TestOrderKey::refusesWhatHasNoRoom_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("equal") << u"a1"_s << u"a1"_s;
    QTest::newRow("reversed") << u"b"_s << u"a"_s;
    QTest::newRow("reversed prefix") << u"a1"_s << u"a"_s;
    QTest::newRow("invalid before") << u"a-"_s << u"b"_s;
    QTest::newRow("invalid after") << u"a"_s << u"b0"_s;
    QTest::newRow("invalid before, open end") << u"0"_s << QString();
    QTest::newRow("invalid after, open start") << QString() << u"a0"_s;
}

void TestOrderKey::refusesWhatHasNoRoom()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QVERIFY(OrderKey::between(before, after).isNull());
}

void TestOrderKey::appendingStaysShort()
{
    std::vector<QString> keys;
    for (int i = 0; i < 100000; ++i)
        keys.push_back(OrderKey::between(keys.empty() ? QString() : keys.back(), {}));
    QVERIFY(isInOrder(keys));
    QCOMPARE(keys[999].size(), 3);
    QCOMPARE(longestOf(keys), 4);
}

void TestOrderKey::prependingStaysShort()
{
    std::vector<QString> keys;
    for (int i = 0; i < 100000; ++i)
        keys.push_back(OrderKey::between({}, keys.empty() ? QString() : keys.back()));
    std::reverse(keys.begin(), keys.end());
    QVERIFY(isInOrder(keys));
    QCOMPARE(longestOf(keys), 4);
}

void TestOrderKey::countersCarryOver_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("key");

    QTest::newRow("first") << QString() << QString() << u"a"_s;
    QTest::newRow("second") << u"a"_s << QString() << u"a1"_s;
    QTest::newRow("one digit used up") << u"az"_s << QString() << u"b"_s;
    QTest::newRow("carry") << u"b0z"_s << QString() << u"b1"_s;
    QTest::newRow("two digits used up") << u"bzz"_s << QString() << u"c"_s;
    QTest::newRow("from below to above") << u"Zz"_s << QString() << u"a"_s;
    QTest::newRow("a fraction is left") << u"a1V"_s << QString() << u"a2"_s;
    QTest::newRow("before the first") << QString() << u"a"_s << u"Zz"_s;
    QTest::newRow("borrow") << QString() << u"b1"_s << u"b0z"_s;
    QTest::newRow("below one digit") << QString() << u"Z"_s << u"Yzz"_s;
    QTest::newRow("down to a fraction's counter") << QString() << u"a1V"_s << u"a1"_s;
}

void TestOrderKey::countersCarryOver()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(OrderKey::between(before, after), "key");
}

void TestOrderKey::randomInsertsStaySortedAndShort()
{
    QRandomGenerator random(20260812);
    std::vector<QString> keys;
    for (int i = 0; i < 20000; ++i) {
        const auto place = random.bounded(static_cast<quint32>(keys.size() + 1));
        const QString before = place > 0 ? keys[place - 1] : QString();
        const QString after = place < keys.size() ? keys[place] : QString();
        keys.insert(keys.begin() + place, OrderKey::between(before, after));
    }
    QVERIFY(isInOrder(keys));
    QVERIFY2(longestOf(keys) <= OrderKey::longestComfortable,
             qPrintable(QString::number(longestOf(keys))));
    // What the judge would say of a tie, and of two that changed places.
    std::vector<QString> wrong = keys;
    wrong[9000] = wrong[9001];
    QVERIFY(!isInOrder(wrong));
    wrong = keys;
    std::swap(wrong[9000], wrong[9001]);
    QVERIFY(!isInOrder(wrong));
}

void TestOrderKey::insertingAtOnePlaceGrowsSlowly()
{
    const QString before = u"a"_s;
    QString after = u"a1"_s;
    std::vector<QString> keys;
    for (int i = 0; i < 1000; ++i) {
        after = OrderKey::between(before, after);
        keys.push_back(after);
    }
    std::reverse(keys.begin(), keys.end());
    QVERIFY(isInOrder(keys, before, u"a1"_s));
    QVERIFY(longestOf(keys) <= 210);

    const std::vector<QString> rebalanced = OrderKey::spread({}, {}, static_cast<int>(keys.size()));
    QCOMPARE(longestOf(rebalanced), 3);
}

void TestOrderKey::randomKeysHaveRoomBetween()
{
    QRandomGenerator random(7);
    const QString digits = u"01yzAZ"_s;
    const auto randomKey = [&random, &digits]() -> QString {
        QString key;
        for (quint32 i = random.bounded(6U); i > 0; --i)
            key +=
                digits[static_cast<qsizetype>(random.bounded(static_cast<quint32>(digits.size())))];
        return key + u'1';
    };
    int made = 0;
    for (int i = 0; i < 20000; ++i) {
        QString before = randomKey();
        QString after = randomKey();
        if (after < before)
            std::swap(before, after);
        if (before == after)
            continue;
        const QString context = before + u' ' + after;
        QVERIFY2(isInOrder({OrderKey::between(before, after)}, before, after), qPrintable(context));
        QVERIFY2(isInOrder({OrderKey::between({}, before)}, {}, before), qPrintable(context));
        QVERIFY2(isInOrder({OrderKey::between(after, {})}, after), qPrintable(context));
        ++made;
    }
    QVERIFY(made > 10000);
}

void TestOrderKey::spreads_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("longest");

    QTest::newRow("one") << QString() << QString() << 1 << 1;
    QTest::newRow("both open") << QString() << QString() << 3000 << 3;
    QTest::newRow("open end") << u"a5VV"_s << QString() << 1000 << 3;
    QTest::newRow("open start") << QString() << u"a5VV"_s << 1000 << 3;
    QTest::newRow("inside") << u"a"_s << u"a1"_s << 1000 << 5;
    QTest::newRow("inside, wide") << u"a"_s << u"z"_s << 1000 << 4;
}

void TestOrderKey::spreads()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, count);
    QFETCH(int, longest);
    const std::vector<QString> keys = OrderKey::spread(before, after, count);
    QCOMPARE(keys.size(), static_cast<std::size_t>(count));
    QVERIFY(isInOrder(keys, before, after));
    QVERIFY2(longestOf(keys) <= longest, qPrintable(QString::number(longestOf(keys))));
}

void TestOrderKey::spreadRefusesWhatHasNoRoom()
{
    QVERIFY(OrderKey::spread(u"b", u"a", 3).empty());
    QVERIFY(OrderKey::spread(u"a", u"a", 3).empty());
    QVERIFY(OrderKey::spread(u"a0", {}, 3).empty());
    QVERIFY(OrderKey::spread({}, {}, 0).empty());
    QVERIFY(OrderKey::spread({}, {}, -1).empty());
}

LEADLINE_TEST(TestOrderKey)

} // namespace leadline
#include "tst_orderkey.moc"
