// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localpaths.h"
#include "core/document/plandocument.h"
#include "core/exchange/json/planjson.h"
#include "core/model/field.h"
#include "core/model/rowjson.h"
#include "core/store/planstore.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An entity that the program doesn't know, with one field of its own: the one line below is all it takes.
struct Ship : EntityBase
{
    QString name;
    std::optional<double> sail;
};

constexpr std::tuple shipFields{
    field::text("name", "Name", &Ship::name).required(),
    field::number("sail", "Sail area", &Ship::sail).from(0).unit("m2"),
};

constexpr EntityKind shipKind = static_cast<EntityKind>(entityKindCount);

} // namespace

namespace leadline {

template<>
inline constexpr EntityKind kindOf<Ship> = shipKind;

template<>
const EntityInfo &entityInfo<Ship>()
{
    static const EntityInfo info = makeEntityInfo<Ship, shipFields>(
        {.key = "ship", .label = "Ship", .plural = "Ships", .refPrefix = "SHIP", .titleKey = "name"});
    return info;
}

} // namespace leadline

/// The promise of the field catalogue (DESIGN section 1.1): a field is one line, and everything else follows.
class TestOneField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_entities = Catalogue::standard().entities();
        m_entities.push_back(&entityInfo<Ship>());
        m_catalogue = std::make_unique<Catalogue>(m_entities);
        m_sail = entityInfo<Ship>().field(u"sail");
        QVERIFY(m_sail);
    }

    void journalUndoAndDiff()
    {
        PlanDocument document(Plan(*m_catalogue), u"Maya"_s, m_ids, m_clock);
        const EntityId id = addShip(document);
        Change change(u"Trim"_s);
        change.set(shipKind, id, *m_sail, u"40.50"_s);
        const Result<std::shared_ptr<const Transaction>> done = document.execute(change);
        QVERIFY(done && *done);
        QCOMPARE((*done)->rows.front().before, u"12"_s);
        QCOMPARE((*done)->rows.front().after, u"40.5"_s);
        Plan changed = document.plan().clone();
        QVERIFY(document.undo());
        QString difference;
        QVERIFY(!document.plan().equals(changed, &difference));
        QVERIFY2(difference.contains(u"sail: '12' against '40.5'"_s),
                 qPrintable(difference));
        Change refused(u"Trim"_s);
        refused.set(shipKind, id, *m_sail, u"-1"_s);
        QVERIFY(!document.execute(refused));
    }

    void tableLoadSaveAndJournal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ships.db"_s);
        const StoreEnvironment environment{.clock = m_clock,
                                           .ids = m_ids,
                                           .paths = LocalPaths::under(folder.filePath(u"home"_s)),
                                           .catalogue = m_catalogue.get()};
        PlanDocument document(Plan(*m_catalogue), u"Maya"_s, m_ids, m_clock);
        {
            const Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path, m_ids.next(), environment);
            QVERIFY2(store, store ? "" : qPrintable(store.error().text));
            QList<std::shared_ptr<const Transaction>> transactions;
            connect(&document, &PlanDocument::executed, this,
                    [&](const std::shared_ptr<const Transaction> &transaction) { transactions.append(transaction); });
            const EntityId id = addShip(document);
            Change change(u"Trim"_s);
            change.set(shipKind, id, *m_sail, u"40.5"_s);
            QVERIFY(document.execute(change));
            for (const std::shared_ptr<const Transaction> &transaction : transactions)
                QVERIFY((*store)->commit(*transaction));
        }
        const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, StoreMode::ReadOnly, environment);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text));
        const Result<Plan> plan = (*store)->load();
        QVERIFY(plan);
        const Table &ships = plan->table(shipKind);
        QCOMPARE(ships.size(), 1);
        QCOMPARE(ships.at(0).ref, u"SHIP-1"_s);
        QCOMPARE(m_sail->text(ships.at(0)), u"40.5"_s);
        const Result<std::vector<Transaction>> history = (*store)->transactions();
        QVERIFY(history);
        QCOMPARE(history->back().rows.front().field, m_sail);
        QVERIFY((*store)->verify()->empty());

        const QByteArray json = planToJson(*plan, *history, (*store)->documentId());
        const Result<PlanJson> read = planFromJson(json, *m_catalogue);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QVERIFY(read->plan.equals(*plan));
    }

    void rowTextAndColumns()
    {
        Ship ship;
        ship.id = m_ids.next();
        ship.name = u"Vasa"_s;
        ship.sail = 1275;
        QCOMPARE(rowToJson(entityInfo<Ship>(), ship), QByteArray(R"({"name":"Vasa","sail":"1275"})"));
        const Result<EntityBox> read = rowFromJson(entityInfo<Ship>(), ship.id, R"({"sail":"1275","name":"Vasa"})");
        QVERIFY(read && entityInfo<Ship>().equal(ship, **read));
    }

private:
    EntityId addShip(PlanDocument &document)
    {
        Ship ship;
        ship.id = m_ids.next();
        ship.name = u"Vasa"_s;
        ship.sail = 12;
        Change change(u"Launch"_s);
        change.insert(ship);
        if (!document.execute(change))
            qFatal("The ship could not be launched.");
        return ship.id;
    }

    FixedClock m_clock{QDate(2026, 8, 12)};
    SequentialIdSource m_ids;
    std::vector<const EntityInfo *> m_entities;
    std::unique_ptr<Catalogue> m_catalogue;
    const FieldInfo *m_sail = nullptr;
};

LEADLINE_TEST(TestOneField)
#include "tst_onefield.moc"
