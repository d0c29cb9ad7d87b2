// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/liveroadmap.h"

#include "core/analysis/filter/filter.h"
#include "core/model/dependency.h"

namespace leadline {

namespace {

/// What a change of an entity's rows asks for.
enum class Effect : quint8 { None, Refresh, Build };

Effect effectOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Product:
    case EntityKind::Team:
    case EntityKind::Person:
    case EntityKind::Portfolio:
    case EntityKind::Blackout:
        return Effect::Build;
    case EntityKind::Feature:
    case EntityKind::Objective:
    case EntityKind::KeyResult:
    case EntityKind::Measurement:
    case EntityKind::Metric:
    case EntityKind::Initiative:
    case EntityKind::Contribution:
    case EntityKind::Dependency:
    case EntityKind::Milestone:
    case EntityKind::Plan:
    case EntityKind::Scorecard:
    case EntityKind::Criterion:
    case EntityKind::Rating:
    case EntityKind::CustomField:
    case EntityKind::CustomValue:
        return Effect::Refresh;
    default:
        return Effect::None;
    }
}

} // namespace

LiveRoadmap::LiveRoadmap(PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_roadmap(context.plan(), m_metrics)
{
    m_frame.locale = QLocale();
    m_frame.view.zoom = ViewZoom::Quarter;
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LiveRoadmap::flush);
    watch();
}

void LiveRoadmap::watch()
{
    const PlanDocument *document = &m_context.document();
    connect(document, &PlanDocument::rowChanged, this, &LiveRoadmap::noteRow);
    connect(document, &PlanDocument::rowInserted, this, [this](EntityKind kind, int row) {
        if (kind == EntityKind::Feature)
            m_edited.insert(m_context.plan().table(kind).at(row).id);
        noteTable(kind);
    });
    connect(document, &PlanDocument::rowRemoved, this, [this](EntityKind kind) { noteTable(kind); });
    connect(document, &PlanDocument::layoutChanged, this, [this](EntityKind kind) { noteTable(kind); });
    // The rows that lanes point at are gone with the plan, so this can't wait.
    connect(document, &PlanDocument::wasReset, this, [this] {
        m_needsBuild = true;
        m_knowsLinks = false;
        m_frame.filter = {};
        m_roadmap.setFilter({});
        rebuild();
    });
    connect(&m_context, &PlanContext::scopeChanged, this, [this] {
        m_needsBuild = true;
        schedule();
    });
}

void LiveRoadmap::noteRow(EntityKind kind, int row, const FieldMask &fields)
{
    if (kind != EntityKind::Feature) {
        noteTable(kind);
        return;
    }
    const EntityId id = m_context.plan().table(kind).at(row).id;
    m_edited.insert(id);
    for (const FieldInfo &field : m_context.plan().catalogue().info(kind).fields()) {
        if (fields.test(static_cast<size_t>(field.index())))
            m_fields.insert(field.keyText());
    }
    schedule();
}

void LiveRoadmap::noteTable(EntityKind kind)
{
    const Effect effect = effectOf(kind);
    if (effect == Effect::None)
        return;
    if (kind == EntityKind::Dependency || kind == EntityKind::Feature)
        m_knowsLinks = false;
    m_needsBuild = m_needsBuild || effect == Effect::Build;
    m_needsRefresh = true;
    schedule();
}

void LiveRoadmap::schedule()
{
    if (m_isActive && !m_isFrozen)
        m_timer.start();
}

void LiveRoadmap::setActive(bool active)
{
    m_isActive = active;
    if (active)
        flush();
}

void LiveRoadmap::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
    schedule();
}

void LiveRoadmap::parseFilter()
{
    m_frame.filter = {};
    if (!m_frame.view.filter.isEmpty()) {
        Result<Filter> parsed =
            Filter::parse(m_frame.view.filter, m_context.columns(EntityKind::Feature), m_context.analysis());
        if (parsed) {
            m_frame.filter = [filter = std::make_shared<Filter>(std::move(*parsed))](const Feature &feature) {
                return filter->matches(feature);
            };
        } else {
            m_context.report(parsed.error().text);
        }
    }
    m_roadmap.setFilter(m_frame.filter);
}

void LiveRoadmap::rebuild()
{
    m_frame.today = m_context.today();
    m_frame.scope = m_context.scope();
    parseFilter();
    if (const Result<> built = m_roadmap.build(m_frame); !built)
        m_context.report(built.error().text);
    m_edited.clear();
    m_fields.clear();
    m_needsBuild = false;
    m_needsRefresh = false;
    Q_EMIT changed();
}

void LiveRoadmap::flush()
{
    m_timer.stop();
    const bool isStale = m_needsBuild || m_needsRefresh || !m_edited.isEmpty();
    if (!m_isActive || m_isFrozen || !isStale)
        return;
    Q_EMIT aboutToChange();
    if (m_needsBuild || !m_roadmap.isBuilt() || m_frame.today != m_context.today()) {
        rebuild();
        return;
    }
    if (!m_frame.view.filter.isEmpty())
        parseFilter();
    const Result<> done = m_needsRefresh ? m_roadmap.refresh(m_edited) : m_roadmap.updateFeatures(m_edited, m_fields);
    if (!done)
        m_context.report(done.error().text);
    m_needsRefresh = false;
    Q_EMIT changed();
    m_edited.clear();
    m_fields.clear();
}

bool LiveRoadmap::setView(const ViewDescription &view)
{
    if (view == m_frame.view)
        return true;
    const ViewDescription before = std::exchange(m_frame.view, view);
    if (!m_isActive) {
        m_needsBuild = true;
        return true;
    }
    Q_EMIT aboutToChange();
    m_frame.today = m_context.today();
    m_frame.scope = m_context.scope();
    parseFilter();
    if (const Result<> built = m_roadmap.build(m_frame); !built) {
        m_context.report(built.error().text);
        m_frame.view = before;
        parseFilter();
        return false;
    }
    Q_EMIT changed();
    return true;
}

void LiveRoadmap::setTimeWidth(qreal width)
{
    if (width == m_frame.timeWidth)
        return;
    m_frame.timeWidth = width;
    if (m_frame.view.zoom == ViewZoom::Fit) {
        m_needsBuild = true;
        flush();
    }
}

void LiveRoadmap::setBar(const BarLook &bar)
{
    if (qFuzzyCompare(bar.height, m_frame.bar.height))
        return;
    m_frame.bar = bar;
    m_needsBuild = true;
    flush();
}

void LiveRoadmap::setShowsMilestones(bool shows)
{
    if (shows == m_frame.showsMilestones)
        return;
    m_frame.showsMilestones = shows;
    m_needsBuild = true;
    flush();
}

void LiveRoadmap::setCollapsed(const QSet<QString> &lanes)
{
    if (lanes == m_frame.collapsed)
        return;
    flush();
    m_frame.collapsed = lanes;
    if (!m_roadmap.isBuilt())
        return;
    Q_EMIT aboutToChange();
    m_roadmap.setCollapsed(lanes);
    Q_EMIT changed();
}

void LiveRoadmap::setShowsReleased(const QSet<QString> &lanes)
{
    if (lanes == m_frame.showsReleased)
        return;
    flush();
    m_frame.showsReleased = lanes;
    if (!m_roadmap.isBuilt())
        return;
    Q_EMIT aboutToChange();
    m_roadmap.setShowsReleased(lanes);
    Q_EMIT changed();
}

void LiveRoadmap::setGap(const LaneGap &gap)
{
    if (gap == m_frame.gap)
        return;
    flush();
    m_frame.gap = gap;
    if (!m_roadmap.isBuilt())
        return;
    Q_EMIT aboutToChange();
    m_roadmap.setGap(gap);
    Q_EMIT changed();
}

void LiveRoadmap::setDayWidth(qreal width)
{
    if (qFuzzyCompare(width + 1, m_frame.dayWidth + 1))
        return;
    m_frame.dayWidth = width;
    rebuild();
}

void LiveRoadmap::endZoom(const ViewDescription &view)
{
    m_frame.view = view;
    m_frame.dayWidth = 0;
    rebuild();
}

std::vector<const Dependency *> LiveRoadmap::allLinks() const
{
    std::vector<const Dependency *> links;
    for (const Dependency &dependency : m_context.plan().all<Dependency>()) {
        if (dependency.kind != DependencyKind::Relates)
            links.push_back(&dependency);
    }
    return links;
}

std::vector<const Dependency *> LiveRoadmap::linksOf(EntityId feature) const
{
    if (!m_knowsLinks) {
        m_links.clear();
        for (const Dependency *dependency : allLinks()) {
            m_links.insert(dependency->from.untyped(), dependency);
            m_links.insert(dependency->to.untyped(), dependency);
        }
        m_knowsLinks = true;
    }
    const QList<const Dependency *> found = m_links.values(feature);
    return {found.begin(), found.end()};
}

} // namespace leadline
