// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/parkedtray.h"

#include "core/roadmap/textflow.h"
#include "ui/roadmap/roadmapwords.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr qreal trayInset = 16;
constexpr qreal headingHeight = 34;
constexpr qreal cardHeight = 42;
constexpr qreal cardWidth = 225;
constexpr qreal cardGap = 9;
constexpr qreal cardPadding = 12;
constexpr qreal stripe = 4;
constexpr qreal glyphSize = 12;
constexpr TextStyle trayStrongStyle{12, TextWeight::SemiBold};
constexpr TextStyle trayStyle{12};
constexpr TextStyle titleStyle{12, TextWeight::Medium};
constexpr TextStyle trayCaptionStyle{11};

qreal centred(qreal top, qreal height, const TextStyle &style, const TextMetrics &metrics)
{
    return top + (height + metrics.capHeight(style)) / 2;
}

} // namespace

void ParkedTray::show(Tab tab, int lane)
{
    if (tab != m_tab || lane != m_lane)
        m_scroll = 0;
    m_tab = tab;
    m_lane = lane;
    m_isOpen = true;
}

ParkedTray::Hit ParkedTray::hit(QPointF place) const
{
    for (const Spot &spot : m_spots) {
        if (spot.rect.contains(place))
            return spot.hit;
    }
    return {};
}

void ParkedTray::collect(const LiveRoadmap &live)
{
    const ScreenRoadmap &roadmap = live.roadmap();
    const auto waitingIn = [](const PlacedLane &lane) { return lane.laid.blocks[static_cast<size_t>(BlockGroup::NotScheduled)]; };
    // A lane whose last feature got its dates leaves the room to the others.
    if (m_lane >= static_cast<int>(roadmap.lanes().size()) || (m_lane >= 0 && waitingIn(roadmap.lanes()[static_cast<size_t>(m_lane)]) == 0))
        m_lane = -1;
    m_waiting = 0;
    for (const PlacedLane &lane : roadmap.lanes())
        m_waiting += waitingIn(lane);
    const std::vector<const Feature *> parked = roadmap.parked();
    m_parkedWords = parked.empty() ? QString() : RoadmapWords::totals(parked);
    m_features = m_tab == Tab::Parked ? parked : roadmap.notScheduled(m_lane);
    m_shownWords = RoadmapWords::totals(m_features);
}

QRectF ParkedTray::cardRect(EntityId feature) const
{
    for (const Spot &spot : m_spots) {
        if (spot.hit.part == Part::Card && spot.hit.feature == feature)
            return spot.rect;
    }
    return {};
}

QString ParkedTray::title() const
{
    return m_tab == Tab::Parked ? QCoreApplication::translate("RoadmapWords", "Parked")
                                : QCoreApplication::translate("RoadmapWords", "Not scheduled");
}

void ParkedTray::bringIntoSight(EntityId feature, qreal width)
{
    for (size_t i = 0; i < m_features.size(); ++i) {
        if (m_features[i]->id != feature)
            continue;
        const qreal left = static_cast<qreal>(i) * (cardWidth + cardGap);
        m_scroll = std::clamp(m_scroll, left + cardWidth + 2 * trayInset - width, left);
    }
}

void ParkedTray::layOut(const LiveRoadmap &live, const Selection &selection, qreal width)
{
    m_spots.clear();
    Fragment out;
    layOutHeading(out, live, width);
    layOutCards(out, live, selection, width);
    m_scene = std::move(out).toScene(QSizeF(width, height()));
}

void ParkedTray::layOutHeading(Fragment &out, const LiveRoadmap &live, qreal width)
{
    const TextMetrics &metrics = live.metrics();
    const qreal top = m_isOpen ? 0 : (collapsedHeight - headingHeight) / 2;
    const qreal base = centred(top, headingHeight, trayStrongStyle, metrics);
    qreal x = trayInset;
    const auto addTab = [&](Tab tab, Part part, const QString &name, const QString &note) {
        const bool isChosen = tab == m_tab;
        const qreal from = x;
        x += out.text(
            Stratum::Labels, x, base, name,
            {isChosen ? trayStrongStyle : trayStyle, isChosen ? ColourToken::TextPrimary : ColourToken::TextSecondary},
            metrics);
        if (!note.isEmpty())
            x += 8 + out.text(Stratum::Labels, x + 8, base, note, {trayStyle, ColourToken::TextSecondary}, metrics);
        m_spots.push_back({QRectF(from - 4, top + 4, x - from + 8, headingHeight - 8), {part}});
        out.describe(SceneRole::Heading, m_spots.back().rect, name);
        x += 24;
    };
    const QString parked = QCoreApplication::translate("RoadmapWords", "Parked");
    const QString unscheduled = QCoreApplication::translate("RoadmapWords", "Not scheduled");
    const bool hasWaiting = m_waiting > 0 || m_tab == Tab::NotScheduled;
    addTab(Tab::Parked, Part::ParkedTab, parked, m_parkedWords);
    if (hasWaiting) {
        QString note = m_tab == Tab::NotScheduled ? m_shownWords : QString::number(m_waiting);
        if (m_tab == Tab::NotScheduled && m_lane >= 0) {
            //: What is counted, and the lane it stands in
            note = QCoreApplication::translate("RoadmapWords", "%1 in %2")
                       .arg(note, live.roadmap().lanes()[static_cast<size_t>(m_lane)].lane.header.title);
        }
        addTab(Tab::NotScheduled, Part::NotScheduledTab, unscheduled, note);
    }
    const QRectF toggle(width - trayInset - 16, top + (headingHeight - 24) / 2, 24, 24);
    GlyphItem chevron;
    chevron.rect = QRectF(toggle.center().x() - 6, toggle.center().y() - 6, 12, 12);
    chevron.glyph = m_isOpen ? Glyph::ChevronDown : Glyph::ChevronEnd;
    chevron.paint = ColourToken::TextSecondary;
    out.on(Stratum::Labels).glyphs.push_back(std::move(chevron));
    m_spots.push_back({toggle, {Part::Toggle}});
    const QString help = QCoreApplication::translate("RoadmapWords", "Drag a card onto a lane to schedule it");
    const qreal helpWidth = metrics.width(help, trayCaptionStyle);
    const qreal helpEnd = toggle.left() - 4;
    if (m_isOpen && !m_features.empty() && helpEnd - helpWidth > x) {
        out.text(Stratum::Labels, helpEnd, base, help, {trayCaptionStyle, ColourToken::TextTertiary, TextAlign::End},
                 metrics);
    } else if (m_features.empty() && m_isOpen) {
        const QString empty = m_tab == Tab::Parked
            ? QCoreApplication::translate("RoadmapWords", "Drop a bar here to set it aside.")
            : QCoreApplication::translate("RoadmapWords", "Every feature has dates.");
        out.text(Stratum::Labels, trayInset, centred(headingHeight, cardHeight, trayCaptionStyle, metrics), empty,
                 {trayCaptionStyle, ColourToken::TextTertiary}, metrics);
    }
}

void ParkedTray::layOutCards(Fragment &out, const LiveRoadmap &live, const Selection &selection, qreal width)
{
    if (!m_isOpen)
        return;
    const qreal step = cardWidth + cardGap;
    const qreal needed = step * static_cast<qreal>(m_features.size()) - cardGap + 2 * trayInset;
    m_scroll = std::clamp(m_scroll, 0.0, std::max(0.0, needed - width));
    const size_t first = static_cast<size_t>(std::max(0.0, (m_scroll - trayInset) / step));
    for (size_t i = first; i < m_features.size(); ++i) {
        const qreal left = trayInset + static_cast<qreal>(i) * step - m_scroll;
        const QRectF rect(left, headingHeight + 2, cardWidth, cardHeight);
        if (rect.left() > width)
            break;
        const Feature &feature = *m_features[i];
        addCard(out, feature, rect, live, selection.contains({EntityKind::Feature, feature.id}));
        m_spots.push_back({rect, {Part::Card, feature.id, rect}});
    }
}

void ParkedTray::addCard(Fragment &out, const Feature &feature, const QRectF &rect, const LiveRoadmap &live,
                         bool isSelected)
{
    const TextMetrics &metrics = live.metrics();
    const FeatureFacts &facts = live.roadmap().facts();
    FillItem ground;
    ground.rect = rect;
    ground.fill = ColourToken::Canvas;
    ground.border = {ColourToken::ProductEdge, facts.colour(feature)};
    ground.radius = 5;
    ground.entity = sceneEntity(feature);
    out.on(Stratum::Ground).fills.push_back(ground);
    FillItem mark;
    mark.rect = QRectF(rect.left(), rect.top(), stripe, rect.height());
    mark.fill = {ColourToken::ProductMark, facts.colour(feature)};
    mark.radius = 2;
    out.on(Stratum::Grid).fills.push_back(mark);
    if (isSelected) {
        FillItem ring;
        ring.rect = rect.adjusted(-3, -3, 3, 3);
        ring.border = ColourToken::AccentLine;
        ring.borderWidth = 2;
        ring.radius = 8;
        out.on(Stratum::Overlay).fills.push_back(ring);
    }
    const qreal half = rect.height() / 2;
    const qreal left = rect.left() + cardPadding;
    const qreal right = rect.right() - 10;
    GlyphItem glyph;
    glyph.rect = QRectF(left, rect.top() + 2 + (half - glyphSize) / 2, glyphSize, glyphSize);
    glyph.glyph = facts.glyph(feature);
    glyph.share = static_cast<double>(facts.progress(feature));
    out.on(Stratum::Labels).glyphs.push_back(std::move(glyph));
    const qreal text = left + glyphSize + 8;
    const qreal upper = centred(rect.top() + 2, half, titleStyle, metrics);
    const qreal lower = centred(rect.top() + half - 1, half, trayCaptionStyle, metrics);
    const qreal initials = out.text(Stratum::Labels, right, upper, facts.ownerInitials(feature),
                                    {trayCaptionStyle, ColourToken::TextSecondary, TextAlign::End}, metrics);
    out.text(Stratum::Labels, text, upper,
             elideText(facts.title(feature), titleStyle, right - initials - 6 - text, metrics), {titleStyle}, metrics,
             sceneEntity(feature));
    const QString effort = feature.effortLikely ? wording::effort(*feature.effortLikely) : QString();
    const qreal effortWidth = out.text(Stratum::Labels, right, lower, effort,
                                       {trayCaptionStyle, ColourToken::TextSecondary, TextAlign::End}, metrics);
    out.on(Stratum::Labels).swatches.push_back({QRectF(text, lower - 8, 8, 8), facts.colour(feature), 2});
    const QString reason =
        feature.parked && !feature.parkedReason.isEmpty() ? feature.parkedReason : facts.code(feature);
    out.text(Stratum::Labels, text + 12, lower,
             elideText(reason, trayCaptionStyle, right - effortWidth - 6 - text - 12, metrics),
             {trayCaptionStyle, ColourToken::TextSecondary}, metrics);
    out.describe(SceneRole::ListItem, rect, facts.accessibleName(feature), sceneEntity(feature));
}

} // namespace leadline
