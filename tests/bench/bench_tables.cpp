// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/core/analysis/testplan.h"
#include "ui/delegates/tableview.h"
#include "ui/records/recordsworkspace.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTest>

#include <chrono>
#include <cstdio>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plainColumns = 10;

/// The plainest source a proxy can have: texts and numbers that are there already.
class PlainModel final : public QAbstractTableModel
{
public:
    struct Row
    {
        std::array<QString, plainColumns> texts;
        double number = 0;
    };

    explicit PlainModel(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : plainColumns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return row.texts[static_cast<size_t>(index.column())];
        return role == Qt::UserRole ? QVariant(row.number) : QVariant();
    }

private:
    std::vector<Row> m_rows;
};

struct Times
{
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
};

template<typename Work>
Times measured(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::chrono::steady_clock::time_point before = std::chrono::steady_clock::now();
        work(i);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count());
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return {at(0.5), at(0.95), at(0.99)};
}

void report(const char *what, int rows, const Times &ours, const Times &floor)
{
    std::printf("%-24s %7d rows  ours p50 %8.2f p95 %8.2f p99 %8.2f ms  Qt p50 %8.2f p95 %8.2f ms  ratio %5.2f\n", what,
                rows, ours.p50, ours.p95, ours.p99, floor.p50, floor.p95, ours.p50 / std::max(floor.p50, 0.001));
}

} // namespace

/// The table of features beside a QSortFilterProxyModel over the same texts and numbers, held ready in the plainest model.
/// Goals: a keystroke in the filter at most a fifth, a sort at most a quarter of the proxy's time.
class BenchTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
};

void BenchTables::tables_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("1k") << 1'000;
    QTest::newRow("10k") << 10'000;
    QTest::newRow("100k") << 100'000;
}

void BenchTables::tables()
{
    QFETCH(int, count);
    static const char *const words[] = {"checkout", "wallet", "Überweisung", "refund",
                                        "Café",     "ledger", "swish",       "token"};
    quint32 seed = 11;
    const auto next = [&seed](int below) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
    };
    TestPlan test;
    const Product &product = test.product("PAY");
    test.plan.table(EntityKind::Feature).reserve(count);
    for (int i = 0; i < count; ++i) {
        Feature &feature = test.feature(words[next(8)], product);
        feature.title += u' ' + QString::fromUtf8(words[next(8)]) + u' ' + QString::number(next(count));
        feature.ref = u"PAY-%1"_s.arg(i + 1);
        feature.order = u"V"_s + QString::number(i + 1'000'000);
        feature.reach = next(9000);
        feature.impact = static_cast<Impact>(next(5));
        feature.confidence = 50 + next(6) * 10;
        feature.effortLikely = 1 + next(60);
        feature.start = {QDate(2026, 1, 1).addDays(next(300))};
        feature.end = {feature.start.date.addDays(next(90))};
    }
    FixedClock clock(QDate(2026, 8, 12));
    SequentialIdSource ids;
    PlanDocument document(std::move(test.plan), u"Maya"_s, ids, clock);
    PlanContext context(document, {});

    EntityTableModel model(context);
    std::vector<PlainModel::Row> rows;
    for (const EntityBase *row : model.shownRows()) {
        PlainModel::Row &plain = rows.emplace_back();
        for (int section = 0; section < plainColumns; ++section)
            plain.texts[static_cast<size_t>(section)] = model.text(*row, section);
        plain.number = static_cast<const Feature *>(row)->effortLikely.value_or(0);
    }
    PlainModel plain(std::move(rows));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);

    const int runs = count > 10'000 ? 9 : 31;
    const Times open = measured(runs, [&](int) { model.setEntity(EntityKind::Feature); });
    std::printf("%-24s %7d rows  ours p50 %8.2f p95 %8.2f ms\n", "open", count, open.p50, open.p95);

    proxy.setSortRole(Qt::UserRole);
    report("sort by a number", count,
           measured(runs,
                    [&](int i) {
                        model.setSort({{u"effort_likely"_s, i % 2 == 0}});
                    }),
           measured(runs, [&](int i) { proxy.sort(7, i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder); }));
    report("sort by a score", count,
           measured(runs,
                    [&](int i) {
                        model.setSort({});
                        model.setSort({{u"rice"_s, i % 2 == 0}});
                    }),
           measured(runs, [&](int i) { proxy.sort(7, i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder); }));
    proxy.setSortRole(Qt::DisplayRole);
    report("sort by title", count,
           measured(runs,
                    [&](int i) {
                        model.setSort({{u"title"_s, i % 2 == 0}});
                    }),
           measured(runs, [&](int i) { proxy.sort(1, i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder); }));
    proxy.sort(-1);
    model.setSort({});

    const QStringList typed{u"w"_s, u"wa"_s, u"wal"_s, u"wall"_s, u"walle"_s, u"wallet"_s};
    const Times first = measured(1, [&](int) { QVERIFY(model.setFilter(u"x"_s)); });
    std::printf("%-24s %7d rows  ours %8.2f ms\n", "first keystroke, folding", count, first.p50);
    const auto keystroke = [&](int i) { return typed.at(i % typed.size()); };
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    report("keystroke, all columns", count, measured(runs, [&](int i) { QVERIFY(model.setFilter(keystroke(i))); }),
           measured(runs, [&](int i) { proxy.setFilterFixedString(keystroke(i)); }));
    proxy.setFilterKeyColumn(1);
    report("keystroke, one column", count,
           measured(runs, [&](int i) { QVERIFY(model.setFilter(u"title:"_s + keystroke(i))); }),
           measured(runs, [&](int i) { proxy.setFilterFixedString(keystroke(i)); }));
    QVERIFY(model.setFilter(u"wallet"_s));
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterFixedString(u"wallet"_s);
    QCOMPARE(model.shownCount(), proxy.rowCount());
    QVERIFY(model.setFilter({}));
    proxy.setFilterFixedString({});

    TableView table(model);
    table.resize(1200, 800);
    QTableView floor;
    floor.setModel(&proxy);
    floor.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    floor.verticalHeader()->setDefaultSectionSize(TableView::denseRow);
    floor.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    floor.resize(1200, 800);
    QImage image(1200, 800, QImage::Format_ARGB32_Premultiplied);
    // A whole picture at a place far away: what a page down costs.
    const auto frame = [&](QTableView &view, int i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 101 * (i * 37 % 101));
        view.viewport()->render(&image);
    };
    model.setSort({{u"rice"_s, true}});
    report("frame", count, measured(101, [&](int i) { frame(table, i); }),
           measured(101, [&](int i) { frame(floor, i); }));

    const FieldInfo &effort = *model.info().field(u"effort_likely");
    const Times edit = measured(
        31, [&](int i) { QVERIFY(context.edit(model.keyAt(model.index(i, 0)), effort, QString::number(i + 1))); });
    std::printf("%-24s %7d rows  ours p50 %8.2f p95 %8.2f ms\n", "edit of a sorted row", count, edit.p50, edit.p95);

    // With the words of the status bar, as the window asks for them.
    RecordsWorkspace records(context);
    records.setEntity(EntityKind::Feature);
    records.resize(1200, 800);
    records.show();
    QVERIFY(QTest::qWaitForWindowExposed(&records));
    QString status;
    QObject::connect(&records, &Workspace::statusTextChanged, &records, [&] { status = records.statusText(); });
    TableView *list = records.findChild<TableView *>();
    list->setCurrentIndex(list->entityModel().index(0, 0));
    const Times cursor = measured(31, [&](int) { QTest::keyClick(list, Qt::Key_Down); });
    QVERIFY(!status.isEmpty());
    std::printf("%-24s %7d rows  ours p50 %8.2f p95 %8.2f ms\n", "cursor key in Records", count, cursor.p50, cursor.p95);
}

} // namespace leadline

QTEST_MAIN(leadline::BenchTables)
#include "bench_tables.moc"
