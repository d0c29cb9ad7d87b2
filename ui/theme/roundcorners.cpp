// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/roundcorners.h"

#include "ui/theme/appearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QWidget>

#ifdef LEADLINE_XCB
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#endif

namespace leadline {

namespace {

#ifdef LEADLINE_XCB

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};

/// A compositor owns the selection _NET_WM_CM_Sn of its screen (Extended Window Manager Hints). It may come and go.
bool hasCompositor(xcb_connection_t *connection)
{
    int screen = 0;
    char *host = nullptr;
    int display = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen))
        std::free(host);
    const QByteArray name = "_NET_WM_CM_S" + QByteArray::number(screen);
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> atom(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, false, static_cast<quint16>(name.size()), name.constData()), nullptr));
    if (!atom)
        return true;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return !owner || owner->owner != XCB_NONE;
}

#endif

bool blendsWindows()
{
#ifdef LEADLINE_XCB
    // Other platforms may have the interface without a connection.
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection())
        return hasCompositor(x11->connection());
#endif
    return true;
}

QRegion roundRegion(const QRect &rect, int radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace

RoundCorners::RoundCorners(QWidget *popup, int radius)
    : QObject(popup)
    , m_radius(radius)
{
    popup->setAttribute(Qt::WA_TranslucentBackground);
    popup->installEventFilter(this);
}

void RoundCorners::give(QWidget *popup, int radius)
{
    if (!popup->findChild<RoundCorners *>(QString(), Qt::FindDirectChildrenOnly))
        new RoundCorners(popup, radius); // the popup owns it
}

bool RoundCorners::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *popup = static_cast<QWidget *>(parent());
    // What the panel covers in part at its round edge is blended with its border's colour, not with black.
    if (watched == popup && event->type() == QEvent::Paint && !popup->mask().isEmpty())
        QPainter(popup).fillRect(popup->rect(), Appearance::instance().colour(ColourToken::LineStrong));
    if (watched == popup
        && (event->type() == QEvent::Show || (event->type() == QEvent::Resize && popup->isVisible()))) {
        if (blendsWindows())
            popup->clearMask();
        else
            popup->setMask(roundRegion(popup->rect(), m_radius));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadline
