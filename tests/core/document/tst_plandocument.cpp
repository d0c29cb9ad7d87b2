// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/gesture.h"
#include "core/document/plandocument.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Announcements, bulk changes, refusals and gestures. Undo has its own test.
class TestPlanDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<PlanDocument>(Plan(), u"Maya"_s, m_ids, m_clock);
        Product product;
        product.id = m_ids.next();
        product.key = u"PAY"_s;
        product.name = u"Payments"_s;
        m_product = idOf(product);
        Change change(u"Add product"_s);
        change.insert(product);
        QVERIFY(m_document->execute(change));
    }

    void insertionsComeInPairs()
    {
        QStringList seen;
        connect(m_document.get(), &PlanDocument::aboutToInsertRow, this, [&](EntityKind, int row) {
            seen.append(u"about %1 of %2"_s.arg(row).arg(m_document->plan().table(EntityKind::Feature).size()));
        });
        connect(m_document.get(), &PlanDocument::rowInserted, this, [&](EntityKind, int row) {
            seen.append(u"done %1 of %2"_s.arg(row).arg(m_document->plan().table(EntityKind::Feature).size()));
        });
        QVERIFY(m_document->execute(features(2)));
        QCOMPARE(seen, (QStringList{u"about 0 of 0"_s, u"done 0 of 1"_s, u"about 1 of 1"_s, u"done 1 of 2"_s}));
    }

    void manyRowsAreOneLayoutChange()
    {
        QSignalSpy inserted(m_document.get(), &PlanDocument::rowInserted);
        QSignalSpy about(m_document.get(), &PlanDocument::aboutToChangeLayout);
        QSignalSpy done(m_document.get(), &PlanDocument::layoutChanged);
        QVERIFY(m_document->execute(features(PlanDocument::bulkLimit + 1)));
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(about.count(), 1);
        QCOMPARE(done.count(), 1);
    }

    void insertedRowsAreStamped()
    {
        QVERIFY(m_document->execute(features(1)));
        const Feature &feature = m_document->plan().all<Feature>().at(0);
        QCOMPARE(feature.createdBy, u"Maya"_s);
        QVERIFY(feature.createdAt.isValid());
    }

    void editsNameTheirFields()
    {
        QVERIFY(m_document->execute(features(1)));
        const EntityInfo &info = entityInfo<Feature>();
        const EntityId id = m_document->plan().all<Feature>().at(0).id;
        QSignalSpy changed(m_document.get(), &PlanDocument::rowChanged);
        Change change(u"Estimate"_s);
        change.set(EntityKind::Feature, id, *info.field(u"reach"), u"10"_s);
        change.set(EntityKind::Feature, id, *info.field(u"effort_likely"), u"3.0"_s);
        const Result<std::shared_ptr<const Transaction>> done = m_document->execute(change);
        QVERIFY(done && *done);
        QCOMPARE((*done)->rows.size(), size_t(2));
        QVERIFY((*done)->rows[0].before.isNull());
        QCOMPARE((*done)->rows[1].after, u"3"_s);
        QCOMPARE(changed.count(), 1);
        const FieldMask mask = changed.at(0).at(2).value<FieldMask>();
        QCOMPARE(mask.count(), size_t(2));
        QVERIFY(mask.test(static_cast<size_t>(info.field(u"reach")->index())));
    }

    void nothingChangedIsNoTransaction()
    {
        QVERIFY(m_document->execute(features(1)));
        QSignalSpy executed(m_document.get(), &PlanDocument::executed);
        const Feature &feature = m_document->plan().all<Feature>().at(0);
        Change change(u"Same"_s);
        change.set(EntityKind::Feature, feature.id, *entityInfo<Feature>().field(u"title"), feature.title);
        const Result<std::shared_ptr<const Transaction>> done = m_document->execute(change);
        QVERIFY(done && !*done);
        QCOMPARE(executed.count(), 0);
    }

    void aRefusedChangeChangesNothing()
    {
        QVERIFY(m_document->execute(features(1)));
        const Plan before = m_document->plan().clone();
        Change change(u"Half good"_s);
        const EntityId id = m_document->plan().all<Feature>().at(0).id;
        change.set(EntityKind::Feature, id, *entityInfo<Feature>().field(u"title"), u"New title"_s);
        change.set(EntityKind::Feature, id, *entityInfo<Feature>().field(u"confidence"), u"200"_s);
        QVERIFY(!m_document->execute(change));
        QVERIFY(m_document->plan().equals(before));
    }

    void removalCascades()
    {
        QVERIFY(m_document->execute(features(2)));
        const Rows<Feature> rows = m_document->plan().all<Feature>();
        Dependency dependency;
        dependency.id = m_ids.next();
        dependency.from = idOf(rows.at(0));
        dependency.to = idOf(rows.at(1));
        Change link(u"Link"_s);
        link.insert(dependency);
        QVERIFY(m_document->execute(link));
        Change remove(u"Remove"_s);
        remove.remove(EntityKind::Feature, rows.at(0).id);
        QVERIFY(m_document->execute(remove));
        QCOMPARE(m_document->plan().table(EntityKind::Dependency).size(), 0);
        const Result<Reversed> undone = m_document->undo();
        QVERIFY(undone && undone->done);
        QCOMPARE(undone->done->label, u"Remove"_s);
        QCOMPARE(historyLabel(*undone->done), u"Undo: Remove"_s);
        QCOMPARE(m_document->redoLabel(), u"Remove"_s);
        QCOMPARE(m_document->plan().table(EntityKind::Dependency).size(), 1);
        QCOMPARE(m_document->plan().table(EntityKind::Feature).size(), 2);
    }

    void gesturesLeaveNoTrace()
    {
        QVERIFY(m_document->execute(features(1)));
        const Plan before = m_document->plan().clone();
        const EntityId id = m_document->plan().all<Feature>().at(0).id;
        QSignalSpy executed(m_document.get(), &PlanDocument::executed);
        {
            Gesture gesture(*m_document);
            for (int day = 1; day < 20; ++day)
                QVERIFY(gesture.update(moveTo(id, day)));
            QCOMPARE(m_document->plan().all<Feature>().at(0).start.date, QDate(2026, 10, 19));
            gesture.abort();
            QVERIFY(m_document->plan().equals(before));
            QVERIFY(gesture.update(moveTo(id, 5)));
        }
        QVERIFY(m_document->plan().equals(before));
        QCOMPARE(executed.count(), 0);

        Gesture gesture(*m_document);
        QVERIFY(gesture.update(moveTo(id, 7)));
        QVERIFY(gesture.update(moveTo(id, 9)));
        QVERIFY(gesture.finish(moveTo(id, 9)));
        QCOMPARE(executed.count(), 1);
        QVERIFY(m_document->undo());
        QVERIFY(!m_document->plan().all<Feature>().at(0).start.isValid());
    }

private:
    Change features(int count)
    {
        Change change(u"Add features"_s);
        for (int i = 0; i < count; ++i) {
            Feature feature;
            feature.id = m_ids.next();
            feature.title = u"Feature %1"_s.arg(i);
            feature.product = m_product;
            change.insert(std::move(feature));
        }
        return change;
    }

    Change moveTo(EntityId id, int day)
    {
        Change change(u"Move"_s);
        change.set(EntityKind::Feature, id, *entityInfo<Feature>().field(u"start"),
                   QDate(2026, 10, day).toString(Qt::ISODate));
        return change;
    }

    FixedClock m_clock{QDate(2026, 8, 12)};
    SequentialIdSource m_ids;
    std::unique_ptr<PlanDocument> m_document;
    Id<Product> m_product;
};

LEADLINE_TEST(TestPlanDocument)
#include "tst_plandocument.moc"
