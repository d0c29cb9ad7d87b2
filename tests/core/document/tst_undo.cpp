// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plandocument.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

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
            const Result<Reversed> taken = document.undo();
            QVERIFY2(taken && taken->done, taken ? "nothing to take back" : qPrintable(taken.error().text));
            QVERIFY(taken->skipped.empty());
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
        Bench bench;
        Change mine(u"Mine"_s);
        mine.set(EntityKind::Feature, bench.feature, bench.field("title"), u"Mine"_s);
        mine.set(EntityKind::Feature, bench.feature, bench.field("reach"), u"10"_s);
        QVERIFY(bench.document.execute(mine));
        QVERIFY(bench.foreign(bench.setting("title", u"Anna's"_s)));

        const Result<Reversed> undone = bench.document.undo();
        QVERIFY(undone && undone->done);
        QCOMPARE(undone->skipped.size(), size_t(1));
        QCOMPARE(undone->skipped.front().reason, SkipReason::Changed);
        QCOMPARE(undone->skipped.front().row.field, &bench.field("title"));
        QCOMPARE(bench.row().title, u"Anna's"_s);
        QVERIFY(!bench.row().reach);
        // Redo puts back only what undo took.
        QVERIFY(bench.document.redo());
        QCOMPARE(bench.row().title, u"Anna's"_s);
        QCOMPARE(*bench.row().reach, 10.0);
    }

    void overrulingIsOneStep()
    {
        Bench bench;
        QVERIFY(bench.document.execute(bench.setting("title", u"Mine"_s)));
        QVERIFY(bench.foreign(bench.setting("title", u"Anna's"_s)));
        const Result<Reversed> undone = bench.document.undo();
        QVERIFY(undone && !undone->done && undone->canOverrule());
        QCOMPARE(bench.row().title, u"Anna's"_s);
        const Result<Reversed> overruled = bench.document.overrule(*undone);
        QVERIFY(overruled && overruled->done && overruled->skipped.empty());
        QCOMPARE(bench.row().title, u"Feature"_s);
        QCOMPARE(bench.document.undoLabel(), u"Undo all the same: Mine"_s);
        QVERIFY(bench.document.undo());
        QCOMPARE(bench.row().title, u"Anna's"_s);
        QVERIFY(bench.document.redo());
        QCOMPARE(bench.row().title, u"Feature"_s);
    }

    void whatIsNeededIsNotOverruled()
    {
        Bench bench;
        Dependency dependency;
        dependency.id = bench.ids.next();
        dependency.from = Id<Feature>(bench.feature);
        dependency.to = Id<Feature>(bench.feature);
        Change needing(u"Add dependency"_s);
        needing.insert(dependency);
        QVERIFY(bench.foreign(needing));
        QVERIFY(bench.foreign(bench.setting("title", u"Anna's"_s)));
        const Result<Reversed> undone = bench.document.undo();
        QVERIFY(undone && undone->canOverrule());
        const Result<Reversed> overruled = bench.document.overrule(*undone);
        QVERIFY(overruled && !overruled->done && !overruled->canOverrule());
        QCOMPARE(overruled->skipped.front().reason, SkipReason::Needed);
        QCOMPARE(overruled->skipped.front().because, (EntityKey{EntityKind::Dependency, dependency.id}));
        QCOMPARE(bench.document.plan().table(EntityKind::Feature).size(), 1);
    }

    void whatIsTakenBackAlreadyIsNoObstacle()
    {
        Bench bench;
        QVERIFY(bench.document.execute(bench.setting("title", u"Mine"_s)));
        QVERIFY(bench.foreign(bench.setting("title", u"Feature"_s)));
        const Result<Reversed> undone = bench.document.undo();
        QVERIFY(undone && !undone->done && undone->skipped.empty());
        QCOMPARE(bench.document.undoLabel(), u"Add feature"_s);
    }

    void anInsertionSomebodyEditedStays()
    {
        Bench bench;
        // What the store allots comes back like a colleague's edit, but it isn't one.
        QVERIFY(bench.foreign(bench.setting("ref", u"PAY-1"_s)));
        QVERIFY(bench.foreign(bench.setting("reach", u"7"_s)));
        const Result<Reversed> undone = bench.document.undo();
        QVERIFY(undone && !undone->done && undone->canOverrule());
        QCOMPARE(bench.document.plan().table(EntityKind::Feature).size(), 1);
        // It doesn't stand in the way of what was done before; but the product is needed now.
        QCOMPARE(bench.document.undoLabel(), u"Add product"_s);
        const Result<Reversed> product = bench.document.undo();
        QVERIFY(product && !product->done && !product->canOverrule());
        QCOMPARE(product->skipped.front().reason, SkipReason::Needed);
        QCOMPARE(product->skipped.front().because, (EntityKey{EntityKind::Feature, bench.feature}));
        QCOMPARE(bench.document.plan().table(EntityKind::Product).size(), 1);
        QVERIFY(!bench.document.canUndo());
    }

    /// Nothing of anybody is lost when the row holds again what was inserted.
    void anInsertionThatIsAsItWasGoes()
    {
        Bench bench;
        QVERIFY(bench.foreign(bench.setting("reach", u"7"_s)));
        QVERIFY(bench.foreign(bench.setting("reach", {})));
        const Result<Reversed> undone = bench.document.undo();
        QVERIFY(undone && undone->done);
        QCOMPARE(bench.document.plan().table(EntityKind::Feature).size(), 0);
    }

    void aRemovalComesBackWithWhatOthersEntered()
    {
        Bench bench;
        Change remove(u"Remove feature"_s);
        remove.remove(EntityKind::Feature, bench.feature);
        QVERIFY(bench.document.execute(remove));
        Change back(u"Bring back"_s);
        back.restore(bench.document.plan(), EntityKind::Feature, bench.feature);
        QVERIFY(bench.foreign(back));
        QVERIFY(bench.foreign(bench.setting("title", u"Anna's"_s)));
        Change again(u"Remove again"_s);
        again.remove(EntityKind::Feature, bench.feature);
        again.rows.front().rowBefore = Catalogue::standard().info(EntityKind::Feature).clone(
            *bench.document.plan().find(EntityKind::Feature, bench.feature));
        QVERIFY(bench.foreign(again));
        QVERIFY(bench.document.undo());
        QCOMPARE(bench.row().title, u"Anna's"_s);
    }

    void whatSomebodyRemovedAndOneselfBroughtBackGoesAgain()
    {
        Bench bench;
        QVERIFY(bench.foreign(bench.setting("title", u"Anna's"_s)));
        Change foreign(u"Remove feature"_s);
        foreign.remove(EntityKind::Feature, bench.feature);
        foreign.rows.front().rowBefore = Catalogue::standard().info(EntityKind::Feature).clone(bench.row());
        QVERIFY(bench.foreign(foreign));
        Change back(u"Bring back feature"_s);
        back.restore(bench.document.plan(), EntityKind::Feature, bench.feature);
        QVERIFY(bench.document.execute(back));
        QVERIFY(bench.document.undo()->done);
        const EntityBase *row = bench.document.plan().find(EntityKind::Feature, bench.feature);
        QVERIFY(row->removed);
        QCOMPARE(static_cast<const Feature *>(row)->title, u"Anna's"_s);
    }

    void aRemovalStaysWithoutWhatItNeeds()
    {
        Bench bench;
        Change remove(u"Remove feature"_s);
        remove.remove(EntityKind::Feature, bench.feature);
        QVERIFY(bench.document.execute(remove));
        const EntityBase &product = bench.document.plan().table(EntityKind::Product).at(0);
        Change foreign(u"Remove product"_s);
        foreign.remove(EntityKind::Product, product.id);
        foreign.rows.front().rowBefore = Catalogue::standard().info(EntityKind::Product).clone(product);
        QVERIFY(bench.foreign(foreign));
        const Result<Reversed> undone = bench.document.undo();
        QVERIFY(undone && !undone->done && !undone->canOverrule());
        QCOMPARE(undone->skipped.front().reason, SkipReason::Lacking);
        QCOMPARE(undone->skipped.front().because.kind, EntityKind::Product);
    }

    void whatABroughtBackRowNeedsComesAlong()
    {
        Bench bench;
        const EntityId product = bench.document.plan().table(EntityKind::Product).at(0).id;
        Change remove(u"Remove product"_s);
        remove.remove(EntityKind::Product, product);
        QVERIFY(bench.document.execute(remove));
        QCOMPARE(bench.document.plan().table(EntityKind::Feature).size(), 0);
        Change back(u"Bring back feature"_s);
        back.restore(bench.document.plan(), EntityKind::Feature, bench.feature);
        QVERIFY(bench.document.execute(back));
        QCOMPARE(bench.document.plan().table(EntityKind::Product).size(), 1);
        QCOMPARE(bench.document.plan().table(EntityKind::Feature).size(), 1);
        QVERIFY(bench.document.undo());
        QCOMPARE(bench.document.plan().table(EntityKind::Product).size(), 0);
        QCOMPARE(bench.document.plan().table(EntityKind::Feature).size(), 0);
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

    /// A plan with a product and a feature, which Maya added.
    struct Bench
    {
        SequentialIdSource ids;
        FixedClock clock{QDate(2026, 8, 12)};
        PlanDocument document{Plan(), u"Maya"_s, ids, clock};
        EntityId feature = addFeature(document, ids);

        const Feature &row() const { return document.plan().all<Feature>().at(0); }
        static const FieldInfo &field(const char *key) { return *entityInfo<Feature>().field(QString::fromLatin1(key)); }
        Change setting(const char *key, const QString &value) const
        {
            Change change(u"Mine"_s);
            change.set(EntityKind::Feature, feature, field(key), value);
            return change;
        }
        bool foreign(const Change &change)
        {
            Transaction transaction;
            transaction.rows = change.rows;
            return document.applyForeign(transaction).hasValue();
        }
    };
};

LEADLINE_TEST(TestUndo)
#include "tst_undo.moc"
