// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/canvasaccessible.h"

#include "ui/roadmap/canvasitem.h"
#include "ui/roadmap/cueaccess.h"

namespace leadline {

namespace {

class LaneItem final : public CanvasItemAccess, public QAccessibleActionInterface
{
public:
    LaneItem(CanvasAccessible &owner, int lane)
        : CanvasItemAccess(owner)
        , m_lane(lane)
    {
    }

    bool isValid() const override { return roadmap().isBuilt() && m_lane < static_cast<int>(roadmap().lanes().size()); }
    QAccessibleInterface *parent() const override { return &m_owner; }
    QAccessible::Role role() const override { return QAccessible::List; }
    /// Its bars, then its labels of what is out of sight.
    int childCount() const override
    {
        return isValid() ? placed().laid.barCount() + static_cast<int>(m_owner.cues(m_lane).size()) : 0;
    }
    QAccessibleInterface *child(int index) const override
    {
        EntityId found;
        if (isValid() && index >= placed().laid.barCount() && index < childCount())
            return m_owner.cue(m_lane, m_owner.cues(m_lane)[static_cast<size_t>(index - placed().laid.barCount())].kind);
        int at = 0;
        if (isValid()) {
            placed().laid.eachBar([&](const BarItem &bar) {
                if (at++ == index)
                    found = bar.entity.id;
            });
        }
        return found.isNull() ? nullptr : m_owner.bar(m_lane, found);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        int at = 0;
        int found = -1;
        placed().laid.eachBar([&](const BarItem &bar) {
            if (m_owner.bar(m_lane, bar.entity.id) == child)
                found = at;
            ++at;
        });
        for (const LaneCue &cue : m_owner.cues(m_lane)) {
            if (m_owner.cue(m_lane, cue.kind) == child)
                found = at;
            ++at;
        }
        return found;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return m_owner.childAt(x, y); }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        QStringList parts{placed().lane.header.ref, placed().lane.header.title};
        if (const std::optional<ObjectiveHealth> health = placed().lane.header.health)
            parts.append(enumLabelTranslated(*health));
        for (const KeyResultLine &line : placed().lane.header.keyResults)
            parts.append(line.accessibleName);
        parts.removeAll(QString());
        return parts.join(QCoreApplication::translate("Roadmap", ", ", "between facts"));
    }
    QRect rect() const override
    {
        const CanvasGeometry shape = m_owner.canvas().geometry();
        const QRectF all(shape.scroll.x() - shape.headerWidth, placed().top, shape.viewport.width(),
                         placed().laid.height);
        return onScreen(shape.toView(all));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.expandable = true;
        state.invisible = !isValid();
        if (!isValid())
            return state;
        state.expanded = !placed().laid.isCollapsed;
        state.collapsed = placed().laid.isCollapsed;
        const HeaderFocus &focus = m_owner.canvas().overlay().header;
        state.focused = focus.lane == laneKey(placed().lane.header) && focus.keyResult.isNull() && !focus.cue
            && m_owner.canvas().hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), toggleAction()}; }
    void doAction(const QString &action) override
    {
        const SceneEntity entity = placed().lane.header.entity;
        if (action == toggleAction())
            m_owner.canvas().setLaneCollapsed(m_lane, !placed().laid.isCollapsed);
        else if (action == pressAction() && !entity.isNull())
            m_owner.canvas().live().context().open({static_cast<EntityKind>(entity.kind - 1), entity.id});
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const PlacedLane &placed() const { return roadmap().lanes()[static_cast<size_t>(m_lane)]; }

    int m_lane;
};

/// A key result in the header of a lane.
class KeyResultItemAccess final : public CanvasItemAccess, public QAccessibleActionInterface
{
public:
    KeyResultItemAccess(CanvasAccessible &owner, int lane, EntityId keyResult)
        : CanvasItemAccess(owner)
        , m_lane(lane)
        , m_keyResult(keyResult)
    {
    }

    bool isValid() const override { return place().has_value(); }
    QAccessibleInterface *parent() const override { return m_owner.lane(m_lane); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        const std::optional<KeyResultPlace> found = place();
        return kind == QAccessible::Name && found ? found->name : QString();
    }
    QRect rect() const override
    {
        const std::optional<KeyResultPlace> found = place();
        const CanvasGeometry shape = m_owner.canvas().geometry();
        if (!found)
            return {};
        return onScreen(shape.toView(found->rect.translated(shape.scroll.x() - shape.headerWidth, 0)));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_owner.canvas().overlay().header.keyResult == m_keyResult && m_owner.canvas().hasFocus();
        state.invisible = !isValid();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_owner.canvas().live().context().open({EntityKind::KeyResult, m_keyResult});
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    std::optional<KeyResultPlace> place() const
    {
        if (!roadmap().isBuilt() || m_lane >= static_cast<int>(roadmap().lanes().size()))
            return std::nullopt;
        for (const KeyResultPlace &found : keyResultPlaces(roadmap(), m_lane, m_owner.canvas().headerWidth())) {
            if (found.keyResult == m_keyResult)
                return found;
        }
        return std::nullopt;
    }

    int m_lane;
    EntityId m_keyResult;
};

class TrayItem final : public CanvasItemAccess
{
public:
    using CanvasItemAccess::CanvasItemAccess;

    bool isValid() const override { return roadmap().isBuilt(); }
    QAccessibleInterface *parent() const override { return &m_owner; }
    QAccessible::Role role() const override { return QAccessible::List; }
    int childCount() const override { return tray().isOpen() ? static_cast<int>(tray().features().size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        const bool exists = index >= 0 && index < childCount();
        return exists ? m_owner.bar(CanvasAccessible::tray, tray().features()[static_cast<size_t>(index)]->id)
                      : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return m_owner.childAt(x, y); }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? tray().title() : QString();
    }
    QRect rect() const override { return onScreen(m_owner.canvas().geometry().tray()); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.expandable = true;
        state.expanded = tray().isOpen();
        return state;
    }

private:
    const ParkedTray &tray() const { return m_owner.canvas().tray(); }
};

class BarItemAccess final : public CanvasItemAccess, public QAccessibleActionInterface
{
public:
    BarItemAccess(CanvasAccessible &owner, int lane, EntityId feature)
        : CanvasItemAccess(owner)
        , m_lane(lane)
        , m_feature(feature)
    {
    }

    bool isValid() const override { return isCard() ? !cardRect().isNull() : place().bar != nullptr; }
    QAccessibleInterface *parent() const override { return m_owner.lane(m_lane); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        const Feature *feature = m_owner.canvas().live().context().plan().find(Id<Feature>(m_feature));
        return kind == QAccessible::Name && feature ? roadmap().facts().accessibleName(*feature) : QString();
    }
    QRect rect() const override
    {
        if (isCard())
            return onScreen(cardRect());
        const BarPlace found = place();
        return found.bar ? onScreen(m_owner.canvas().geometry().toView(found.rect)) : QRect();
    }
    QAccessible::State state() const override
    {
        const Selection &selection = m_owner.canvas().live().context().selection();
        const EntityKey key{EntityKind::Feature, m_feature};
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = selection.contains(key);
        state.focused = selection.current == key && m_owner.canvas().hasFocus();
        state.invisible = !isValid();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        PlanContext &context = m_owner.canvas().live().context();
        if (action == pressAction())
            context.open({EntityKind::Feature, m_feature});
        else if (action == setFocusAction())
            context.select({EntityKind::Feature, m_feature});
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isCard() const { return m_lane == CanvasAccessible::tray; }
    QRectF cardRect() const
    {
        const CanvasGeometry shape = m_owner.canvas().geometry();
        const QRectF card = m_owner.canvas().tray().cardRect(m_feature);
        return card.isNull() ? card : shape.mirrored(card.translated(shape.tray().topLeft()));
    }
    BarPlace place() const
    {
        if (roadmap().isBuilt()) {
            for (const BarPlace &found : placesOf(m_feature, roadmap())) {
                if (found.lane == m_lane)
                    return found;
            }
        }
        return {};
    }

    int m_lane;
    EntityId m_feature;
};

} // namespace

CanvasAccessible::CanvasAccessible(RoadmapCanvas *canvas)
    : QAccessibleWidget(canvas, QAccessible::List)
{
}

CanvasAccessible::~CanvasAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_bars))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_keyResults))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_cues))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_lanes))
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            RoadmapCanvas *canvas = qobject_cast<RoadmapCanvas *>(object);
            return canvas ? new CanvasAccessible(canvas) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
}

RoadmapCanvas &CanvasAccessible::canvas() const
{
    return *static_cast<RoadmapCanvas *>(widget());
}

QAccessibleInterface *CanvasAccessible::madeLane(int lane)
{
    if (lane == tray)
        return new TrayItem(*this);
    return new LaneItem(*this, lane);
}

QAccessibleInterface *CanvasAccessible::lane(int lane)
{
    QHash<int, QAccessible::Id>::iterator known = m_lanes.find(lane);
    if (known == m_lanes.end())
        known = m_lanes.insert(lane, QAccessible::registerAccessibleInterface(madeLane(lane)));
    return QAccessible::accessibleInterface(known.value());
}

QAccessibleInterface *CanvasAccessible::bar(int lane, EntityId feature)
{
    const std::pair<int, EntityId> key(lane, feature);
    QHash<std::pair<int, EntityId>, QAccessible::Id>::iterator known = m_bars.find(key);
    if (known == m_bars.end())
        known = m_bars.insert(key, QAccessible::registerAccessibleInterface(new BarItemAccess(*this, lane, feature)));
    return QAccessible::accessibleInterface(known.value());
}

QAccessibleInterface *CanvasAccessible::keyResult(int lane, EntityId keyResult)
{
    const std::pair<int, EntityId> key(lane, keyResult);
    QHash<std::pair<int, EntityId>, QAccessible::Id>::iterator known = m_keyResults.find(key);
    if (known == m_keyResults.end())
        known = m_keyResults.insert(
            key, QAccessible::registerAccessibleInterface(new KeyResultItemAccess(*this, lane, keyResult)));
    return QAccessible::accessibleInterface(known.value());
}

QAccessibleInterface *CanvasAccessible::cue(int lane, LaneCue::Kind kind)
{
    const std::pair<int, int> key(lane, static_cast<int>(kind));
    QHash<std::pair<int, int>, QAccessible::Id>::iterator known = m_cues.find(key);
    if (known == m_cues.end())
        known = m_cues.insert(key, QAccessible::registerAccessibleInterface(new CueItemAccess(*this, lane, kind)));
    return QAccessible::accessibleInterface(known.value());
}

std::vector<LaneCue> CanvasAccessible::cues(int lane) const
{
    const ScreenRoadmap &roadmap = canvas().live().roadmap();
    const bool isThere = roadmap.isBuilt() && lane >= 0 && lane < static_cast<int>(roadmap.lanes().size());
    return isThere ? laneCues(lane, roadmap, canvas().geometry()) : std::vector<LaneCue>();
}

int CanvasAccessible::childCount() const
{
    const ScreenRoadmap &roadmap = canvas().live().roadmap();
    return roadmap.isBuilt() ? static_cast<int>(roadmap.lanes().size()) + 1 : 0;
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const int count = childCount();
    if (index < 0 || index >= count)
        return nullptr;
    return const_cast<CanvasAccessible *>(this)->lane(index == count - 1 ? tray : index);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (QHash<int, QAccessible::Id>::const_iterator lane = m_lanes.cbegin(); lane != m_lanes.cend(); ++lane) {
        if (QAccessible::accessibleInterface(lane.value()) == child)
            return lane.key() == tray ? childCount() - 1 : lane.key();
    }
    return -1;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPoint place = canvas().viewport()->mapFromGlobal(QPoint(x, y));
    const CanvasHit hit = canvas().hitAt(place);
    CanvasAccessible *self = const_cast<CanvasAccessible *>(this);
    if (hit.region == CanvasHit::Region::Tray)
        return hit.tray.feature.isNull() ? self->lane(tray) : self->bar(tray, hit.tray.feature);
    if (hit.region == CanvasHit::Region::Cue)
        return self->cue(hit.cue.lane, hit.cue.kind);
    if (!hit.keyResult.isNull())
        return self->keyResult(hit.lane, hit.keyResult);
    if (hit.bar.bar)
        return self->bar(hit.bar.lane, hit.bar.bar->entity.id);
    return hit.lane >= 0 ? self->lane(hit.lane) : nullptr;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    const EntityId current = canvas().live().context().selection().current.id;
    const ScreenRoadmap &roadmap = canvas().live().roadmap();
    const HeaderFocus &header = canvas().overlay().header;
    if (const int lane = roadmap.isBuilt() ? laneOf(header.lane, roadmap) : -1; lane >= 0) {
        CanvasAccessible *mutableSelf = const_cast<CanvasAccessible *>(this);
        if (focusedCue(header, roadmap, canvas().geometry()))
            return mutableSelf->cue(lane, *header.cue);
        return header.keyResult.isNull() ? mutableSelf->lane(lane) : mutableSelf->keyResult(lane, header.keyResult);
    }
    if (!roadmap.isBuilt() || current.isNull())
        return nullptr;
    const std::vector<BarPlace> places = placesOf(current, roadmap);
    CanvasAccessible *self = const_cast<CanvasAccessible *>(this);
    if (!places.empty())
        return self->bar(places.front().lane, current);
    return canvas().tray().cardRect(current).isNull() ? nullptr : self->bar(tray, current);
}

} // namespace leadline
