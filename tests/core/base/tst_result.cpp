// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>
#include <type_traits>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError();
    void falseIsAValue();
    void movesItsValueOut();
    void voidSucceedsOrFails();
};

void TestResult::holdsAValueOrAnError()
{
    const Result<QString> good = u"PAY-42"_s;
    QVERIFY(good);
    QVERIFY(good.hasValue());
    QCOMPARE(*good, u"PAY-42"_s);
    QCOMPARE(good->size(), 6);

    const Result<QString> bad =
        Error{ErrorCode::Busy, u"Another program writes this file."_s, u"SQLITE_BUSY"_s};
    QVERIFY(!bad);
    QVERIFY(!bad.hasValue());
    QCOMPARE(bad.error().code, ErrorCode::Busy);
    QCOMPARE(bad.error().text, u"Another program writes this file."_s);
    QCOMPARE(bad.error().detail, u"SQLITE_BUSY"_s);
}

void TestResult::falseIsAValue()
{
    static_assert(!std::is_convertible_v<Result<bool>, bool>);
    const Result<bool> result = false;
    QVERIFY(result);
    QVERIFY(!result.value());
}

void TestResult::movesItsValueOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> value = std::move(result).value();
    QVERIFY(value);
    QCOMPARE(*value, 7);
}

void TestResult::voidSucceedsOrFails()
{
    const Result<> good;
    QVERIFY(good);
    const Result<> bad = Error{ErrorCode::Cancelled, u"Nothing was changed."_s};
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::Cancelled);
}

LEADLINE_TEST(TestResult)

} // namespace leadline
#include "tst_result.moc"
