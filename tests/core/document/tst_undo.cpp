// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plandocument.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/support/randomchange.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Undo and redo over transactions, alone and among colleagues; fold(journal) == state all along.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomChangesFoldAndComeBack()
    {
        constexpr int steps = 10000;
        QRandomGenerator random(20260812);
        SequentialIdSource ids;
        const FixedClock clock(QDate(2026, 8, 12));
        PlanDocument document(Plan(), u"Maya"_s, ids, clock);
        Plan folded;
        int transactions = 0;
        int undone = 0;
        connect(&document, &PlanDocument::executed, this, [&](const std::shared_ptr<const Transaction> &transaction) {
            for (const ChangeRow &row : transaction->rows)
                QVERIFY(applyRow(folded, row));
            ++transactions;
        });
        for (int step = 0; step < steps; ++step) {
            const int dice = static_cast<int>(random.bounded(10U));
            if (dice == 0 && document.canUndo()) {
                QVERIFY(document.undo());
                ++undone;
            } else if (dice == 1 && document.canRedo()) {
                QVERIFY(document.redo());
            } else {
                // Some changes close a circle or miss a required reference: they must be refused and do nothing.
                std::ignore = document.execute(tests::randomChange(document.plan(), ids, random)).hasValue();
            }
            if (step % 500 == 0) {
                QString difference;
                QVERIFY2(document.plan().equals(folded, &difference), qPrintable(difference));
            }
        }
        QVERIFY(document.plan().equals(folded));
        QVERIFY2(transactions > steps / 2, qPrintable(QString::number(transactions)));
        QVERIFY(undone > 100);

        // All undone: no live row is left, as at the start; all redone: everything is back.
        const Plan end = document.plan().clone();
        int back = 0;
        while (document.canUndo()) {
            QVERIFY(document.undoConflicts().empty());
            const Result<std::shared_ptr<const Transaction>> taken = document.undo();
            QVERIFY2(taken && *taken, taken ? "nothing to take back" : qPrintable(taken.error().text));
            ++back;
        }
        for (const EntityInfo *info : document.plan().catalogue().entities())
            QCOMPARE(document.plan().table(info->kind()).size(), 0);
        QVERIFY(document.plan().equals(folded));
        for (; back > 0; --back)
            QVERIFY(document.redo());
        QString difference;
        QVERIFY2(document.plan().equals(end, &difference), qPrintable(difference));
        QVERIFY(document.plan().equals(folded));
    }

    void undoSkipsWhatOthersChanged()
    {
        SequentialIdSource ids;
        const FixedClock clock(QDate(2026, 8, 12));
        PlanDocument document(Plan(), u"Maya"_s, ids, clock);
        const EntityId id = addFeature(document, ids);
        const FieldInfo &title = *entityInfo<Feature>().field(u"title");
        const FieldInfo &reach = *entityInfo<Feature>().field(u"reach");
        Change mine(u"Mine"_s);
        mine.set(EntityKind::Feature, id, title, u"Mine"_s);
        mine.set(EntityKind::Feature, id, reach, u"10"_s);
        QVERIFY(document.execute(mine));
        Transaction foreign;
        foreign.rows.push_back({.kind = EntityKind::Feature, .id = id, .field = &title, .before = u"Mine"_s, .after = u"Anna's"_s});
        QVERIFY(document.applyForeign(foreign));

        QCOMPARE(document.undoConflicts().size(), size_t(1));
        QVERIFY(document.undo());
        const Feature &feature = document.plan().all<Feature>().at(0);
        QCOMPARE(feature.title, u"Anna's"_s);
        QVERIFY(!feature.reach);
        // Redo puts back only what undo took.
        QVERIFY(document.redo());
        QCOMPARE(feature.title, u"Anna's"_s);
        QCOMPARE(*feature.reach, 10.0);
    }

    void forcedUndoTakesBackEverything()
    {
        SequentialIdSource ids;
        const FixedClock clock(QDate(2026, 8, 12));
        PlanDocument document(Plan(), u"Maya"_s, ids, clock);
        const EntityId id = addFeature(document, ids);
        const FieldInfo &title = *entityInfo<Feature>().field(u"title");
        Change mine(u"Mine"_s);
        mine.set(EntityKind::Feature, id, title, u"Mine"_s);
        QVERIFY(document.execute(mine));
        Transaction foreign;
        foreign.rows.push_back({.kind = EntityKind::Feature, .id = id, .field = &title, .before = u"Mine"_s, .after = u"Anna's"_s});
        QVERIFY(document.applyForeign(foreign));
        QVERIFY(document.undo(true));
        QCOMPARE(document.plan().all<Feature>().at(0).title, u"Feature"_s);
    }

    void anInsertionSomebodyEditedStays()
    {
        SequentialIdSource ids;
        const FixedClock clock(QDate(2026, 8, 12));
        PlanDocument document(Plan(), u"Maya"_s, ids, clock);
        const EntityId id = addFeature(document, ids);
        document.applyAllotted(EntityKind::Feature, id, u"PAY-1"_s);
        QVERIFY(document.undoConflicts().empty());
        Transaction foreign;
        foreign.rows.push_back({.kind = EntityKind::Feature,
                                .id = id,
                                .field = entityInfo<Feature>().field(u"reach"),
                                .after = u"7"_s});
        QVERIFY(document.applyForeign(foreign));
        QCOMPARE(document.undoConflicts().size(), size_t(1));
        const Result<std::shared_ptr<const Transaction>> undone = document.undo();
        QVERIFY(undone && !*undone);
        QCOMPARE(document.plan().table(EntityKind::Feature).size(), 1);
    }

    void historyOfAnEarlierSession()
    {
        SequentialIdSource ids;
        const FixedClock clock(QDate(2026, 8, 12));
        std::vector<std::shared_ptr<const Transaction>> journal;
        PlanDocument first(Plan(), u"Maya"_s, ids, clock);
        connect(&first, &PlanDocument::executed, this,
                [&](const std::shared_ptr<const Transaction> &transaction) { journal.push_back(transaction); });
        addFeature(first, ids);
        QVERIFY(first.undo());
        QVERIFY(first.redo());
        QVERIFY(first.undo());

        PlanDocument second(first.plan().clone(), u"Maya"_s, ids, clock);
        second.rememberOwn(journal);
        QCOMPARE(second.redoLabel(), u"Add feature"_s);
        QVERIFY(second.redo());
        QCOMPARE(second.plan().table(EntityKind::Feature).size(), 1);
        QVERIFY(second.undo());
        QVERIFY(second.undo());
        QVERIFY(!second.canUndo());
        QCOMPARE(second.plan().table(EntityKind::Product).size(), 0);
    }

private:
    static EntityId addFeature(PlanDocument &document, IdSource &ids)
    {
        Product product;
        product.id = ids.next();
        product.key = u"PAY"_s;
        product.name = u"Payments"_s;
        Feature feature;
        feature.id = ids.next();
        feature.title = u"Feature"_s;
        feature.product = idOf(product);
        Change addProduct(u"Add product"_s);
        addProduct.insert(product);
        Change addFeatureChange(u"Add feature"_s);
        addFeatureChange.insert(feature);
        if (!document.execute(addProduct) || !document.execute(addFeatureChange))
            qFatal("The feature could not be added.");
        return feature.id;
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
