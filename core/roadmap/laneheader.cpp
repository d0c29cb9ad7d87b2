// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/laneheader.h"

#include "core/roadmap/featurefacts.h"
#include "core/roadmap/textflow.h"

#include <QCoreApplication>

namespace leadline {

namespace {

// Distances in px of the A3 picture.
constexpr qreal headerEndMargin = 17.7;
constexpr qreal headerBaseline = 21.5;
constexpr qreal headerTitleAdvance = 22.2;
constexpr qreal headerTitleLine = 18.7;
constexpr qreal keyResultAdvance = 23.7;
constexpr qreal headerKeyResultLine = 18;
constexpr qreal ownerLine = 17;
constexpr qreal bottomMargin = 12;
constexpr qreal headerMarkSize = 10;
constexpr qreal headerGap = 6;
constexpr qreal headerTrackWidth = 50;
constexpr qreal headerTrackHeight = 6.4;
constexpr qreal currentColumn = 75;
constexpr qreal narrowestName = 40;
constexpr qreal mostOfPage = 0.55; ///< of the height of a page that a header may take

class HeaderLayout final
{
public:
    HeaderLayout(const LaneHeader &header, const PaperStyle &style, const TextMetrics &metrics)
        : m_header(header)
        , m_style(style)
        , m_metrics(metrics)
        , m_px(style.px)
        , m_left(style.left())
        , m_right(style.gridStart() - headerEndMargin * style.px)
        , m_strong(PaperStyle::bold(style.keyResult))
    {
    }

    Fragment layout(bool continued)
    {
        m_y = headerBaseline * m_px;
        if (addFacts())
            m_y += headerTitleAdvance * m_px;
        addTitle(continued);
        if (!continued)
            addKeyResults();
        m_out.height = m_y + bottomMargin * m_px;
        return std::move(m_out);
    }

private:
    qreal width(const QString &text, const TextStyle &style) const { return m_metrics.width(text, style); }

    void addMark(qreal x, const QString &word)
    {
        GlyphItem mark;
        const qreal size = headerMarkSize * m_px;
        mark.rect = QRectF(x, m_y - (size + m_metrics.capHeight(m_style.keyResult)) / 2, size, size);
        mark.glyph = healthGlyph(m_header.health);
        mark.accessibleName = word;
        m_out.on(Stratum::Labels).glyphs.push_back(std::move(mark));
    }

    /// Reference, health and owner on one line, the owner below when they don't fit; false when there are none.
    bool addFacts()
    {
        qreal x = m_left;
        if (!m_header.ref.isEmpty()) {
            x += m_out.text(Stratum::Labels, x, m_y, m_header.ref, {m_style.keyResult, ColourToken::TextTertiary},
                            m_metrics)
                + headerGap * m_px;
        }
        if (m_header.health) {
            const QString word = enumLabelTranslated(*m_header.health);
            addMark(x, word);
            x += (headerMarkSize + headerGap) * m_px;
            x += m_out.text(Stratum::Labels, x, m_y, word, {m_strong}, m_metrics) + 2 * headerGap * m_px;
        }
        if (!m_header.owner.isEmpty())
            addOwner(x);
        return x > m_left || !m_header.owner.isEmpty();
    }

    void addOwner(qreal x)
    {
        const Lettering lettering{m_style.keyResult, ColourToken::TextTertiary, TextAlign::End};
        if (x + width(m_header.owner, lettering.style) <= m_right) {
            m_out.text(Stratum::Labels, m_right, m_y, m_header.owner, lettering, m_metrics);
            return;
        }
        for (const QString &line : wrapText(m_header.owner, lettering.style, m_right - m_left, m_metrics)) {
            if (x > m_left)
                m_y += ownerLine * m_px;
            x = m_right;
            m_out.text(Stratum::Labels, m_left, m_y, line, {lettering.style, lettering.paint}, m_metrics);
        }
    }

    void addTitle(bool continued)
    {
        QString title = m_header.title.simplified();
        if (title.isEmpty())
            title = QCoreApplication::translate("Roadmap", "Untitled");
        const qreal line = std::max(headerTitleLine * m_px, m_metrics.lineHeight(m_style.objectiveTitle));
        bool first = true;
        for (const QString &part : wrapText(title, m_style.objectiveTitle, m_right - m_left, m_metrics)) {
            m_y += first ? 0 : line;
            first = false;
            m_out.text(Stratum::Labels, m_left, m_y, part, {m_style.objectiveTitle}, m_metrics, m_header.entity);
        }
        if (continued) {
            m_y += line;
            m_out.text(Stratum::Labels, m_left, m_y, QCoreApplication::translate("Roadmap", "continued"),
                       {m_style.keyResult, ColourToken::TextTertiary}, m_metrics);
        }
    }

    QString ofTarget(const KeyResultLine &line) const
    {
        if (line.target.isEmpty())
            return {};
        if (line.current.isEmpty()) {
            //: The target of a key result that was not measured yet
            return QCoreApplication::translate("Roadmap", "target %1").arg(line.target);
        }
        //: Follows the newest value of a key result in bold, e.g. "66.1% of 70"
        return QCoreApplication::translate("Roadmap", "of %1").arg(line.target);
    }

    /// Width of the newest value with the target.
    qreal valueWidth(const KeyResultLine &line) const
    {
        const QString target = ofTarget(line);
        const qreal current = line.current.isEmpty() ? 0 : width(line.current, m_strong);
        const qreal space = current > 0 && !target.isEmpty() ? spaceWidth() : 0;
        return current + space + width(target, m_style.keyResult);
    }

    qreal spaceWidth() const { return width(QStringLiteral(" "), m_style.keyResult); }

    void addKeyResults()
    {
        qreal values = currentColumn * m_px;
        qreal baselines = 0;
        for (const KeyResultLine &line : m_header.keyResults) {
            values = std::max(values, valueWidth(line));
            baselines = std::max(baselines, width(line.baseline, m_style.keyResult));
        }
        m_y += (keyResultAdvance - headerKeyResultLine) * m_px;
        // A header stands on one page; what would run off it is counted.
        const qreal limit = mostOfPage * m_style.page.height();
        for (size_t i = 0; i < m_header.keyResults.size(); ++i) {
            const size_t left = m_header.keyResults.size() - i;
            if (left > 1 && m_y + 2 * headerKeyResultLine * m_px > limit) {
                addMore(static_cast<int>(left));
                return;
            }
            addKeyResult(m_header.keyResults[i], values, baselines);
        }
    }

    void addMore(int count)
    {
        m_y += headerKeyResultLine * m_px;
        const QString words = QCoreApplication::translate("Roadmap", "and %n more key results", nullptr, count);
        m_out.text(Stratum::Labels, m_left, m_y, words, {m_style.keyResult, ColourToken::TextTertiary}, m_metrics);
    }

    void addKeyResult(const KeyResultLine &line, qreal values, qreal baselines)
    {
        m_y += headerKeyResultLine * m_px;
        const qreal trackEnd = m_right - values - headerGap * m_px;
        const qreal trackStart = trackEnd - headerTrackWidth * m_px;
        const qreal nameEnd = trackStart - headerGap * m_px - baselines - headerGap * m_px;
        if (nameEnd - m_left < narrowestName * m_px) {
            addInWords(line);
            return;
        }
        const QRectF track(trackStart, m_y - (headerTrackHeight * m_px + m_metrics.capHeight(m_style.keyResult)) / 2,
                           headerTrackWidth * m_px, headerTrackHeight * m_px);
        addValues(line, track);
        bool first = true;
        for (const QString &part : wrapText(line.name, m_style.keyResult, nameEnd - m_left, m_metrics)) {
            m_y += first ? 0 : m_metrics.lineHeight(m_style.keyResult);
            first = false;
            m_out.text(Stratum::Labels, m_left, m_y, part, {m_style.keyResult, ColourToken::TextSecondary}, m_metrics,
                       line.entity);
        }
        m_out.describe(SceneRole::KeyResult, QRectF(m_left, track.top(), m_right - m_left, track.height()),
                       line.accessibleName, line.entity);
    }

    /// Where the values leave no room for a name beside them.
    void addInWords(const KeyResultLine &line)
    {
        bool first = true;
        for (const QString &part : wrapText(line.accessibleName, m_style.keyResult, m_right - m_left, m_metrics)) {
            m_y += first ? 0 : m_metrics.lineHeight(m_style.keyResult);
            first = false;
            m_out.text(Stratum::Labels, m_left, m_y, part, {m_style.keyResult, ColourToken::TextSecondary}, m_metrics,
                       line.entity);
        }
        m_out.describe(SceneRole::KeyResult,
                       QRectF(m_left, m_y - m_style.keyResult.size, m_right - m_left, m_style.keyResult.size),
                       line.accessibleName, line.entity);
    }

    void addValues(const KeyResultLine &line, const QRectF &track)
    {
        m_out.text(Stratum::Labels, track.left() - headerGap * m_px, m_y, line.baseline,
                   {m_style.keyResult, ColourToken::TextTertiary, TextAlign::End}, m_metrics);
        if (line.hasTrack) {
            KeyResultItem item;
            item.rect = track;
            item.share = line.share;
            item.state = line.state;
            item.entity = line.entity;
            item.accessibleName = line.accessibleName;
            m_out.on(Stratum::Labels).keyResults.push_back(std::move(item));
        }
        const QString target = ofTarget(line);
        qreal x = m_right - valueWidth(line);
        if (!line.current.isEmpty())
            x += m_out.text(Stratum::Labels, x, m_y, line.current, {m_strong}, m_metrics) + spaceWidth();
        if (!target.isEmpty())
            m_out.text(Stratum::Labels, x, m_y, target, {m_style.keyResult}, m_metrics);
    }

    const LaneHeader &m_header;
    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_px;
    qreal m_left;
    qreal m_right;
    TextStyle m_strong;
    Fragment m_out;
    qreal m_y = 0;
};

} // namespace

Fragment layoutLaneHeader(const LaneHeader &header, const PaperStyle &style, const TextMetrics &metrics, bool continued)
{
    return HeaderLayout(header, style, metrics).layout(continued);
}

} // namespace leadline
