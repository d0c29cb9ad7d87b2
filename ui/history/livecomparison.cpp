// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/livecomparison.h"

#include "ui/theme/pastmoments.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

namespace leadline {

LiveComparison::LiveComparison(LiveSession &session, PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_context(context)
    , m_from(PastMoments::beginning(context.plan(), context.today()))
    , m_to(PastMoments::now(context.today()))
{
    connect(&context, &PlanContext::planChanged, this, [this] {
        if (!m_from.moment.isNow() && !m_to.moment.isNow())
            return;
        m_isStale = true;
        if (m_isActive)
            refresh();
    });
}

void LiveComparison::setMoments(const NamedMoment &from, const NamedMoment &to)
{
    m_from = from;
    m_to = to;
    m_before.reset();
    m_after.reset();
    m_whole.reset();
    m_result.reset();
    m_isStale = true;
    if (m_isActive)
        refresh();
    else
        Q_EMIT changed();
}

void LiveComparison::setItem(EntityKey item)
{
    if (item == m_item)
        return;
    m_item = item;
    narrow();
    Q_EMIT changed();
}

void LiveComparison::narrow()
{
    m_result = m_whole;
    if (!m_whole || m_item.isNull())
        return;
    MomentComparison part{m_whole->before, m_whole->after, {}};
    std::ranges::copy_if(m_whole->differences, std::back_inserter(part.differences),
                         [this](const PlanDifference &difference) { return difference.row == m_item || difference.partOf == m_item; });
    m_result = std::make_shared<const MomentComparison>(std::move(part));
}

void LiveComparison::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale)
        refresh();
}

void LiveComparison::refresh()
{
    m_isStale = false;
    m_isWorking = true;
    m_problem.clear();
    ++m_run;
    load(m_from.moment, m_before);
    load(m_to.moment, m_after);
    Q_EMIT changed();
    compare();
}

void LiveComparison::load(const Moment &moment, PlanPointer &kept)
{
    if (moment.isNow()) {
        kept = std::make_shared<const Plan>(m_context.plan().clone());
        return;
    }
    if (kept)
        return;
    m_session.planAsOf(moment, this, [this, run = m_run, &kept](Result<PlanPointer> plan) {
        if (run != m_run)
            return;
        if (plan) {
            kept = std::move(*plan);
            compare();
            return;
        }
        ++m_run;
        m_isWorking = false;
        m_whole.reset();
        m_result.reset();
        m_problem = plan.error().text;
        Q_EMIT changed();
    });
}

void LiveComparison::compare()
{
    if (!m_before || !m_after)
        return;
    const QPointer<LiveComparison> self(this);
    QThreadPool::globalInstance()->start([before = m_before, after = m_after, today = m_context.today(), run = m_run, self] {
        const ComparisonRequest request{.before = *before, .after = *after, .today = today};
        std::shared_ptr<const MomentComparison> result =
            std::make_shared<const MomentComparison>(MomentComparison{before, after, comparePlans(request)});
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, run, result = std::move(result)]() mutable {
                if (self)
                    self->take(run, std::move(result));
            },
            Qt::QueuedConnection);
    });
}

void LiveComparison::take(int run, std::shared_ptr<const MomentComparison> whole)
{
    if (run != m_run)
        return;
    m_isWorking = false;
    m_whole = std::move(whole);
    narrow();
    Q_EMIT changed();
}

} // namespace leadline
