// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedpast.h"

#include "ui/theme/pastmoments.h"

namespace leadline {

namespace {

template<typename T>
bool isSame(const T *a, const T *b)
{
    return a && b ? *a == *b : a == b;
}

bool isSame(const Moment &a, const Moment &b)
{
    return isSame(a.position(), b.position()) && isSame(a.seq(), b.seq()) && isSame(a.instant(), b.instant());
}

/// Nothing: there is no snapshot yet.
Result<std::optional<NamedMoment>> momentFor(const QString &since, const PlanContext &context)
{
    if (since.isEmpty()) {
        const Snapshot *latest = latestSnapshot(context.plan());
        if (!latest)
            return std::optional<NamedMoment>();
        Result<NamedMoment> moment = momentOf(*latest);
        return moment ? Result<std::optional<NamedMoment>>(std::move(*moment)) : moment.error();
    }
    Result<NamedMoment> moment = PastMoments::fromInput(since, MomentRole::From, context.plan(), context.today());
    return moment ? Result<std::optional<NamedMoment>>(std::move(*moment)) : moment.error();
}

} // namespace

PrintedPast::PrintedPast(const PlanContext &context, PastReader read, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_read(std::move(read))
{
}

void PrintedPast::forget()
{
    ++m_run;
    m_isReading = false;
    m_moment.reset();
    m_plan.reset();
    m_problem.clear();
}

void PrintedPast::follow(const PrintSettings &settings)
{
    if (!m_read || !settings.blocks.changes) {
        forget();
        return;
    }
    Result<std::optional<NamedMoment>> wanted = momentFor(settings.since, m_context);
    if (!wanted) {
        forget();
        m_problem = wanted.error().text;
        return;
    }
    if (!*wanted) {
        forget();
        return;
    }
    if (m_moment && isSame(m_moment->moment, (*wanted)->moment)) {
        m_moment = **wanted;
        return;
    }
    forget();
    m_moment = std::move(**wanted);
    m_isReading = true;
    m_read(m_moment->moment, this, [this, run = m_run](Result<std::shared_ptr<const Plan>> plan) {
        if (run != m_run)
            return;
        m_isReading = false;
        if (plan)
            m_plan = std::move(*plan);
        else
            m_problem = plan.error().text;
        Q_EMIT changed();
    });
}

PastPlan PrintedPast::past() const
{
    if (!m_plan)
        return {};
    // A day names itself.
    return {m_plan.get(), m_moment->moment.instant() ? QString() : m_moment->name, m_moment->day};
}

} // namespace leadline
