// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderkey.h"
#include "core/exchange/json/planjson.h"
#include "core/exchange/samples/exampleplan.h"
#include "core/model/audience.h"
#include "core/model/capacity.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/product.h"
#include "core/model/snapshot.h"
#include "core/model/team.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <map>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

const PlannedDate fourthQuarter{QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Firm};

template<typename E>
const E *byName(const Plan &plan, const QString &name)
{
    for (const E &row : plan.all<E>()) {
        if (entityInfo<E>().title(row) == name)
            return &row;
    }
    return nullptr;
}

/// Features of the plan's products.
std::vector<const Feature *> featuresOf(const Plan &plan, const PlanRecord &record)
{
    std::vector<const Feature *> features;
    for (const Feature &feature : plan.all<Feature>()) {
        const Product *product = plan.find(feature.product);
        if (product && product->plan == idOf(record))
            features.push_back(&feature);
    }
    return features;
}

template<typename E>
int countOf(const Plan &plan, const PlanRecord &record)
{
    return static_cast<int>(std::ranges::count_if(plan.all<E>(), [&](const E &row) { return row.plan == idOf(record); }));
}

double rice(const Feature &feature)
{
    const double impact = enumInfo<Impact>.numbers[static_cast<size_t>(*feature.impact)];
    return *feature.reach * impact * *feature.confidence / 100 / *feature.effortLikely;
}

/// The plan as it was when the snapshot was taken.
Plan planAt(const Snapshot &snapshot, const std::vector<Transaction> &history)
{
    const QJsonObject position = QJsonDocument::fromJson(snapshot.position.toUtf8()).object();
    Plan plan;
    for (const Transaction &transaction : history) {
        if (transaction.replicaSeq > position.value(transaction.replica).toInteger())
            continue;
        for (const ChangeRow &row : transaction.rows) {
            if (!applyRow(plan, row))
                qFatal("the snapshot's past does not fold");
        }
    }
    return plan;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestExample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWrittenAsTheProgramWouldWriteIt();
    void historyTellsTheTruth();
    void referencesAreAsAllotted();
    void firstPlanHasTheCountsOfThePictures();
    void secondPlanIsSmall();
    void commitmentIs412Of420();
    void candidatesRankAsInThePicture();
    void keyResultsStandAsInThePicture();
    void roughDatesNameMonths();
    void dependenciesLinkWhatThePictureLinks();
    void snapshotsResolve();
    void changesSinceTheBoardReview();
    void audiencesHideWhatTheyShould();

private:
    const PlanRecord &first() const { return *byName<PlanRecord>(m_example->plan, u"Marlow 2026"_s); }
    const PlanRecord &second() const { return *byName<PlanRecord>(m_example->plan, u"Shop terminals"_s); }

    QByteArray m_json;
    std::unique_ptr<PlanJson> m_example;
};

void TestExample::initTestCase()
{
    QFile file(u":/leadline/samples/example.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_json = file.readAll();
    Result<PlanJson> read = planFromJson(m_json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text + read.error().detail));
    m_example = std::make_unique<PlanJson>(*std::move(read));
}

void TestExample::isWrittenAsTheProgramWouldWriteIt()
{
    const QByteArrayList written = planToJson(m_example->plan, m_example->history, m_example->document).split('\n');
    const QByteArrayList committed = m_json.split('\n');
    for (qsizetype i = 0; i < qMin(written.size(), committed.size()); ++i)
        QCOMPARE(written[i], committed[i]);
    QCOMPARE(written.size(), committed.size());
}

void TestExample::historyTellsTheTruth()
{
    Plan plan;
    QDateTime last;
    for (const Transaction &transaction : m_example->history) {
        QVERIFY2(!last.isValid() || last <= transaction.at, qPrintable(transaction.label));
        last = transaction.at;
        for (const ChangeRow &row : transaction.rows) {
            const EntityBase *present = plan.find(row.kind, row.id);
            if (row.field && !row.field->isSet())
                QCOMPARE(row.field->text(*present), row.before);
            if (row.isRemoval())
                QVERIFY(plan.catalogue().info(row.kind).equal(*present, *row.rowBefore));
            QVERIFY(applyRow(plan, row));
        }
    }
    QCOMPARE(last.date(), QDate(2026, 8, 12));
    QVERIFY(plan.equals(m_example->plan));
}

void TestExample::referencesAreAsAllotted()
{
    std::map<QString, int> counters;
    for (const Transaction &transaction : m_example->history) {
        for (const ChangeRow &row : transaction.rows) {
            if (!row.isInsertion())
                continue;
            QVERIFY(OrderKey::isValid(row.rowAfter->order));
            const QString &ref = row.rowAfter->ref;
            const qsizetype dash = ref.lastIndexOf(u'-');
            if (dash < 0)
                continue;
            QCOMPARE(ref.mid(dash + 1).toInt(), ++counters[ref.left(dash)]);
        }
    }
    // Contributions share the counter of the product Console, whose key is their prefix.
    QVERIFY(counters[u"CON"_s] > 40);
    for (const Feature &feature : m_example->plan.all<Feature>())
        QVERIFY(feature.ref.startsWith(m_example->plan.find(feature.product)->key + u'-'));
}

void TestExample::firstPlanHasTheCountsOfThePictures()
{
    const Plan &plan = m_example->plan;
    QCOMPARE(plan.find(first().lead)->name, u"Maya Lindqvist"_s);
    QCOMPARE(countOf<Product>(plan, first()), 4);
    QCOMPARE(countOf<Objective>(plan, first()), 5);
    QCOMPARE(countOf<Team>(plan, first()), 5);
    const std::vector<const Feature *> features = featuresOf(plan, first());
    QCOMPARE(features.size(), size_t(40));
    QCOMPARE(std::ranges::count_if(features, &Feature::parked), 4);
    QCOMPARE(std::ranges::count_if(features, [](const Feature *feature) { return feature->initiative.isNull(); }), 6);
    QCOMPARE(std::ranges::count_if(plan.all<KeyResult>(), [&](const KeyResult &keyResult) {
                 return plan.find(keyResult.objective)->plan == idOf(first());
             }),
             14);
    // The inputs of every score are there.
    for (const Feature *feature : features) {
        for (const char16_t *key : {u"reach", u"impact", u"confidence", u"effort_best", u"effort_likely", u"effort_worst", u"ease",
                                    u"business_value", u"time_criticality", u"risk_reduction", u"job_size", u"moscow", u"kano",
                                    u"cost_of_delay", u"urgency", u"risk", u"investment", u"team", u"owner", u"objective", u"problem"}) {
            QVERIFY2(!entityInfo<Feature>().field(key)->isUnset(*feature), qPrintable(feature->title + QString::fromUtf16(key)));
        }
    }
}

void TestExample::secondPlanIsSmall()
{
    const Plan &plan = m_example->plan;
    QCOMPARE(plan.table(EntityKind::Plan).size(), 2);
    QVERIFY(second().lead != first().lead);
    QCOMPARE(countOf<Product>(plan, second()), 1);
    QCOMPARE(countOf<Team>(plan, second()), 1);
    QCOMPARE(featuresOf(plan, second()).size(), size_t(6));
}

void TestExample::commitmentIs412Of420()
{
    const Plan &plan = m_example->plan;
    double committed = 0;
    int count = 0;
    std::map<QString, double> commitment;
    for (const Feature *feature : featuresOf(plan, first())) {
        if (feature->committed != fourthQuarter)
            continue;
        ++count;
        committed += *feature->effortLikely;
        commitment[plan.find(feature->team)->name] += *feature->effortLikely;
    }
    double capacity = 0;
    std::map<QString, double> capacities;
    for (const Capacity &row : plan.all<Capacity>()) {
        if (row.period != fourthQuarter)
            continue;
        capacity += *row.days;
        capacities[plan.find(row.team)->name] = *row.days;
    }
    QCOMPARE(count, 14);
    QCOMPARE(committed, 412.0);
    QCOMPARE(capacity, 420.0);
    const std::map<QString, double> wanted{{u"Checkout"_s, 102}, {u"Payments Core"_s, 108}, {u"Risk & Identity"_s, 66},
                                           {u"Money Movement"_s, 72}, {u"Merchant Tools"_s, 64}};
    QVERIFY(commitment == wanted);
    QCOMPARE(capacities[u"Checkout"_s], 95.0);
    QCOMPARE(capacities[u"Merchant Tools"_s], 70.0);
}

void TestExample::candidatesRankAsInThePicture()
{
    std::vector<const Feature *> candidates = featuresOf(m_example->plan, first());
    std::erase_if(candidates, [](const Feature *feature) { return feature->candidateFor != fourthQuarter; });
    std::ranges::sort(candidates, std::ranges::greater(), [](const Feature *feature) { return rice(*feature); });
    QList<int> scores;
    for (const Feature *feature : candidates)
        scores.append(qRound(rice(*feature)));
    QCOMPARE(scores, QList<int>({393, 295, 292, 259, 231, 223, 209, 192, 190, 160, 159, 137, 127, 104,
                                 95, 90, 84, 78, 71, 63, 45, 40}));
    QCOMPARE(candidates.front()->title, u"Retry a failed payment inline"_s);
    QCOMPARE(candidates[13]->title, u"Staff roles and permissions"_s);
    QVERIFY(std::ranges::all_of(candidates.begin(), candidates.begin() + 14,
                                [](const Feature *feature) { return feature->committed == fourthQuarter; }));
}

void TestExample::keyResultsStandAsInThePicture()
{
    const Plan &plan = m_example->plan;
    QList<double> current;
    for (const KeyResult &keyResult : plan.all<KeyResult>()) {
        if (plan.find(keyResult.objective)->plan != idOf(first()))
            continue;
        const Measurement *newest = nullptr;
        int count = 0;
        for (const Measurement &measurement : plan.all<Measurement>()) {
            if (measurement.keyResult != idOf(keyResult))
                continue;
            ++count;
            if (!newest || newest->day < measurement.day)
                newest = &measurement;
        }
        QCOMPARE(count, 8);
        current.append(*newest->value);
    }
    QCOMPARE(current, QList<double>({66.1, 58, 24, 89.9, 2.4, 31, 34, 33, 900, 66, 10.6, 5.5, 31, 63}));
}

void TestExample::roughDatesNameMonths()
{
    int rough = 0;
    for (const Feature *feature : featuresOf(m_example->plan, first())) {
        if (feature->start.confidence != DateConfidence::Rough)
            continue;
        ++rough;
        QCOMPARE(feature->start.precision, DatePrecision::Month);
        QCOMPARE(feature->end.precision, DatePrecision::Month);
        QCOMPARE(feature->end.confidence, DateConfidence::Rough);
        QCOMPARE(feature->start.date.day(), 1);
        QCOMPARE(feature->end.date.day(), feature->end.date.daysInMonth());
    }
    QCOMPARE(rough, 14);
}

void TestExample::dependenciesLinkWhatThePictureLinks()
{
    const Plan &plan = m_example->plan;
    QStringList links;
    for (const Dependency &dependency : plan.all<Dependency>())
        links.append(plan.find(dependency.from)->title + u" > " + plan.find(dependency.to)->title);
    QCOMPARE(sorted(links), QStringList({u"Device fingerprint signals > Adaptive fraud rules"_s, u"Network tokens > Saved cards for regulars"_s,
                                         u"Saved cards for regulars > Pay in three instalments"_s}));
}

void TestExample::snapshotsResolve()
{
    std::map<QString, qint64> last;
    for (const Transaction &transaction : m_example->history)
        last[transaction.replica] = transaction.replicaSeq;
    QVERIFY(last.size() >= 3);
    QCOMPARE(m_example->plan.table(EntityKind::Snapshot).size(), 2);
    for (const Snapshot &snapshot : m_example->plan.all<Snapshot>()) {
        const QJsonObject position = QJsonDocument::fromJson(snapshot.position.toUtf8()).object();
        QVERIFY(!position.isEmpty());
        for (QJsonObject::const_iterator it = position.begin(); it != position.end(); ++it) {
            QVERIFY(it->toInteger() > 0);
            QVERIFY(it->toInteger() <= last.at(it.key()));
        }
        const Plan past = planAt(snapshot, m_example->history);
        QVERIFY(!past.find(EntityKind::Snapshot, snapshot.id));
        QCOMPARE(featuresOf(past, *byName<PlanRecord>(past, u"Marlow 2026"_s)).size(), size_t(38));
    }
    QCOMPARE(byName<Snapshot>(m_example->plan, u"Q3 kick-off"_s)->takenAt.date(), QDate(2026, 6, 15));
    QCOMPARE(byName<Snapshot>(m_example->plan, u"Board review"_s)->takenAt.date(), QDate(2026, 7, 1));
}

void TestExample::changesSinceTheBoardReview()
{
    const Plan past = planAt(*byName<Snapshot>(m_example->plan, u"Board review"_s), m_example->history);
    QStringList changes;
    for (const Feature &now : m_example->plan.all<Feature>()) {
        const Feature *then = past.find(idOf(now));
        if (!then) {
            changes.append(u"added "_s + now.title);
            continue;
        }
        if (now.parked != then->parked)
            changes.append(u"parked "_s + now.title + u", was " + then->start.text() + u" to " + then->end.text());
        else if (now.end != then->end)
            changes.append((now.end.date > then->end.date ? u"later "_s : u"earlier "_s) + now.title + u", end " + then->end.text() + u" to "
                           + now.end.text());
        else if (now.start != then->start)
            changes.append((now.start.date > then->start.date ? u"later "_s : u"earlier "_s) + now.title + u", start " + then->start.text()
                           + u" to " + now.start.text());
        if (now.status != then->status && now.status == WorkStatus::Released)
            changes.append(u"released "_s + now.title);
    }
    for (const Feature &then : past.all<Feature>()) {
        if (!m_example->plan.find(idOf(then)))
            changes.append(u"removed "_s + then.title);
    }
    const QStringList wanted{
        u"added German invoice and tax fields"_s,
        u"added Retry a failed payment inline"_s,
        u"added Rolling reserve calculator"_s,
        u"earlier Risk-based 3-D Secure exemptions, end 2026-12-18~ to 2026-12-11~"_s,
        u"earlier Swish and MobilePay, start 2026-09-14 to 2026-08-24"_s,
        u"later Document check in minutes, end 2026-11-13~ to 2026-11-27~"_s,
        u"later Saved cards for regulars, end 2026-12-04~ to 2026-12-18~"_s,
        u"later Smart retry schedule, end 2026-09-18~ to 2026-10-02~"_s,
        u"parked Adaptive fraud rules, was 2026-11-02~ to 2027-01-15~"_s,
        u"released Answers inside the console"_s,
        u"removed Gift card balance"_s,
    };
    QCOMPARE(sorted(changes), wanted);
}

/// Who is shown what: lane headers on the board's page name owners; customers get no amounts, no marks of trouble, and
/// nothing after the next quarter.
void TestExample::audiencesHideWhatTheyShould()
{
    const Catalogue &catalogue = m_example->plan.catalogue();
    const auto hiddenBy = [](const Audience &audience) {
        const QStringList keys = audience.hiddenFields.split(u", "_s);
        return QSet<QString>(keys.cbegin(), keys.cend());
    };
    const Audience &board = *byName<Audience>(m_example->plan, u"Executive board"_s);
    const Audience &customers = *byName<Audience>(m_example->plan, u"Customers"_s);
    QVERIFY(!hiddenBy(board).contains(u"owner"_s));
    QVERIFY(hiddenBy(board).contains(u"initials"_s) && hiddenBy(board).contains(u"chance"_s));
    QVERIFY(hiddenBy(customers).contains(u"owner"_s) && hiddenBy(customers).contains(u"health"_s));
    QVERIFY(customers.hiddenEntities.contains(u"risk"_s));
    for (const EntityInfo *info : catalogue.entities()) {
        for (const FieldInfo &field : info->fields()) {
            const bool isAmount = field.type == FieldType::Money;
            const bool isEffort = field.type == FieldType::Effort && info->kind() == EntityKind::Feature;
            if (isAmount || isEffort) {
                QVERIFY2(hiddenBy(board).contains(field.keyText()), field.key);
                QVERIFY2(hiddenBy(customers).contains(field.keyText()), field.key);
            }
        }
    }
    const FiscalCalendar calendar = m_example->plan.fiscalCalendar();
    QCOMPARE(customers.hideAfter.lastDay(calendar), calendar.quarterStartOf(QDate(2026, 8, 12), 2).addDays(-1));
}

LEADLINE_TEST(TestExample)
#include "tst_example.moc"
