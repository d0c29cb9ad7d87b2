// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/milestone.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was counted in a file by other means than this importer.
struct Expected
{
    QString file;
    int rows;
    int refused;
    int features;
    int initiatives;
    int milestones;
    int people;
    QStringList products;
    int released;      ///< features with a release date
    int withEnd;
    int withParent;
    int withInitiative;
    int dependencies;
    int tags; ///< different ones on features
};

} // namespace

Q_DECLARE_METATYPE(Expected)

/// Every real export at hand, imported and imported again.
class TestImportFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_data();
    void files();
    void notes();
    void jiraDetails();
    void roadmapDetails();
    void trackerDetails();
    void refusesFileWithoutTitle();
};

void TestImportFiles::initTestCase()
{
    if (readShared(u"jira-csv/pdp_app__Jira.csv"_s).isEmpty())
        QSKIP("The shared input files aren't beside the project.");
}

void TestImportFiles::files_data()
{
    QTest::addColumn<Expected>("expected");
    const std::vector<Expected> all = {
        {u"jira-csv/Dash__Jira.csv"_s, 10, 0, 10, 0, 0, 1, {u"ADDLP"_s, u"MISC"_s, u"TRAIN"_s}, 0, 3, 0, 0, 0, 0},
        {u"jira-csv/jira-csv__Jira.csv"_s, 3, 3, 0, 0, 0, 0, {}, 0, 0, 0, 0, 0, 0},
        {u"jira-csv/nanoclaw_pmo__Jira.csv"_s, 23, 0, 23, 0, 3, 1, {u"SSP"_s}, 9, 9, 3, 0, 0, 3},
        {u"jira-csv/pdp_app__Jira.csv"_s, 71, 0, 62, 9, 0, 4, {u"SCRUM"_s}, 43, 43, 21, 48, 0, 56},
        {u"jira-csv/planeso-jira-migration__Jira.csv"_s, 22, 0, 22, 0, 0, 1, {u"TES"_s}, 10, 11, 0, 0, 0, 1},
        {u"jira-csv/social-desking-frontend__Jira.csv"_s, 89, 0, 89, 0, 0, 9, {u"DES"_s}, 74, 74, 42, 0, 0, 5},
        {u"roadmap-csv/traceyield__roadmap.csv"_s, 53, 0, 48, 3, 2, 0, {u"TRACEYIELD"_s}, 39, 39, 33, 46, 28, 0},
        {u"tracker-csv/openproject-sync__template.csv"_s, 7, 0, 4, 2, 1, 0, {u"OPENPROJEC"_s}, 0, 0, 0, 0, 0, 0},
        {u"tracker-csv/plane-to-linear__linear.csv"_s, 1, 0, 1, 1, 0, 1, {u"PLANETOLIN"_s}, 0, 1, 0, 1, 0, 1},
        {u"tracker-csv/plane-to-linear__plane.csv"_s, 1, 0, 1, 0, 0, 1, {u"PLANETOLIN"_s}, 0, 1, 0, 0, 0, 2},
        {u"tracker-csv/vikunja__testdata_ticktick_export.csv"_s, 11, 0, 11, 0, 0, 0, {u"VIKUNJATES"_s}, 2, 5, 2, 0, 0, 10},
    };
    for (const Expected &expected : all)
        QTest::newRow(qPrintable(expected.file)) << expected;
}

void TestImportFiles::files()
{
    QFETCH(Expected, expected);
    ImportBench bench;
    const ImportReport report = bench.importShared(expected.file);
    QCOMPARE(report.rows, expected.rows);
    QCOMPARE(int(report.refused.size()), expected.refused);
    QCOMPARE(report.created, expected.rows - expected.refused);
    QVERIFY(report.kept.empty());

    QCOMPARE(bench.count<Feature>(), expected.features);
    QCOMPARE(bench.count<Initiative>(), expected.initiatives);
    QCOMPARE(bench.count<Milestone>(), expected.milestones);
    QCOMPARE(bench.count<Person>(), expected.people);
    QCOMPARE(bench.count<Dependency>(), expected.dependencies);
    QStringList products;
    for (const Product &product : bench.state().all<Product>())
        products.append(product.key);
    products.sort();
    QCOMPARE(products, expected.products);

    int released = 0;
    int withEnd = 0;
    int withParent = 0;
    int withInitiative = 0;
    QSet<QString> tags;
    for (const Feature &feature : bench.state().all<Feature>()) {
        released += feature.releasedOn.isValid() ? 1 : 0;
        withEnd += feature.end.isValid() ? 1 : 0;
        withParent += feature.parent.isNull() ? 0 : 1;
        withInitiative += feature.initiative.isNull() ? 0 : 1;
        tags.unite(QSet<QString>(feature.tags.begin(), feature.tags.end()));
    }
    QCOMPARE(released, expected.released);
    QCOMPARE(withEnd, expected.withEnd);
    QCOMPARE(withParent, expected.withParent);
    QCOMPARE(withInitiative, expected.withInitiative);
    QCOMPARE(int(tags.size()), expected.tags);

    Result<ImportOutcome> again = bench.plan(readShared(expected.file), expected.file.section(u'/', 1));
    QVERIFY(again);
    QCOMPARE(again->report.created, 0);
    QCOMPARE(again->report.updated, 0);
    QCOMPARE(again->report.unchanged, expected.rows - expected.refused);
    QVERIFY(again->report.kept.empty());
    QVERIFY(again->report.alsoCreated.isEmpty());
    QVERIFY(again->change.isEmpty());
}

void TestImportFiles::notes()
{
    ImportBench bench;
    const QStringList scrum = bench.importShared(u"jira-csv/nanoclaw_pmo__Jira.csv"_s).notes;
    QVERIFY(scrum.first().contains(u"${field_Story_Points}"_s));
    QVERIFY(scrum[1].contains(u"Priority"_s) && scrum[1].contains(u"Votes"_s));
    QVERIFY(!scrum[1].contains(u"Sprint"_s) && !scrum[1].contains(u"Environment"_s)); // imported, and empty
    const QStringList tickTick = bench.importShared(u"tracker-csv/vikunja__testdata_ticktick_export.csv"_s).notes;
    QVERIFY(tickTick.first().contains(u"line 7"_s));
}

void TestImportFiles::jiraDetails()
{
    ImportBench bench;
    bench.importShared(u"jira-csv/pdp_app__Jira.csv"_s);
    QCOMPARE(bench.state().all<Product>().at(0).name, u"K608"_s);
    // A sub-task of a task of an epic: a feature below the task, in the epic's initiative.
    const EntityKey task = bench.state().findByRef(u"SCRUM-77");
    QCOMPARE(task.kind, EntityKind::Feature);
    const Feature &feature = *bench.state().find(Id<Feature>(task.id));
    QCOMPARE(feature.externalKey, u"SCRUM-77"_s);
    for (const Feature &child : bench.state().all<Feature>()) {
        const Feature *parent = bench.state().find(child.parent);
        if (parent)
            QCOMPARE(child.initiative, parent->initiative);
    }
    for (const Initiative &initiative : bench.state().all<Initiative>()) {
        QVERIFY(initiative.externalKey.startsWith(u"SCRUM-"_s));
        QCOMPARE(initiative.products.size(), 1u);
    }

    ImportBench desks;
    desks.importShared(u"jira-csv/social-desking-frontend__Jira.csv"_s);
    int estimated = 0;
    for (const Feature &row : desks.state().all<Feature>()) {
        if (row.effortLikely) {
            ++estimated;
            QCOMPARE(*row.effortLikely, 0.0625); // 1,800 s of 8-hour days
        }
    }
    QCOMPARE(estimated, 1);

    ImportBench scrum;
    scrum.importShared(u"jira-csv/nanoclaw_pmo__Jira.csv"_s);
    QStringList releases;
    for (const Milestone &milestone : scrum.state().all<Milestone>()) {
        QCOMPARE(milestone.kind, MilestoneKind::Release);
        releases.append(milestone.name);
    }
    releases.sort();
    QCOMPARE(releases, (QStringList{u"Version 1.0"_s, u"Version 2.0"_s, u"Version 3.0"_s}));
}

void TestImportFiles::roadmapDetails()
{
    ImportBench bench;
    bench.importShared(u"roadmap-csv/traceyield__roadmap.csv"_s);
    const Initiative *epic = bench.titled<Initiative>(u"Canonical usage store (MVP)"_s);
    QVERIFY(epic);
    QCOMPARE(epic->externalKey, u"E1"_s);
    QCOMPARE(epic->start.text(), u"2026-07-10"_s);
    QCOMPARE(epic->end.text(), u"2026-07-11"_s);
    const Feature *ingest = bench.titled<Feature>(u"Multi-provider ingest"_s);
    QVERIFY(ingest);
    QCOMPARE(ingest->initiative.untyped(), epic->id);
    QVERIFY(ingest->parent.isNull());
    QCOMPARE(ingest->releasedOn, QDate(2026, 7, 10));
    const Feature *report = bench.titled<Feature>(u"Cross-provider report UI"_s);
    QVERIFY(report);
    const Milestone *slice = bench.titled<Milestone>(u"Cross-provider reporting"_s);
    QVERIFY(slice);
    QCOMPARE(report->release.untyped(), slice->id);
    const Feature *planned = bench.titled<Feature>(u"Make installation a supported product path"_s);
    QVERIFY(planned);
    QCOMPARE(planned->status, WorkStatus::Ready);
    // It waits for "Decompose reporting".
    const Feature *first = bench.titled<Feature>(u"Decompose reporting"_s);
    QVERIFY(first);
    int found = 0;
    for (const Dependency &dependency : bench.state().all<Dependency>())
        found += dependency.from.untyped() == first->id && dependency.to.untyped() == planned->id ? 1 : 0;
    QCOMPARE(found, 1);
}

void TestImportFiles::trackerDetails()
{
    ImportBench bench;
    bench.importShared(u"tracker-csv/plane-to-linear__linear.csv"_s);
    const Feature *smooth = bench.titled<Feature>(u"Make smooth"_s);
    QVERIFY(smooth);
    QCOMPARE(smooth->start.text(), u"2025-04-21"_s);
    QCOMPARE(smooth->end.text(), u"2025-04-24"_s);
    QCOMPARE(smooth->status, WorkStatus::InProgress);
    QCOMPARE(smooth->tags, QStringList{u"Fast"_s});
    QCOMPARE(bench.state().find(smooth->owner)->email, u"michael@angel.com"_s);
    QCOMPARE(bench.state().find(smooth->initiative)->title, u"Mobile"_s);

    ImportBench plane;
    plane.importShared(u"tracker-csv/plane-to-linear__plane.csv"_s);
    const Feature &same = plane.state().all<Feature>().at(0);
    QCOMPARE(same.end.text(), u"2025-04-24"_s);
    QCOMPARE(same.externalKey, u"UI/UX"_s);
    QCOMPARE(same.tags, (QStringList{u"Fast"_s, u"Mobile"_s}));

    ImportBench tasks;
    tasks.importShared(u"tracker-csv/vikunja__testdata_ticktick_export.csv"_s);
    const Feature *dated = tasks.titled<Feature>(u"Task with due date"_s);
    QVERIFY(dated);
    QCOMPARE(dated->end.text(), u"2023-03-29"_s); // 22:00 UTC, midnight in Berlin
    const Feature *parent = tasks.titled<Feature>(u"Task with reminder and dates"_s);
    QCOMPARE(tasks.titled<Feature>(u"Subtask example"_s)->parent.untyped(), parent->id);

    ImportBench work;
    work.importShared(u"tracker-csv/openproject-sync__template.csv"_s);
    QCOMPARE(work.titled<Feature>(u"Build API"_s)->effortLikely, std::optional(1.25));
    QCOMPARE(work.titled<Milestone>(u"MVP Release"_s)->kind, MilestoneKind::Milestone);
    QVERIFY(work.titled<Initiative>(u"Phase 1: Foundation"_s));
}

void TestImportFiles::refusesFileWithoutTitle()
{
    ImportBench bench;
    const ImportReport report = bench.importShared(u"jira-csv/jira-csv__Jira.csv"_s);
    QCOMPARE(report.refused.size(), 3u);
    QCOMPARE(report.refused[0].line, 2);
    QCOMPARE(report.refused[2].line, 4);
    QVERIFY(report.refused[0].reason.contains(u"title"_s));
    QCOMPARE(bench.count<Product>(), 0);
}

LEADLINE_TEST(TestImportFiles)
#include "tst_importfiles.moc"
