// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/barpainter.h"
#include "core/render/brushwork.h"
#include "core/render/outline.h"
#include "core/render/theme.h"

#include <QLineF>

namespace leadline {

namespace {

constexpr qreal stubWidth = 4;
constexpr qreal arrowLength = 7;
constexpr qreal arrowHalfWidth = 3.5;
constexpr qreal startRing = 2.5;

Paint valuePaint(TrackState state, bool isPaper)
{
    if (isPaper)
        return ColourToken::TextPrimary;
    switch (state) {
    case TrackState::Unknown:
        return ColourToken::LineControl;
    case TrackState::OnTrack:
        return ColourToken::StateOk;
    case TrackState::AtRisk:
        return ColourToken::StateAttention;
    case TrackState::OffTrack:
        return ColourToken::StateBad;
    }
    return ColourToken::LineControl;
}

} // namespace

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
    QPainter &painter = brushwork.painter();
    const QRectF &track = item.rect;
    const bool toRight = direction == Qt::LeftToRight;
    const auto part = [&](qreal share) {
        const qreal width = track.width() * std::clamp(share, 0.0, 1.0);
        return QRectF(toRight ? track.left() : track.right() - width, track.top(), width, track.height());
    };
    const auto fill = [&](const QRectF &rect, const Paint &paint) {
        brushwork.setFill(paint);
        brushwork.setNoStroke();
        if (item.radius > 0)
            painter.drawPath(sidedRoundRect(rect, item.radius, item.radius));
        else
            painter.drawRect(rect);
    };
    fill(track, ColourToken::Track);
    if (item.share > 0)
        fill(part(item.share), valuePaint(item.state, brushwork.theme().isPaper()));
    if (item.share < 0) {
        const qreal width = std::min(stubWidth, track.width());
        brushwork.fillRect(QRectF(toRight ? track.left() - width : track.right(), track.top(), width, track.height()),
                           ColourToken::StateBad);
    }
    if (item.expected) {
        const qreal along = track.width() * std::clamp(*item.expected, 0.0, 1.0);
        const qreal x = toRight ? track.left() + along : track.right() - along;
        brushwork.fillRect(QRectF(x - item.tickWidth / 2, track.center().y() - item.tickHeight / 2,
                                  item.tickWidth, item.tickHeight),
                           ColourToken::TextPrimary);
    }
}

void paintHatch(Brushwork &brushwork, const HatchItem &hatch)
{
    const QRectF &rect = hatch.rect;
    if (hatch.spacing <= 0 || rect.isEmpty())
        return;
    QList<QLineF> lines;
    if (hatch.angle == 0) {
        for (qreal y = rect.top() + hatch.spacing / 2; y < rect.bottom(); y += hatch.spacing)
            lines.append(QLineF(rect.left(), y, rect.right(), y));
    } else if (hatch.angle == 90) {
        for (qreal x = rect.left() + hatch.spacing / 2; x < rect.right(); x += hatch.spacing)
            lines.append(QLineF(x, rect.top(), x, rect.bottom()));
    } else {
        for (qreal offset = hatch.spacing / 2; offset < rect.width() + rect.height(); offset += hatch.spacing) {
            const qreal fromX = std::max(0.0, offset - rect.height());
            const qreal toX = std::min(rect.width(), offset);
            lines.append(QLineF(rect.left() + fromX, rect.top() + offset - fromX, rect.left() + toX,
                                rect.top() + offset - toX));
        }
    }
    brushwork.setFill({});
    brushwork.setStroke(hatch.paint, hatch.width);
    brushwork.painter().drawLines(lines);
}

void paintLink(Brushwork &brushwork, const LinkItem &link)
{
    QPainter &painter = brushwork.painter();
    const qreal sense = link.to.x() >= link.from.x() ? 1 : -1;
    const qreal reach = std::max(18.0, std::abs(link.to.x() - link.from.x()) / 2);
    const QPointF start = link.from + QPointF(sense * startRing, 0);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(sense * reach, 0), link.to - QPointF(sense * reach, 0), link.to);
    path.moveTo(link.to + QPointF(-sense * arrowLength, -arrowHalfWidth));
    path.lineTo(link.to);
    path.lineTo(link.to + QPointF(-sense * arrowLength, arrowHalfWidth));
    brushwork.setFill({});
    brushwork.setStroke(link.paint, link.width, DashPattern::Solid, true);
    painter.drawPath(path);
    brushwork.setFill(ColourToken::Canvas);
    painter.drawEllipse(link.from, startRing, startRing);
}

} // namespace leadline
