// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/fragment.h"
#include "core/roadmap/screenlane.h"
#include "core/roadmap/textflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline {

namespace {

constexpr qreal cardInset = 8;
constexpr qreal cardMargin = 4;
constexpr qreal cardWidthLess = 16;
constexpr qreal cardRadius = 8;
constexpr qreal cardPadding = 10;
constexpr qreal topPadding = 9;
constexpr qreal compactPadding = 6;
constexpr qreal fullFrom = 118;
constexpr qreal compactFrom = 76;
constexpr qreal foldSize = 8;
constexpr qreal nameWidth = 86; ///< with the gap to the bar
constexpr qreal cardTrackWidth = 36;
constexpr qreal cardTrackHeight = 4;
constexpr qreal cardKeyResultLine = 17;
constexpr qreal leastCardTrack = 20;
constexpr qreal cellTrackWidth = 54;
constexpr qreal leastCellWidth = 54;
constexpr qreal cardCellGap = 6;
constexpr qreal cellName = 12; ///< from the top of a cell to the line of its value
constexpr qreal cellLine = 13;
constexpr qreal cardCellHeight = cellName + cellLine;
constexpr qreal cellTrackRoom = 8;
constexpr qreal cardTitleLine = 16;
constexpr qreal cardSwatch = 8;
constexpr qreal cardMarkSize = 10;
constexpr qreal cardGap = 4;
constexpr TextStyle captionStyle{11};
constexpr TextStyle valueStyle{11, TextWeight::SemiBold};
constexpr TextStyle titleStyle{13, TextWeight::SemiBold};

class HeaderCard final
{
public:
    HeaderCard(const LaneHeader &header, qreal height, qreal width, const TextMetrics &metrics)
        : m_header(header)
        , m_metrics(metrics)
        , m_card(cardInset, cardMargin, width - cardWidthLess, height - 2 * cardMargin)
        , m_isFull(height >= fullFrom)
        , m_isLine(height < compactFrom)
    {
        m_left = m_card.left() + cardPadding;
        m_right = m_card.right() - cardPadding;
    }

    Scene draw(int features)
    {
        FillItem card;
        card.rect = m_card;
        card.fill = ColourToken::Sunken;
        card.border = ColourToken::LineSoft;
        card.radius = cardRadius;
        card.entity = m_header.entity;
        m_out.on(Stratum::Ground).fills.push_back(card);
        if (m_isLine) {
            addLine(features);
            return std::move(m_out).toScene(QSizeF(m_card.right() + cardInset, m_card.bottom() + cardMargin));
        }
        m_y = m_card.top() + (m_isFull ? topPadding : compactPadding);
        addFacts();
        addTitle();
        if (m_isFull || static_cast<qsizetype>(m_header.keyResults.size()) <= roomForLines())
            addKeyResults();
        else
            addKeyResultCells();
        return std::move(m_out).toScene(QSizeF(m_card.right() + cardInset, m_card.bottom() + cardMargin));
    }

private:
    qreal baseline(qreal top, qreal height, const TextStyle &style) const
    {
        return top + (height + m_metrics.capHeight(style)) / 2;
    }

    /// Folded: what the lane is called, how it stands and how many features wait inside.
    void addLine(int features)
    {
        const qreal middle = m_card.center().y();
        GlyphItem fold;
        fold.rect = laneFoldPlace(m_card.height() + 2 * cardMargin);
        fold.glyph = Glyph::ChevronEnd;
        fold.paint = ColourToken::TextTertiary;
        m_out.on(Stratum::Labels).glyphs.push_back(std::move(fold));
        const QString count = QString::number(features);
        qreal end = m_right;
        end -= m_out.text(Stratum::Labels, end, middle + m_metrics.capHeight(captionStyle) / 2, count,
                          {captionStyle, ColourToken::TextSecondary, TextAlign::End}, m_metrics)
            + 2 * cardGap;
        if (m_header.health) {
            end -= cardMarkSize;
            GlyphItem mark;
            mark.rect = QRectF(end, middle - cardMarkSize / 2, cardMarkSize, cardMarkSize);
            mark.glyph = healthGlyph(m_header.health);
            mark.accessibleName = enumLabelTranslated(*m_header.health);
            m_out.on(Stratum::Labels).glyphs.push_back(std::move(mark));
            end -= 2 * cardGap;
        }
        const qreal left = m_left + cardGap;
        m_out.text(Stratum::Labels, left, middle + m_metrics.capHeight(titleStyle) / 2,
                   elideText(m_header.title, titleStyle, end - left, m_metrics), {titleStyle}, m_metrics,
                   m_header.entity);
        m_out.on(Stratum::Labels).texts.back().accessibleName = m_header.title;
    }

    void addFacts()
    {
        constexpr qreal height = 12;
        const qreal base = baseline(m_y, height, captionStyle);
        qreal end = m_right;
        if (m_header.health) {
            const QString word = enumLabelTranslated(*m_header.health);
            end -= m_out.text(Stratum::Labels, end, base, word,
                              {captionStyle, ColourToken::TextSecondary, TextAlign::End}, m_metrics);
            end -= cardGap + cardMarkSize;
            GlyphItem mark;
            mark.rect = QRectF(end, m_y + (height - cardMarkSize) / 2, cardMarkSize, cardMarkSize);
            mark.glyph = healthGlyph(m_header.health);
            m_out.on(Stratum::Labels).glyphs.push_back(std::move(mark));
        }
        qreal x = m_left;
        x += m_out.text(Stratum::Labels, x, base, m_header.ref, {captionStyle, ColourToken::TextTertiary}, m_metrics)
            + cardGap;
        for (const ProductMark &product : m_header.products) {
            const qreal code = m_isFull ? m_metrics.width(product.code, captionStyle) : 0;
            if (x + cardSwatch + cardGap + code > end - cardGap)
                break;
            m_out.on(Stratum::Labels)
                .swatches.push_back(
                    {QRectF(x, m_y + (height - cardSwatch) / 2, cardSwatch, cardSwatch), product.colour, 2});
            x += cardSwatch + cardGap;
            if (m_isFull) {
                m_out.text(Stratum::Labels, x, base, product.code, {captionStyle, ColourToken::TextSecondary}, code);
                x += code + 2 * cardGap;
            }
        }
        m_y += height + cardGap;
    }

    void addTitle()
    {
        const qreal width = m_right - m_left;
        QStringList lines = wrapText(m_header.title, titleStyle, width, m_metrics);
        const qsizetype most = m_isFull ? 2 : 1;
        if (lines.size() > most) {
            const QString rest = QStringList(lines.mid(most - 1)).join(u' ');
            lines = lines.mid(0, most - 1) + QStringList{elideText(rest + QChar(0x2026), titleStyle, width, m_metrics)};
        }
        for (const QString &line : std::as_const(lines)) {
            m_out.text(Stratum::Labels, m_left, baseline(m_y, cardTitleLine, titleStyle), line, {titleStyle}, m_metrics,
                       m_header.entity);
            m_out.on(Stratum::Labels).texts.back().accessibleName = m_header.title;
            m_y += cardTitleLine;
        }
        m_y += cardGap;
    }

    qsizetype roomForLines() const
    {
        return std::max<qsizetype>(0, static_cast<qsizetype>((m_card.bottom() - cardGap - m_y) / cardKeyResultLine));
    }

    /// As many as there is room for; when some are left out, the last line says how many.
    void addKeyResults()
    {
        const qsizetype all = static_cast<qsizetype>(m_header.keyResults.size());
        const qsizetype room = roomForLines();
        const qsizetype shown = all <= room ? all : std::max<qsizetype>(0, room - 1);
        const Columns columns = columnsOf(shown);
        for (qsizetype i = 0; i < shown; ++i) {
            addKeyResult(m_header.keyResults[static_cast<size_t>(i)], columns);
            m_y += cardKeyResultLine;
        }
        if (shown < all && room > 0)
            addMore(static_cast<int>(all - shown), m_left, baseline(m_y, cardKeyResultLine, captionStyle));
    }

    /// Of the lines of key results, alike in one card.
    struct Columns
    {
        qreal name = 0;  ///< with the gap to the bar
        qreal track = 0; ///< 0: no bar
    };

    /// Names and values come first: a name that is longer than its column takes from the bar, or its place.
    Columns columnsOf(qsizetype shown) const
    {
        qreal names = nameWidth;
        qreal values = 0;
        for (qsizetype i = 0; i < shown; ++i) {
            const KeyResultLine &line = m_header.keyResults[static_cast<size_t>(i)];
            names = std::max(names, m_metrics.width(line.name, captionStyle) + cardGap);
            values = std::max(values, valueWidth(line));
        }
        const qreal rest = m_right - m_left - values - 2 * cardGap;
        if (const qreal track = std::min(cardTrackWidth, rest - names); track >= leastCardTrack)
            return {names, track};
        return {rest + cardGap, 0};
    }

    void addMore(int count, qreal x, qreal base)
    {
        //: Key results that have no room in the header of a lane
        const QString words = QCoreApplication::translate("Roadmap", "and %n more", nullptr, count);
        m_out.text(Stratum::Labels, x, base, words, {captionStyle, ColourToken::TextTertiary}, m_metrics);
    }

    /// Side by side: name, value and target, and a bar below where the lane is high enough.
    void addKeyResultCells()
    {
        const qsizetype all = static_cast<qsizetype>(m_header.keyResults.size());
        const qreal whole = m_right - m_left + cardCellGap;
        const qsizetype room = std::max<qsizetype>(1, static_cast<qsizetype>(whole / (leastCellWidth + cardCellGap)));
        const qsizetype shown = all <= room ? all : room - 1;
        if (all == 0 || m_y + cardCellHeight > m_card.bottom())
            return;
        const std::vector<qreal> widths =
            cellWidths(shown, whole / static_cast<qreal>(std::min(all, room)) - cardCellGap);
        qreal x = m_left;
        for (qsizetype i = 0; i < shown; ++i) {
            const qreal width = widths[static_cast<size_t>(i)];
            addKeyResultCell(m_header.keyResults[static_cast<size_t>(i)], x, width);
            x += width + cardCellGap;
        }
        if (shown < all)
            addMore(static_cast<int>(all - shown), x, baseline(m_y + cellName, cellLine, captionStyle));
    }

    /// All alike unless a value with its target needs more than @p equal: then what the others have to spare is shared.
    std::vector<qreal> cellWidths(qsizetype shown, qreal equal) const
    {
        std::vector<qreal> widths(static_cast<size_t>(shown), equal);
        std::vector<qreal> needed;
        qreal sum = 0;
        for (qsizetype i = 0; i < shown; ++i) {
            needed.push_back(valueWidth(m_header.keyResults[static_cast<size_t>(i)]));
            sum += needed.back();
        }
        const qreal whole = equal * static_cast<qreal>(shown);
        const bool areAlike = std::ranges::all_of(needed, [equal](qreal width) { return width <= equal; });
        if (areAlike || sum > whole)
            return widths;
        const qreal spare = (whole - sum) / static_cast<qreal>(shown);
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = needed[i] + spare;
        return widths;
    }

    void addKeyResultCell(const KeyResultLine &line, qreal x, qreal width)
    {
        m_out.text(Stratum::Labels, x, baseline(m_y, cellName, captionStyle), elideText(line.name, captionStyle, width, m_metrics),
                   {captionStyle, ColourToken::TextSecondary}, m_metrics, line.entity);
        const qreal base = baseline(m_y + cellName, cellLine, captionStyle);
        const QString current = elideText(currentOf(line), valueStyle, width, m_metrics);
        const qreal taken = m_out.text(Stratum::Labels, x, base, current, {valueStyle}, m_metrics, line.entity);
        const qreal gapWidth = m_metrics.width(separator(), captionStyle);
        if (!line.target.isEmpty() && taken + gapWidth < width) {
            const Lettering plain{captionStyle, ColourToken::TextSecondary};
            m_out.text(Stratum::Labels, x + taken, base, separator(), plain, gapWidth);
            m_out.text(Stratum::Labels, x + taken + gapWidth, base,
                       elideText(line.target, captionStyle, width - taken - gapWidth, m_metrics), plain, m_metrics, line.entity);
        }
        qreal height = cardCellHeight;
        if (m_y + cardCellHeight + cellTrackRoom <= m_card.bottom()) {
            height += cellTrackRoom;
            addTrack(line, QRectF(x, m_y + cardCellHeight + (cellTrackRoom - cardTrackHeight) / 2,
                                  std::min(cellTrackWidth, width), cardTrackHeight));
        }
        m_out.describe(SceneRole::KeyResult, QRectF(x, m_y - 2, width, height + 2), line.accessibleName, line.entity);
    }

    qreal valueWidth(const KeyResultLine &line) const
    {
        const qreal current = m_metrics.width(currentOf(line), valueStyle);
        return line.target.isEmpty()
            ? current
            : current + m_metrics.width(separator(), captionStyle) + m_metrics.width(line.target, captionStyle);
    }

    static QString separator() { return QStringLiteral(" / "); }

    /// A dash where nothing was measured yet.
    static QString currentOf(const KeyResultLine &line)
    {
        return line.current.isEmpty() ? QString(QChar(0x2013)) : line.current;
    }

    void addTrack(const KeyResultLine &line, const QRectF &rect)
    {
        KeyResultItem track;
        track.rect = rect;
        track.share = line.share;
        track.expected = line.expected;
        track.state = line.state;
        track.radius = cardTrackHeight / 2;
        track.entity = line.entity;
        track.accessibleName = line.accessibleName;
        m_out.on(Stratum::Labels).keyResults.push_back(track);
    }

    void addKeyResult(const KeyResultLine &line, const Columns &columns)
    {
        const qreal base = baseline(m_y, cardKeyResultLine, captionStyle);
        m_out.text(Stratum::Labels, m_left, base, elideText(line.name, captionStyle, columns.name - cardGap, m_metrics),
                   {captionStyle, ColourToken::TextSecondary}, m_metrics, line.entity);
        if (columns.track > 0) {
            addTrack(line, QRectF(m_left + columns.name, m_y + (cardKeyResultLine - cardTrackHeight) / 2, columns.track,
                                  cardTrackHeight));
        }
        // Separate pieces: in a mirrored window their order turns, but no text does.
        const auto addBefore = [&](qreal end, const QString &text, const Lettering &lettering) {
            return text.isEmpty() ? 0 : m_out.text(Stratum::Labels, end, base, text, lettering, m_metrics);
        };
        const Lettering plain{captionStyle, ColourToken::TextSecondary, TextAlign::End};
        qreal end = m_right;
        end -= addBefore(end, line.target, plain);
        if (!line.target.isEmpty())
            end -= addBefore(end, separator(), plain);
        addBefore(end, currentOf(line), {valueStyle, ColourToken::TextPrimary, TextAlign::End});
        m_out.describe(SceneRole::KeyResult, QRectF(m_left, m_y, m_right - m_left, cardKeyResultLine),
                       line.accessibleName, line.entity);
    }

    Fragment m_out;
    const LaneHeader &m_header;
    const TextMetrics &m_metrics;
    QRectF m_card;
    bool m_isFull;
    bool m_isLine;
    qreal m_left = 0;
    qreal m_right = 0;
    qreal m_y = 0;
};

} // namespace

Scene laneHeaderScene(const LaneHeader &header, qreal height, qreal width, const TextMetrics &metrics, int features)
{
    return HeaderCard(header, height, width, metrics).draw(features);
}

QRectF laneFoldPlace(qreal height)
{
    const qreal middle = height < compactFrom ? height / 2
                                              : cardMargin + (height >= fullFrom ? topPadding : compactPadding) + 6;
    return {cardInset + 1, middle - foldSize / 2, foldSize, foldSize};
}

} // namespace leadline
