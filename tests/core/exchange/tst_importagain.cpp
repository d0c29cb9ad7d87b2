// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray keyed = "Key,Title,Status,Due date,Labels,Assignee\n"
                         "PAY-1,Saved cards,To Do,2026-10-01,\"cards,web\",Ana\n"
                         "PAY-2,Refunds,In Progress,2026-11-01,,Ben\n"
                         "PAY-3,Invoices,Done,,,\n";
const QByteArray keyless = "Title,Status,Due date\nRefunds,To Do,2026-10-01\nRefunds,To Do,2026-11-01\nLogin,Done,\n";

} // namespace

/// Importing a file again, changed there, here, or in both places.
class TestImportAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOnlyWhatChanged();
    void keepsWhatChangedHere();
    void keepsWhatWasClearedAndRemovedHere();
    void mergesTags();
    void matchesWithoutKeys();
    void matchesRenamedRowsWithoutKeys();
    void adoptsHandMadeRows();
    void undoneImportCountsAsNeverMade();
    void changedTypeKeepsTheRow();
    void followsAMovedFeature();
    void shortKeysUnderAnotherFileName();
    void shortKeysOfAnotherList_data();
    void shortKeysOfAnotherList();
    void shortKeysOfTwoProductsAlike();
    void movedRowsAreFoundAgain_data();
    void movedRowsAreFoundAgain();
};

void TestImportAgain::shortKeysUnderAnotherFileName()
{
    ImportBench bench;
    QCOMPARE(bench.import("Key,Title,Status\n12,Login,To Do\nA1,Refunds,Done\n7,Invoices,To Do\n"_ba, u"a.csv"_s).created, 3);
    const Product *home = bench.titled<Product>(u"a"_s);
    bench.edit(EntityKind::Feature, bench.titled<Feature>(u"Invoices"_s)->id, u"title"_s, u"Bills"_s);

    const ImportReport again = bench.import("Key,Title,Status\nA1,Refunds,Done\n12,Login,To Do\n7,Invoices,To Do\n"_ba, u"b.csv"_s);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(bench.count<Product>(), 1);
    QVERIFY2(again.notes.join(u' ').contains(u"“a”"_s), qPrintable(again.notes.join(u'\n')));

    // One row is new, one has another title in the file.
    const ImportReport grown =
        bench.import("Key,Title,Status\n12,Sign in,To Do\nA1,Refunds,Done\n7,Invoices,To Do\n9,Reports,To Do\n"_ba, u"c.csv"_s);
    QCOMPARE(grown.created, 1);
    QCOMPARE(grown.updated, 1);
    QCOMPARE(bench.titled<Feature>(u"Reports"_s)->product.untyped(), home->id);
    QVERIFY(bench.titled<Feature>(u"Sign in"_s));
    QCOMPARE(bench.count<Product>(), 1);

    // The file's own name is nothing to tell of.
    QVERIFY(bench.import("Key,Title,Status\n12,Sign in,To Do\nA1,Refunds,Done\n"_ba, u"a.csv"_s).notes.isEmpty());
    // Who says where rows go is believed.
    QCOMPARE(bench.import("Key,Title,Status\n12,Sign in,To Do\nA1,Refunds,Done\n"_ba, u"b.csv"_s, u"OPS"_s).created, 2);
}

void TestImportAgain::shortKeysOfAnotherList_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("other titles") << "Key,Title\n12,Fonts\nA1,Colours\n7,Icons\n"_ba;
    QTest::newRow("one of three alike") << "Key,Title\n12,Login\nA1,Colours\n7,Icons\n"_ba;
    QTest::newRow("as many alike as not") << "Key,Title\n12,Login\nA1,Colours\n"_ba;
    QTest::newRow("titles at other keys") << "Key,Title\n12,Refunds\nA1,Login\n7,Invoices too\n"_ba;
    QTest::newRow("titles without keys") << "Key,Title\n,Login\n,Refunds\n,Invoices\n"_ba;
}

void TestImportAgain::shortKeysOfAnotherList()
{
    QFETCH(QByteArray, other);
    ImportBench bench;
    bench.import("Key,Title\n12,Login\nA1,Refunds\n7,Invoices\n"_ba, u"a.csv"_s);
    const Product *home = bench.titled<Product>(u"a"_s);
    const ImportReport report = bench.import(other, u"b.csv"_s);
    QCOMPARE(report.created, report.rows);
    QCOMPARE(bench.count<Product>(), 2);
    for (const char *title : {"Login", "Refunds", "Invoices"})
        QCOMPARE(bench.titled<Feature>(QString::fromLatin1(title))->product.untyped(), home->id);
}

void TestImportAgain::shortKeysOfTwoProductsAlike()
{
    const QByteArray rows = "Key,Title\n12,Login\nA1,Refunds\n";
    ImportBench bench;
    bench.import(rows, u"a.csv"_s, u"ONE"_s);
    bench.import(rows, u"a.csv"_s, u"TWO"_s);
    QCOMPARE(bench.import(rows, u"b.csv"_s).created, 2); // nobody knows which of the two is meant
    QCOMPARE(bench.import(rows, u"b.csv"_s).unchanged, 2); // and now the name tells
    QCOMPARE(bench.count<Product>(), 3);
}

void TestImportAgain::movedRowsAreFoundAgain_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("fileName");
    const QByteArray list = "Key,Title\n12,Login\nA1,Refunds\n7,Invoices\n";
    QTest::newRow("short keys") << list << u"a.csv"_s;
    QTest::newRow("short keys, another file name") << list << u"b.csv"_s;
    QTest::newRow("no keys") << "Title,Status\nLogin,To Do\nRefunds,To Do\nInvoices,To Do\n"_ba << u"a.csv"_s;
}

/// Whoever moves what was imported to another product, or below another feature, doesn't get it a second time.
void TestImportAgain::movedRowsAreFoundAgain()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, fileName);
    ImportBench bench;
    QCOMPARE(bench.import(rows, u"a.csv"_s).created, 3);
    bench.import("Title,Status\nFonts,To Do\n"_ba, u"other.csv"_s, u"OPS"_s);
    const EntityId other = bench.titled<Feature>(u"Fonts"_s)->product.untyped();
    const EntityId moved = bench.titled<Feature>(u"Login"_s)->id;
    bench.edit(EntityKind::Feature, moved, u"product"_s, idText(other));
    bench.edit(EntityKind::Feature, bench.titled<Feature>(u"Refunds"_s)->id, u"parent"_s, idText(bench.titled<Feature>(u"Invoices"_s)->id));

    const ImportReport again = bench.import(rows, fileName);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(bench.count<Feature>(), 4);
    QCOMPARE(bench.titled<Feature>(u"Login"_s)->product.untyped(), other);
}

void TestImportAgain::writesOnlyWhatChanged()
{
    ImportBench bench;
    QCOMPARE(bench.import(keyed, u"pay.csv"_s).created, 3);
    QByteArray edited = keyed;
    edited.replace("Saved cards", "Stored cards").replace("2026-11-01", "").replace("Ben", "Cleo");
    const Result<ImportOutcome> outcome = bench.plan(edited, u"pay.csv"_s);
    QVERIFY(outcome);
    QCOMPARE(outcome->report.created, 0);
    QCOMPARE(outcome->report.updated, 2);
    QCOMPARE(outcome->report.unchanged, 1);
    QStringList fields;
    for (const ChangeRow &row : outcome->change.rows)
        fields.append(row.field ? row.field->keyText() : u"*"_s);
    fields.sort();
    QCOMPARE(fields, (QStringList{u"*"_s, u"end"_s, u"owner"_s, u"title"_s})); // * is Cleo
    bench.import(edited, u"pay.csv"_s);
    const Feature *refunds = bench.titled<Feature>(u"Refunds"_s);
    QVERIFY(!refunds->end.isValid());
    QCOMPARE(bench.state().find(refunds->owner)->name, u"Cleo"_s);
    QVERIFY(bench.titled<Feature>(u"Stored cards"_s));
    QCOMPARE(bench.import(edited, u"pay.csv"_s).unchanged, 3);
}

void TestImportAgain::keepsWhatChangedHere()
{
    ImportBench bench;
    bench.import(keyed, u"pay.csv"_s);
    const EntityId cards = bench.titled<Feature>(u"Saved cards"_s)->id;
    bench.edit(EntityKind::Feature, cards, u"end"_s, u"2026-12-31@quarter"_s);

    // The file says the same as before, or something new: ours stays, and the report tells.
    QByteArray edited = keyed;
    edited.replace("2026-10-01", "2026-10-15").replace("To Do", "In Progress");
    for (const QByteArray &file : {keyed, edited}) {
        const ImportReport report = bench.import(file, u"pay.csv"_s);
        QCOMPARE(report.kept.size(), 1u);
        QCOMPARE(report.kept[0].line, 2);
        QCOMPARE(report.kept[0].ref, u"PAY-1"_s);
        QCOMPARE(report.kept[0].field, u"end"_s);
        QCOMPARE(report.kept[0].ours, u"2026-12-31@quarter"_s);
        QCOMPARE(report.kept[0].theirs, file == keyed ? u"2026-10-01"_s : u"2026-10-15"_s);
        QCOMPARE(report.updated, file == keyed ? 0 : 1);
    }
    const Feature *feature = bench.state().find(Id<Feature>(cards));
    QCOMPARE(feature->end.text(), u"2026-12-31@quarter"_s);
    QCOMPARE(feature->status, WorkStatus::InProgress);

    // Once both say the same there is nothing to keep.
    edited.replace("2026-10-15", "Q4 2026");
    QVERIFY(bench.import(edited, u"pay.csv"_s).kept.empty());
}

void TestImportAgain::keepsWhatWasClearedAndRemovedHere()
{
    ImportBench bench;
    bench.import(keyed, u"pay.csv"_s);
    const EntityId cards = bench.titled<Feature>(u"Saved cards"_s)->id;
    const EntityId refunds = bench.titled<Feature>(u"Refunds"_s)->id;
    bench.edit(EntityKind::Feature, cards, u"owner"_s, QString());
    bench.remove(EntityKind::Feature, refunds);
    const ImportReport report = bench.import(keyed, u"pay.csv"_s);
    QCOMPARE(report.created, 0);
    QCOMPARE(report.unchanged, 3);
    QCOMPARE(report.kept.size(), 2u);
    QCOMPARE(report.kept[0].field, u"owner"_s);
    QVERIFY(report.kept[0].ours.isNull());
    QCOMPARE(report.kept[0].theirs, u"PER-1"_s);
    QCOMPARE(report.kept[1].field, u"removed"_s);
    QCOMPARE(bench.count<Feature>(), 2);
}

void TestImportAgain::mergesTags()
{
    ImportBench bench;
    bench.import(keyed, u"pay.csv"_s);
    const EntityId cards = bench.titled<Feature>(u"Saved cards"_s)->id;
    bench.edit(EntityKind::Feature, cards, u"tags"_s, u"ours, web"_s); // "cards" taken away, "ours" added
    QByteArray edited = keyed;
    edited.replace("cards,web", "cards,mobile"); // "web" taken away, "mobile" added
    const ImportReport report = bench.import(edited, u"pay.csv"_s);
    QCOMPARE(bench.state().find(Id<Feature>(cards))->tags, (QStringList{u"mobile"_s, u"ours"_s}));
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.kept.size(), 1u);
    QCOMPARE(report.kept[0].field, u"tags"_s);
}

void TestImportAgain::matchesWithoutKeys()
{
    ImportBench bench;
    QCOMPARE(bench.import(keyless, u"list.csv"_s).created, 3);
    QCOMPARE(bench.import(keyless, u"list.csv"_s).unchanged, 3);
    // The second of the equal ones stays the second.
    QByteArray edited = keyless;
    edited.replace("2026-11-01", "2026-12-01");
    const ImportReport report = bench.import(edited, u"list.csv"_s);
    QCOMPARE(report.created, 0);
    QCOMPARE(report.updated, 1);
    QStringList ends;
    for (const Feature &feature : bench.state().all<Feature>())
        ends.append(feature.end.text());
    QCOMPARE(ends, (QStringList{u"2026-10-01"_s, u"2026-12-01"_s, QString()}));
    // A third one is new.
    edited.append("Refunds,To Do,\n");
    QCOMPARE(bench.import(edited, u"list.csv"_s).created, 1);
}

void TestImportAgain::matchesRenamedRowsWithoutKeys()
{
    ImportBench bench;
    bench.import(keyless, u"list.csv"_s);
    bench.edit(EntityKind::Feature, bench.titled<Feature>(u"Login"_s)->id, u"title"_s, u"Sign in"_s);
    const ImportReport report = bench.import(keyless, u"list.csv"_s);
    QCOMPARE(report.created, 0);
    QCOMPARE(report.kept.size(), 1u);
    QCOMPARE(report.kept[0].ours, u"Sign in"_s);
    QCOMPARE(report.kept[0].theirs, u"Login"_s);
}

void TestImportAgain::adoptsHandMadeRows()
{
    ImportBench bench;
    Change change(u"Add"_s);
    Product product;
    product.id = idFromText(u"00000000-0000-7000-8000-000000000001");
    product.key = u"PAY"_s;
    product.name = u"Payments"_s;
    Feature feature;
    feature.id = idFromText(u"00000000-0000-7000-8000-000000000002");
    feature.product = idOf(product);
    feature.title = u"Saved cards"_s;
    feature.status = WorkStatus::Discovery;
    change.insert(std::move(product));
    change.insert(std::move(feature));
    bench.apply(std::move(change));

    const ImportReport report = bench.import(keyed, u"pay.csv"_s);
    QCOMPARE(report.created, 2);
    QCOMPARE(report.updated, 1); // key, date, tags and owner were empty here
    QCOMPARE(report.kept.size(), 1u);
    QCOMPARE(report.kept[0].field, u"status"_s);
    QVERIFY(!report.alsoCreated.contains(u"product"_s));
    QCOMPARE(bench.titled<Feature>(u"Saved cards"_s)->externalKey, u"PAY-1"_s);
}

void TestImportAgain::undoneImportCountsAsNeverMade()
{
    ImportBench bench;
    Result<ImportOutcome> outcome = bench.plan(keyed, u"pay.csv"_s);
    QVERIFY(outcome);
    const EntityId import = bench.apply(std::move(outcome->change));
    bench.undo(import);
    QCOMPARE(bench.count<Feature>(), 0);
    QCOMPARE(bench.import(keyed, u"pay.csv"_s).created, 3);
}

void TestImportAgain::changedTypeKeepsTheRow()
{
    ImportBench bench;
    bench.import("Key,Title,Type\nPAY-1,Saved cards,Story\n", u"pay.csv"_s);
    const ImportReport report = bench.import("Key,Title,Type\nPAY-1,Stored cards,Epic\n", u"pay.csv"_s);
    QCOMPARE(report.created, 0);
    QCOMPARE(report.updated, 1);
    QCOMPARE(bench.count<Feature>(), 1);
    QVERIFY(bench.titled<Feature>(u"Stored cards"_s));
}

void TestImportAgain::followsAMovedFeature()
{
    ImportBench bench;
    bench.import(keyed, u"pay.csv"_s);
    bench.import("Key,Title\nWEB-1,Home\n", u"web.csv"_s);
    const EntityId web = bench.state().findByRef(u"WEB").id;
    bench.edit(EntityKind::Feature, bench.titled<Feature>(u"Refunds"_s)->id, u"product"_s, idText(web));
    const ImportReport report = bench.import(keyed, u"pay.csv"_s);
    QCOMPARE(report.created, 0);
    QCOMPARE(report.kept.size(), 1u);
    QCOMPARE(report.kept[0].field, u"product"_s);
    QCOMPARE(report.kept[0].ours, u"WEB"_s);
    QCOMPARE(report.kept[0].theirs, u"PAY"_s);
}

LEADLINE_TEST(TestImportAgain)
#include "tst_importagain.moc"
