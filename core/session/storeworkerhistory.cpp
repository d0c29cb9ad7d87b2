// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backuprule.h"
#include "core/session/snapshotrule.h"
#include "core/session/storeworker.h"

namespace leadline {

/// The transaction with the snapshot that has to come with it. Trying again sends the same one again.
Result<TransactionPointer> StoreWorker::withSnapshot(const TransactionPointer &transaction, QDate day)
{
    if (m_withSnapshot && m_withSnapshot->id == transaction->id)
        return m_withSnapshot;
    if (m_snapshotDay == day && !needsBackup(transaction->kind))
        return transaction;
    Result<std::optional<ChangeRow>> snapshot = SnapshotRule::due(*m_store, transaction->kind, m_environment, m_ids);
    if (!snapshot)
        return snapshot.error();
    if (!*snapshot)
        return transaction;
    m_withSnapshot =
        std::make_shared<const Transaction>(SnapshotRule::added(*transaction, **std::move(snapshot)));
    return m_withSnapshot;
}

void StoreWorker::planAsOf(const Moment &moment, const std::function<void(Result<std::shared_ptr<const Plan>>)> &done)
{
    done(planAt(moment));
}

Result<std::shared_ptr<const Plan>> StoreWorker::planAt(const Moment &moment)
{
    Result<Plan> plan = m_store->planAt(moment);
    if (!plan)
        return plan.error();
    return std::make_shared<const Plan>(std::move(*plan));
}

void StoreWorker::compare(const Moment &from, const Moment &to, const std::shared_ptr<const Plan> &shown,
                          const std::function<void(Result<std::shared_ptr<const MomentComparison>>)> &done)
{
    const auto plan = [&](const Moment &moment) {
        return moment.isNow() ? Result<std::shared_ptr<const Plan>>(shown) : planAt(moment);
    };
    const Result<std::shared_ptr<const Plan>> before = plan(from);
    const Result<std::shared_ptr<const Plan>> after = before ? plan(to) : before;
    if (!after) {
        done(after.error());
        return;
    }
    const ComparisonRequest request{.before = **before, .after = **after, .today = m_environment.clock.today()};
    done(std::make_shared<const MomentComparison>(MomentComparison{*before, *after, comparePlans(request)}));
}

void StoreWorker::position(std::function<void(Result<Position>)> done)
{
    flush([this, done = std::move(done)](const Result<> &flushed) {
        done(flushed ? m_store->positionAt(Moment::now()) : Result<Position>(flushed.error()));
    });
}

} // namespace leadline
