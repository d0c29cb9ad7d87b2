// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/roadmaptoolbar.h"

#include "core/model/product.h"
#include "core/model/team.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/theme/button.h"
#include "ui/theme/filterchip.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/producttag.h"
#include "ui/theme/switch.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

constexpr int longestChip = 40;
constexpr size_t mostLegendEntries = 8;
constexpr int legendGap = 12;

QString keyOf(const Product &product)
{
    return product.key;
}

QString keyOf(const Team &)
{
    return {};
}

} // namespace

ColourLegend::ColourLegend(QWidget *parent)
    : QWidget(parent)
{
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(legendGap);
}

template<typename E>
std::vector<ColourLegend::Entry> ColourLegend::entriesOf(const RoadmapCanvas &canvas)
{
    std::vector<Entry> entries;
    if (!canvas.live().roadmap().isBuilt())
        return entries;
    const FeatureFacts &facts = canvas.live().roadmap().facts();
    const Scope &scope = canvas.live().context().scope();
    for (const E &entity : canvas.live().context().plan().all<E>()) {
        if (scope.contains(entity) && entries.size() < mostLegendEntries)
            entries.push_back({facts.colourOf(entity.id), entity.name, keyOf(entity)});
    }
    return entries;
}

bool ColourLegend::update(const RoadmapCanvas &canvas)
{
    const QString &colours = canvas.live().view().colourBy;
    std::vector<Entry> entries = colours == u"team" ? entriesOf<Team>(canvas)
        : colours == u"product"                     ? entriesOf<Product>(canvas)
                                                    : std::vector<Entry>();
    if (entries == m_entries)
        return false;
    m_entries = std::move(entries);
    qDeleteAll(m_tags);
    m_tags.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_tags.push_back(new ProductTag(this));
        m_tags.back()->setBordered(false);
        layout()->addWidget(m_tags.back());
    }
    showForm();
    return true;
}

int ColourLegend::lengthWhen(bool isShort) const
{
    int length = m_tags.empty() ? 0 : legendGap * static_cast<int>(m_tags.size() - 1);
    for (size_t i = 0; i < m_tags.size(); ++i)
        length += m_tags[i]->widthWith(m_entries[i].text(isShort));
    return length;
}

void ColourLegend::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    showForm();
}

void ColourLegend::showForm()
{
    for (size_t i = 0; i < m_tags.size(); ++i) {
        const Entry &entry = m_entries[i];
        m_tags[i]->setProduct(entry.colour, entry.text(m_isShort));
        m_tags[i]->setAccessibleName(entry.name);
        m_tags[i]->setToolTip(m_isShort ? entry.name : QString());
    }
}

RoadmapToolbar::RoadmapToolbar(RoadmapCanvas &canvas)
    : m_canvas(canvas)
    , m_row(std::make_unique<OverflowToolbar>())
{
    addCombos();
    addChips();
    m_legend = new ColourLegend;
    m_row->addEndWidget(m_legend);
    connect(&m_canvas, &RoadmapCanvas::viewChanged, this, &RoadmapToolbar::showView);
    m_legend->setObjectName(u"colour-legend"_s);
    connect(&m_canvas.live(), &LiveRoadmap::changed, this, [this] {
        if (m_legend->update(m_canvas))
            m_row->rearrange();
    });
    showView();
}

RoadmapToolbar::~RoadmapToolbar() = default;

QWidget *RoadmapToolbar::widget() const
{
    return m_row.get();
}

void RoadmapToolbar::addCombos()
{
    m_group = new LabelledCombo(tr("Group by"));
    m_group->addChoice(tr("Objective"), u"objective"_s);
    m_group->addChoice(tr("Product"), u"product"_s);
    m_group->addChoice(tr("Team"), u"team"_s);
    m_group->addChoice(tr("Initiative"), u"initiative"_s);
    m_group->addChoice(tr("Status"), u"status"_s);
    m_group->addChoice(tr("Lead"), u"lead"_s);
    connect(m_group, &LabelledCombo::chosen, this, [this](const QVariant &key) {
        ViewDescription view = m_canvas.live().view();
        view.groupBy = key.toString();
        setView(view);
    });
    m_colour = new LabelledCombo(tr("Colour by"));
    m_colour->addChoice(tr("Product"), u"product"_s);
    m_colour->addChoice(tr("Team"), u"team"_s);
    connect(m_colour, &LabelledCombo::chosen, this, [this](const QVariant &key) {
        ViewDescription view = m_canvas.live().view();
        view.colourBy = key.toString();
        setView(view);
    });
    m_zoom = new LabelledCombo(tr("Zoom"));
    m_zoom->addChoice(tr("Weeks"), static_cast<int>(ViewZoom::Week));
    m_zoom->addChoice(tr("Months"), static_cast<int>(ViewZoom::Month));
    m_zoom->addChoice(tr("Quarters"), static_cast<int>(ViewZoom::Quarter));
    m_zoom->addChoice(tr("Year"), static_cast<int>(ViewZoom::Year));
    m_zoom->addSeparator();
    m_zoom->addChoice(tr("Fit"), static_cast<int>(ViewZoom::Fit));
    connect(m_zoom, &LabelledCombo::chosen, this, [this](const QVariant &zoom) {
        m_canvas.zoomTo(static_cast<ViewZoom>(zoom.toInt()), m_canvas.geometry().body().center());
    });
    m_row->addWidget(m_group);
    m_row->addWidget(m_colour);
    m_row->addWidget(m_zoom);
    m_snap = new Switch(tr("Snap"));
    m_snap->setCheckable(true);
    m_snap->setChecked(m_canvas.snaps());
    m_snap->setToolTip(tr("Dragged dates come to rest on weeks, months, milestones and linked features"));
    connect(m_snap, &QAbstractButton::toggled, this, [this](bool on) { m_canvas.setSnaps(on); });
    m_row->addWidget(m_snap);
    m_dependents = new Switch(tr("Move dependents"));
    m_dependents->setCheckable(true);
    m_dependents->setToolTip(tr("What depends on a moved feature and would begin too soon moves along"));
    connect(m_dependents, &QAbstractButton::toggled, this, [this](bool on) { m_canvas.setMovesDependents(on); });
    m_row->addWidget(m_dependents);
    m_objective = new Button(Icon::Plus, tr("Objective"));
    m_objective->setObjectName(u"add-objective"_s);
    m_objective->setAccessibleName(tr("New objective"));
    m_objective->setToolTip(tr("New objective (O)"));
    connect(m_objective, &QAbstractButton::clicked, &m_canvas, &RoadmapCanvas::addObjective);
    m_row->addWidget(m_objective);
}

void RoadmapToolbar::addChips()
{
    m_row->addSeparator();
    m_add = new FilterChip(tr("Add filter"));
    m_add->setIconName(Icon::Filter);
    connect(m_add, &QAbstractButton::clicked, this, &RoadmapToolbar::openFilterMenu);
    m_filter = new FilterChip({});
    m_filter->setActive(true);
    connect(m_filter, &QAbstractButton::clicked, this, &RoadmapToolbar::filterWanted);
    connect(m_filter, &FilterChip::removeRequested, this, [this] {
        ViewDescription view = m_canvas.live().view();
        view.filter.clear();
        setView(view);
    });
    m_range = new FilterChip({});
    m_range->setActive(true);
    connect(m_range, &QAbstractButton::clicked, this, &RoadmapToolbar::openFilterMenu);
    connect(m_range, &FilterChip::removeRequested, this, [this] {
        ViewDescription view = m_canvas.live().view();
        view.from.clear();
        view.to.clear();
        if (view.zoom == ViewZoom::Fit)
            view.zoom = ViewZoom::Quarter;
        setView(view);
    });
    m_filter->hide();
    m_range->hide();
    for (FilterChip *chip : {m_add, m_filter, m_range})
        m_row->addWidget(chip);
}

/// A condition to be typed, or one of the next quarters as the end of the time shown.
void RoadmapToolbar::openFilterMenu()
{
    QMenu menu(m_row.get());
    connect(menu.addAction(tr("Condition…")), &QAction::triggered, this, &RoadmapToolbar::filterWanted);
    menu.addSeparator();
    const PlanContext &context = m_canvas.live().context();
    const FiscalCalendar calendar = context.plan().fiscalCalendar();
    const QDate first = calendar.quarterStartOf(context.today());
    for (int quarters = 1; quarters <= 4; ++quarters) {
        ViewDescription view = m_canvas.live().view();
        view.from = first.toString(Qt::ISODate);
        view.to = calendar.quarterStartOf(context.today(), quarters).addDays(-1).toString(Qt::ISODate);
        view.zoom = ViewZoom::Fit;
        connect(menu.addAction(rangeText(view)), &QAction::triggered, this, [this, view] { setView(view); });
    }
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

QString RoadmapToolbar::rangeText(const ViewDescription &view) const
{
    const PlanContext &context = m_canvas.live().context();
    const FiscalCalendar calendar = context.plan().fiscalCalendar();
    const Result<DateRange> range = view.range(calendar, context.today());
    if (!range)
        return {};
    const bool endsWithMonth = range->last.day() == range->last.daysInMonth();
    const PlannedDate last{range->last, endsWithMonth ? DatePrecision::Month : DatePrecision::Day};
    //: The end of the time that a roadmap shows, e.g. "Horizon to Mar 2027"
    return tr("Horizon to %1").arg(last.display(calendar, context.today()));
}

void RoadmapToolbar::setView(const ViewDescription &view)
{
    if (!m_canvas.setView(view))
        showView();
}

void RoadmapToolbar::showView()
{
    const ViewDescription &view = m_canvas.live().view();
    m_group->setCurrentData(view.groupBy);
    m_colour->setCurrentData(view.colourBy);
    m_zoom->setCurrentData(static_cast<int>(view.zoom));
    const QString filter = view.filter.simplified();
    m_filter->setText(filter.size() > longestChip ? filter.left(longestChip).trimmed() + QChar(0x2026) : filter);
    m_filter->setToolTip(filter);
    m_filter->setVisible(!filter.isEmpty());
    m_dependents->setChecked(m_canvas.movesDependents());
    m_objective->setVisible(view.groupBy == u"objective");
    const bool hasRange = !view.from.isEmpty() || !view.to.isEmpty();
    m_range->setText(hasRange ? rangeText(view) : QString());
    m_range->setVisible(hasRange);
    m_legend->update(m_canvas);
    m_row->rearrange();
}

} // namespace leadline
