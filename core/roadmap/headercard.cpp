// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/screenlane.h"
#include "core/roadmap/textflow.h"

namespace leadline {

namespace {

constexpr qreal cardInset = 8;
constexpr qreal cardMargin = 4;
constexpr qreal cardWidthLess = 16;
constexpr qreal radius = 8;
constexpr qreal padding = 10;
constexpr qreal compactPadding = 6;
constexpr qreal fullFrom = 118;
constexpr qreal nameWidth = 80;
constexpr qreal trackWidth = 36;
constexpr qreal trackHeight = 4;
constexpr qreal keyResultLine = 17;
constexpr qreal titleLine = 17;
constexpr qreal swatchSize = 8;
constexpr qreal markSize = 10;
constexpr qreal gap = 4;
constexpr TextStyle caption{11};
constexpr TextStyle value{11, TextWeight::SemiBold};
constexpr TextStyle title{13, TextWeight::SemiBold};

class HeaderCard final
{
public:
    HeaderCard(Fragment &target, const LaneHeader &header, qreal height, const LaneScreen &screen)
        : m_out(target)
        , m_header(header)
        , m_metrics(screen.metrics)
        , m_card(cardInset, cardMargin, screen.headerWidth - cardWidthLess, height - 2 * cardMargin)
        , m_isFull(height >= fullFrom)
    {
        m_left = m_card.left() + padding;
        m_right = m_card.right() - padding;
    }

    void draw()
    {
        FillItem card;
        card.rect = m_card;
        card.fill = ColourToken::Sunken;
        card.border = ColourToken::LineSoft;
        card.radius = radius;
        card.entity = m_header.entity;
        m_out.on(Stratum::Ground).fills.push_back(card);
        m_y = m_card.top() + (m_isFull ? padding : compactPadding);
        addFacts();
        addTitle();
        addKeyResults();
    }

private:
    qreal baseline(qreal top, qreal height, const TextStyle &style) const
    {
        return top + (height + m_metrics.capHeight(style)) / 2;
    }

    void addFacts()
    {
        constexpr qreal height = 12;
        const qreal base = baseline(m_y, height, caption);
        qreal end = m_right;
        if (m_header.health) {
            const QString word = enumWord(enumInfo<ObjectiveHealth>, static_cast<int>(*m_header.health));
            end -= m_out.text(Stratum::Labels, end, base, word, {caption, ColourToken::TextSecondary, TextAlign::End},
                              m_metrics);
            end -= gap + markSize;
            GlyphItem mark;
            mark.rect = QRectF(end, m_y + (height - markSize) / 2, markSize, markSize);
            mark.glyph = healthGlyph(m_header.health);
            m_out.on(Stratum::Labels).glyphs.push_back(std::move(mark));
        }
        qreal x = m_left;
        x += m_out.text(Stratum::Labels, x, base, m_header.ref, {caption, ColourToken::TextTertiary}, m_metrics) + gap;
        for (const ProductMark &product : m_header.products) {
            const qreal code = m_isFull ? m_metrics.width(product.code, caption) : 0;
            if (x + swatchSize + gap + code > end - gap)
                break;
            m_out.on(Stratum::Labels)
                .swatches.push_back(
                    {QRectF(x, m_y + (height - swatchSize) / 2, swatchSize, swatchSize), product.colour, 2});
            x += swatchSize + gap;
            if (m_isFull) {
                m_out.text(Stratum::Labels, x, base, product.code, {caption, ColourToken::TextSecondary}, code);
                x += code + 2 * gap;
            }
        }
        m_y += height + gap;
    }

    void addTitle()
    {
        const qreal width = m_right - m_left;
        QStringList lines = wrapText(m_header.title, title, width, m_metrics);
        const qsizetype most = m_isFull ? 2 : 1;
        if (lines.size() > most) {
            const QString rest = QStringList(lines.mid(most - 1)).join(u' ');
            lines = lines.mid(0, most - 1) + QStringList{elideText(rest + QChar(0x2026), title, width, m_metrics)};
        }
        for (const QString &line : std::as_const(lines)) {
            m_out.text(Stratum::Labels, m_left, baseline(m_y, titleLine, title), line, {title}, m_metrics,
                       m_header.entity);
            m_out.on(Stratum::Labels).texts.back().accessibleName = m_header.title;
            m_y += titleLine;
        }
        m_y += gap;
    }

    void addKeyResults()
    {
        for (const KeyResultLine &line : m_header.keyResults) {
            if (m_y + keyResultLine > m_card.bottom() - gap)
                break;
            addKeyResult(line);
            m_y += keyResultLine;
        }
    }

    void addKeyResult(const KeyResultLine &line)
    {
        const qreal base = baseline(m_y, keyResultLine, caption);
        m_out.text(Stratum::Labels, m_left, base, elideText(line.name, caption, nameWidth, m_metrics),
                   {caption, ColourToken::TextSecondary}, m_metrics, line.entity);
        KeyResultItem track;
        track.rect = QRectF(m_left + nameWidth, m_y + (keyResultLine - trackHeight) / 2, trackWidth, trackHeight);
        track.share = line.share;
        track.expected = line.expected;
        track.state = line.state;
        track.radius = trackHeight / 2;
        track.entity = line.entity;
        track.accessibleName = line.accessibleName;
        m_out.on(Stratum::Labels).keyResults.push_back(track);
        const QString target = line.target.isEmpty() ? QString() : QStringLiteral(" / ") + line.target;
        const qreal targetWidth = target.isEmpty()
            ? 0
            : m_out.text(Stratum::Labels, m_right, base, target, {caption, ColourToken::TextSecondary, TextAlign::End},
                         m_metrics);
        m_out.text(Stratum::Labels, m_right - targetWidth, base, line.current,
                   {value, ColourToken::TextPrimary, TextAlign::End}, m_metrics);
        m_out.describe(SceneRole::KeyResult, QRectF(m_left, m_y, m_right - m_left, keyResultLine), line.accessibleName,
                       line.entity);
    }

    Fragment &m_out;
    const LaneHeader &m_header;
    const TextMetrics &m_metrics;
    QRectF m_card;
    bool m_isFull;
    qreal m_left = 0;
    qreal m_right = 0;
    qreal m_y = 0;
};

} // namespace

void addHeaderCard(Fragment &target, const LaneHeader &header, qreal height, const LaneScreen &screen)
{
    HeaderCard(target, header, height, screen).draw();
}

} // namespace leadline
