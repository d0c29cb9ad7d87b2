// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "core/model/rowjson.h"
#include "core/store/planstore.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int importedRows = 100'000;
constexpr int measuredEdits = 200;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void report(const char *what, double ours, double floor)
{
    std::printf("%-44s %9.2f ms   floor %9.2f ms   ratio %5.2f\n", what, ours, floor, ours / floor);
    std::fflush(stdout);
}

/// About twenty of a feature's fields, as an import sets them.
Feature generatedFeature(int number, Id<Product> product, IdSource &ids)
{
    Feature feature;
    feature.id = ids.next();
    feature.order = u"V%1"_s.arg(number, 6, 36, QLatin1Char('0')) + u'V';
    feature.product = product;
    feature.title = u"Feature %1 with a title of ordinary length"_s.arg(number);
    feature.problem = u"People have to type the same thing again and again."_s;
    feature.description = u"Imported from the tracker, with a description of some eighty characters or so."_s;
    feature.status = static_cast<WorkStatus>(number % 5);
    feature.investment = static_cast<Investment>(number % 4);
    feature.start = {QDate(2026, 1, 1).addDays(number % 700), DatePrecision::Day, DateConfidence::Firm};
    feature.end = {QDate(2026, 2, 1).addDays(number % 700), DatePrecision::Day, DateConfidence::Likely};
    feature.progress = number % 101;
    feature.effortLikely = 1 + number % 60;
    feature.reach = 100 * (number % 90);
    feature.impact = static_cast<Impact>(number % 5);
    feature.confidence = 50 + number % 50;
    feature.moscow = static_cast<Moscow>(number % 4);
    feature.externalKey = u"TRK-%1"_s.arg(number);
    feature.externalUrl = u"https://tracker.example.org/browse/TRK-%1"_s.arg(number);
    feature.createdAt = QDateTime(QDate(2026, 8, 12), QTime(9, 0), Qt::UTC);
    feature.createdBy = u"Anna"_s;
    return feature;
}

/// A connection with the same durability as the store's.
class BareDatabase final
{
public:
    explicit BareDatabase(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(file);
        database.open();
        run(u"PRAGMA journal_mode=TRUNCATE"_s);
        run(u"PRAGMA synchronous=EXTRA"_s);
        run(u"PRAGMA cache_size=-16000"_s);
    }
    ~BareDatabase() { QSqlDatabase::removeDatabase(u"bare"_s); }
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;

    static QSqlQuery query()
    {
        QSqlQuery query(QSqlDatabase::database(u"bare"_s));
        query.setForwardOnly(true);
        return query;
    }
    static void run(const QString &sql)
    {
        QSqlQuery one = query();
        if (!one.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(one.lastError().text()));
    }
};

} // namespace

class BenchStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importOfManyRows();
    void openAndLoad();
    void durableEdit();

private:
    double bareImport(const Transaction &import, const QString &file) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 8, 12)};
    SequentialIdSource m_ids;
    StoreEnvironment m_environment{.clock = m_clock, .ids = m_ids, .paths = LocalPaths::under(m_folder.filePath(u"home"_s))};
    QString m_path = m_folder.filePath(u"plan.db"_s);
    Product m_product;
};

void BenchStore::initTestCase()
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::create(m_path, m_ids.next(), m_environment);
    QVERIFY(store);
    m_product.id = m_ids.next();
    m_product.key = u"PAY"_s;
    m_product.name = u"Payments"_s;
    Transaction transaction;
    transaction.id = m_ids.next();
    transaction.at = m_clock.now();
    transaction.rows.push_back({.kind = EntityKind::Product, .id = m_product.id, .rowAfter = makeBox(Product(m_product))});
    QVERIFY((*store)->commit(transaction));
}

/// The same rows, with all columns, and the same journal, through bare prepared statements.
double BenchStore::bareImport(const Transaction &import, const QString &file) const
{
    const EntityInfo &info = entityInfo<Feature>();
    std::vector<QByteArray> json;
    for (const ChangeRow &row : import.rows)
        json.push_back(rowToJson(info, *row.rowAfter));
    const BareDatabase database(file);
    return milliseconds([&] {
        BareDatabase::run(u"BEGIN IMMEDIATE"_s);
        BareDatabase::run(u"INSERT INTO txn VALUES(9, 'x', 'x', 9, 'import', '', NULL, '', '', '')"_s);
        QStringList columns;
        for (const FieldInfo &field : info.fields()) {
            if (!field.isSet())
                columns.append(u'"' + field.keyText() + u'"');
        }
        QSqlQuery insert = BareDatabase::query();
        insert.prepare(u"INSERT INTO feature(id, %1, removed, version) VALUES(?, %2, 0, 9)"_s.arg(
            columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)));
        QSqlQuery journal = BareDatabase::query();
        journal.prepare(u"INSERT INTO change VALUES(9, ?, 'feature', ?, '*', NULL, ?)"_s);
        for (size_t i = 0; i < import.rows.size(); ++i) {
            const EntityBase &row = *import.rows[i].rowAfter;
            int index = 0;
            insert.bindValue(index++, idText(row.id));
            for (const FieldInfo &field : info.fields()) {
                if (!field.isSet())
                    insert.bindValue(index++, field.stored(row));
            }
            journal.bindValue(0, static_cast<int>(i));
            journal.bindValue(1, idText(row.id));
            journal.bindValue(2, QString::fromUtf8(json[i]));
            if (!insert.exec() || !journal.exec())
                qFatal("%s", qPrintable(insert.lastError().text() + journal.lastError().text()));
        }
        BareDatabase::run(u"COMMIT"_s);
    });
}

void BenchStore::importOfManyRows()
{
    const QString bare = m_folder.filePath(u"bare.db"_s);
    QVERIFY(QFile::copy(m_path, bare));
    Transaction import;
    import.id = m_ids.next();
    import.kind = ChangeKind::Import;
    import.at = m_clock.now();
    for (int i = 0; i < importedRows; ++i) {
        Feature feature = generatedFeature(i, idOf(m_product), m_ids);
        const EntityId id = feature.id;
        import.rows.push_back({.kind = EntityKind::Feature, .id = id, .rowAfter = makeBox(std::move(feature))});
    }
    const double floor = bareImport(import, bare);
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(m_path, StoreMode::ReadWrite, m_environment);
    QVERIFY(store);
    const double ours = milliseconds([&] { QVERIFY((*store)->commit(import)); });
    report("import of 100,000 features, one transaction", ours, floor);
}

void BenchStore::openAndLoad()
{
    std::vector<double> floors;
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        floors.push_back(milliseconds([&] {
            const BareDatabase database(m_path);
            QSqlQuery rows = BareDatabase::query();
            rows.exec(u"SELECT * FROM feature"_s);
            const int columns = 60;
            qsizetype seen = 0;
            while (rows.next()) {
                for (int column = 0; column < columns; ++column)
                    seen += rows.value(column).isNull() ? 0 : 1;
            }
            QVERIFY(seen > importedRows);
        }));
        times.push_back(milliseconds([&] {
            const Result<std::unique_ptr<PlanStore>> store =
                PlanStore::open(m_path, StoreMode::ReadWrite, m_environment);
            const Result<Plan> plan = (*store)->load();
            QCOMPARE(plan->table(EntityKind::Feature).size(), importedRows);
        }));
    }
    report("open and load 100,000 features", median(times), median(floors));
}

void BenchStore::durableEdit()
{
    const QString file = m_folder.filePath(u"synced"_s);
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(descriptor >= 0);
    const QByteArray page(4096, 'x');
    std::vector<double> floors;
    std::vector<double> growing;
    for (int i = 0; i < measuredEdits; ++i) {
        const auto synced = [&](off_t offset) {
            return milliseconds([&] {
                QVERIFY(::pwrite(descriptor, page.constData(), static_cast<size_t>(page.size()), offset) == page.size());
                QVERIFY(::fdatasync(descriptor) == 0);
            });
        };
        growing.push_back(synced(page.size() * (i + 1)));
        floors.push_back(synced(0));
    }
    ::close(descriptor);
    // The least that the engine does with these settings: one value of one row.
    const QString bareFile = m_folder.filePath(u"bare-edit.db"_s);
    std::vector<double> bare;
    {
        const BareDatabase database(bareFile);
        BareDatabase::run(u"CREATE TABLE one(id INTEGER PRIMARY KEY, value TEXT)"_s);
        BareDatabase::run(u"INSERT INTO one VALUES(1, '')"_s);
        for (int i = 0; i < measuredEdits; ++i) {
            const QString update = u"UPDATE one SET value = 'Name %1' WHERE id = 1"_s.arg(i);
            bare.push_back(milliseconds([&] { BareDatabase::run(update); }));
        }
    }

    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(m_path, StoreMode::ReadWrite, m_environment);
    QVERIFY(store);
    const FieldInfo *name = entityInfo<Product>().field(u"name");
    QString before = m_product.name;
    std::vector<double> times;
    for (int i = 0; i < measuredEdits; ++i) {
        Transaction edit;
        edit.id = m_ids.next();
        edit.at = m_clock.now();
        edit.rows.push_back({.kind = EntityKind::Product, .id = m_product.id, .field = name, .before = before,
                             .after = u"Name %1"_s.arg(i)});
        before = edit.rows.front().after;
        // People pause between two edits; the store's own pause for colleagues must not be counted.
        QTest::qSleep(6);
        times.push_back(milliseconds([&] { QVERIFY((*store)->commit(edit)); }));
    }
    report("durable one-field edit, to fdatasync of a page", median(times), median(floors));
    report("durable one-field edit, to that of a new page", median(times), median(growing));
    report("durable one-field edit, to a bare transaction", median(times), median(bare));
}

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
