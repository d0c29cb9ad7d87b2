// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/canvasaccessible.h"
#include "ui/roadmap/roadmapcanvas.h"

namespace leadline {

/// An item that is no widget: it knows its place in the canvas and asks it for everything.
class CanvasItemAccess : public QAccessibleInterface
{
public:
    explicit CanvasItemAccess(CanvasAccessible &owner)
        : m_owner(owner)
    {
    }

    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_owner.window(); }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    const ScreenRoadmap &roadmap() const { return m_owner.canvas().live().roadmap(); }
    QRect onScreen(const QRectF &view) const
    {
        const QWidget *viewport = m_owner.canvas().viewport();
        const QRect inside = view.toRect() & viewport->rect();
        return {viewport->mapToGlobal(inside.topLeft()), inside.size()};
    }

    CanvasAccessible &m_owner;
};

} // namespace leadline
