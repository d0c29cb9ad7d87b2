// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/columnset.h"
#include "core/exchange/csv/csvexport.h"
#include "core/exchange/csv/csvimport.h"
#include "core/exchange/samples/templates.h"
#include "core/render/export/pdfexport.h"
#include "core/render/export/svgexport.h"
#include "core/render/fonts.h"
#include "core/roadmap/roadmappages.h"
#include "core/session/plansession.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(int features, const char *what, double ours, double floor)
{
    std::printf("%7d  %-34s %10.1f ms   floor %10.1f ms   ratio %6.2f\n", features, what, ours, floor, ours / floor);
    std::fflush(stdout);
}

/// One bar and its label for each feature, as plain as a painter can draw them.
void drawBareBars(QPainter &painter, const Plan &plan, qreal unit, const std::function<void()> &newPage)
{
    QFont font(uiFontFamily());
    font.setPixelSize(static_cast<int>(12 * unit));
    painter.setFont(font);
    int row = 0;
    for (const Feature &feature : plan.all<Feature>()) {
        if (row == 60) {
            newPage();
            row = 0;
        }
        const QRectF bar((100 + 10 * (row % 7)) * unit, (20 + 20 * row) * unit, 300 * unit, 16 * unit);
        painter.fillRect(bar, QColor(u"#B3DBDF"_s));
        painter.drawRect(bar);
        painter.drawText(bar.topLeft() + QPointF(8 * unit, 12 * unit), feature.title);
        ++row;
    }
}

double barePdf(const Plan &plan)
{
    return milliseconds([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A3));
        writer.setResolution(1200);
        QPainter painter(&writer);
        drawBareBars(painter, plan, 1200 / 96.0, [&] { writer.newPage(); });
    });
}

double bareSvg(const Plan &plan)
{
    return milliseconds([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        QPainter painter(&generator);
        drawBareBars(painter, plan, 1, [] {});
    });
}

/// The same cells and a journal text of the same length, through bare prepared statements in one transaction.
double bareInserts(const std::vector<QStringList> &cells, const QString &file)
{
    const double time = milliseconds([&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("The bare database can't be opened.");
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=TRUNCATE"_s);
        query.exec(u"PRAGMA synchronous=EXTRA"_s);
        const qsizetype columns = cells.front().size();
        QStringList names;
        for (qsizetype column = 0; column < columns; ++column)
            names.append(u"c%1"_s.arg(column));
        query.exec(u"CREATE TABLE row(id TEXT PRIMARY KEY, %1)"_s.arg(names.join(u", "_s)));
        query.exec(u"CREATE TABLE change(n INTEGER PRIMARY KEY, id TEXT, new TEXT)"_s);
        query.exec(u"BEGIN IMMEDIATE"_s);
        QSqlQuery row(database);
        row.prepare(u"INSERT INTO row VALUES(?, %1)"_s.arg(QStringList(columns, u"?"_s).join(u", "_s)));
        QSqlQuery change(database);
        change.prepare(u"INSERT INTO change VALUES(?, ?, ?)"_s);
        int number = 0;
        for (const QStringList &record : cells) {
            const QString id = u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
            row.bindValue(0, id);
            for (int column = 0; column < columns; ++column)
                row.bindValue(column + 1, record.at(column));
            change.bindValue(0, number++);
            change.bindValue(1, id);
            change.bindValue(2, record.join(u"\",\""_s));
            row.exec();
            change.exec();
        }
        query.exec(u"COMMIT"_s);
        database.close();
    });
    QSqlDatabase::removeDatabase(u"bare"_s);
    return time;
}

/// Every value of every feature through QSqlQuery.
void readBare(const QString &file)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("The bare database can't be opened.");
        QSqlQuery rows(database);
        rows.setForwardOnly(true);
        rows.exec(u"SELECT * FROM feature"_s);
        const int columns = rows.record().count();
        while (rows.next()) {
            for (int column = 0; column < columns; ++column)
                static_cast<void>(rows.value(column));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
}

/// One page of a file that is written over and synced.
class SyncedPage final
{
public:
    explicit SyncedPage(const QString &file)
        : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
    }
    ~SyncedPage() { ::close(m_descriptor); }
    SyncedPage(const SyncedPage &) = delete;
    SyncedPage &operator=(const SyncedPage &) = delete;

    bool write() const
    {
        static const QByteArray page(4096, 'x');
        return ::pwrite(m_descriptor, page.constData(), static_cast<size_t>(page.size()), 0) == page.size()
            && ::fdatasync(m_descriptor) == 0;
    }

private:
    int m_descriptor;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

/// The main job from end to end, at three sizes, each beside a floor of the same run (see field goals in docs).
class BenchPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeExportsReproducible(); }
    void sizes_data();
    void sizes();

private:
    SessionEnvironment environment() const { return {m_clock, LocalPaths::under(m_folder.filePath(u"home"_s)), {u"Maya"_s}}; }
    void openPlan(const QString &path, int features);
    void editDurably(const QString &path, int features);
    void importCsvFile(const Plan &plan, int features);
    void exportPictures(const Plan &plan, int features);

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 8, 12)};
    SequentialIdSource m_ids;
};

void BenchPlan::sizes_data()
{
    QTest::addColumn<int>("features");
    for (const int features : {1'000, 10'000, 100'000})
        QTest::addRow("%d features", features) << features;
}

void BenchPlan::sizes()
{
    QFETCH(int, features);
    const Result<PlanJson> generated =
        makeTemplate(u"generated:%1"_s.arg(features), m_clock.today(), u"Maya"_s, m_ids, m_clock);
    QVERIFY(generated);
    const QString path = m_folder.filePath(u"plan%1.db"_s.arg(features));
    QVERIFY(PlanSession::create(path, generated->document, generated->history, environment()));
    openPlan(path, features);
    editDurably(path, features);
    importCsvFile(generated->plan, features);
    exportPictures(generated->plan, features);
}

void BenchPlan::openPlan(const QString &path, int features)
{
    std::vector<double> times;
    std::vector<double> floors;
    for (int round = 0; round < 3; ++round) {
        floors.push_back(milliseconds([&] { readBare(path); }));
        times.push_back(milliseconds([&] { QVERIFY(PlanSession::open(path, StoreMode::ReadWrite, environment())); }));
    }
    report(features, "open and load everything", median(times), median(floors));
}

void BenchPlan::editDurably(const QString &path, int features)
{
    constexpr int edits = 31;
    const Result<std::unique_ptr<PlanSession>> session = PlanSession::open(path, StoreMode::ReadWrite, environment());
    QVERIFY(session);
    const Feature &feature = *(*session)->plan().all<Feature>().begin();
    const EntityId id = feature.id;
    const FieldInfo &title = *entityInfo<Feature>().field(u"title");
    const auto rename = [&](int number) {
        Change change(u"Rename"_s);
        change.set(EntityKind::Feature, id, title, u"Feature %1"_s.arg(number));
        QVERIFY((*session)->execute(std::move(change)));
    };
    // The first edit of a day makes a backup.
    rename(-1);
    const SyncedPage page(m_folder.filePath(u"synced"_s));
    std::vector<double> times;
    std::vector<double> floors;
    for (int i = 0; i < edits; ++i) {
        floors.push_back(milliseconds([&] { QVERIFY(page.write()); }));
        // People pause between two edits; the store's own pause for colleagues must not be counted.
        QTest::qSleep(6);
        times.push_back(milliseconds([&] { rename(i); }));
    }
    report(features, "durable one-field edit", median(times), median(floors));
}

void BenchPlan::importCsvFile(const Plan &plan, int features)
{
    const ColumnSet columns = columnsOf(EntityKind::Feature, {.plan = plan, .today = m_clock.today()});
    std::vector<const Column *> shown;
    for (const char *key : {"title", "description", "status", "start", "end", "progress", "effort_likely", "reach", "impact", "confidence",
                            "moscow", "investment", "cost_of_delay", "tags", "external_key"})
        shown.push_back(columns.find(QString::fromLatin1(key)));
    std::vector<const EntityBase *> rows(plan.table(EntityKind::Feature).live().begin(), plan.table(EntityKind::Feature).live().end());
    const QByteArray csv = exportCsv(shown, rows, false);

    std::vector<QStringList> cells;
    for (const EntityBase *row : rows) {
        QStringList record;
        for (const Column *column : shown)
            record.append(column->text(*row));
        cells.push_back(record);
    }
    const double floor = bareInserts(cells, m_folder.filePath(u"bare%1.db"_s.arg(features)));

    const QString path = m_folder.filePath(u"import%1.db"_s.arg(features));
    const Result<std::unique_ptr<PlanSession>> session = PlanSession::create(path, m_ids.next(), {}, environment());
    QVERIFY(session);
    double reading = 0;
    double storing = 0;
    reading = milliseconds([&] {
        Result<ImportOutcome> outcome = importCsv(csv, {.plan = (*session)->plan(),
                                                        .ids = (*session)->ids(),
                                                        .today = m_clock.today(),
                                                        .fileName = u"features.csv"_s,
                                                        .productKey = u"PAY"_s});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->report.created, features);
        storing = milliseconds([&] { QVERIFY((*session)->execute(std::move(outcome->change))); });
    });
    report(features, "import CSV and store it", reading, floor);
    std::printf("%7d  %-34s %10.1f ms\n", features, "  of it: rules, memory and file", storing);
}

void BenchPlan::exportPictures(const Plan &plan, int features)
{
    const FontTextMetrics metrics;
    std::optional<Result<SceneDocument>> pages;
    const double layout = milliseconds([&] {
        pages.emplace(roadmapPages({.plan = plan, .metrics = metrics, .today = m_clock.today()}));
    });
    QVERIFY(*pages);
    const double pdf = milliseconds([&] { QVERIFY(pdfBytes(**pages)); });
    const double svg = milliseconds([&] { QVERIFY(exportSvg(**pages, m_folder.filePath(u"out.svg"_s))); });
    report(features, "roadmap to PDF (layout and file)", layout + pdf, barePdf(plan));
    report(features, "roadmap to SVG (layout and file)", layout + svg, bareSvg(plan));
    std::printf("%7d  %-34s %10.1f ms, %d pages\n", features, "  of it: layout", layout, static_cast<int>((*pages)->pages.size()));
}

QTEST_MAIN(BenchPlan)
#include "bench_plan.moc"
