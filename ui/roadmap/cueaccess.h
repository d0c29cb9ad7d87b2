// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/canvasitem.h"

namespace leadline {

/// A label of a lane that leads to what is out of sight.
class CueItemAccess final : public CanvasItemAccess, public QAccessibleActionInterface
{
public:
    CueItemAccess(CanvasAccessible &owner, int lane, LaneCue::Kind kind)
        : CanvasItemAccess(owner)
        , m_lane(lane)
        , m_kind(kind)
    {
    }

    bool isValid() const override { return found().has_value(); }
    QAccessibleInterface *parent() const override { return m_owner.lane(m_lane); }
    QAccessible::Role role() const override { return QAccessible::Button; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        const std::optional<LaneCue> cue = found();
        return kind == QAccessible::Name && cue ? cue->words : QString();
    }
    QRect rect() const override
    {
        const std::optional<LaneCue> cue = found();
        return cue ? onScreen(m_owner.canvas().geometry().toView(cue->rect)) : QRect();
    }
    QAccessible::State state() const override
    {
        const HeaderFocus &focus = m_owner.canvas().overlay().header;
        QAccessible::State state;
        state.focusable = true;
        state.invisible = !isValid();
        state.focused = focus.cue == m_kind && laneOf(focus.lane, roadmap()) == m_lane && m_owner.canvas().hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (const std::optional<LaneCue> cue = found(); cue && action == pressAction())
            m_owner.canvas().followCue(*cue);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    std::optional<LaneCue> found() const
    {
        for (const LaneCue &cue : m_owner.cues(m_lane)) {
            if (cue.kind == m_kind)
                return cue;
        }
        return std::nullopt;
    }

    int m_lane;
    LaneCue::Kind m_kind;
};

} // namespace leadline
