// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Canonical spellings and hard rules of each type, on fields that have it.
class TestCodecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical"); // "!" is refused

        QTest::newRow("money, major only") << u"feature"_s << u"cost_of_delay"_s << u"24000"_s << u"24000"_s;
        QTest::newRow("money, cents") << u"feature"_s << u"cost_of_delay"_s << u"24000.5"_s << u"24000.50"_s;
        QTest::newRow("money, no cents") << u"feature"_s << u"cost_of_delay"_s << u"24000.00"_s << u"24000"_s;
        QTest::newRow("money, negative") << u"feature"_s << u"cost_of_delay"_s << u"-0.05"_s << u"-0.05"_s;
        QTest::newRow("money, too fine") << u"feature"_s << u"cost_of_delay"_s << u"1.005"_s << u"!"_s;
        QTest::newRow("money, too great") << u"feature"_s << u"cost_of_delay"_s << u"10000000000000000"_s << u"!"_s;
        QTest::newRow("number, shortest") << u"feature"_s << u"reach"_s << u"0.50"_s << u"0.5"_s;
        QTest::newRow("number, minus zero") << u"key_result"_s << u"baseline"_s << u"-0"_s << u"0"_s;
        QTest::newRow("number, not a number") << u"feature"_s << u"reach"_s << u"nan"_s << u"!"_s;
        QTest::newRow("number, infinite") << u"feature"_s << u"reach"_s << u"inf"_s << u"!"_s;
        QTest::newRow("number, too small") << u"feature"_s << u"reach"_s << u"-1"_s << u"!"_s;
        QTest::newRow("percent") << u"feature"_s << u"confidence"_s << u"80"_s << u"80"_s;
        QTest::newRow("percent, above") << u"feature"_s << u"confidence"_s << u"100.5"_s << u"!"_s;
        QTest::newRow("integer") << u"feature"_s << u"ease"_s << u"10"_s << u"10"_s;
        QTest::newRow("integer, out of scale") << u"feature"_s << u"ease"_s << u"11"_s << u"!"_s;
        QTest::newRow("integer, fraction") << u"feature"_s << u"ease"_s << u"1.5"_s << u"!"_s;
        QTest::newRow("enumeration") << u"feature"_s << u"status"_s << u"in PROGRESS"_s << u"In progress"_s;
        QTest::newRow("enumeration, unknown") << u"feature"_s << u"status"_s << u"Doing"_s << u"!"_s;
        QTest::newRow("impact by label") << u"feature"_s << u"impact"_s << u"high"_s << u"2"_s;
        QTest::newRow("impact by number") << u"feature"_s << u"impact"_s << u"0.50"_s << u"0.5"_s;
        QTest::newRow("impact, other number") << u"feature"_s << u"impact"_s << u"4"_s << u"!"_s;
        QTest::newRow("day") << u"feature"_s << u"due_by"_s << u"2026-02-28"_s << u"2026-02-28"_s;
        QTest::newRow("day, not there") << u"feature"_s << u"due_by"_s << u"2026-02-30"_s << u"!"_s;
        QTest::newRow("day, other spelling") << u"feature"_s << u"due_by"_s << u"20260228"_s << u"!"_s;
        QTest::newRow("when") << u"feature"_s << u"end"_s << u"2026-12-31@quarter~~"_s << u"2026-12-31@quarter~~"_s;
        QTest::newRow("when, bad") << u"feature"_s << u"end"_s << u"2026-12-31@sprint"_s << u"!"_s;
        QTest::newRow("flag") << u"feature"_s << u"parked"_s << u"true"_s << u"true"_s;
        QTest::newRow("flag, word") << u"feature"_s << u"parked"_s << u"yes"_s << u"!"_s;
        QTest::newRow("instant") << u"snapshot"_s << u"taken_at"_s << u"2026-07-01T08:00:00Z"_s << u"2026-07-01T08:00:00.000Z"_s;
        QTest::newRow("text, longest title") << u"feature"_s << u"title"_s << QString(500, u'x') << QString(500, u'x');
        QTest::newRow("text, title too long") << u"feature"_s << u"title"_s << QString(501, u'x') << u"!"_s;
        QTest::newRow("text, too long") << u"feature"_s << u"rank_note"_s << QString(4001, u'x') << u"!"_s;
        QTest::newRow("text, NUL") << u"feature"_s << u"title"_s << QString(QChar(0)) << u"!"_s;
        QTest::newRow("text, half a pair") << u"feature"_s << u"title"_s << QString(QChar(0xd83d)) << u"!"_s;
        QTest::newRow("reference, not an id") << u"feature"_s << u"team"_s << u"Checkout"_s << u"!"_s;
    }

    void canonical()
    {
        QFETCH(QString, entity);
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const FieldInfo *field = Catalogue::standard().find(entity)->field(key);
        QVERIFY(field);
        const Result<QString> result = field->canonical(typed);
        if (canonical == u"!") {
            QVERIFY(!result);
            QVERIFY2(result.error().text.contains(field->labelText()), qPrintable(result.error().text));
        } else {
            QVERIFY2(result, result ? "" : qPrintable(result.error().text));
            QCOMPARE(*result, canonical);
        }
    }

    void emptyTextIsNeverNull()
    {
        const EntityInfo &info = Catalogue::standard().info(EntityKind::Feature);
        const EntityBox row = info.create();
        QVERIFY(!info.field(u"title")->text(*row).isNull());
        QVERIFY(info.field(u"reach")->text(*row).isNull());
        QVERIFY(!info.field(u"reach")->stored(*row).isValid());
        QCOMPARE(info.field(u"title")->stored(*row), QVariant(u""_s));
    }

    void unsetSortsLast()
    {
        const EntityInfo &info = Catalogue::standard().info(EntityKind::Feature);
        const EntityBox set = info.create();
        const EntityBox unset = info.create();
        for (const char *key : {"reach", "due_by", "status", "cost_of_delay", "ease", "end"}) {
            const FieldInfo *field = info.field(QString::fromLatin1(key));
            QVERIFY(field->setText(*set, field->type == FieldType::Enumeration ? u"Ready"_s
                                       : field->type == FieldType::Day || field->type == FieldType::When ? u"2026-01-01"_s
                                                                                                          : u"5"_s));
            QVERIFY(field->setText(*unset, {}));
            QVERIFY2(field->compare(*set, *unset) < 0, key);
            QVERIFY2(field->compare(*unset, *set) > 0, key);
            QCOMPARE(field->compare(*unset, *unset), 0);
        }
    }

    void setsAreSortedAndUnique()
    {
        const EntityInfo &info = Catalogue::standard().info(EntityKind::Feature);
        const EntityBox row = info.create();
        const FieldInfo *tags = info.field(u"tags");
        for (const char *tag : {"mobile", "beta", "mobile", "alpha"})
            QVERIFY(tags->addElement(*row, QString::fromLatin1(tag)));
        QCOMPARE(tags->elements(*row), (QStringList{u"alpha"_s, u"beta"_s, u"mobile"_s}));
        QVERIFY(!tags->addElement(*row, u"a, b"_s));
        QVERIFY(!tags->addElement(*row, u" padded"_s));
        const FieldInfo *links = info.field(u"links");
        QVERIFY(links->addElement(*row, u"https://example.org/b The second"_s));
        QVERIFY(links->addElement(*row, u"https://example.org/a"_s));
        QCOMPARE(row->links.size(), size_t(2));
        QCOMPARE(row->links[1].label, u"The second"_s);
    }
};

LEADLINE_TEST(TestCodecs)
#include "tst_codecs.moc"
