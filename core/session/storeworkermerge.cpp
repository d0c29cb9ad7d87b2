// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/copymerging.h"
#include "core/session/storeworker.h"

namespace leadline {

void StoreWorker::merge(const QString &from, MergeMode mode, const StoreProgress &progress,
                        const std::function<void(Result<std::shared_ptr<const PlannedMerge>>)> &done)
{
    flush([=, this](const Result<> &flushed) {
        done(flushed ? mergeNow(from, mode, progress) : Result<std::shared_ptr<const PlannedMerge>>(flushed.error()));
    });
}

Result<std::shared_ptr<const PlannedMerge>> StoreWorker::mergeNow(const QString &from, MergeMode mode,
                                                                   const StoreProgress &progress)
{
    // What others have stored is shown first, so that the merge follows on what the window knows.
    if (const Result<> looked = lookForNews(); !looked)
        return looked.error();
    Result<PlannedMerge> merged = mergeCopyAt(from, *m_store, mode, m_environment, progress);
    if (!merged)
        return merged.error();
    if (mode == MergeMode::Write && !merged->isEmpty()) {
        if (const Result<> shown = showWhatCame(); !shown)
            return shown.error();
    }
    return std::make_shared<const PlannedMerge>(std::move(*merged));
}

} // namespace leadline
