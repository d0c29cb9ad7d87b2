// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/barpainter.h"
#include "core/render/brushwork.h"
#include "core/render/itemshapes.h"
#include "core/render/outline.h"
#include "core/render/theme.h"

namespace leadline {

void paintSwatch(Brushwork &brushwork, const SwatchItem &swatch, qreal unit)
{
    QPainter &painter = brushwork.painter();
    brushwork.setFill({ColourToken::ProductMark, swatch.product});
    brushwork.setNoStroke();
    if (swatch.radius > 0)
        painter.drawPath(sidedRoundRect(swatch.rect, swatch.radius, swatch.radius));
    else
        painter.drawRect(swatch.rect);
    PatternMarks marks;
    const qreal inset = 0.5 * unit;
    appendPattern(marks, swatch.product, swatch.rect.adjusted(inset, inset, -inset, -inset), unit);
    if (marks.isEmpty())
        return;
    brushwork.setFill(ColourToken::PatternInk);
    for (const QRectF &dot : std::as_const(marks.dots))
        painter.drawEllipse(dot);
    brushwork.setFill({});
    brushwork.setStroke(ColourToken::PatternInk, patternStroke * unit);
    painter.drawLines(marks.lines);
    for (const QRectF &ring : std::as_const(marks.rings))
        painter.drawEllipse(ring);
}

void paintKeyResult(Brushwork &brushwork, const KeyResultItem &item, Qt::LayoutDirection direction)
{
    const KeyResultParts parts = keyResultParts(item, direction, brushwork.theme().isPaper());
    const auto fill = [&](const QRectF &rect, const Paint &paint) {
        if (rect.isEmpty())
            return;
        brushwork.setFill(paint);
        brushwork.setNoStroke();
        if (item.radius > 0)
            brushwork.painter().drawPath(sidedRoundRect(rect, item.radius, item.radius));
        else
            brushwork.painter().drawRect(rect);
    };
    fill(item.rect, ColourToken::Track);
    fill(parts.value, parts.paint);
    brushwork.fillRect(parts.stub, ColourToken::StateBad);
    brushwork.fillRect(parts.tick, ColourToken::TextPrimary);
}

void paintHatch(Brushwork &brushwork, const HatchItem &hatch)
{
    brushwork.setFill({});
    brushwork.setStroke(hatch.paint, hatch.width);
    brushwork.painter().drawLines(hatchLines(hatch));
}

void paintLink(Brushwork &brushwork, const LinkItem &link)
{
    brushwork.setFill({});
    brushwork.setStroke(link.paint, link.width, DashPattern::Solid, true);
    brushwork.painter().drawPath(linkPath(link));
    brushwork.setFill(ColourToken::Canvas);
    brushwork.painter().drawEllipse(link.from, linkRingRadius, linkRingRadius);
}

} // namespace leadline
