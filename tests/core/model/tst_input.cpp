// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"
#include "core/model/feature.h"
#include "core/model/input.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// What people type on the command line and in cells.
class TestInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SequentialIdSource ids;
        Product product;
        product.id = ids.next();
        product.key = product.ref = u"PAY"_s;
        product.name = u"Payments"_s;
        m_product = idText(product.id);
        m_plan.table(EntityKind::Product).insert(makeBox(std::move(product)));
        Feature feature;
        feature.id = ids.next();
        feature.ref = u"PAY-42"_s;
        feature.title = u"Saved cards"_s;
        m_feature = idText(feature.id);
        m_plan.table(EntityKind::Feature).insert(makeBox(std::move(feature)));
        for (const char *name : {"Core", "Core", "Checkout"}) {
            Team team;
            team.id = ids.next();
            team.ref = u"TEAM-%1"_s.arg(m_plan.table(EntityKind::Team).size() + 1);
            team.name = QString::fromLatin1(name);
            m_plan.table(EntityKind::Team).insert(makeBox(std::move(team)));
        }
        Person person;
        person.id = ids.next();
        person.name = u"Hanna Sørensen"_s;
        person.email = u"hanna@example.org"_s;
        m_person = idText(person.id);
        m_plan.table(EntityKind::Person).insert(makeBox(std::move(person)));
    }

    void fields_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical"); // "!" is refused
        QTest::newRow("thousands") << u"reach"_s << u"1,200"_s << u"1200"_s;
        QTest::newRow("thousands with blanks") << u"reach"_s << u"1 200 000"_s << u"1200000"_s;
        QTest::newRow("decimal comma") << u"effort_likely"_s << u"0,5"_s << u"0.5"_s;
        QTest::newRow("both") << u"reach"_s << u"1,200.25"_s << u"1200.25"_s;
        QTest::newRow("percent sign") << u"confidence"_s << u"80 %"_s << u"80"_s;
        QTest::newRow("money with sign") << u"cost_of_delay"_s << u"€24k"_s << u"24000"_s;
        QTest::newRow("millions") << u"cost_of_delay"_s << u"1.5M"_s << u"1500000"_s;
        QTest::newRow("nonsense") << u"reach"_s << u"many"_s << u"!"_s;
        QTest::newRow("quarter as end") << u"end"_s << u"Q4 2026"_s << u"2026-12-31@quarter"_s;
        QTest::newRow("quarter as start, rough") << u"start"_s << u"2026-Q4~~"_s << u"2026-10-01@quarter~~"_s;
        QTest::newRow("today plus") << u"start"_s << u"today+30"_s << u"2026-09-11"_s;
        QTest::newRow("day") << u"due_by"_s << u"24 Dec 2026"_s << u"2026-12-24"_s;
        QTest::newRow("yes") << u"parked"_s << u"Yes"_s << u"true"_s;
        QTest::newRow("no") << u"parked"_s << u"no"_s << u"false"_s;
        QTest::newRow("flag nonsense") << u"parked"_s << u"maybe"_s << u"!"_s;
        QTest::newRow("label") << u"status"_s << u"in progress"_s << u"In progress"_s;
        QTest::newRow("several teams") << u"team"_s << u"Core"_s << u"!"_s;
        QTest::newRow("no such team") << u"team"_s << u"Growth"_s << u"!"_s;
        QTest::newRow("cleared") << u"reach"_s << u" "_s << QString();
    }

    void fields()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const FieldInfo &field = *entityInfo<Feature>().field(key);
        const Result<QString> text = textFromInput(field, typed, {m_plan, QDate(2026, 8, 12)});
        if (canonical == u"!") {
            QVERIFY(!text);
            QVERIFY(!text.error().text.isEmpty());
            return;
        }
        QVERIFY2(text, text ? "" : qPrintable(text.error().text));
        QCOMPARE(*text, canonical);
        QCOMPARE(text->isNull(), canonical.isNull());
    }

    void everyDateFieldKeepsItsDay()
    {
        // What is left over here keeps the first day and lies ahead.
        const QSet<QString> ends{u"audience.hide_after"_s, u"blackout.end"_s, u"experiment.end"_s, u"feature.due_by"_s,
                                 u"feature.end"_s, u"initiative.end"_s, u"key_result.due"_s, u"member.to"_s,
                                 u"milestone.date"_s, u"objective.cycle_end"_s, u"risk.review_on"_s, u"update.period_end"_s};
        const QSet<QString> starts{u"blackout.start"_s, u"capacity.period"_s, u"experiment.start"_s, u"feature.candidate_for"_s,
                                   u"feature.committed"_s, u"feature.start"_s, u"initiative.start"_s, u"member.from"_s,
                                   u"objective.cycle_start"_s, u"update.period_start"_s};
        const QSet<QString> onTheDay{u"contribution.measured_on"_s, u"decision.day"_s, u"feature.released_on"_s,
                                     u"insight.day"_s, u"measurement.day"_s, u"stakeholder.last_contact"_s, u"update.sent_on"_s};
        const QSet<QString> nearest{u"decision.day"_s, u"update.period_end"_s, u"update.period_start"_s};
        int seen = 0;
        for (const EntityInfo *entity : Catalogue::standard().entities()) {
            for (const FieldInfo &field : entity->fields()) {
                if (field.type != FieldType::Day && field.type != FieldType::When)
                    continue;
                ++seen;
                const QString name = entity->keyText() + u'.' + field.keyText();
                QVERIFY2(int(ends.contains(name)) + int(starts.contains(name)) + int(onTheDay.contains(name)) == 1, qPrintable(name));
                const InputContext november{m_plan, QDate(2026, 11, 22)};
                const auto day = [&](const QString &typed) { return textFromInput(field, typed, november)->left(10); };
                const bool isEnd = ends.contains(name);
                QCOMPARE(day(u"Q2 2027"_s), isEnd ? u"2027-06-30"_s : u"2027-04-01"_s);
                QCOMPARE(day(u"Feb 2027"_s), isEnd ? u"2027-02-28"_s : u"2027-02-01"_s);
                QCOMPARE(day(u"H1 2027"_s), isEnd ? u"2027-06-30"_s : u"2027-01-01"_s);
                QCOMPARE(day(u"2026-W42"_s), isEnd ? u"2026-10-18"_s : u"2026-10-12"_s);
                const bool isPast = onTheDay.contains(name) || nearest.contains(name);
                QCOMPARE(day(u"20 Nov"_s), isPast ? u"2026-11-20"_s : u"2027-11-20"_s);
                const bool looksBack = onTheDay.contains(name) && !nearest.contains(name);
                QCOMPARE(day(u"15 Jan"_s), looksBack ? u"2026-01-15"_s : u"2027-01-15"_s);
            }
        }
        QCOMPARE(seen, static_cast<int>(ends.size() + starts.size() + onTheDay.size()));
    }

    void references()
    {
        const FieldInfo &owner = *entityInfo<Feature>().field(u"owner");
        const InputContext context{m_plan, QDate(2026, 8, 12)};
        for (const QString &typed : {u"hanna sorensen"_s, u"HANNA@example.org"_s, u"person:Hanna Sørensen"_s, m_person})
            QCOMPARE(*textFromInput(owner, typed, context), m_person);
        QCOMPARE(*textFromInput(*entityInfo<Feature>().field(u"product"), u"pay"_s, context), m_product);
        QCOMPARE(*textFromInput(*entityInfo<Feature>().field(u"parent"), u"pay-42"_s, context), m_feature);

        QCOMPARE(findByReferenceInput(u"team:Checkout"_s, m_plan)->kind, EntityKind::Team);
        QVERIFY(!findByReferenceInput(u"PAY-43"_s, m_plan));
        const Result<EntityKey> several = findByReferenceInput(u"team:Core"_s, m_plan);
        QVERIFY(!several);
        QVERIFY2(several.error().text.contains(u"TEAM-1, TEAM-2"_s), qPrintable(several.error().text));
    }

    void lists()
    {
        const InputContext context{m_plan, QDate(2026, 8, 12)};
        QCOMPARE(*elementsFromInput(*entityInfo<Feature>().field(u"tags"), u"mobile, beta ,mobile"_s, context),
                 (QStringList{u"beta"_s, u"mobile"_s}));
        QVERIFY(elementsFromInput(*entityInfo<Feature>().field(u"tags"), u""_s, context)->isEmpty());
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two names") << u"Priya Raman"_s << u"PR"_s;
        QTest::newRow("the last one counts") << u"Ana María  López"_s << u"AL"_s;
        QTest::newRow("one name") << u"maya"_s << u"M"_s;
        QTest::newRow("none") << u"  "_s << u""_s;
        QTest::newRow("outside the basic plane") << u"\U00010428x Y"_s << u"\U00010400Y"_s;
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
        Person person;
        person.name = name;
        QTEST(initialsOf(person), "initials");
        person.initials = u"XX"_s;
        QCOMPARE(initialsOf(person), u"XX"_s);
    }

private:
    Plan m_plan;
    QString m_product;
    QString m_feature;
    QString m_person;
};

LEADLINE_TEST(TestInput)
#include "tst_input.moc"
