// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/textbatch.h"

#include "core/render/rendercache.h"
#include "core/render/theme.h"

namespace leadline {

QPointF textOrigin(const TextItem &item, Qt::LayoutDirection direction)
{
    if (item.align == TextAlign::Centre)
        return {item.rect.center().x() - item.width / 2, item.baseline};
    const bool atLeft = (item.align == TextAlign::Start) == (direction == Qt::LeftToRight);
    return {atLeft ? item.rect.left() : item.rect.right() - item.width, item.baseline};
}

void TextBatch::add(QPointF origin, const QString &text, const TextStyle &style, const Paint &paint)
{
    if (text.isEmpty())
        return;
    const bool shaped = needsShaping(text);
    const auto fits = [&](const Group &group) {
        return group.style == style && group.paint == paint && group.shaped == shaped;
    };
    std::vector<Group>::iterator group = std::find_if(m_groups.begin(), m_groups.end(), fits);
    if (group == m_groups.end()) {
        m_groups.push_back({style, paint, shaped, {}});
        group = m_groups.end() - 1;
    }
    group->runs.push_back({origin, &text});
}

void TextBatch::flush(QPainter &painter, const Theme &theme, qreal scale, RenderCache *cache)
{
    const int dpi = painter.device()->logicalDpiY();
    for (const Group &group : m_groups) {
        const QFont font = styledFont(group.style, group.style.size * scale, dpi, group.shaped);
        painter.setFont(font);
        painter.setPen(theme.colour(group.paint));
        // Text that is laid out beforehand is drawn without the line through it.
        const bool isCached = !group.style.tabular && group.style.spacing == 0 && !group.style.struckThrough;
        if (cache && isCached && !group.shaped) {
            const QPointF rise(0, cache->textAscent(group.style, font));
            for (const Run &run : group.runs)
                painter.drawStaticText(run.origin * scale - rise, cache->text(*run.text, group.style, font));
            continue;
        }
        for (const Run &run : group.runs) {
            if (group.shaped || (!group.style.tabular && group.style.spacing == 0))
                painter.drawText(run.origin * scale, *run.text);
            else
                drawInCells(painter, run, group.style, scale);
        }
    }
    m_groups.clear();
}

/// Places digits of tabular numbers and the characters of spaced titles one by one; the rest stays whole.
void TextBatch::drawInCells(QPainter &painter, const Run &run, const TextStyle &style, qreal scale) const
{
    const auto standsAlone = [&style](QChar character) {
        return style.spacing != 0 || (style.tabular && character >= u'0' && character <= u'9');
    };
    const QString &text = *run.text;
    qreal x = run.origin.x();
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from + 1;
        if (!standsAlone(text[from])) {
            while (to < text.size() && !standsAlone(text[to]))
                ++to;
        } else if (text[from].isHighSurrogate() && to < text.size()) {
            ++to;
        }
        const QString part = text.mid(from, to - from);
        const qreal cell = m_metrics.width(part, style);
        TextStyle plain = style;
        plain.tabular = false;
        const qreal indent = style.tabular ? (cell - m_metrics.width(part, plain)) / 2 : 0;
        painter.drawText(QPointF(x + indent, run.origin.y()) * scale, part);
        x += cell;
        from = to;
    }
}

} // namespace leadline
