// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"
#include "core/model/contribution.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/insight.h"
#include "core/model/insightlink.h"
#include "core/model/measurement.h"
#include "core/model/objective.h"
#include "core/model/keyresult.h"
#include "core/model/product.h"
#include "core/model/productkey.h"
#include "core/model/needs.h"
#include "core/model/validation.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan = Plan();
        Product product;
        product.id = m_ids.next();
        product.key = u"PAY"_s;
        product.name = u"Payments"_s;
        m_product = idOf(product);
        m_plan.table(EntityKind::Product).insert(makeBox(std::move(product)));
        for (Id<Feature> *id : {&m_a, &m_b, &m_c}) {
            Feature feature;
            feature.id = m_ids.next();
            feature.title = u"Feature"_s;
            feature.product = m_product;
            *id = idOf(feature);
            m_plan.table(EntityKind::Feature).insert(makeBox(std::move(feature)));
        }
    }

    void requiredFields()
    {
        Feature feature;
        feature.id = m_ids.next();
        feature.product = m_product;
        Change untitled(u"Add"_s);
        untitled.insert(feature);
        QVERIFY(!checkHardRules(m_plan, untitled));
        feature.title = u"Title"_s;
        Change good(u"Add"_s);
        good.insert(feature);
        QVERIFY(checkHardRules(m_plan, good));
        feature.product = {};
        Change homeless(u"Add"_s);
        homeless.insert(feature);
        QVERIFY(!checkHardRules(m_plan, homeless));
        Change cleared(u"Clear"_s);
        cleared.set(EntityKind::Feature, m_a.untyped(), *entityInfo<Feature>().field(u"title"), {});
        QVERIFY(!checkHardRules(m_plan, cleared));
    }

    void referencesMustExist()
    {
        Change dangling(u"Set"_s);
        dangling.set(EntityKind::Feature, m_a.untyped(), *entityInfo<Feature>().field(u"team"), idText(m_ids.next()));
        QVERIFY(!checkHardRules(m_plan, dangling));

        Product product;
        product.id = m_ids.next();
        product.key = u"NEW"_s;
        product.name = u"New"_s;
        Feature feature;
        feature.id = m_ids.next();
        feature.title = u"In a new product"_s;
        feature.product = idOf(product);
        Change together(u"Add both"_s);
        together.insert(feature);
        together.insert(product);
        QVERIFY(checkHardRules(m_plan, together));
    }

    void productKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("good");
        QTest::newRow("two letters") << u"PX"_s << true;
        QTest::newRow("ten") << u"ABCDEFGH12"_s << true;
        QTest::newRow("eleven") << u"ABCDEFGH123"_s << false;
        QTest::newRow("one") << u"P"_s << false;
        QTest::newRow("lower case") << u"pay2"_s << false;
        QTest::newRow("digit first") << u"1PAY"_s << false;
        QTest::newRow("dash") << u"PA-Y"_s << false;
        QTest::newRow("taken") << u"PAY"_s << false;
    }

    void productKeys()
    {
        QFETCH(QString, key);
        QFETCH(bool, good);
        Product product;
        product.id = m_ids.next();
        product.name = u"Other"_s;
        product.key = key;
        Change change(u"Add"_s);
        change.insert(product);
        QCOMPARE(checkHardRules(m_plan, change).hasValue(), good);
    }

    void numberedKeys_data()
    {
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("key");
        QStringList many;
        for (int number = 2; number < 10; ++number)
            many.append(u"PLATFORMS%1"_s.arg(number));
        QTest::newRow("nobody has a number") << u"PAY"_s << QStringList{u"PAY"_s} << u"PAY2"_s;
        QTest::newRow("the next free one") << u"PAY"_s << QStringList{u"PAY"_s, u"PAY2"_s, u"PAY3"_s, u"PAY5"_s} << u"PAY4"_s;
        QTest::newRow("no room for the number") << u"PLATFORMSX"_s << QStringList() << u"PLATFORMS2"_s;
        QTest::newRow("no room for two digits") << u"PLATFORMSX"_s << many << u"PLATFORM10"_s;
        QTest::newRow("a number already") << u"PAY2"_s << QStringList{u"PAY2"_s} << u"PAY22"_s;
    }

    /// What a copy, an import, a colleague and a merge all call a product whose key is taken.
    void numberedKeys()
    {
        QFETCH(QString, stem);
        QFETCH(QStringList, taken);
        QTEST(numberedProductKey(stem, [&taken](const QString &key) { return taken.contains(key); }), "key");
    }

    void circlesOfParents()
    {
        const FieldInfo &parent = *entityInfo<Feature>().field(u"parent");
        setParent(m_a, m_b);
        setParent(m_b, m_c);
        Change closing(u"Set"_s);
        closing.set(EntityKind::Feature, m_c.untyped(), parent, idText(m_a.untyped()));
        QVERIFY(!checkHardRules(m_plan, closing));
        closing.kind = ChangeKind::Merge;
        QVERIFY(checkHardRules(m_plan, closing));
        Change self(u"Set"_s);
        self.set(EntityKind::Feature, m_c.untyped(), parent, idText(m_c.untyped()));
        QVERIFY(!checkHardRules(m_plan, self));

        // A circle that is there already must not hang the walk.
        setParent(m_c, m_b);
        QVERIFY(circleThrough(m_plan, parent, EntityKind::Feature, m_a.untyped(), m_b.untyped()).empty());
    }

    void circlesOfDependencies()
    {
        insertDependency(m_a, m_b, DependencyKind::FinishToStart);
        insertDependency(m_b, m_c, DependencyKind::FinishToStart);
        QVERIFY(!checkHardRules(m_plan, dependencyChange(m_c, m_a, DependencyKind::FinishToStart)));
        QVERIFY(checkHardRules(m_plan, dependencyChange(m_a, m_c, DependencyKind::FinishToStart)));
        insertDependency(m_c, m_a, DependencyKind::Relates);
        QVERIFY(checkHardRules(m_plan, dependencyChange(m_a, m_c, DependencyKind::StartToStart)));
    }

    void removalTakesWhatRequiresIt()
    {
        insertDependency(m_a, m_b, DependencyKind::FinishToStart);
        const std::vector<EntityKey> ofFeature = Dependants(m_plan).of({EntityKind::Feature, m_a.untyped()});
        QCOMPARE(ofFeature.size(), size_t(1));
        QCOMPARE(ofFeature.front().kind, EntityKind::Dependency);
        // The product takes its three features, and they the dependency.
        Dependants dependants(m_plan);
        const std::vector<EntityKey> ofProduct = dependants.of({EntityKind::Product, m_product.untyped()});
        QCOMPARE(ofProduct.size(), size_t(4));
        QCOMPARE(ofProduct.back().kind, EntityKind::Dependency);
        // Asked again and again it has an index.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(dependants.of({EntityKind::Product, m_product.untyped()}), ofProduct);
        QCOMPARE(dependants.of({EntityKind::Feature, m_a.untyped()}), ofFeature);
    }

    void oneOfReferences()
    {
        Objective objective;
        objective.id = m_ids.next();
        objective.title = u"Outcome"_s;
        KeyResult keyResult;
        keyResult.id = m_ids.next();
        keyResult.title = u"Measure"_s;
        keyResult.objective = idOf(objective);
        Measurement measurement;
        measurement.id = m_ids.next();
        measurement.keyResult = idOf(keyResult);
        const EntityKey objectiveKey{EntityKind::Objective, objective.id};
        m_plan.table(EntityKind::Objective).insert(makeBox(objective));
        m_plan.table(EntityKind::KeyResult).insert(makeBox(keyResult));
        m_plan.table(EntityKind::Measurement).insert(makeBox(measurement));
        QCOMPARE(Dependants(m_plan).of(objectiveKey).size(), size_t(2));
    }

    void oneOfReferencesBesideARequiredOne()
    {
        Insight insight;
        insight.id = m_ids.next();
        insight.title = u"People retype their card"_s;
        Initiative initiative;
        initiative.id = m_ids.next();
        initiative.title = u"Fewer steps"_s;
        InsightLink link;
        link.id = m_ids.next();
        link.insight = idOf(insight);
        link.feature = m_a;
        link.initiative = idOf(initiative);
        const EntityKey feature{EntityKind::Feature, m_a.untyped()};
        const EntityKey initiativeKey{EntityKind::Initiative, initiative.id};
        const EntityKey linkKey{EntityKind::InsightLink, link.id};
        m_plan.table(EntityKind::Insight).insert(makeBox(insight));
        EntityBase &stored = m_plan.table(EntityKind::Initiative).insert(makeBox(initiative));
        m_plan.table(EntityKind::InsightLink).insert(makeBox(link));
        // Either of the two is enough, but not without the insight.
        QVERIFY(Dependants(m_plan).of(feature).empty());
        QVERIFY(Dependants(m_plan).of(initiativeKey).empty());
        QCOMPARE(Dependants(m_plan).of({EntityKind::Insight, insight.id}), std::vector<EntityKey>{linkKey});
        // One that lies in the bin is not there.
        m_plan.table(EntityKind::Initiative).remove(stored);
        QCOMPARE(Dependants(m_plan).of(feature), std::vector<EntityKey>{linkKey});
    }

private:
    void setParent(Id<Feature> child, Id<Feature> parent)
    {
        EntityBase *row = m_plan.table(EntityKind::Feature).find(child.untyped());
        static_cast<Feature *>(row)->parent = parent;
    }

    Change dependencyChange(Id<Feature> from, Id<Feature> to, DependencyKind kind)
    {
        Dependency dependency;
        dependency.id = m_ids.next();
        dependency.from = from;
        dependency.to = to;
        dependency.kind = kind;
        Change change(u"Link"_s);
        change.insert(dependency);
        return change;
    }

    void insertDependency(Id<Feature> from, Id<Feature> to, DependencyKind kind)
    {
        Change change = dependencyChange(from, to, kind);
        QVERIFY(applyRow(m_plan, change.rows.front()));
    }

    SequentialIdSource m_ids;
    Plan m_plan;
    Id<Product> m_product;
    Id<Feature> m_a;
    Id<Feature> m_b;
    Id<Feature> m_c;
};

LEADLINE_TEST(TestValidation)
#include "tst_validation.moc"
