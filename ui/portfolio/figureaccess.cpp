// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figureaccess.h"

#include "ui/portfolio/figurecanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <memory>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A point of a canvas. It names the point by its place, since points are made anew with every layout.
class PointAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PointAccess(FigureCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_canvas && m_index < m_canvas->pointCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name ? point().name : kind == QAccessible::Description ? point().inputs : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = point().area.toAlignedRect();
        return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->currentPoint() == m_index;
        state.invisible = !m_canvas->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_canvas->setCurrentPoint(m_index);
        if (name == setFocusAction())
            m_canvas->setFocus(Qt::ShortcutFocusReason);
        else if (name == pressAction())
            m_canvas->activate(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const FigurePoint &point() const { return m_canvas->points()[static_cast<size_t>(m_index)]; }

    QPointer<FigureCanvas> m_canvas;
    int m_index;
};

class CanvasAccess final : public QAccessibleWidget
{
public:
    explicit CanvasAccess(FigureCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    {
    }
    ~CanvasAccess() override
    {
        for (const QAccessible::Id id : m_points)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return canvas()->pointCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<qsizetype>(m_points.size()) <= index) {
            const int next = static_cast<int>(m_points.size());
            m_points.append(QAccessible::registerAccessibleInterface(new PointAccess(canvas(), next)));
        }
        return QAccessible::accessibleInterface(m_points.at(index));
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(canvas()->pointAt(canvas()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return canvas()->hasFocus() ? child(canvas()->currentPoint()) : nullptr;
    }

private:
    FigureCanvas *canvas() const { return static_cast<FigureCanvas *>(widget()); }

    mutable QList<QAccessible::Id> m_points;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    FigureCanvas *canvas = className == u"leadline::FigureCanvas"_s ? qobject_cast<FigureCanvas *>(object) : nullptr;
    return canvas ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

void installFigureAccess()
{
    // Removed first, so that it stands in the list once.
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

} // namespace leadline
