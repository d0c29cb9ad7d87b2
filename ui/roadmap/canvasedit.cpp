// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fieldeditor.h"
#include "ui/roadmap/lanechanges.h"
#include "ui/roadmap/offerbar.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapwords.h"
#include "ui/shell/productquestion.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace leadline {

namespace {

constexpr qreal narrowestEditor = 160;
constexpr qreal laneInset = 8; ///< where there is no lane yet

} // namespace

std::vector<EntityId> RoadmapCanvas::selectedFeatures() const
{
    std::vector<EntityId> features;
    for (const EntityKey &item : m_context.selection().items) {
        if (item.kind == EntityKind::Feature && m_context.plan().find(Id<Feature>(item.id)))
            features.push_back(item.id);
    }
    return features;
}

bool RoadmapCanvas::apply(std::optional<Change> change)
{
    if (!change || change->isEmpty())
        return false;
    m_offer->withdraw();
    const bool done = m_context.execute(std::move(*change));
    m_live.flush();
    return done;
}

/// Where N puts a feature: at today, in the lane of the selection, else in the first one in sight; where no lane is, in the one
/// that comes with it.
void RoadmapCanvas::addFeature()
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    if (!m_context.isEditable()) {
        m_context.report(tr("This plan can only be read here. Nothing was changed."));
        return;
    }
    if (ProductQuestion::isNeeded(m_context)) {
        ProductQuestion::ask(m_context, this, [this](Id<Product>) {
            m_live.flush();
            addFeature();
        });
        return;
    }
    const PlacedLane *lane = nullptr;
    if (!roadmap.lanes().empty()) {
        const int focused = focusedLane();
        const std::vector<int> selected =
            focused >= 0 ? std::vector<int>{focused} : roadmap.lanesOf(m_context.selection().current.id);
        const int index = selected.empty() ? roadmap.laneAt(geometry().scroll.y() + 1) : selected.front();
        setLaneCollapsed(index, false);
        lane = &roadmap.lanes()[static_cast<size_t>(index)];
    }
    Feature feature = FeatureChanges::newFeature(m_context, lane ? &lane->lane : nullptr, m_live.view().groupBy);
    const TimeScale &scale = roadmap.scale();
    // In the time that is shown, which need not be the present.
    const QDate start =
        scale.contains(m_context.today()) ? m_context.today() : std::clamp(scale.dayAt(geometry().scroll.x()), scale.first(), scale.last());
    feature.start = {start, DatePrecision::Day, DateConfidence::Likely};
    feature.end = {start.addMonths(1).addDays(-1), DatePrecision::Day, DateConfidence::Likely};
    const qreal height = roadmap.frame().bar.height;
    const QRectF rect(scale.startOf(start), lane ? lane->bottom() - height - 4 : geometry().scroll.y() + laneInset,
                      scale.endOf(feature.end.date) - scale.startOf(start), height);
    bringIntoSight(rect);
    editNew(std::move(feature), rect);
}

void RoadmapCanvas::editNew(Feature feature, const QRectF &scene)
{
    if (feature.product.isNull()) {
        repaintCanvas();
        ProductQuestion::ask(m_context, this, [this, feature, scene](Id<Product> product) {
            Feature wanted = feature;
            wanted.product = product;
            m_live.flush();
            editNew(std::move(wanted), scene);
        });
        return;
    }
    DragPicture picture;
    BarItem bar;
    bar.rect = scene;
    bar.edge = dateEdge(feature.end.confidence);
    picture.bars = {bar};
    m_state.drag = picture;
    openLine(scene, [this, feature](const QString &title) {
        if (title.isEmpty())
            return;
        Feature made = feature;
        made.title = title;
        const EntityKey key{EntityKind::Feature, made.id};
        Change change(tr("Add %1").arg(title));
        change.insert(std::move(made));
        if (!apply(std::move(change)))
            return;
        m_context.select(key);
        if (reveal(key))
            return;
        m_context.open(key);
        m_context.notify(tr("The filter hides %1.").arg(title), true);
    }, tr("Title of the feature"));
}

void RoadmapCanvas::editTitle()
{
    const EntityKey current = m_context.selection().current;
    if (focusedLane() >= 0)
        editHeader();
    else if (current.kind == EntityKind::Feature)
        edit(current.id);
}

void RoadmapCanvas::edit(EntityId id)
{
    const Feature *feature = m_context.plan().find(Id<Feature>(id));
    const std::vector<BarPlace> places = placesOf(id, m_live.roadmap());
    if (!feature || places.empty() || !m_context.isEditable())
        return;
    m_context.select({EntityKind::Feature, id});
    bringIntoSight(places.front().rect);
    openEditor({EntityKind::Feature, id}, FeatureChanges::field("title"), places.front().rect);
}

void RoadmapCanvas::openLine(const QRectF &scene, std::function<void(const QString &)> commit, const QString &placeholder)
{
    closeEditor(false);
    m_commit = std::move(commit);
    QLineEdit *line = new QLineEdit(viewport());
    line->setFont(Appearance::font(TextRole::TableMedium));
    line->setAccessibleName(placeholder);
    line->setPlaceholderText(placeholder);
    line->setMaxLength(static_cast<int>(FeatureChanges::field("title").maximumLength()));
    line->installEventFilter(this);
    placeEditor(line, scene);
    line->setFocus(Qt::OtherFocusReason);
}

void RoadmapCanvas::openEditor(EntityKey item, const FieldInfo &field, const QRectF &scene)
{
    closeEditor(false);
    m_edited = item;
    FieldEditor *editor = makeFieldEditor(field, m_context, viewport());
    editor->setPlace(FieldEditor::Place::Cell);
    editor->setItems({item});
    connect(editor, &FieldEditor::committed, this, [this] { closeEditor(false); });
    connect(editor, &FieldEditor::cancelled, this, [this] { closeEditor(false); });
    connect(editor, &FieldEditor::tabbed, this, [this] { closeEditor(true); });
    placeEditor(editor, scene);
    editor->begin();
}

void RoadmapCanvas::placeEditor(QWidget *editor, const QRectF &scene)
{
    m_editor = editor;
    m_editorPlace = QRectF(scene.topLeft(), QSizeF(std::max(scene.width(), narrowestEditor), scene.height()));
    editor->setGeometry(geometry().toView(m_editorPlace).toRect());
    editor->show();
    repaintCanvas();
}

void RoadmapCanvas::followEditor()
{
    if (!m_editor || m_edited.kind != EntityKind::Feature || m_edited.isNull())
        return;
    const std::vector<BarPlace> places = placesOf(m_edited.id, m_live.roadmap());
    if (places.empty())
        closeEditor(false);
    else
        placeEditor(m_editor, places.front().rect);
}

void RoadmapCanvas::closeEditor(bool commits)
{
    if (!m_editor)
        return;
    QWidget *editor = std::exchange(m_editor, nullptr);
    const std::function<void(const QString &)> commit = std::exchange(m_commit, {});
    m_edited = {};
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused == editor || editor->isAncestorOf(focused);
    QString text;
    if (const QLineEdit *line = qobject_cast<const QLineEdit *>(editor))
        text = line->text().simplified();
    else if (commits)
        static_cast<FieldEditor *>(editor)->leave();
    editor->removeEventFilter(this);
    if (std::exchange(m_state.newLane, std::nullopt))
        m_live.setGap({});
    editor->hide();
    editor->deleteLater();
    if (!m_drag)
        m_state.drag.reset();
    if (commits && commit)
        commit(text);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    repaintCanvas();
}

bool RoadmapCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        // A field hands Enter on when it has heard it, and the canvas would begin to edit again.
        if (key == Qt::Key_Escape || isEnter) {
            if (event->type() == QEvent::KeyPress)
                closeEditor(isEnter);
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut
               && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        closeEditor(true);
        return true;
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

/// Bars are parked; what lies in the tray goes to the recycle bin.
void RoadmapCanvas::parkOrRemove()
{
    std::vector<const Feature *> toPark;
    std::vector<EntityKey> toRemove;
    for (const EntityId &id : selectedFeatures()) {
        const Feature *feature = m_context.plan().find(Id<Feature>(id));
        if (feature->parked)
            toRemove.push_back({EntityKind::Feature, id});
        else
            toPark.push_back(feature);
    }
    if (toPark.empty() && toRemove.empty())
        return;
    if (toPark.empty()) {
        m_context.remove(toRemove);
        m_live.flush();
        return;
    }
    Change change(toPark.size() == 1 ? tr("Park %1").arg(toPark.front()->title)
                                     : tr("Park %n features", nullptr, static_cast<int>(toPark.size())));
    for (const Feature *feature : toPark)
        FeatureChanges::setParked(change, *feature, true);
    const QString label = change.label;
    if (apply(std::move(change)))
        m_context.notify(label, true);
}

void RoadmapCanvas::duplicate()
{
    const std::vector<EntityId> features = selectedFeatures();
    if (features.empty())
        return;
    const Feature *first = m_context.plan().find(Id<Feature>(features.front()));
    Change change(features.size() == 1 ? tr("Duplicate %1").arg(first->title)
                                       : tr("Duplicate %n features", nullptr, static_cast<int>(features.size())));
    Selection copies;
    RowCopies maker(m_context);
    for (const EntityId &id : features) {
        FeatureChanges::Copy copy = FeatureChanges::copyOf(maker, id);
        copies.items.push_back({EntityKind::Feature, copy.feature.id});
        FeatureChanges::insert(change, std::move(copy));
    }
    copies.current = copies.items.back();
    if (apply(std::move(change)))
        m_context.setSelection(std::move(copies));
}

void RoadmapCanvas::moveSelection(int steps, bool onlyEnd)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const FiscalCalendar &calendar = roadmap.scale().calendar();
    const Feature *current = m_context.plan().find(Id<Feature>(m_context.selection().current.id));
    const DrawnDates dates = current ? roadmap.facts().dates(*current) : DrawnDates{};
    if (!dates.isDated())
        return;
    DatePrecision precision = current->end.isValid() ? current->end.precision : DatePrecision::Day;
    if (!onlyEnd && current->start.isValid())
        precision = current->end.isValid() ? std::min(precision, current->start.precision) : current->start.precision;
    const Snapping snapping(roadmap.scale(), stepOf(precision, roadmap.axis().units().snap), m_snaps);
    const std::vector<EntityId> features = selectedFeatures();
    const int count = static_cast<int>(features.size());
    Change change(!onlyEnd && count == 1 ? tr("Move %1").arg(current->title)
                      : !onlyEnd         ? tr("Move %n features", nullptr, count)
                      : count == 1       ? tr("Change the end of %1").arg(current->title)
                                         : tr("Change the end of %n features", nullptr, count));
    QHash<EntityId, DrawnDates> places;
    const qint64 days = onlyEnd ? dates.end.daysTo(snapping.nextEnd(dates.end, steps))
                                : dates.start.daysTo(snapping.nextStart(dates.start, steps));
    for (const EntityId &id : features) {
        const Feature &feature = *m_context.plan().find(Id<Feature>(id));
        const DrawnDates before = roadmap.facts().dates(feature);
        const auto moved = [&](const PlannedDate &date, DateRole role) {
            return date.isValid() ? movedTo(date, date.date.addDays(days), role, calendar, m_snaps) : date;
        };
        PlannedDate start = feature.start;
        PlannedDate end = feature.end;
        if (onlyEnd) {
            const PlannedDate old =
                end.isValid() ? end : PlannedDate{before.end, DatePrecision::Day, before.confidence};
            end = movedTo(old, std::max(before.start, before.end.addDays(days)), DateRole::End, calendar, m_snaps);
        } else {
            start = moved(start, DateRole::Start);
            end = moved(end, DateRole::End);
        }
        if (before.isDated())
            FeatureChanges::setDates(change, feature, start, end);
        Feature moving = feature;
        moving.start = start;
        moving.end = end;
        places.insert(id, roadmap.facts().dates(moving));
    }
    if (m_movesDependents) {
        const DependentLinks links = [this](EntityId id) { return m_live.linksOf(id); };
        const DependentDates now = [&roadmap](const Feature &feature) { return roadmap.facts().dates(feature); };
        for (const DependentMove &move : dependentMoves({m_context.plan(), now, links, places}))
            FeatureChanges::moveLater(change, *move.feature, move.days, calendar);
    }
    if (apply(std::move(change))) {
        offerDependents(features);
        const std::vector<BarPlace> shown = placesOf(m_context.selection().current.id, roadmap);
        if (!shown.empty())
            bringIntoSight(shown.front().rect);
    }
}

void RoadmapCanvas::moveToLane(int step)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const std::vector<int> lanes = roadmap.lanesOf(m_context.selection().current.id);
    if (step < 0 && placesOf(m_context.selection().current.id, roadmap).empty()) {
        scheduleSelection();
        return;
    }
    if (!lanes.empty())
        moveToLaneAt(lanes.front() + step);
}

void RoadmapCanvas::moveToLaneAt(int target)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    if (target < 0 || target >= static_cast<int>(roadmap.lanes().size()))
        return;
    const Lane &lane = roadmap.lanes()[static_cast<size_t>(target)].lane;
    const std::vector<EntityId> features = selectedFeatures();
    const Feature *first = m_context.plan().find(Id<Feature>(m_context.selection().current.id));
    if (features.empty() || !first)
        return;
    const std::vector<int> before = roadmap.lanesOf(first->id);
    const EntityKey left =
        before.empty() ? EntityKey{} : LaneChanges::entityOf(roadmap.lanes()[static_cast<size_t>(before.front())].lane);
    Change change(
        features.size() == 1
            ? tr("Move %1 to %2").arg(first->title, lane.header.title)
            : tr("Move %n features to %1", nullptr, static_cast<int>(features.size())).arg(lane.header.title));
    for (const EntityId &id : features) {
        const Feature &feature = *m_context.plan().find(Id<Feature>(id));
        const FeatureChanges::LaneDrop drop =
            FeatureChanges::laneDrop(m_context.plan(), feature, lane, m_live.view().groupBy);
        FeatureChanges::setLane(change, feature, drop);
        if (!drop.consequence.isEmpty())
            m_context.notify(drop.consequence, true);
    }
    if (apply(std::move(change))) {
        reveal(m_context.selection().current);
        if (!left.isNull())
            offerKeepBoth(features, left);
    }
}

bool RoadmapCanvas::canUnscheduleSelection() const
{
    const std::vector<EntityId> features = selectedFeatures();
    return std::any_of(features.begin(), features.end(), [this](EntityId id) {
        return FeatureChanges::canUnschedule(*m_context.plan().find(Id<Feature>(id)));
    });
}

void RoadmapCanvas::unscheduleSelection()
{
    const std::vector<EntityId> selected = selectedFeatures();
    std::vector<const Feature *> features;
    for (const EntityId &id : selected) {
        const Feature *feature = m_context.plan().find(Id<Feature>(id));
        if (FeatureChanges::canUnschedule(*feature))
            features.push_back(feature);
    }
    const int released = static_cast<int>(selected.size() - features.size());
    const QString staying = released > 0 ? RoadmapWords::releasedStay(released) : QString();
    if (features.empty()) {
        if (released > 0)
            m_context.report(staying);
        return;
    }
    Change change(features.size() == 1
                      ? tr("Take %1 off the schedule").arg(features.front()->title)
                      : tr("Take %n features off the schedule", nullptr, static_cast<int>(features.size())));
    for (const Feature *feature : features)
        FeatureChanges::unschedule(change, *feature);
    const QString label = change.label;
    if (apply(std::move(change))) {
        m_context.notify(staying.isEmpty() ? label : tr("%1. %2", "what was done, and a sentence").arg(label, staying), true);
        reveal(m_context.selection().current);
    }
}

/// Out of the tray, up into the lanes: with its own dates, else from today on.
void RoadmapCanvas::scheduleSelection()
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    const std::vector<EntityId> features = selectedFeatures();
    if (features.empty())
        return;
    const Feature *first = m_context.plan().find(Id<Feature>(features.front()));
    Change change(features.size() == 1 ? tr("Schedule %1").arg(first->title)
                                       : tr("Schedule %n features", nullptr, static_cast<int>(features.size())));
    for (const EntityId &id : features) {
        const Feature &feature = *m_context.plan().find(Id<Feature>(id));
        FeatureChanges::setParked(change, feature, false);
        if (facts.dates(feature).isDated())
            continue;
        Feature planned = feature;
        planned.start = {m_context.today(), DatePrecision::Day, DateConfidence::Likely};
        planned.end = {facts.dates(planned).end, DatePrecision::Day, DateConfidence::Likely};
        FeatureChanges::setDates(change, feature, planned.start, planned.end);
    }
    const QString label = change.label;
    if (apply(std::move(change))) {
        m_context.notify(label, true);
        reveal(m_context.selection().current);
    }
}

} // namespace leadline
