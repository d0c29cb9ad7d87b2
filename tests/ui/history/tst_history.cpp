// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/plancomparison.h"
#include "core/exchange/samples/templates.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/snapshot.h"
#include "core/model/team.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"
#include "ui/history/bringback.h"
#include "ui/history/changelistmodel.h"
#include "ui/theme/pastmoments.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

/// The list of changes, and bringing things back, on the example plan in memory.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListFollowsRandomEdits();
    void lateChangesStandWhereTheyBelong();
    void filters();
    void whoSetAField();
    void wordsOfAChange_data();
    void wordsOfAChange();
    void anItemComesBackAsItWas();
    void aRemovedItemComesBackWithItsParts();
    void theWholePlanComesBack();
    void whatWasNotThereStays();
    void goneReferencesStay();
    void changesAreTakenBack();
    void momentsAsTyped();

private:
    const Feature &feature(int row) const { return m_document->plan().all<Feature>().at(row); }
    static EntityKey keyOf(const Feature &feature) { return {EntityKind::Feature, feature.id}; }
    const FieldInfo &field(const char *key) const { return *entityInfo<Feature>().field(QString::fromLatin1(key)); }
    std::shared_ptr<const Transaction> set(const Feature &feature, const char *key, const QString &text)
    {
        Change change(u"Edit"_s);
        change.set(EntityKind::Feature, feature.id, field(key), text);
        return *m_document->execute(std::move(change));
    }
    static QStringList lines(const ChangeListModel &model);

    FixedClock m_clock{QDate(2026, 8, 12)};
    UuidV7Source m_ids{m_clock};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::vector<Transaction> m_history;
};

void TestHistory::init()
{
    m_context.reset();
    Result<PlanJson> made = makeTemplate(u"example"_s, m_clock.today(), {u"Maya Lindqvist"_s, {}, {}}, m_ids, m_clock);
    QVERIFY(made);
    m_history = made->history;
    m_document = std::make_unique<PlanDocument>(std::move(made->plan), u"Maya Lindqvist"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya Lindqvist"_s, {}});
}

QStringList TestHistory::lines(const ChangeListModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines.append(QString::number(index.data(ChangeListModel::LineRole).toInt()) + u' ' + index.data().toString() + u' '
                     + index.data(ChangeListModel::DetailRole).toString());
    }
    return lines;
}

void TestHistory::theListFollowsRandomEdits()
{
    ChangeListModel model(*m_context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTransactions(m_history);
    QCOMPARE(model.totalCount(), static_cast<int>(m_history.size()));
    connect(m_document.get(), &PlanDocument::executed, &model, &ChangeListModel::add);
    std::vector<Transaction> all = m_history;
    connect(m_document.get(), &PlanDocument::executed, &model, [&all](const std::shared_ptr<const Transaction> &one) { all.push_back(*one); });
    QRandomGenerator random(7);
    const std::array<ChangeFilter, 3> filters{ChangeFilter{}, ChangeFilter{.topics = ChangeTopic::Dates | ChangeTopic::Rows},
                                              ChangeFilter{.kind = EntityKind::Feature}};
    for (int step = 0; step < 300; ++step) {
        if (step % 50 == 0)
            model.setFilter(filters[static_cast<size_t>(step / 50) % filters.size()]);
        std::ignore = m_document->execute(tests::randomChange(m_document->plan(), m_ids, random)).hasValue();
        if (step % 25 != 0)
            continue;
        ChangeListModel fresh(*m_context);
        fresh.setFilter(model.filter());
        fresh.setTransactions(all);
        QCOMPARE(model.shownCount(), fresh.shownCount());
        QCoreApplication::processEvents();
        QCOMPARE(lines(model), lines(fresh));
    }
    QVERIFY(model.totalCount() > static_cast<int>(m_history.size()) + 100);
}

void TestHistory::lateChangesStandWhereTheyBelong()
{
    ChangeListModel model(*m_context);
    model.setTransactions(m_history);
    Transaction late = m_history.back();
    late.id = m_ids.next();
    late.author = u"Somebody else"_s;
    late.at = m_history.front().at.addSecs(1);
    model.add(std::make_shared<const Transaction>(late));
    model.add(std::make_shared<const Transaction>(late));
    QCOMPARE(model.totalCount(), static_cast<int>(m_history.size()) + 1);
    // Above the oldest change and its author.
    QCOMPARE(model.indexOf(late.id).row(), model.rowCount() - 3);
}

void TestHistory::filters()
{
    ChangeListModel model(*m_context);
    model.setTransactions(m_history);
    for (const QString &author : model.authors()) {
        model.setFilter({.author = author});
        QVERIFY(model.shownCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const std::shared_ptr<const Transaction> change = model.transaction(model.index(row)))
                QCOMPARE(change->author, author);
        }
    }
    const DateRange july{QDate(2026, 7, 1), QDate(2026, 7, 31)};
    model.setFilter({.days = july});
    QVERIFY(model.shownCount() > 0);
    QVERIFY(july.contains(model.shownDays()));
    const EntityKey item = keyOf(feature(0));
    model.setFilter({.kind = EntityKind::Feature, .field = &field("end")});
    QVERIFY(model.shownCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const std::shared_ptr<const Transaction> change = model.transaction(model.index(row)))
            QVERIFY(std::ranges::any_of(change->rows, [&](const ChangeRow &one) { return one.field == &field("end"); }));
    }
    const std::vector<const FieldInfo *> fields = model.fields(EntityKind::Feature);
    QVERIFY(std::ranges::find(fields, &field("end")) != fields.end());
    model.setFilter({.item = item});
    QVERIFY(model.shownCount() > 0);
    QVERIFY(model.shownCount() < model.totalCount());
    model.setFilter({});
    QCOMPARE(model.shownCount(), model.totalCount());
}

void TestHistory::whoSetAField()
{
    ChangeListModel model(*m_context);
    connect(m_document.get(), &PlanDocument::executed, &model, &ChangeListModel::add);
    model.setTransactions(m_history);
    const EntityKey item = keyOf(feature(3));
    const std::vector<const FieldInfo *> fields{&field("reach")};
    const QString earlier = model.lastAuthor(item, fields, Moment::now());
    Transaction theirs = *set(feature(3), "reach", u"4321"_s);
    theirs.id = m_ids.next();
    theirs.author = u"Priya Raman"_s;
    theirs.at = theirs.at.addSecs(60);
    model.add(std::make_shared<const Transaction>(theirs));
    set(feature(3), "title", u"Something else"_s);
    QCOMPARE(model.lastAuthor(item, fields, Moment::now()), u"Priya Raman"_s);
    QCOMPARE(model.lastAuthor(item, fields, Moment::startOf(QDate(2026, 8, 12))), earlier);
    QCOMPARE(model.lastAuthor({EntityKind::Feature, m_ids.next()}, fields, Moment::now()), QString());
}

void TestHistory::wordsOfAChange_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("glyph");
    QTest::newRow("later") << u"end"_s << u"2026-12-18"_s << u"End 4 Dec to 18 Dec"_s << static_cast<int>(Glyph::ChangeLater);
    QTest::newRow("earlier") << u"end"_s << u"2026-11-27"_s << u"End 4 Dec to 27 Nov"_s << static_cast<int>(Glyph::ChangeEarlier);
    QTest::newRow("cleared") << u"end"_s << QString() << u"End cleared, was 4 Dec"_s << static_cast<int>(Glyph::None);
    QTest::newRow("released") << u"status"_s << u"Released"_s << u"Status Ready to Released"_s << static_cast<int>(Glyph::ChangeReleased);
    QTest::newRow("rewritten") << u"description"_s << u"Other words"_s << u"Description rewritten"_s << static_cast<int>(Glyph::None);
}

void TestHistory::wordsOfAChange()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    set(feature(3), "end", u"2026-12-04"_s);
    set(feature(3), "status", u"Ready"_s);
    const std::shared_ptr<const Transaction> change = set(feature(3), key.toLatin1().constData(), value);
    QVERIFY(change);
    const ChangeEntry entry = entryFor(*change, *m_context);
    QCOMPARE(entry.what, feature(3).title);
    QTEST(entry.detail, "detail");
    QTEST(static_cast<int>(entry.glyph), "glyph");

    // The first change of a day brings the name of the moment before it along, which is nobody's work.
    Snapshot morning;
    morning.id = m_ids.next();
    morning.kind = SnapshotKind::Automatic;
    Transaction first = *change;
    first.rows.push_back({.kind = EntityKind::Snapshot, .id = morning.id, .rowAfter = makeBox(std::move(morning))});
    const ChangeEntry same = entryFor(first, *m_context);
    QCOMPARE(same.what, entry.what);
    QTEST(same.detail, "detail");
    QVERIFY(!topicsOf(first).testFlag(ChangeTopic::Rows));
}

void TestHistory::anItemComesBackAsItWas()
{
    const Plan then = m_document->plan().clone();
    const EntityKey item = keyOf(feature(2));
    set(feature(2), "end", u"2027-03-31"_s);
    set(feature(2), "title", u"Another name"_s);
    Change tags(u"Tag"_s);
    tags.addElement(EntityKind::Feature, item.id, field("tags"), u"new"_s);
    QVERIFY(m_document->execute(std::move(tags)));
    BringBack back = bringBackItems({item}, then, m_document->plan(), u"1 Jul"_s);
    QVERIFY(back.left.isEmpty());
    QCOMPARE(back.change.label, u"Bring back Another name as of 1 Jul"_s);
    QVERIFY(m_document->execute(std::move(back.change)));
    QVERIFY(entityInfo<Feature>().equal(*m_document->plan().find(item.kind, item.id), *then.find(item.kind, item.id)));
    // One step to undo.
    QVERIFY(m_document->undo());
    QCOMPARE(feature(2).title, u"Another name"_s);
    // As it is already: nothing to do.
    QVERIFY(bringBackItems({item}, m_document->plan().clone(), m_document->plan(), u"now"_s).change.isEmpty());
}

void TestHistory::aRemovedItemComesBackWithItsParts()
{
    const Plan then = m_document->plan().clone();
    QVERIFY(then.all<Dependency>().size() > 0);
    const EntityId id = then.all<Dependency>().at(0).from.untyped();
    const EntityKey item{EntityKind::Feature, id};
    Change removal(u"Remove"_s);
    removal.remove(item.kind, item.id);
    QVERIFY(m_document->execute(std::move(removal)));
    QVERIFY(m_document->plan().all<Dependency>().size() < then.all<Dependency>().size());
    BringBack back = bringBackItems({item}, then, m_document->plan(), u"1 Jul"_s);
    QVERIFY2(back.left.isEmpty(), qPrintable(back.left.join(u'\n')));
    const Result<std::shared_ptr<const Transaction>> done = m_document->execute(std::move(back.change));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QString difference;
    QVERIFY2(m_document->plan().equals(then, &difference), qPrintable(difference));
}

void TestHistory::theWholePlanComesBack()
{
    const Plan then = m_document->plan().clone();
    QRandomGenerator random(23);
    for (int step = 0; step < 150; ++step)
        std::ignore = m_document->execute(tests::randomChange(m_document->plan(), m_ids, random)).hasValue();
    const auto differences = [&] { return comparePlans({.before = then, .after = m_document->plan(), .today = m_clock.today()}); };
    QVERIFY(differences().size() > 50);
    BringBack back = bringBackAll(then, m_document->plan(), u"1 Jul"_s);
    QVERIFY2(back.left.isEmpty(), qPrintable(back.left.join(u'\n')));
    QCOMPARE(back.change.label, u"Bring back the plan as of 1 Jul"_s);
    const Result<std::shared_ptr<const Transaction>> done = m_document->execute(std::move(back.change));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    for (const PlanDifference &difference : differences())
        QVERIFY2(difference.aspect == Aspect::Reordered, qPrintable(difference.sentence));
    QVERIFY(m_document->undo());
    QVERIFY(differences().size() > 50);
}

void TestHistory::whatWasNotThereStays()
{
    const Plan then = m_document->plan().clone();
    Change addition(u"Add"_s);
    Feature added;
    added.id = m_ids.next();
    added.title = u"Brand new"_s;
    added.product = feature(0).product;
    const EntityKey item{EntityKind::Feature, added.id};
    addition.insert(std::move(added));
    QVERIFY(m_document->execute(std::move(addition)));
    const BringBack back = bringBackItems({item}, then, m_document->plan(), u"1 Jul"_s);
    QVERIFY(back.change.isEmpty());
    QCOMPARE(back.left, QStringList{u"Brand new stays as it is: it wasn't in the plan then."_s});
}

void TestHistory::goneReferencesStay()
{
    Team team;
    team.id = m_ids.next();
    team.name = u"Old team"_s;
    const EntityId id = team.id;
    Change addition(u"Add"_s);
    addition.insert(std::move(team));
    QVERIFY(m_document->execute(std::move(addition)));
    set(feature(1), "team", idText(id));
    const Plan then = m_document->plan().clone();
    set(feature(1), "end", u"2027-01-29"_s);
    Change removal(u"Remove"_s);
    removal.remove(EntityKind::Team, id);
    set(feature(1), "team", QString());
    QVERIFY(m_document->execute(std::move(removal)));
    BringBack back = bringBackItems({keyOf(feature(1))}, then, m_document->plan(), u"1 Jul"_s);
    QCOMPARE(back.left.size(), 1);
    QVERIFY2(back.left.front().contains(u"Old team was removed"_s), qPrintable(back.left.front()));
    QVERIFY(m_document->execute(std::move(back.change)));
    QCOMPARE(feature(1).end, then.find(Id<Feature>(feature(1).id))->end);
    QVERIFY(feature(1).team.isNull());
}

static QString rowsOf(const Transaction &transaction)
{
    QStringList rows{transaction.label};
    for (const ChangeRow &row : transaction.rows)
        rows.append(QString::number(static_cast<int>(row.kind)) + u'.' + (row.field ? row.field->keyText() : row.isInsertion() ? u"+"_s : u"-"_s));
    return rows.join(u' ');
}

void TestHistory::changesAreTakenBack()
{
    const Plan then = m_document->plan().clone();
    QRandomGenerator random(11);
    int taken = 0;
    for (int step = 0; step < 200; ++step) {
        const Plan before = m_document->plan().clone();
        const Result<std::shared_ptr<const Transaction>> done = m_document->execute(tests::randomChange(m_document->plan(), m_ids, random));
        if (!done || !*done)
            continue;
        BringBack back = takeBack(**done, m_document->plan());
        if (!back.left.isEmpty() || back.change.isEmpty())
            continue;
        const Result<std::shared_ptr<const Transaction>> undone = m_document->execute(std::move(back.change));
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
        const std::vector<PlanDifference> differences =
            comparePlans({.before = before, .after = m_document->plan(), .today = m_clock.today()});
        QVERIFY2(std::ranges::all_of(differences, [](const PlanDifference &one) { return one.aspect == Aspect::Reordered; }),
                 differences.empty() ? "" : qPrintable(differences.front().sentence + u" after "_s + rowsOf(**done) + u" and "_s + rowsOf(**undone)));
        ++taken;
    }
    QVERIFY(taken > 100);
}

void TestHistory::momentsAsTyped()
{
    const Plan &plan = m_document->plan();
    const QDate today = m_clock.today();
    const auto words = [&](const QString &input) {
        const Result<NamedMoment> moment = PastMoments::fromInput(input, MomentRole::From, plan, today);
        return moment ? PastMoments::words(*moment, today) : moment.error().text;
    };
    QCOMPARE(words(u"1 july"_s), u"1 Jul"_s);
    QCOMPARE(words(u"yesterday"_s), u"11 Aug"_s);
    QCOMPARE(words(u"board REVIEW"_s), u"Board review, 1 Jul"_s);
    QVERIFY(words(u"some time"_s).contains(u"some time"_s));
    QCOMPARE(PastMoments::words(PastMoments::beginning(plan, today), today), u"Board review, 1 Jul"_s);
    QCOMPARE(PastMoments::words(PastMoments::now(today), today), u"Now, 12 Aug"_s);
}

LEADLINE_GUI_TEST(TestHistory)
#include "tst_history.moc"
