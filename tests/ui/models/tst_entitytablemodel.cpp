// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/model/initiative.h"
#include "core/model/product.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"
#include "ui/models/entitytablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that a table shows, as text.
QStringList shownTable(const EntityTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int section = 0; section < model.columnCount(); ++section)
            cells.append(model.index(row, section).data().toString());
        const QModelIndex first = model.index(row, 0);
        lines.append(model.isHeading(first)
                         ? first.data(Qt::AccessibleTextRole).toString() + u" # "_s + cells.join(u"|"_s)
                         : cells.join(u"|"_s));
    }
    return lines;
}

} // namespace

/// Random edits, undo, colleagues' changes, filters, orders and groups: the model keeps Qt's rules (QAbstractItemModelTester)
/// and always equals one that is made anew.
class TestEntityTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<PlanDocument>(Plan(), u"Maya"_s, m_ids, m_clock);
        m_context = std::make_unique<PlanContext>(*m_document, Identity{});
        Product product;
        product.id = m_ids.next();
        product.key = u"PAY"_s;
        product.name = u"Payments"_s;
        m_product = idOf(product);
        Change change(u"Add a product"_s);
        change.insert(product);
        for (const QString &title : {u"Faster payouts"_s, u"One-minute checkout"_s}) {
            Initiative initiative;
            initiative.id = m_ids.next();
            initiative.title = title;
            initiative.order = u"V%1"_s.arg(m_initiatives.size());
            m_initiatives.push_back(idOf(initiative));
            change.insert(initiative);
        }
        QVERIFY(m_document->execute(change));
    }
    void cleanup()
    {
        m_context.reset();
        m_document.reset();
        m_initiatives.clear();
    }

    void randomChanges_data()
    {
        QTest::addColumn<int>("entity");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QString>("group");
        QTest::addColumn<bool>("bin");
        const int features = static_cast<int>(EntityKind::Feature);
        QTest::newRow("flat") << features << u""_s << u""_s << u""_s << false;
        QTest::newRow("number and text") << features << u""_s << u"-rice,title"_s << u""_s << false;
        QTest::newRow("filtered") << features << u"effort_likely>0 OR cards"_s << u"status,-effort_likely"_s << u""_s
                                  << false;
        QTest::newRow("grouped by reference") << features << u""_s << u"-rice"_s << u"initiative"_s << false;
        QTest::newRow("grouped by choice") << features << u"NOT moscow:must"_s << u"ref"_s << u"status"_s << false;
        QTest::newRow("grouped by lane, sorted by rank") << features << u""_s << u"rank"_s << u"objective"_s << false;
        QTest::newRow("filter on others")
            << features << u"parent:none product:K OR product!=none"_s << u"product"_s << u"parent"_s << false;
        QTest::newRow("bin") << features << u""_s << u"title"_s << u""_s << true;
        QTest::newRow("key results") << static_cast<int>(EntityKind::KeyResult) << u"progress>0 OR progress:none"_s
                                     << u"-progress"_s << u"objective"_s << false;
        QTest::newRow("teams") << static_cast<int>(EntityKind::Team) << u""_s << u"-commitment"_s << u""_s << false;
    }
    void randomChanges()
    {
        QFETCH(int, entity);
        QFETCH(QString, filter);
        QFETCH(QString, sort);
        QFETCH(QString, group);
        QFETCH(bool, bin);
        const EntityKind kind = static_cast<EntityKind>(entity);
        EntityTableModel model(*m_context);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto arrange = [&](EntityTableModel &table) {
            table.setEntity(kind);
            QStringList keys = table.columnKeys();
            keys.append(u"rank"_s);
            table.setColumns(keys);
            table.setBin(bin);
            std::ignore = table.setFilter(filter).hasValue();
            table.setSort(SortKey::listFromText(sort));
            table.setGroupBy(group);
        };
        arrange(model);
        QRandomGenerator random(20260812);
        for (int step = 0; step < 120; ++step) {
            const std::vector<QPersistentModelIndex> kept = keep(model, random);
            std::vector<EntityKey> keys;
            for (const QPersistentModelIndex &index : kept)
                keys.push_back(model.keyAt(index));
            change(random);
            model.catchUp();
            EntityTableModel anew(*m_context);
            arrange(anew);
            QCOMPARE(shownTable(model), shownTable(anew));
            // Sums are kept as long as nothing changes.
            QCOMPARE(model.totals().count, anew.totals().count);
            QCOMPARE(model.totals().effort, anew.totals().effort);
            QCOMPARE(model.totals().values, anew.totals().values);
            for (size_t i = 0; i < kept.size(); ++i) {
                if (kept[i].isValid() && !keys[i].isNull())
                    QCOMPARE(model.keyAt(kept[i]), keys[i]);
            }
        }
        QVERIFY(model.totalCount() > 0);
    }

    void rearranging()
    {
        QRandomGenerator random(7);
        for (int step = 0; step < 300; ++step)
            change(random);
        EntityTableModel model(*m_context);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList filters{u""_s, u"cards"_s, u"cards effort_likely>10"_s, u"rice:none"_s, u"nothinghasthis"_s};
        const QStringList sorts{u""_s, u"title"_s, u"-rice"_s, u"status,-title"_s, u"-dates"_s};
        const QStringList groups{u""_s, u"status"_s, u"initiative"_s, u"moscow"_s};
        for (int step = 0; step < 300; ++step) {
            switch (random.bounded(5)) {
            case 0:
                QVERIFY(model.setFilter(filters.at(random.bounded(int(filters.size())))));
                break;
            case 1:
                model.setSort(SortKey::listFromText(sorts.at(random.bounded(int(sorts.size())))));
                break;
            case 2:
                model.setGroupBy(groups.at(random.bounded(int(groups.size()))));
                break;
            case 3:
                if (model.rowCount() > 0)
                    model.setCollapsed(model.index(random.bounded(model.rowCount()), 0), random.bounded(2) == 0);
                break;
            default:
                change(random);
            }
            model.catchUp();
            EntityTableModel anew(*m_context);
            QVERIFY(anew.setFilter(model.filter()));
            anew.setSort(model.sortKeys());
            anew.setGroupBy(model.groupBy());
            QStringList collapsed;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (const RowGroup *heading = model.groupAt(model.index(row, 0)); heading && heading->isCollapsed)
                    collapsed.append(heading->key);
            }
            for (int row = 0; row < anew.rowCount(); ++row) {
                if (const RowGroup *heading = anew.groupAt(anew.index(row, 0));
                    heading && collapsed.contains(heading->key))
                    anew.setCollapsed(anew.index(row, 0), true);
            }
            QCOMPARE(shownTable(model), shownTable(anew));
        }
    }

    void changedRowMovesAlone()
    {
        addFeatures({5, 1, 3});
        EntityTableModel model(*m_context);
        model.setSort({{u"effort_likely"_s, false}});
        QCOMPARE(efforts(model), (QList<double>{1, 3, 5}));
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
        QVERIFY(m_context->edit(model.keyAt(model.index(0, 0)), *model.info().field(u"effort_likely"), u"4"_s));
        QCOMPARE(efforts(model), (QList<double>{3, 4, 5}));
        QCOMPARE(moved.count(), 1);
        QVERIFY(m_context->edit(model.keyAt(model.index(0, 0)), *model.info().field(u"effort_likely"), u"2"_s));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(laidOut.count(), 0);
        m_context->undo();
        m_context->undo();
        QCOMPARE(efforts(model), (QList<double>{1, 3, 5}));
    }

    void unreadableFilterSaysWhere()
    {
        addFeatures({5, 1, 3});
        EntityTableModel model(*m_context);
        QVERIFY(model.setFilter(u"effort_likely>2"_s));
        FilterIssue issue;
        QVERIFY(!model.setFilter(u"effort_likely>2 staus:Idea"_s, &issue));
        QCOMPARE(issue.position, 16);
        QCOMPARE(model.filter(), u"effort_likely>2"_s);
        QCOMPARE(model.shownCount(), 2);
        QCOMPARE(model.totalCount(), 3);
    }

    void headingsSumAndCount()
    {
        addFeatures({5, 1, 3});
        EntityTableModel model(*m_context);
        const std::vector<const EntityBase *> rows = model.shownRows();
        for (const size_t i : {0U, 1U}) {
            QVERIFY(m_context->edit({EntityKind::Feature, rows[i]->id}, *model.info().field(u"initiative"),
                                    u"Faster payouts"_s));
            QVERIFY(
                m_context->edit({EntityKind::Feature, rows[i]->id}, *model.info().field(u"cost_of_delay"), u"24000"_s));
        }
        model.setGroupBy(u"initiative"_s);
        QVERIFY(model.setFilter(u"effort_likely>1"_s));
        const QModelIndex heading = model.index(0, 0);
        QVERIFY(model.isHeading(heading));
        QCOMPARE(heading.data().toString(), u"Faster payouts"_s);
        QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(), u"Faster payouts, 1 of 2"_s);
        QCOMPARE(heading.siblingAtColumn(model.sectionOf(u"effort_likely")).data().toString(), u"5"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"No initiative"_s);
        model.setCollapsed(heading, true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(heading.siblingAtColumn(model.sectionOf(u"effort_likely")).data().toString(), u"5"_s);
        QVERIFY(!model.indexOf({EntityKind::Feature, rows[0]->id}).isValid());
        model.expandTo({EntityKind::Feature, rows[0]->id});
        QCOMPARE(model.indexOf({EntityKind::Feature, rows[0]->id}).row(), 1);
        // The heading follows the name of what it stands for.
        QVERIFY(m_context->edit({EntityKind::Initiative, m_initiatives[0].untyped()},
                                *m_document->plan().catalogue().info(EntityKind::Initiative).field(u"title"),
                                u"Payouts"_s));
        QCOMPARE(model.index(0, 0).data().toString(), u"Payouts"_s);
    }

    void foldedHeadingFollowsTheFilter()
    {
        addFeatures({5, 1, 3});
        EntityTableModel model(*m_context);
        model.setGroupBy(u"initiative"_s);
        model.setAllCollapsed(true);
        QCOMPARE(model.rowCount(), 1);
        const int effort = model.sectionOf(u"effort_likely");
        // What views show of the heading, read again only when they are told.
        QString heading;
        QString sum;
        const auto read = [&](const QModelIndex &first, const QModelIndex &last) {
            if (first.row() > 0 || last.column() < effort)
                return;
            heading = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
            sum = model.index(0, effort).data().toString();
        };
        connect(&model, &QAbstractItemModel::dataChanged, this, read);
        QVERIFY(model.setFilter(u"effort_likely>2"_s));
        QCOMPARE(heading, u"No initiative, 2 of 3"_s);
        QCOMPARE(sum, u"8"_s);
        QVERIFY(m_context->edit({EntityKind::Feature, model.shownRows().front()->id}, *model.info().field(u"effort_likely"), u"0.03"_s));
        QCOMPARE(heading, u"No initiative, 1 of 3"_s);
        QVERIFY(model.setFilter(u"effort_likely<1"_s));
        QCOMPARE(heading, u"No initiative, 1 of 3"_s);
        QCOMPARE(sum, u"<0.1"_s);
    }

    void scoreIsExplained()
    {
        addFeatures({5});
        EntityTableModel model(*m_context);
        const QModelIndex cell = model.index(0, model.sectionOf(u"rice"));
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"Reach: missing"_s) && tip.contains(u"Effort: 5"_s), qPrintable(tip));
        for (const auto &[key, value] :
             {std::pair(u"reach"_s, u"300"_s), std::pair(u"impact"_s, u"High"_s), std::pair(u"confidence"_s, u"80"_s)})
            QVERIFY(m_context->edit(model.keyAt(cell), *model.info().field(key), value));
        QCOMPARE(cell.data().toString(), u"96"_s);
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    }

private:
    void change(QRandomGenerator &random)
    {
        const int dice = random.bounded(10);
        if (dice == 0 && m_document->canUndo()) {
            std::ignore = m_document->undo().hasValue();
        } else if (dice == 1 && m_document->canRedo()) {
            std::ignore = m_document->redo().hasValue();
        } else if (dice == 2) {
            Transaction foreign;
            foreign.rows = tests::randomChange(m_document->plan(), m_ids, random).rows;
            // As the store tells it: whole rows that are removed come with what they held.
            for (ChangeRow &row : foreign.rows) {
                const EntityBase *present = m_document->plan().find(row.kind, row.id);
                if (!row.field && !row.rowAfter && present && !row.rowBefore)
                    row.rowBefore = m_document->plan().catalogue().info(row.kind).clone(*present);
            }
            std::ignore = m_document->applyForeign(foreign).hasValue();
        } else if (dice == 3) {
            Change bulk(u"Add many"_s);
            const int count = random.bounded(2) == 0 ? 25 : PlanDocument::bulkLimit + 1;
            if (m_document->plan().table(EntityKind::Feature).size() > 150)
                return;
            for (int i = 0; i < count; ++i)
                bulk.insert(EntityKind::Feature,
                            tests::randomRow(entityInfo<Feature>(), m_document->plan(), m_ids, random));
            std::ignore = m_document->execute(bulk).hasValue();
        } else {
            std::ignore = m_document->execute(tests::randomChange(m_document->plan(), m_ids, random)).hasValue();
        }
    }
    static std::vector<QPersistentModelIndex> keep(const EntityTableModel &model, QRandomGenerator &random)
    {
        std::vector<QPersistentModelIndex> kept;
        for (int i = 0; i < 5 && model.rowCount() > 0; ++i)
            kept.emplace_back(model.index(random.bounded(model.rowCount()), 0));
        return kept;
    }
    void addFeatures(const QList<double> &sizes)
    {
        Change change(u"Add features"_s);
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            Feature feature;
            feature.id = m_ids.next();
            feature.product = m_product;
            feature.title = u"Feature %1"_s.arg(i);
            feature.order = u"V%1V"_s.arg(i);
            feature.effortLikely = sizes.at(i);
            change.insert(feature);
        }
        QVERIFY(m_document->execute(change));
    }
    static QList<double> efforts(const EntityTableModel &model)
    {
        QList<double> values;
        for (const EntityBase *row : model.shownRows())
            values.append(static_cast<const Feature *>(row)->effortLikely.value_or(-1));
        return values;
    }

    FixedClock m_clock{QDate(2026, 8, 12)};
    UuidV7Source m_ids{m_clock};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    Id<Product> m_product;
    std::vector<Id<Initiative>> m_initiatives;
};

LEADLINE_GUI_TEST(TestEntityTableModel)
#include "tst_entitytablemodel.moc"
