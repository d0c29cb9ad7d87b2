// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include "core/render/barpainter.h"
#include "core/render/brushwork.h"
#include "ui/theme/appearance.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace leadline {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qreal digitCell(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls @p run with each digit and each stretch between digits, and the width it takes.
template<typename Run>
qreal walkTabular(const QFontMetricsF &metrics, const QString &text, Run run)
{
    const qreal cell = digitCell(metrics);
    qreal x = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (!isDigit(text[from])) {
            while (to < text.size() && !isDigit(text[to]))
                ++to;
        }
        const QString piece = text.mid(from, to - from);
        const qreal width = metrics.horizontalAdvance(piece);
        const qreal room = isDigit(text[from]) ? cell : width;
        run(piece, x + (room - width) / 2);
        x += room;
        from = to;
    }
    return x;
}

Qt::Alignment visualAlignment(const QPainter &painter, Qt::Alignment alignment)
{
    if (!paintsRightToLeft(painter) || (alignment & Qt::AlignAbsolute) || (alignment & Qt::AlignHCenter))
        return alignment;
    const Qt::Alignment vertical = alignment & Qt::AlignVertical_Mask;
    return vertical | ((alignment & Qt::AlignRight) ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

bool paintsRightToLeft(const QPainter &painter)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    return direction == Qt::LayoutDirectionAuto ? QGuiApplication::isRightToLeft() : direction == Qt::RightToLeft;
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    return walkTabular(QFontMetricsF(font), text, [](const QString &, qreal) {});
}

void drawTabular(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal width = walkTabular(metrics, text, [](const QString &, qreal) {});
    const Qt::Alignment seen = visualAlignment(painter, alignment);
    qreal x = rect.left();
    if (seen & Qt::AlignRight)
        x = rect.right() - width;
    else if (seen & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (seen & Qt::AlignTop)
        baseline = rect.top() + metrics.ascent();
    else if (seen & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    walkTabular(metrics, text, [&](const QString &piece, qreal offset) {
        painter.drawText(QPointF(x + offset, baseline), piece);
    });
    painter.setLayoutDirection(direction);
}

QString elided(const QFont &font, const QString &text, qreal width)
{
    const QFontMetricsF metrics(font);
    // Widths of laid out text are rounded up; a hair of tolerance keeps a text that was given its own width whole.
    if (metrics.horizontalAdvance(text) <= width + 0.5)
        return text;
    return metrics.elidedText(text, Qt::ElideRight, width);
}

bool drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QString shown = elided(painter.font(), text, rect.width());
    const Qt::Alignment seen = visualAlignment(painter, alignment) | Qt::AlignAbsolute;
    // The text's own direction orders its words and stops; a Latin title stays whole in a mirrored window.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect, static_cast<int>(seen) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter.setLayoutDirection(direction);
    return shown != text;
}

void paintStatusGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, double share, const Paint &colour)
{
    if (glyph == Glyph::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isTurned = paintsRightToLeft(painter);
    GlyphBatch batch(isTurned ? Qt::RightToLeft : Qt::LeftToRight);
    batch.add(rect, glyph, share, colour);
    Brushwork brushwork(painter, Appearance::instance().theme());
    batch.flush(brushwork);
    painter.restore();
}

void paintSwatch(QPainter &painter, const QRectF &rect, int product, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Brushwork brushwork(painter, Appearance::instance().theme());
    leadline::paintSwatch(brushwork, {rect, static_cast<quint8>(Theme::paletteIndex(product)), radius}, 1);
    painter.restore();
}

void paintInitials(QPainter &painter, const QRectF &rect, const QString &initials)
{
    const Appearance &appearance = Appearance::instance();
    const qreal side = std::min(rect.width(), rect.height());
    QRectF ring(0, 0, side, side);
    ring.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(appearance.colour(ColourToken::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = Appearance::font(TextRole::Caption);
    const QFontMetricsF metrics(font);
    const qreal room = side - 4;
    const qreal width = metrics.horizontalAdvance(initials);
    // Two wide letters must not touch the ring; the ring is an aid, the name stands beside it or in the tooltip.
    if (width > room)
        font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * room / width)));
    painter.setFont(font);
    painter.setPen(appearance.colour(ColourToken::TextSecondary));
    painter.drawText(ring, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, initials);
    painter.restore();
}

void paintKeyResultBar(QPainter &painter, const KeyResultItem &item)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Brushwork brushwork(painter, Appearance::instance().theme());
    const bool isTurned = paintsRightToLeft(painter);
    paintKeyResult(brushwork, item, isTurned ? Qt::RightToLeft : Qt::LeftToRight);
    painter.restore();
}

void paintScoreBar(QPainter &painter, const QRectF &rect, double share, bool isAboveCut)
{
    constexpr qreal height = 10;
    constexpr qreal radius = 2;
    const Appearance &appearance = Appearance::instance();
    QRectF track(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance.colour(ColourToken::LineGrid));
    painter.drawRoundedRect(track, radius, radius);
    const qreal width = track.width() * std::clamp(share, 0.0, 1.0);
    if (paintsRightToLeft(painter))
        track.setLeft(track.right() - width);
    else
        track.setWidth(width);
    painter.setBrush(appearance.colour(isAboveCut ? ColourToken::AccentFill : ColourToken::LineControl));
    if (width >= 1)
        painter.drawRoundedRect(track, std::min(radius, width / 2), radius);
    painter.restore();
}

void paintDateEdge(QPainter &painter, const QRectF &rect, DateConfidence confidence)
{
    // Pieces from the start edge, with gaps of 2 between them.
    static constexpr qreal firm[] = {24};
    static constexpr qreal likely[] = {14, 4, 2};
    static constexpr qreal rough[] = {5, 4, 3, 2};
    std::span<const qreal> pieces = firm;
    if (confidence == DateConfidence::Likely)
        pieces = likely;
    else if (confidence == DateConfidence::Rough)
        pieces = rough;
    const bool isTurned = paintsRightToLeft(painter);
    const qreal top = rect.center().y() - dateEdgeSize.height() / 2;
    const QColor ink = Appearance::instance().colour(ColourToken::LineControl);
    qreal offset = 0;
    for (const qreal width : pieces) {
        const qreal left = isTurned ? rect.right() - offset - width : rect.left() + offset;
        painter.fillRect(QRectF(left, top, width, dateEdgeSize.height()), ink);
        offset += width + 2;
    }
}

int loadLevel(double share)
{
    // 100.4 % is shown as "100%" and must not look like more than that.
    const int percent = qRound(share * 100);
    if (percent > 100)
        return 6;
    return std::clamp((percent + 19) / 20, 1, 5);
}

LoadColours loadColours(double share)
{
    const Appearance &appearance = Appearance::instance();
    const int level = loadLevel(share);
    const bool isOver = level > 5;
    const ColourToken ground =
        isOver ? ColourToken::StateBadSoft : static_cast<ColourToken>(static_cast<int>(ColourToken::Load1) + level - 1);
    return {appearance.colour(ground), appearance.colour(isOver ? ColourToken::StateBad : ColourToken::TextPrimary),
            appearance.colour(ColourToken::TextSecondary)};
}

void paintLoadCell(QPainter &painter, const QRectF &rect, double share, qreal radius)
{
    const LoadColours colours = loadColours(share);
    const bool isOver = loadLevel(share) > 5;
    paintPanel(painter, rect, colours.ground, isOver ? colours.text : QColor(), radius, 1.5);
    if (!isOver)
        return;
    constexpr qreal side = 10;
    const bool isTurned = paintsRightToLeft(painter);
    const qreal left = isTurned ? rect.right() - 6 - side : rect.left() + 6;
    paintStatusGlyph(painter, QRectF(left, rect.center().y() - side / 2, side, side), Glyph::ConfidenceAtRisk, 0,
                     ColourToken::StateBad);
}

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal radius,
                qreal width)
{
    const QTransform toDevice = painter.deviceTransform();
    const qreal scale = toDevice.m11();
    QRectF aligned = rect;
    qreal pen = width;
    if (toDevice.type() <= QTransform::TxScale && scale > 0) {
        const QRectF device = toDevice.mapRect(rect);
        aligned = toDevice.inverted().mapRect(QRectF(QPointF(std::round(device.left()), std::round(device.top())),
                                                     QPointF(std::round(device.right()), std::round(device.bottom()))));
        if (width == std::floor(width))
            pen = std::max(1.0, std::floor(width * scale + 0.01)) / scale;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter.setPen(QPen(border, pen));
        aligned.adjust(pen / 2, pen / 2, -pen / 2, -pen / 2);
        radius = std::max(0.0, radius - pen / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(aligned, radius, radius);
    painter.restore();
}

} // namespace leadline
