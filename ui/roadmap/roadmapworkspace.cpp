// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/roadmapworkspace.h"

#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapkeys.h"
#include "ui/roadmap/roadmaptoolbar.h"
#include "ui/roadmap/roadmapwords.h"
#include "ui/shell/filterfield.h"
#include "ui/theme/emptystate.h"

#include <QAction>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

// What only a window needs to know of a view; other readers keep it as it is.
constexpr QLatin1StringView headerWidthKey("lane_header_width");
constexpr QLatin1StringView trayKey("tray_open");
constexpr QLatin1StringView collapsedKey("collapsed_lanes");
constexpr QLatin1StringView dependentsKey("moves_dependents");

} // namespace

RoadmapWorkspace::RoadmapWorkspace(PlanContext &context, QWidget *parent)
    : Workspace(context, parent)
    , m_filter(new FilterField(this))
    , m_canvas(new RoadmapCanvas(context, this))
    , m_empty(new EmptyState(Icon::Roadmap, {}, {}, m_canvas->viewport()))
    , m_toolbar(std::make_unique<RoadmapToolbar>(*m_canvas))
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_canvas);
    m_filter->setContext(context, EntityKind::Feature);
    m_filter->hide();
    setFocusProxy(m_canvas);
    connect(m_canvas, &RoadmapCanvas::viewChanged, this, &Workspace::viewChanged);
    connect(m_canvas, &RoadmapCanvas::trayChanged, this, &Workspace::viewChanged);
    connect(m_canvas, &RoadmapCanvas::lanesFolded, this, &Workspace::viewChanged);
    connect(m_canvas, &RoadmapCanvas::statusTextChanged, this, &Workspace::statusTextChanged);
    connect(m_toolbar.get(), &RoadmapToolbar::filterWanted, this, &RoadmapWorkspace::focusFilter);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString &text) {
        ViewDescription view = m_canvas->live().view();
        view.filter = text;
        m_canvas->setView(view);
    });
    connect(m_filter, &FilterField::escaped, this, [this] {
        m_filter->setVisible(!m_filter->text().isEmpty());
        m_canvas->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_canvas, &RoadmapCanvas::viewChanged, this, &RoadmapWorkspace::showFilter);
    connect(&m_canvas->live(), &LiveRoadmap::changed, this, [this] {
        showFilter();
        showEmptyState();
    });
    m_empty->hide();
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        if (m_canvas->live().view().filter.isEmpty())
            m_canvas->addFeature();
        else
            m_filter->clear();
    });
    addCommands();
}

RoadmapWorkspace::~RoadmapWorkspace() = default;

QWidget *RoadmapWorkspace::toolbar()
{
    return m_toolbar->widget();
}

ViewDescription RoadmapWorkspace::view() const
{
    ViewDescription view = m_canvas->live().view();
    view.unknown.insert(headerWidthKey, m_canvas->headerWidth());
    view.unknown.insert(trayKey, m_canvas->tray().isOpen());
    QStringList collapsed(m_canvas->collapsedLanes().cbegin(), m_canvas->collapsedLanes().cend());
    collapsed.sort();
    if (!collapsed.isEmpty())
        view.unknown.insert(collapsedKey, QJsonArray::fromStringList(collapsed));
    if (m_canvas->movesDependents())
        view.unknown.insert(dependentsKey, true);
    return view;
}

void RoadmapWorkspace::setView(const ViewDescription &view)
{
    ViewDescription shown = view;
    shown.kind = ViewKind::Timeline;
    const QJsonValue width = shown.unknown.take(headerWidthKey);
    const QJsonValue tray = shown.unknown.take(trayKey);
    QSet<QString> collapsed;
    const QJsonArray lanes = shown.unknown.take(collapsedKey).toArray();
    for (const QJsonValue lane : lanes)
        collapsed.insert(lane.toString());
    m_canvas->setMovesDependents(shown.unknown.take(dependentsKey).toBool());
    if (width.isDouble())
        m_canvas->setHeaderWidth(width.toDouble());
    if (tray.isBool())
        m_canvas->setTrayOpen(tray.toBool());
    m_canvas->setView(shown);
    m_canvas->setCollapsedLanes(collapsed);
}

QString RoadmapWorkspace::statusText() const
{
    const LiveRoadmap &live = m_canvas->live();
    return live.roadmap().isBuilt() ? RoadmapWords::status(live, context().selection()) : QString();
}

void RoadmapWorkspace::focusFilter()
{
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void RoadmapWorkspace::showFilter()
{
    const LiveRoadmap &live = m_canvas->live();
    m_filter->setText(live.view().filter);
    if (live.roadmap().isBuilt() && !live.view().filter.isEmpty()) {
        const int all = static_cast<int>(featuresOf(context().plan(), context().scope()).size());
        m_filter->setCounts(live.roadmap().featureCount(), all);
    }
}

/// Where nothing is drawn, why, and what to do about it.
void RoadmapWorkspace::showEmptyState()
{
    const LiveRoadmap &live = m_canvas->live();
    const bool isEmpty = live.roadmap().isBuilt() && live.roadmap().featureCount() == 0;
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (live.view().filter.isEmpty()) {
        m_empty->setTexts(tr("No features yet"),
                          tr("A feature is a bet on an outcome. Draw one on a lane, or press N."));
        m_empty->setPrimaryAction(tr("Add feature"));
    } else {
        const int hidden = static_cast<int>(featuresOf(context().plan(), context().scope()).size());
        m_empty->setTexts(tr("Nothing passes the filter"), tr("It hides %n features.", nullptr, hidden));
        m_empty->setPrimaryAction(tr("Clear filters"));
    }
    const QRectF body = m_canvas->geometry().body();
    QRect place({}, m_empty->sizeHint());
    place.moveCenter(body.center().toPoint());
    m_empty->setGeometry(place);
}

void RoadmapWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    showEmptyState();
}

QWidget *RoadmapWorkspace::canvas()
{
    return m_canvas;
}

void RoadmapWorkspace::setCovered(int width)
{
    m_canvas->setCovered(width);
}

int RoadmapWorkspace::controlsAtBottom() const
{
    return height() - m_canvas->viewport()->mapTo(this, QPoint(0, qRound(m_canvas->geometry().tray().top()))).y();
}

bool RoadmapWorkspace::reveal(EntityKey item)
{
    return m_canvas->reveal(item);
}

void RoadmapWorkspace::addMain()
{
    m_canvas->addFeature();
}

bool RoadmapWorkspace::addRow(EntityKind kind)
{
    if (kind != EntityKind::Objective)
        return Workspace::addRow(kind);
    m_canvas->addObjective();
    return true;
}

void RoadmapWorkspace::addCommands()
{
    const auto add = [this](const KeyHint &hint, auto run) {
        QAction *action = new QAction(hint.text, this);
        // The canvas answers the keys while it has the focus; here they are told to people.
        action->setShortcuts(hint.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_commands.append(action);
        return action;
    };
    setAdds(*add(RoadmapKeys::newFeature(), [this] { m_canvas->addFeature(); }), EntityKind::Feature);
    setAdds(*add(RoadmapKeys::newObjective(), [this] { m_canvas->addObjective(); }), EntityKind::Objective);
    add(RoadmapKeys::editTitle(), [this] { m_canvas->editTitle(); });
    add(RoadmapKeys::duplicate(), [this] { m_canvas->duplicate(); });
    add(RoadmapKeys::park(), [this] { m_canvas->parkOrRemove(); });
    QAction *unschedule = add(RoadmapKeys::unschedule(), [this] { m_canvas->unscheduleSelection(); });
    const auto followSelection = [this, unschedule] { unschedule->setEnabled(m_canvas->canUnscheduleSelection()); };
    connect(&context(), &PlanContext::selectionChanged, unschedule, followSelection);
    connect(&context(), &PlanContext::planChanged, unschedule, followSelection);
    followSelection();
    add(RoadmapKeys::moveDependents(), [this] { m_canvas->moveDependents(); });
    QAction *dependents =
        add({tr("Always move dependent features along"), {}}, [this](bool moves) { m_canvas->setMovesDependents(moves); });
    dependents->setCheckable(true);
    connect(m_canvas, &RoadmapCanvas::viewChanged, dependents,
            [this, dependents] { dependents->setChecked(m_canvas->movesDependents()); });
    add({tr("Fold all lanes"), {}}, [this] { m_canvas->setAllLanesCollapsed(true); });
    add({tr("Unfold all lanes"), {}}, [this] { m_canvas->setAllLanesCollapsed(false); });
    add(RoadmapKeys::today(), [this] { m_canvas->goToToday(); });
    add(RoadmapKeys::fit(), [this] { m_canvas->fitPlan(); });
    QAction *links = add(RoadmapKeys::allLinks(), [this](bool shows) { m_canvas->setShowsAllLinks(shows); });
    links->setCheckable(true);
}

} // namespace leadline
