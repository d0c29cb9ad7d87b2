// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/formatpage.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QtTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestFormatPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void committedPageIsCurrent();
};

/// With LEADLINE_WRITE_FORMAT set in the environment the page is written instead of compared.
void TestFormatPage::committedPageIsCurrent()
{
    QFile file(leadline::tests::testData(u"../../docs/FORMAT.md"_s));
    if (qEnvironmentVariableIsSet("LEADLINE_WRITE_FORMAT")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray page = leadline::tests::formatPage();
        QCOMPARE(file.write(page), page.size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList committed = file.readAll().split('\n');
    const QByteArrayList wanted = leadline::tests::formatPage().split('\n');
    for (qsizetype i = 0; i < qMin(committed.size(), wanted.size()); ++i)
        QCOMPARE(committed[i], wanted[i]);
    QCOMPARE(committed.size(), wanted.size());
}

LEADLINE_TEST(TestFormatPage)
#include "tst_formatpage.moc"
