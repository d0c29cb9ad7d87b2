// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/columnset.h"
#include "core/document/plandocument.h"
#include "core/exchange/csv/csvexport.h"
#include "core/exchange/csv/csvimport.h"
#include "core/exchange/samples/templates.h"
#include "core/render/export/pdfexport.h"
#include "core/render/export/svgexport.h"
#include "core/render/fonts.h"
#include "core/roadmap/roadmappages.h"
#include "core/session/plansession.h"
#include "tests/bench/barereading.h"

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
    std::printf("%7d  %-34s %10.2f ms   floor %10.2f ms   ratio %6.2f\n", features, what, ours, floor, ours / floor);
    std::fflush(stdout);
}

/// The rectangles and labels of a page, bars and their titles among them, as plain as a painter can draw them: no
/// glyphs, patterns, date edges or links.
void drawBarePage(QPainter &painter, const Scene &scene, qreal unit)
{
    QHash<int, QFont> fonts;
    int current = 0;
    const auto draw = [&](const QRectF &rect) {
        const QRectF scaled(rect.topLeft() * unit, rect.size() * unit);
        painter.fillRect(scaled, QColor(u"#B3DBDF"_s));
        painter.drawRect(scaled);
    };
    const auto label = [&](QPointF start, qreal size, const QString &text) {
        if (text.isEmpty())
            return;
        const int pixels = std::max(1, qRound(size * unit));
        if (pixels != current) {
            QFont &font = fonts[pixels];
            font.setFamily(uiFontFamily());
            font.setPixelSize(pixels);
            painter.setFont(font);
            current = pixels;
        }
        painter.drawText(start * unit, text);
    };
    for (const SceneLayer &layer : scene.layers) {
        for (const FillItem &fill : layer.fills)
            draw(fill.rect);
        for (const BarItem &bar : layer.bars) {
            const BarLook &look = scene.barLooks[bar.look];
            const qreal baseline = bar.rect.center().y() + look.title.size / 3;
            draw(bar.rect);
            label({bar.rect.left() + static_cast<qreal>(bar.titleStart), baseline}, look.title.size, bar.title);
            label({bar.rect.right() - static_cast<qreal>(bar.trailingWidth), baseline}, look.trailing.size, bar.trailing);
        }
        for (const TextItem &text : layer.texts)
            label({text.rect.left(), text.baseline}, text.style.size, text.text);
    }
}

double barePdf(const SceneDocument &document)
{
    return milliseconds([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A3));
        writer.setResolution(1200);
        QPainter painter(&writer);
        for (size_t page = 0; page < document.pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            drawBarePage(painter, document.pages[page].scene, 1200 / 72.0);
        }
    });
}

double bareSvg(const SceneDocument &document)
{
    return milliseconds([&] {
        for (const ScenePage &page : document.pages) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QSvgGenerator generator;
            generator.setOutputDevice(&buffer);
            QPainter painter(&generator);
            drawBarePage(painter, page.scene, 1);
        }
    });
}

/// Everything that stands in @p imported, by bare prepared statements in one transaction into an empty file with the
/// same tables and indexes: the same rows and journal.
double bareInserts(const QString &imported, const QString &file)
{
    struct Content
    {
        QString insertion;
        QList<QVariantList> rows;
    };
    QStringList schema;
    std::vector<Content> tables;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"imported"_s);
        database.setDatabaseName(imported);
        if (!database.open())
            qFatal("The imported plan can't be opened.");
        QSqlQuery master(database);
        master.exec(u"SELECT sql, CASE type WHEN 'table' THEN name END FROM sqlite_master "
                    "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC"_s);
        QStringList names;
        while (master.next()) {
            schema.append(master.value(0).toString());
            if (!master.value(1).isNull())
                names.append(master.value(1).toString());
        }
        for (const QString &name : names) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(u"SELECT * FROM \"%1\""_s.arg(name));
            const int columns = query.record().count();
            Content content{u"INSERT INTO \"%1\" VALUES(%2)"_s.arg(name, QStringList(columns, u"?"_s).join(u", "_s)), {}};
            while (query.next()) {
                QVariantList row;
                for (int column = 0; column < columns; ++column)
                    row.append(query.value(column));
                content.rows.append(row);
            }
            tables.push_back(std::move(content));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"imported"_s);
    double time = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("The bare database can't be opened.");
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=TRUNCATE"_s);
        query.exec(u"PRAGMA synchronous=EXTRA"_s);
        for (const QString &statement : std::as_const(schema))
            query.exec(statement);
        time = milliseconds([&] {
            query.exec(u"BEGIN IMMEDIATE"_s);
            for (const Content &content : tables) {
                QSqlQuery insertion(database);
                insertion.prepare(content.insertion);
                for (const QVariantList &row : content.rows) {
                    for (int column = 0; column < static_cast<int>(row.size()); ++column)
                        insertion.bindValue(column, row.at(column));
                    insertion.exec();
                }
            }
            query.exec(u"COMMIT"_s);
        });
        database.close();
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
    return time;
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
    void undoEdits(Plan plan, int features);

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
    Result<PlanJson> generated =
        makeTemplate(u"generated:%1"_s.arg(features), m_clock.today(), u"Maya"_s, m_ids, m_clock);
    QVERIFY(generated);
    const QString path = m_folder.filePath(u"plan%1.db"_s.arg(features));
    QVERIFY(PlanSession::create(path, generated->document, generated->history, environment()));
    openPlan(path, features);
    editDurably(path, features);
    importCsvFile(generated->plan, features);
    exportPictures(generated->plan, features);
    undoEdits(std::move(generated->plan), features);
}

void BenchPlan::openPlan(const QString &path, int features)
{
    std::vector<double> times;
    std::vector<double> floors;
    for (int round = 0; round < 3; ++round) {
        floors.push_back(milliseconds([&] { tests::readBare(path); }));
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
    const QByteArray csv = exportCsv(columns, shown, rows, false);

    const QString path = m_folder.filePath(u"import%1.db"_s.arg(features));
    Result<std::unique_ptr<PlanSession>> session = PlanSession::create(path, m_ids.next(), {}, environment());
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
    session->reset();
    report(features, "import CSV and store it", reading, bareInserts(path, m_folder.filePath(u"bare%1.db"_s.arg(features))));
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
    report(features, "roadmap to PDF (layout and file)", layout + pdf, barePdf(**pages));
    report(features, "roadmap to SVG (layout and file)", layout + svg, bareSvg(**pages));
    std::printf("%7d  %-34s %10.1f ms, %d pages\n", features, "  of it: layout", layout, static_cast<int>((*pages)->pages.size()));
}

/// In memory, each beside the edit that it takes back; the store is editDurably's.
void BenchPlan::undoEdits(Plan plan, int features)
{
    std::vector<EntityId> ids;
    for (const Feature &feature : plan.all<Feature>())
        ids.push_back(feature.id);
    PlanDocument document(std::move(plan), u"Maya"_s, m_ids, m_clock);
    const FieldInfo &title = *entityInfo<Feature>().field(u"title");
    for (const size_t rows : {size_t(1), size_t(1000)}) {
        std::vector<double> edits;
        std::vector<double> undos;
        for (int round = 0; round < 31; ++round) {
            Change change(u"Rename"_s);
            for (size_t i = 0; i < rows; ++i)
                change.set(EntityKind::Feature, ids[i], title, u"Round %1 of %2"_s.arg(round).arg(i));
            edits.push_back(milliseconds([&] { QVERIFY(document.execute(change)); }));
            if (round % 2)
                undos.push_back(milliseconds([&] { QVERIFY(document.undo()); }));
        }
        const QByteArray work = "undo in memory, rows: " + QByteArray::number(rows);
        report(features, work.constData(), median(undos), median(edits));
    }
    std::vector<double> edits;
    std::vector<double> undos;
    for (size_t i = 0; i < 31; ++i) {
        Change change(u"Remove"_s);
        change.remove(EntityKind::Feature, ids[i]);
        edits.push_back(milliseconds([&] { QVERIFY(document.execute(change)); }));
        undos.push_back(milliseconds([&] { QVERIFY(document.undo()); }));
    }
    report(features, "undo of a removal, in memory", median(undos), median(edits));
}

QTEST_MAIN(BenchPlan)
#include "bench_plan.moc"
