// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/textbatch.h"

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

void TextBatch::flush(QPainter &painter, const Theme &theme, qreal scale)
{
    const int dpi = painter.device()->logicalDpiY();
    for (const Group &group : m_groups) {
        painter.setFont(styledFont(group.style, group.style.size * scale, dpi, group.shaped));
        painter.setPen(theme.colour(group.paint));
        for (const Run &run : group.runs) {
            if (group.style.tabular && !group.shaped)
                drawTabular(painter, run, group.style, scale);
            else
                painter.drawText(run.origin * scale, *run.text);
        }
    }
    m_groups.clear();
}

void TextBatch::drawTabular(QPainter &painter, const Run &run, const TextStyle &style, qreal scale) const
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    const QString &text = *run.text;
    const qreal cell = m_metrics.digitCell(style);
    qreal x = run.origin.x();
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from + 1;
        if (isDigit(text[from])) {
            const qreal indent = (cell - m_metrics.characterWidth(text[from].unicode(), style)) / 2;
            painter.drawText(QPointF(x + indent, run.origin.y()) * scale, text.mid(from, 1));
            x += cell;
        } else {
            while (to < text.size() && !isDigit(text[to]))
                ++to;
            const QString part = text.mid(from, to - from);
            painter.drawText(QPointF(x, run.origin.y()) * scale, part);
            x += m_metrics.width(part, style);
        }
        from = to;
    }
}

} // namespace leadline
