// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/render/handmadescene.h"

#include "core/render/fonts.h"

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal px = 0.75; ///< the pictures of the paper pages count in px

QRectF box(qreal x, qreal y, qreal width, qreal height)
{
    return {x * px, y * px, width * px, height * px};
}

class PageMaker final
{
public:
    PageMaker()
    {
        m_scene.barLooks = {BarLook::paperLarge()};
        for (const Stratum stratum : {Stratum::Ground, Stratum::Grid, Stratum::Bars, Stratum::Labels})
            m_scene.layers.push_back({stratum, {}});
    }

    SceneLayer &layer(Stratum stratum)
    {
        for (SceneLayer &candidate : m_scene.layers) {
            if (candidate.stratum == stratum)
                return candidate;
        }
        return m_scene.layers.front();
    }

    TextItem &text(qreal x, qreal baseline, const QString &words, qreal size,
                   TextWeight weight = TextWeight::Regular, ColourToken token = ColourToken::TextPrimary,
                   TextAlign align = TextAlign::Start)
    {
        TextItem item;
        item.style = {size, weight};
        item.width = m_metrics.width(words, item.style);
        const qreal left = align == TextAlign::End ? x * px - item.width : x * px;
        item.rect = QRectF(left, baseline * px - size, item.width, size * 1.3);
        item.baseline = baseline * px;
        item.text = words;
        item.paint = token;
        item.align = align;
        layer(Stratum::Labels).texts.push_back(item);
        return layer(Stratum::Labels).texts.back();
    }

    void glyph(qreal x, qreal y, qreal size, Glyph glyph, double share = 0)
    {
        layer(Stratum::Labels).glyphs.push_back({box(x, y, size, size), glyph, share});
    }

    void line(qreal x1, qreal y1, qreal x2, qreal y2, ColourToken token, qreal width = 1)
    {
        layer(Stratum::Grid)
                .lines.push_back({QPointF(x1, y1) * px, QPointF(x2, y2) * px, token, width * px});
    }

    BarItem &bar(qreal x, qreal y, qreal width, const QString &title, int product, Glyph glyph,
                 DateEdge edge, float progress = 0, const QString &code = {})
    {
        const BarLook &look = m_scene.barLooks.front();
        BarItem item;
        item.rect = QRectF(x * px, y * px, width * px, look.height);
        item.product = static_cast<quint8>(product);
        item.glyph = glyph;
        item.edge = edge;
        item.progress = progress;
        item.title = title;
        item.glyphStart = static_cast<float>(look.padding);
        item.titleStart = static_cast<float>(look.padding + look.glyphSize + look.glyphGap);
        item.titleWidth = static_cast<float>(m_metrics.width(title, look.title));
        const qreal body = item.rect.width() - look.edgeWidth(edge);
        const qreal titleEnd = static_cast<qreal>(item.titleStart + item.titleWidth);
        const qreal codeWidth = m_metrics.width(code, look.trailing);
        if (titleEnd + codeWidth + 2 * look.trailingPadding < body) {
            item.trailing = code;
            item.trailingWidth = static_cast<float>(codeWidth);
        }
        if (titleEnd > body)
            item.plateEnd = static_cast<float>(titleEnd + look.platePadding);
        layer(Stratum::Bars).bars.push_back(item);
        return layer(Stratum::Bars).bars.back();
    }

    void keyResult(qreal y, const QString &name, const QString &was, double share, const QString &now,
                   const QString &target)
    {
        text(45, y, name, 8.6, TextWeight::Regular, ColourToken::TextSecondary);
        text(179, y, was, 8.6, TextWeight::Regular, ColourToken::TextTertiary, TextAlign::End);
        TextItem &last = text(317, y, target, 8.6, TextWeight::Regular, ColourToken::TextPrimary, TextAlign::End);
        text(last.rect.left() / px - 3, y, now, 8.6, TextWeight::SemiBold, ColourToken::TextPrimary, TextAlign::End);
        KeyResultItem item;
        item.rect = box(186, y - 7, 50, 6);
        item.share = share;
        layer(Stratum::Labels).keyResults.push_back(item);
    }

    Scene take()
    {
        m_scene.size = QSizeF(1190.55, 841.89);
        return std::move(m_scene);
    }

private:
    FontTextMetrics m_metrics;
    Scene m_scene;
};

void addFrame(PageMaker &page)
{
    page.text(45, 53, u"Marlow Commerce"_s, 10.5, TextWeight::Regular, ColourToken::TextSecondary);
    page.text(45, 86, u"Outcome roadmap, July 2026 to April 2027"_s, 23, TextWeight::SemiBold).style.spacing = -0.2;
    page.layer(Stratum::Ground).fills.push_back({box(335, 184, 1207, 24), ColourToken::Band, {}});
    page.text(345, 201, u"Q3 2026"_s, 10.5, TextWeight::SemiBold);
    page.text(345, 226, u"Jul"_s, 9, TextWeight::Regular, ColourToken::TextSecondary);
    page.glyph(615, 239, 12, Glyph::Milestone);
    page.text(546, 249, u"Tokens live"_s, 9, TextWeight::Medium);
    page.line(45, 258, 1543, 258, ColourToken::TextPrimary, 1.5);
    page.line(45, 398, 1543, 398, ColourToken::LineStrong);
    page.line(45, 538, 1543, 538, ColourToken::LineStrong);
    page.line(335, 208, 335, 538, ColourToken::LineStrong);
    page.line(700, 208, 700, 538, ColourToken::LineStrong);
    page.line(1065, 208, 1065, 538, ColourToken::LineStrong);
    page.line(458, 208, 458, 538, ColourToken::LineGrid);
    page.line(581, 208, 581, 538, ColourToken::LineGrid);
    page.line(501, 208, 501, 538, ColourToken::TodayLine, 1.5);
    page.layer(Stratum::Labels).fills.push_back({box(470, 212, 63, 19), ColourToken::TodayFill, {}, 0, 4 * px});
    page.text(480, 225, u"12 Aug"_s, 9, TextWeight::SemiBold, ColourToken::TodayOn);
}

void addLaneHeader(PageMaker &page)
{
    page.text(45, 279, u"O1"_s, 8.6, TextWeight::Regular, ColourToken::TextSecondary);
    page.glyph(67, 270, 10, Glyph::ConfidenceOnTrack);
    page.text(83, 279, u"On track"_s, 8.6, TextWeight::SemiBold);
    page.text(317, 279, u"Jonas Beck"_s, 8.6, TextWeight::Regular, ColourToken::TextSecondary, TextAlign::End);
    page.text(45, 301, u"Shoppers finish checkout on the first"_s, 11.25, TextWeight::SemiBold);
    page.text(45, 320, u"try"_s, 11.25, TextWeight::SemiBold);
    page.keyResult(344, u"Completion"_s, u"61%"_s, 0.57, u"66.1%"_s, u"of 70"_s);
    page.keyResult(362, u"Time to pay"_s, u"74 s"_s, 0.55, u"58 s"_s, u"of 45"_s);
    page.keyResult(380, u"Wallet share"_s, u"18%"_s, 0.43, u"24%"_s, u"of 32"_s);
}

void addLanes(PageMaker &page)
{
    page.bar(335, 271, 315, u"One-page checkout"_s, 1, Glyph::InProgress, DateEdge::Firm, 0.7F, u"CHK"_s);
    page.bar(411, 311, 239, u"Address autocomplete"_s, 1, Glyph::InProgress, DateEdge::Firm, 0.45F, u"CHK"_s);
    page.bar(689, 271, 320, u"Saved cards for regulars"_s, 1, Glyph::Discovery, DateEdge::Likely, 0.1F, u"CHK"_s);
    page.bar(700, 311, 189, u"Express wallet buttons"_s, 1, Glyph::Ready, DateEdge::Likely);
    page.bar(772, 351, 182, u"Retry a failed payment inline"_s, 2, Glyph::Ready, DateEdge::Likely);
    page.bar(1105, 271, 237, u"Pay-by-link for social sellers"_s, 3, Glyph::Idea, DateEdge::Rough);
    page.bar(1133, 311, 350, u"Pay in three instalments"_s, 4, Glyph::AtRisk, DateEdge::Rough, 0, u"CON"_s);
    page.bar(1244, 351, 263, u"Checkout in eight more languages"_s, 5, Glyph::Blocked, DateEdge::Rough);
    page.bar(335, 411, 285, u"Network tokens"_s, 2, Glyph::InProgress, DateEdge::Firm, 0.78F, u"PAY"_s);
    page.bar(411, 451, 291, u"Smart retry schedule"_s, 6, Glyph::Released, DateEdge::Likely, 0.35F, u"PAY"_s);
    page.bar(716, 411, 300, u"Acquirer routing by issuer"_s, 7, Glyph::OffTrack, DateEdge::Firm).openEnd = true;
    page.bar(716, 451, 300, u"Card account updater"_s, 8, Glyph::WontDo, DateEdge::Firm, 0, u"LED"_s).openStart = true;
    BarItem &late = page.bar(1105, 411, 300, u"Device fingerprint signals"_s, 2, Glyph::Ready, DateEdge::Likely);
    late.attention = true;
    BarItem &parked = page.bar(1105, 451, 438, u"Decline reason explorer"_s, 4, Glyph::Ready, DateEdge::Rough);
    parked.parked = true;
    parked.titleStart += static_cast<float>(12 * px);
    parked.continuesAfter = true;
    parked.trailing.clear();
}

} // namespace

QString punctuationLine()
{
    return u"PAY-42: \"cards\" (v2.1) — 3-D Secure & 50% off, A/B [x] {y} #1 @me; it's $5 + €3 = ?"_s;
}

SceneDocument handmadeDocument()
{
    PageMaker page;
    addFrame(page);
    addLaneHeader(page);
    addLanes(page);
    for (int i = 0; i < 8; ++i) {
        page.layer(Stratum::Labels)
                .swatches.push_back({box(45 + 40 * i, 460, 13, 13), static_cast<quint8>(i + 1), 0});
    }
    page.layer(Stratum::Grid).hatches.push_back({box(900, 480, 60, 58)});
    page.text(45, 600, punctuationLine(), 9.4, TextWeight::Medium);
    page.text(45, 620, u"خارطة الطريق"_s, 9.4);
    TextItem &numbers = page.text(45, 640, u"1,940.50"_s, 9.4);
    numbers.style.tabular = true;
    const Glyph glyphs[] = {Glyph::ChangeLater,   Glyph::ChangeEarlier, Glyph::ChangeAdded,  Glyph::ChangeParked,
                            Glyph::ChangeReleased, Glyph::ChangeRemoved, Glyph::ChangeOther,  Glyph::ChevronStart,
                            Glyph::ChevronEnd,    Glyph::ChevronDown,   Glyph::Clock,        Glyph::Lock,
                            Glyph::Attention,     Glyph::ConfidenceAtRisk, Glyph::ConfidenceOffTrack,
                            Glyph::ConfidenceUnknown, Glyph::Parked, Glyph::WontDo};
    for (size_t i = 0; i < std::size(glyphs); ++i)
        page.glyph(600 + 24 * static_cast<qreal>(i), 590, 14, glyphs[i]);
    KeyResultItem behind;
    behind.rect = box(1100, 590, 100, 6);
    behind.share = -0.1;
    behind.expected = 0.4;
    page.layer(Stratum::Labels).keyResults.push_back(behind);

    SceneDocument document;
    document.title = u"Outcome roadmap"_s;
    document.author = u"Maya Lindqvist"_s;
    document.subject = u"Marlow 2026"_s;
    document.language = u"en-GB"_s;
    document.date = QDateTime(QDate(2026, 8, 12), QTime(12, 0), Qt::UTC);
    document.pages.push_back({QSizeF(1190.55, 841.89), QMarginsF(34, 34, 34, 34), page.take()});
    document.outline = {{u"Shoppers finish checkout on the first try"_s, 0, 194, 0},
                        {u"Completion"_s, 0, 250, 1},
                        {u"More good payments are approved"_s, 0, 298, 0}};
    return document;
}

Scene handmadeScreenScene()
{
    const FontTextMetrics metrics;
    Scene scene;
    scene.size = QSizeF(520, 320);
    scene.barLooks = {BarLook::screen()};
    SceneLayer bars;
    bars.stratum = Stratum::Bars;
    const auto add = [&](qreal x, qreal y, qreal width, const QString &title, int product, Glyph glyph, DateEdge edge,
                         float progress, const QString &initials) -> BarItem & {
        BarItem bar;
        bar.rect = QRectF(x, y, width, 26);
        bar.product = static_cast<quint8>(product);
        bar.glyph = glyph;
        bar.edge = edge;
        bar.progress = progress;
        bar.title = title;
        bar.titleWidth = static_cast<float>(metrics.width(title, scene.barLooks.front().title));
        bar.trailing = initials;
        bar.trailingWidth = static_cast<float>(metrics.width(initials, scene.barLooks.front().trailing));
        bars.bars.push_back(bar);
        return bars.bars.back();
    };
    add(20, 20, 200, u"One-page checkout"_s, 1, Glyph::InProgress, DateEdge::Firm, 0.7F, u"JB"_s);
    add(260, 20, 200, u"Smart retry schedule"_s, 2, Glyph::InProgress, DateEdge::Likely, 0.35F, u"PR"_s);
    add(20, 60, 200, u"Multi-currency"_s, 3, Glyph::Discovery, DateEdge::Rough, 0, u"TV"_s);
    add(260, 60, 200, u"Answers in console"_s, 4, Glyph::Released, DateEdge::Firm, 1, u"HS"_s);
    add(20, 100, 200, u"Swish, MobilePay"_s, 2, Glyph::Blocked, DateEdge::Likely, 0.15F, u"OC"_s);
    BarItem &over = add(20, 140, 120, u"Staff roles and permissions"_s, 4, Glyph::Discovery, DateEdge::Likely, 0, {});
    over.plateEnd = over.titleStart + over.titleWidth + 7;
    BarItem &after = add(260, 140, 200, u"Mobile console"_s, 4, Glyph::Idea, DateEdge::Rough, 0, {});
    after.continuesAfter = true;
    BarItem &before = add(20, 180, 200, u"Began last year"_s, 5, Glyph::AtRisk, DateEdge::Firm, 0.5F, {});
    before.continuesBefore = true;
    BarItem &open = add(260, 180, 200, u"No end yet"_s, 6, Glyph::Ready, DateEdge::Firm, 0, {});
    open.openEnd = true;
    BarItem &openStart = add(20, 220, 200, u"No start yet"_s, 7, Glyph::OffTrack, DateEdge::Firm, 0, {});
    openStart.openStart = true;
    BarItem &muted = add(260, 220, 200, u"Filtered out"_s, 8, Glyph::WontDo, DateEdge::Firm, 0, {});
    muted.muted = true;
    scene.layers.push_back(bars);
    SceneLayer overlay;
    overlay.stratum = Stratum::Overlay;
    FillItem ring;
    ring.rect = QRectF(255, 95, 210, 36);
    ring.border = ColourToken::AccentLine;
    ring.borderWidth = 2;
    ring.radius = 8;
    overlay.fills.push_back(ring);
    scene.layers.push_back(overlay);
    SceneLayer links;
    links.stratum = Stratum::Links;
    links.links.push_back({QPointF(140, 270), QPointF(260, 300)});
    scene.layers.push_back(links);
    return scene;
}

ScenePage pageOfBars(int count, bool withGlyphs)
{
    constexpr int perRow = 10;
    const FontTextMetrics metrics;
    ScenePage page;
    page.size = QSizeF(1190.55, 841.89);
    page.scene.size = page.size;
    page.scene.barLooks = {BarLook::paperLarge()};
    const BarLook &look = page.scene.barLooks.front();
    SceneLayer layer;
    layer.stratum = Stratum::Bars;
    layer.bars.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        BarItem bar;
        bar.rect = QRectF(34 + 112.0 * (i % perRow), 34 + 30.0 * (i / perRow % 25), 106, look.height);
        bar.product = static_cast<quint8>(i % 8 + 1);
        bar.edge = static_cast<DateEdge>(i % 3);
        bar.title = u"Feature %1"_s.arg(i);
        bar.titleWidth = static_cast<float>(metrics.width(bar.title, look.title));
        bar.glyphStart = static_cast<float>(look.padding);
        bar.titleStart = static_cast<float>(look.padding + look.glyphSize + look.glyphGap);
        if (withGlyphs) {
            bar.glyph = static_cast<Glyph>(i % 7 + 1);
            bar.progress = static_cast<float>(i % 5) / 5;
        }
        layer.bars.push_back(bar);
    }
    page.scene.layers.push_back(std::move(layer));
    return page;
}

} // namespace leadline::tests
