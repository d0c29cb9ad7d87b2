// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"
#include "ui/base/plancontext.h"

namespace leadline {

/// What differs between two moments of an open plan: read and worked out beside the window, and kept up to date where one of
/// them is now. The answer holds both states of the plan and stays as it is; a newer one replaces it.
class LiveComparison final : public QObject
{
    Q_OBJECT

public:
    LiveComparison(LiveSession &session, PlanContext &context, QObject *parent = nullptr);

    const NamedMoment &from() const { return m_from; }
    const NamedMoment &to() const { return m_to; }
    void setMoments(const NamedMoment &from, const NamedMoment &to);
    /// The one item that result() is about, with what came and went along with it; null: the whole plan.
    EntityKey item() const { return m_item; }
    void setItem(EntityKey item);
    /// Nothing is worked out while it is not looked at.
    void setActive(bool active);

    /// Null until the first answer, and after a problem.
    const std::shared_ptr<const MomentComparison> &result() const { return m_result; }
    /// The same of the whole plan.
    const std::shared_ptr<const MomentComparison> &whole() const { return m_whole; }
    bool isWorking() const { return m_isWorking; }
    /// A whole sentence when a moment could not be read; else empty.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// The moments, the item, the answer or isWorking().
    void changed();

private:
    using PlanPointer = std::shared_ptr<const Plan>;

    void refresh();
    void load(const Moment &moment, PlanPointer &kept);
    void compare();
    void take(int run, std::shared_ptr<const MomentComparison> whole);
    void narrow();

    LiveSession &m_session;
    PlanContext &m_context;
    NamedMoment m_from;
    NamedMoment m_to;
    PlanPointer m_before; ///< null until read
    PlanPointer m_after;  ///< the same; of now made anew for each comparison
    std::shared_ptr<const MomentComparison> m_whole;
    std::shared_ptr<const MomentComparison> m_result; ///< m_whole, or its part that is about m_item
    EntityKey m_item;
    QString m_problem;
    int m_run = 0; ///< answers to earlier questions are dropped
    bool m_isWorking = false;
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace leadline
