// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/planjson.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/core/exchange/randomhistory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

const EntityId document(u"01980000-0000-7000-8000-000000000001"_s);
const EntityId productId(u"01980000-0000-7000-8000-000000000002"_s);
const EntityId featureId(u"01980000-0000-7000-8000-000000000003"_s);

Transaction transactionOf(std::vector<ChangeRow> rows, qint64 seq)
{
    Transaction transaction;
    transaction.id = EntityId(u"01980000-0000-7000-8000-00000000010%1"_s.arg(seq));
    transaction.label = u"Do it"_s;
    transaction.author = u"Maya"_s;
    transaction.at = QDateTime(QDate(2026, 8, 12), QTime(9, 0), Qt::UTC);
    transaction.seq = seq;
    transaction.replica = u"0123456789abcdef"_s;
    transaction.replicaSeq = seq;
    transaction.rows = std::move(rows);
    return transaction;
}

/// One product with one feature, made in one step and edited in a second one.
PlanJson smallPlan()
{
    PlanJson small{document, Plan(), {}};
    std::shared_ptr<Product> product = std::make_shared<Product>();
    product->id = productId;
    product->ref = u"PAY"_s;
    product->key = u"PAY"_s;
    product->name = u"Payments"_s;
    product->budget = 2400050;
    std::shared_ptr<Feature> feature = std::make_shared<Feature>();
    feature->id = featureId;
    feature->ref = u"PAY-1"_s;
    feature->product = Id<Product>(productId);
    feature->title = u"Swish"_s;
    feature->reach = 0.1;
    feature->impact = Impact::Low;
    feature->parked = true;
    feature->tags = {u"nordic"_s};
    const FieldInfo *status = entityInfo<Feature>().field(u"status");
    small.history.push_back(transactionOf({{.kind = EntityKind::Product, .id = productId, .rowAfter = product},
                                           {.kind = EntityKind::Feature, .id = featureId, .rowAfter = feature}},
                                          1));
    small.history.push_back(transactionOf(
        {{.kind = EntityKind::Feature, .id = featureId, .field = status, .before = u"Idea"_s, .after = QString()}}, 2));
    for (const Transaction &transaction : small.history) {
        for (const ChangeRow &row : transaction.rows) {
            if (!applyRow(small.plan, row))
                qFatal("the small plan is wrong");
        }
    }
    return small;
}

QByteArray smallJson()
{
    const PlanJson small = smallPlan();
    return planToJson(small.plan, small.history, small.document);
}

} // namespace

class TestPlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTypedRowsOnePerLine();
    void clearedDefaultsStayCleared();
    void carriesVersions();
    void randomPlansComeBack_data();
    void randomPlansComeBack();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void looksAtTheBeginning();
};

void TestPlanJson::writesTypedRowsOnePerLine()
{
    const QByteArrayList lines = smallJson().split('\n');
    QCOMPARE(lines[0], QByteArray("{\"format\":\"leadline-plan\",\"version\":1,\"document\":\"01980000-0000-7000-8000-000000000001\","));
    QCOMPARE(lines[1], QByteArray("\"product\":["));
    QCOMPARE(lines[2], QByteArray("{\"id\":\"01980000-0000-7000-8000-000000000002\",\"ref\":\"PAY\",\"key\":\"PAY\",\"name\":\"Payments\","
                                  "\"budget\":24000.50}"));
    QCOMPARE(lines[5], QByteArray("{\"id\":\"01980000-0000-7000-8000-000000000003\",\"ref\":\"PAY-1\","
                                  "\"product\":\"01980000-0000-7000-8000-000000000002\",\"title\":\"Swish\",\"parked\":true,"
                                  "\"reach\":0.1,\"impact\":0.5,\"tags\":[\"nordic\"]}"));
}

void TestPlanJson::clearedDefaultsStayCleared()
{
    const Result<PlanJson> read = planFromJson(smallJson());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text + read.error().detail));
    QVERIFY(!read->plan.all<Feature>().at(0).status);
    QCOMPARE(read->plan.all<Product>().at(0).budget, std::optional<qint64>(2400050));
}

void TestPlanJson::carriesVersions()
{
    const Result<PlanJson> read = planFromJson(smallJson());
    QVERIFY(read);
    QCOMPARE(read->document, document);
    QCOMPARE(read->plan.find(EntityKind::Product, productId)->version, 1);
    QCOMPARE(read->plan.find(EntityKind::Feature, featureId)->version, 2);
    QCOMPARE(read->history.size(), size_t(2));
    QCOMPARE(read->history[1].rows[0].before, u"Idea"_s);
    QVERIFY(read->history[1].rows[0].after.isNull());
}

void TestPlanJson::randomPlansComeBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPlanJson::randomPlansComeBack()
{
    QFETCH(quint32, seed);
    leadline::tests::RandomHistory random(seed);
    for (int i = 0; i < 120; ++i)
        random.step(20);
    int removed = 0;
    for (const EntityInfo *info : random.plan().catalogue().entities()) {
        const Table &table = random.plan().table(info->kind());
        QVERIFY2(table.size() + table.removedCount() > 0, info->key());
        removed += table.removedCount();
    }
    QVERIFY(removed > 10);

    const QByteArray json = planToJson(random.plan(), random.transactions(), document);
    const Result<PlanJson> read = planFromJson(json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text + read.error().detail));
    QString difference;
    QVERIFY2(read->plan.equals(random.plan(), &difference), qPrintable(difference));
    QCOMPARE(read->history.size(), random.transactions().size());
    QCOMPARE(planToJson(read->plan, read->history, read->document), json);
}

void TestPlanJson::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const char *from, const char *to, const QString &says) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << says;
    };
    row("other format", "\"format\":\"leadline-plan\"", "\"format\":\"board\"", u"not a Leadline plan"_s);
    row("newer", "\"version\":1", "\"version\":2", u"form 2"_s);
    row("truncated", "\n]}\n]}\n", "\n]", u"line 1"_s);
    row("unknown entity", "\"product\":[", "\"sprint\":[],\"product\":[", u"“sprint”"_s);
    row("unknown key", "\"reach\":0.1", "\"reach\":0.1,\"points\":3", u"“feature 1 (PAY-1), points”"_s);
    row("wrong type", "\"reach\":0.1", "\"reach\":\"0.1\"", u"“feature 1 (PAY-1), reach”"_s);
    row("flag as text", "\"parked\":true,\"reach\"", "\"parked\":\"true\",\"reach\"", u"parked"_s);
    row("out of range", "\"reach\":0.1,\"impact\"", "\"reach\":-1,\"impact\"", u"at least 0"_s);
    row("no such label", "\"impact\":0.5,\"tags\"", "\"impact\":7,\"tags\"", u"impact"_s);
    row("required missing", "\"title\":\"Swish\",\"parked\":true", "\"parked\":true", u"title"_s);
    row("bad id", "{\"id\":\"01980000-0000-7000-8000-000000000003\",\"ref\"", "{\"id\":\"3\",\"ref\"", u"feature 1 (PAY-1), id"_s);
    row("dangling reference", "\"product\":\"01980000-0000-7000-8000-000000000002\",\"title\":\"Swish\",\"parked\":true",
        "\"product\":\"01980000-0000-7000-8000-000000000009\",\"title\":\"Swish\",\"parked\":true", u"feature (PAY-1), product"_s);
    row("lone surrogate", "\"title\":\"Swish\",\"parked\":true", "\"title\":\"\\ud800\",\"parked\":true", u"title"_s);
    row("rows and history differ", "\"reach\":0.1,\"impact\"", "\"reach\":0.2,\"impact\"", u"disagree"_s);
    row("history out of order", "\"seq\":2", "\"seq\":1", u"history 2, seq"_s);
    row("replica number repeated", "\"replica_seq\":2", "\"replica_seq\":1", u"history 2, replica_seq"_s);
    row("bad time", "2026-08-12T09:00:00.000Z", "yesterday", u"history 1, at"_s);
    row("unknown key of a transaction", "\"seq\":2", "\"seq\":2,\"mood\":1", u"history 2, mood"_s);
    row("unknown field of a change", "\"field\":\"status\"", "\"field\":\"points\"", u"history 2, changes 1"_s);
    row("history without canonical spelling", "\"old\":\"Idea\"", "\"old\":\"idea\"", u"spells it “Idea”"_s);
    row("change that doesn't fit", "\"field\":\"*\",\"old\":null,\"new\":{\"ref\":\"PAY\",\"key\":\"PAY\",\"name\":\"Payments\",\"budget\":\"24000.50\"}",
        "\"field\":\"name\",\"old\":\"\",\"new\":\"x\"", u"doesn't fit"_s);
    row("no document", "\"document\":\"01980000-0000-7000-8000-000000000001\",", "", u"document"_s);
    row("no history", "\"history\":", "\"alias\":[],\"view\":", u"history"_s);
}

void TestPlanJson::refusesWithThePlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QByteArray json = smallJson();
    QVERIFY(planFromJson(json));
    QVERIFY2(json.contains(from), json.constData());
    if (QLatin1StringView(QTest::currentDataTag()) == "no history"_L1)
        json = json.left(json.indexOf(from)) + "\"view\":[]}";
    else
        json.replace(json.indexOf(from), from.size(), to);
    const Result<PlanJson> read = planFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Refused);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

void TestPlanJson::looksAtTheBeginning()
{
    QVERIFY(looksLikePlanJson(smallJson()));
    QVERIFY(looksLikePlanJson("{\n  \"format\": \"leadline-plan\",\n"));
    QVERIFY(!looksLikePlanJson("{\"name\":\"a board\"}"));
    const Result<PlanJson> text = planFromJson("Hello");
    QVERIFY(!text);
    QVERIFY(text.error().text.contains(u"isn't a Leadline plan"));
}

LEADLINE_TEST(TestPlanJson)
#include "tst_planjson.moc"
