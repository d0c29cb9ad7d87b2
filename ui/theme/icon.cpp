// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <iterator>
#include <memory>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

constexpr const char *iconNames[] = {
    "strategy", "outcomes", "features", "priorities", "roadmap", "portfolio", "insights", "updates", "records",
    "history", "people", "search", "undo", "redo", "plus", "print", "filter", "chevrondown", "chevronup",
    "chevronstart", "chevronend", "cross", "link", "users", "calendar", "dragdots", "file", "folder", "table",
    "play", "check", "panel", "tray", "flag", "clock", "star", "lock", "export", "import", "settings", "text",
    "menu", "more", "warning", "info", "eye", "pencil", "trash", "copy", "restore", "columns", "sort", "group",
    "palette", "sun", "moon", "zoomin", "zoomout", "target", "chart", "mail", "database",
};
static_assert(std::size(iconNames) == iconCount);

constexpr int grid = 16;

bool turnsWithReading(Icon icon)
{
    switch (icon) {
    case Icon::Roadmap:
    case Icon::Priorities:
    case Icon::Updates:
    case Icon::Records:
    case Icon::Undo:
    case Icon::Redo:
    case Icon::ChevronStart:
    case Icon::ChevronEnd:
    case Icon::Panel:
    case Icon::Group:
        return true;
    default:
        return false;
    }
}

/// Stroke in px for an icon of @p size px.
qreal strokeWidth(qreal size)
{
    if (size >= 16)
        return 1.5;
    return size >= 14 ? 1.3 : 1.1;
}

const QByteArray &source(Icon icon)
{
    static std::unordered_map<Icon, QByteArray> sources;
    QByteArray &bytes = sources[icon];
    if (bytes.isEmpty()) {
        QFile file(u":/leadline/icons/"_s + QLatin1StringView(iconNames[static_cast<size_t>(icon)]) + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            bytes = file.readAll();
    }
    return bytes;
}

/// The outlines with their colour and stroke width written in: Qt's SVG knows no colour from outside.
QSvgRenderer &renderer(Icon icon, QRgb colour, qreal stroke)
{
    static std::unordered_map<quint64, std::unique_ptr<QSvgRenderer>> renderers;
    const quint64 key = (quint64(colour) << 32) | (quint64(qRound(stroke * 1000)) << 8) | quint64(icon);
    std::unique_ptr<QSvgRenderer> &made = renderers[key];
    if (!made) {
        QByteArray svg = source(icon);
        svg.replace("currentColor", QColor(colour).name().toLatin1());
        const QByteArray width = "stroke-width=\"" + QByteArray::number(stroke, 'f', 3) + '"';
        svg.replace("stroke-width=\"1.5\"", width);
        made = std::make_unique<QSvgRenderer>(svg);
    }
    return *made;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, ColourToken token)
        : m_icon(icon)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const bool turned = QGuiApplication::isRightToLeft() && turnsWithReading(m_icon);
        const QColor ink = colour(mode);
        const QString key = u"leadline-icon-%1-%2-%3x%4@%5%6"_s.arg(int(m_icon)).arg(ink.rgba()).arg(size.width())
                                .arg(size.height()).arg(scale).arg(turned);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(turned ? Qt::RightToLeft : Qt::LeftToRight);
        painter.scale(scale, scale);
        paintIcon(painter, QRectF(QPointF(), QSizeF(size) / scale), m_icon, ink);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_icon, m_token); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return Appearance::instance().colour(mode == QIcon::Disabled ? ColourToken::LineControl : m_token);
    }

    Icon m_icon;
    ColourToken m_token;
};

} // namespace

QIcon icon(Icon icon, ColourToken colour)
{
    return QIcon(new ThemedIconEngine(icon, colour));
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * colour.alphaF());
    painter.translate(box.topLeft());
    if (paintsRightToLeft(painter) && turnsWithReading(icon)) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer(icon, colour.rgb(), strokeWidth(side) * grid / side).render(&painter, QRectF(0, 0, side, side));
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &rect)
{
    const Appearance &appearance = Appearance::instance();
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / 48, side / 48);
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance.colour(ColourToken::AccentFill));
    painter.drawRoundedRect(QRectF(0, 0, 48, 48), 10, 10);
    painter.setPen(QPen(appearance.colour(ColourToken::AccentOn), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(24, 8), QPointF(24, 31));
    painter.drawLine(QPointF(8.5, 14), QPointF(18, 14));
    painter.drawLine(QPointF(30, 21.5), QPointF(39.5, 21.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance.colour(ColourToken::AccentOn));
    painter.drawPolygon(QPolygonF({{24, 26.5}, {31, 33.5}, {24, 40.5}, {17, 33.5}}));
    painter.restore();
}

} // namespace leadline
