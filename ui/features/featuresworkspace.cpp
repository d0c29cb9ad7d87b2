// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/featuresworkspace.h"

#include "core/model/product.h"
#include "core/session/rowchanges.h"
#include "ui/delegates/tableheader.h"
#include "ui/delegates/tableview.h"
#include "ui/features/featurestoolbar.h"
#include "ui/models/entitytablemodel.h"
#include "ui/shell/bulkbar.h"
#include "ui/shell/columnchooser.h"
#include "ui/shell/filterfield.h"
#include "ui/shell/productquestion.h"
#include "ui/theme/button.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/wording.h"

#include <QAction>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView titleKey = u"title";

/// In the order of the bulk bar.
QStringList bulkFields()
{
    return {u"status"_s, u"objective"_s, u"owner"_s, u"team"_s, u"initiative"_s, u"moscow"_s};
}

EntityTableModel *makeModel(PlanContext &context, QObject *parent)
{
    EntityTableModel *model = new EntityTableModel(context, parent);
    model->setEntity(EntityKind::Feature);
    return model;
}

/// The dashed panel keeps away from the edges.
QWidget *pageOf(EmptyState *state)
{
    QWidget *page = new QWidget;
    QVBoxLayout *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->addWidget(state);
    return page;
}

} // namespace

FeaturesWorkspace::FeaturesWorkspace(PlanContext &context, QWidget *parent)
    : Workspace(context, parent)
    , m_model(makeModel(context, this))
    , m_toolbar(new FeaturesToolbar(context, this))
    , m_filter(new FilterField)
    , m_saveView(new Button(Icon::Star, tr("Save view")))
    , m_pages(new QStackedWidget)
    , m_table(new TableView(*m_model))
    , m_none(new EmptyState(Icon::Features, tr("No features yet"),
                            tr("Add the first one, or bring what you have from a tracker or a spreadsheet.")))
    , m_hidden(new EmptyState(Icon::Filter, {}, {}))
    , m_chooser(new ColumnChooser(this))
{
    m_toolbar->hide();
    m_model->setGroupBy(u"initiative"_s);
    m_model->setSort({{u"rice"_s, true}});
    m_filter->setContext(context, EntityKind::Feature);
    m_saveView->setObjectName(QStringLiteral("save-filter"));
    m_saveView->hide();
    m_filter->addTrailing(m_saveView);
    connect(m_saveView, &QAbstractButton::clicked, this, [this] { Q_EMIT saveViewRequested(m_saveView); });
    m_none->setPrimaryAction(Icon::Plus, tr("Feature"));
    m_none->setSecondaryAction(tr("Import"));
    m_hidden->setPrimaryAction(tr("Clear filters"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(pageOf(m_none));
    m_pages->addWidget(pageOf(m_hidden));
    m_bulk = new BulkBar(context, m_pages);
    m_bulk->setFields(bulkFields());

    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);

    connect(m_none, &EmptyState::primaryClicked, this, [this] { addMain(); });
    connect(m_none, &EmptyState::secondaryClicked, this, &Workspace::importRequested);
    connect(m_hidden, &EmptyState::primaryClicked, this, [this] {
        m_filter->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString &text) {
        applyFilter(text);
        Q_EMIT viewChanged();
    });
    connect(m_filter, &FilterField::escaped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::importPasteRequested, this, &Workspace::importTextRequested);
    connect(&m_table->header(), &TableHeader::chooserRequested, this, [this] { openChooser(); });
    connect(m_bulk, &BulkBar::dismissed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_chooser, &ColumnChooser::shownChanged, this, &FeaturesWorkspace::setColumns);
    connect(m_model, &EntityTableModel::sortChanged, this, [this] {
        m_toolbar->setSort(m_model->sortKeys());
        fillChoices();
        Q_EMIT viewChanged();
    });

    connect(m_model, &EntityTableModel::columnsChanged, this, [this] {
        m_chooser->setShown(shownColumns());
        Q_EMIT viewChanged();
    });

    // Any number of changes in one turn of the event loop costs one sum over the rows.
    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(0);
    connect(&m_followTimer, &QTimer::timeout, this, [this] { follow(); });
    connect(m_model, &EntityTableModel::totalsChanged, &m_followTimer, qOverload<>(&QTimer::start));
    connect(m_model, &EntityTableModel::arrangementChanged, &m_followTimer, qOverload<>(&QTimer::start));
    connect(&context, &PlanContext::selectionChanged, &m_followTimer, qOverload<>(&QTimer::start));
    connect(&context, &PlanContext::editableChanged, &m_followTimer, qOverload<>(&QTimer::start));
    connect(&context, &PlanContext::planChanged, &m_followTimer, qOverload<>(&QTimer::start));

    connectToolbar();
    addCommands();
    setColumns(defaultColumns(EntityKind::Feature));
    m_toolbar->setGroupBy(m_model->groupBy());
    m_toolbar->setSort(m_model->sortKeys());
    fillChoices();
    follow();
}

FeaturesWorkspace::~FeaturesWorkspace() = default;

void FeaturesWorkspace::connectToolbar()
{
    connect(m_toolbar, &FeaturesToolbar::groupByChosen, this, [this](const QString &key) {
        setGroupBy(key);
        Q_EMIT viewChanged();
    });
    connect(m_toolbar, &FeaturesToolbar::sortChosen, this, [this](const std::vector<SortKey> &keys) { m_model->setSort(keys); });
    connect(m_toolbar, &FeaturesToolbar::comfortableChosen, this, [this](bool comfortable) { m_table->setComfortable(comfortable); });
    connect(m_toolbar, &FeaturesToolbar::importClicked, this, &Workspace::importRequested);
    connect(m_toolbar, &FeaturesToolbar::columnsClicked, this, [this] { openChooser(); });
    connect(m_chooser, &ColumnChooser::closed, this, [this] { m_toolbar->columnsButton().setChecked(false); });
}

void FeaturesWorkspace::addCommands()
{
    const auto add = [this](const QString &text, const auto &run) {
        QAction *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        m_commands.append(action);
    };
    add(tr("Collapse all groups"), [this] { m_model->setAllCollapsed(true); });
    add(tr("Expand all groups"), [this] { m_model->setAllCollapsed(false); });
    add(tr("Clear the filter"), [this] { m_filter->clear(); });
    add(tr("Choose columns"), [this] { openChooser(); });
}

void FeaturesWorkspace::openChooser()
{
    m_chooser->setColumns(context(), EntityKind::Feature, defaultColumns(EntityKind::Feature), {titleKey.toString()});
    m_chooser->setShown(shownColumns());
    m_toolbar->columnsButton().setChecked(true);
    m_chooser->popUp(m_toolbar->columnsButton());
}

QWidget *FeaturesWorkspace::toolbar()
{
    return m_toolbar;
}

QWidget *FeaturesWorkspace::canvas()
{
    const QList<QWidget *> shown{m_table, m_none, m_hidden};
    return shown.at(m_pages->currentIndex());
}

QList<QAction *> FeaturesWorkspace::commands() const
{
    return m_commands;
}

void FeaturesWorkspace::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void FeaturesWorkspace::fillChoices()
{
    m_toolbar->setColumns(context().columns(EntityKind::Feature));
}

QStringList FeaturesWorkspace::shownColumns() const
{
    QStringList keys = m_model->columnKeys();
    keys.removeAll(TableColumn::checkKey.toString());
    return keys;
}

void FeaturesWorkspace::setColumns(const QStringList &keys)
{
    QStringList all{TableColumn::checkKey.toString()};
    all += keys;
    if (!all.contains(titleKey))
        all.insert(1, titleKey.toString());
    m_model->setColumns(all);
}

void FeaturesWorkspace::setGroupBy(const QString &key)
{
    m_model->setGroupBy(key);
    m_toolbar->setGroupBy(key);
}

void FeaturesWorkspace::applyFilter(const QString &text)
{
    // The field gives readable expressions only.
    const Result<> isSet = m_model->setFilter(text);
    if (!isSet)
        context().report(isSet.error().text);
    follow();
}

void FeaturesWorkspace::setSort(const std::vector<SortKey> &keys)
{
    m_model->setSort(keys);
    m_toolbar->setSort(keys);
    fillChoices();
}

ViewDescription FeaturesWorkspace::view() const
{
    ViewDescription view;
    view.kind = ViewKind::Table;
    view.groupBy = m_model->groupBy();
    view.filter = m_model->filter();
    view.sort = m_model->sortKeys();
    view.columns = shownColumns();
    return view;
}

void FeaturesWorkspace::setView(const ViewDescription &view)
{
    setColumns(view.columns.isEmpty() ? defaultColumns(EntityKind::Feature) : view.columns);
    setGroupBy(view.groupBy);
    setSort(view.sort);
    m_filter->setText(view.filter);
    applyFilter(m_filter->text());
}

QJsonObject FeaturesWorkspace::localState() const
{
    // A filter that nobody remembers would only hide things.
    ViewDescription kept = view();
    kept.filter.clear();
    return {{u"view"_s, kept.toJson()}, {u"table"_s, m_table->layoutState()}};
}

void FeaturesWorkspace::setLocalState(const QJsonObject &state)
{
    if (state.contains(u"view")) {
        if (const Result<ViewDescription> kept = ViewDescription::fromJson(state.value(u"view").toObject()))
            setView(*kept);
    }
    m_table->setLayoutState(state.value(u"table").toObject());
    m_toolbar->setComfortable(m_table->isComfortable());
}

void FeaturesWorkspace::follow()
{
    m_followTimer.stop();
    m_model->catchUp();
    const int shown = m_model->shownCount();
    const int all = m_model->totalCount();
    m_filter->setCounts(shown, all);
    m_saveView->setVisible(!m_model->filter().isEmpty() && context().isEditable());
    m_toolbar->setImportEnabled(context().isEditable());
    if (shown == 0 && all > 0) {
        m_hidden->setTexts(tr("The filter hides all %n features", nullptr, all),
                           tr("Nothing in this plan meets every condition of the filter."));
    }
    m_pages->setCurrentIndex(shown > 0 ? 0 : all > 0 ? 2 : 1);
    const RowTotals sums = m_model->totalsOf(context().selection().items);
    m_bulk->setSummary(sums.effort > 0 ? wording::effortInWords(sums.effort) : QString());
    keepRowsClear();
    Q_EMIT statusTextChanged();
}

/// The bar floats over free canvas; a table that is longer than its page ends above the bar, so that no row hides.
void FeaturesWorkspace::keepRowsClear()
{
    const bool isLong = m_table->verticalScrollBar()->maximum() > 0;
    const int room = m_bulk->isVisibleTo(m_pages) && isLong ? BulkBar::floatingHeight : 0;
    if (m_pages->contentsMargins().bottom() != room && (room > 0 || !m_bulk->isVisibleTo(m_pages)))
        m_pages->setContentsMargins(0, 0, 0, room);
}

int FeaturesWorkspace::controlsAtBottom() const
{
    return m_bulk->isVisibleTo(m_pages) ? BulkBar::floatingHeight : 0;
}

QString FeaturesWorkspace::statusText() const
{
    const QLocale &locale = m_model->format().locale;
    const QString currency = m_model->format().currency;
    const std::vector<EntityKey> &selected = context().selection().items;
    const RowTotals sums = selected.empty() ? m_model->totals() : m_model->totalsOf(selected);
    const QString shown = locale.toString(m_model->shownCount());
    const bool isFiltered = m_model->shownCount() != m_model->totalCount();
    QString counts;
    if (sums.count > 0 && !selected.empty())
        counts = tr("%1 of %2 selected").arg(locale.toString(sums.count), shown);
    else if (isFiltered)
        counts = tr("%1 of %2 features").arg(shown, locale.toString(m_model->totalCount()));
    else
        counts = tr("%n features", nullptr, m_model->totalCount());
    const QString amounts = sums.text(currency);
    //: %1 says how many features, %2 what they need and are worth
    return amounts.isEmpty() ? counts : tr("%1, %2").arg(counts, amounts);
}

bool FeaturesWorkspace::reveal(EntityKey item)
{
    return item.kind == EntityKind::Feature && m_table->reveal(item);
}

std::vector<std::pair<QString, QString>> FeaturesWorkspace::surroundings() const
{
    std::vector<std::pair<QString, QString>> values;
    const EntityKey current = context().selection().current;
    const Plan &plan = context().plan();
    const EntityBase *row = current.kind == EntityKind::Feature ? plan.find(current.kind, current.id) : nullptr;
    QStringList keys{u"product"_s};
    if (!m_model->groupBy().isEmpty() && !keys.contains(m_model->groupBy()))
        keys.append(m_model->groupBy());
    for (const QString &key : std::as_const(keys)) {
        const FieldInfo *field = m_model->info().field(key);
        const QString value = row && field && !field->readOnly ? field->text(*row) : QString();
        if (!value.isEmpty())
            values.push_back({key, value});
    }
    const auto isProduct = [](const std::pair<QString, QString> &value) { return value.first == u"product"; };
    if (std::none_of(values.begin(), values.end(), isProduct)) {
        for (const EntityBase *product : plan.table(EntityKind::Product).live()) {
            if (context().scope().isPortfolio() || context().scope().contains(static_cast<const Product &>(*product))) {
                values.push_back({u"product"_s, idText(product->id)});
                break;
            }
        }
    }
    return values;
}

void FeaturesWorkspace::addMain()
{
    if (ProductQuestion::isNeeded(context())) {
        ProductQuestion::ask(context(), this, [this](Id<Product>) { addMain(); });
        return;
    }
    const EntityInfo &info = m_model->info();
    std::vector<Assignment> values{{titleKey.toString(), tr("New feature")}};
    for (const auto &[key, value] : surroundings())
        values.push_back({key, value});
    Result<Change> change = additionFor(info, values, context().inputContext(), context().myPlan(), context().document().ids());
    if (!change) {
        context().report(change.error().text);
        return;
    }
    const EntityKey added{EntityKind::Feature, change->rows.front().id};
    if (!context().execute(std::move(*change)))
        return;
    follow();
    if (!reveal(added)) {
        context().open(added);
        context().notify(tr("The new feature is hidden by the filter."), true);
        return;
    }
    m_table->editCell(added, titleKey.toString());
}

} // namespace leadline
