// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/copymerge.h"

#include "core/store/guard/filesignature.h"
#include "core/store/sentences.h"

#include <QFileInfo>

namespace leadline {

namespace {

/// How often colleagues may store something between planning and writing before the merge gives up.
constexpr int mostAttempts = 20;

QString copyName(const PlanStore &store)
{
    return QFileInfo(store.path()).fileName();
}

Result<> checkPair(const PlanStore &into, const PlanStore &from)
{
    const std::optional<FileSignature> ours = FileSignature::of(into.path());
    const std::optional<FileSignature> theirs = FileSignature::of(from.path());
    if (into.path() == from.path() || (ours && theirs && ours->isSameFile(*theirs))) {
        return Error{ErrorCode::Usage,
                     Sentences::tr("“%1” was given twice; a plan is merged with another copy of it. Nothing was changed; "
                                   "name the other copy.").arg(copyName(into))};
    }
    if (into.documentId() != from.documentId()) {
        return Error{
            ErrorCode::Refused,
            Sentences::tr("“%1” and “%2” are different plans, not copies of one. Nothing was changed; to take over "
                          "rows of another plan, export them and import them.")
                .arg(copyName(into), copyName(from))};
    }
    return {};
}

/// How far a merge is, in percent; checking the two histories takes most of the time.
enum class MergeStage : quint8 { CheckOurs = 0, CheckTheirs = 35, ReadOurs = 70, ReadTheirs = 78, Plan = 85, Backup = 92, Write = 97 };

class MergeSteps final
{
public:
    explicit MergeSteps(const StoreProgress &progress)
        : m_progress(progress)
    {
    }

    /// An Error when the merge was called off.
    Result<> begin(MergeStage stage) const
    {
        return !m_progress || m_progress(static_cast<int>(stage)) ? Result<>() : Result<>(cancelled());
    }

    Result<std::vector<VerifyFinding>> verify(PlanStore &store, MergeStage stage) const
    {
        if (!m_progress)
            return store.verify();
        constexpr int share = static_cast<int>(MergeStage::CheckTheirs);
        return store.verify([&](int percent) { return m_progress(static_cast<int>(stage) + percent * share / 100); });
    }

    static Error cancelled()
    {
        return {ErrorCode::Cancelled, Sentences::tr("The merge was cancelled; nothing was changed.")};
    }

private:
    const StoreProgress &m_progress;
};

Result<> checkSound(PlanStore &store, const MergeSteps &steps, MergeStage stage)
{
    if (Result<> begun = steps.begin(stage); !begun)
        return begun;
    // Only the version that wrote a newer file knows what its history means; verify() passes over that.
    if (Error reason; store.isReadOnly(&reason) && reason.code == ErrorCode::Refused)
        return reason;
    const Result<std::vector<VerifyFinding>> findings = steps.verify(store, stage);
    if (!findings)
        return findings.error().code == ErrorCode::Cancelled ? MergeSteps::cancelled() : findings.error();
    if (findings->empty())
        return {};
    return Error{ErrorCode::Refused,
                 Sentences::tr("“%1” is not sound, so nothing was merged and both files are unchanged; see what “leadline "
                               "verify” says about it, and merge a backup instead.").arg(copyName(store)),
                 findings->front().text};
}

/// No number of a replica may mean two transactions: then two computers wrote as one.
Result<> checkReplicas(const PlanStore &from, std::span<const Transaction> ours, std::span<const Transaction> missing)
{
    QSet<std::pair<QString, qint64>> used;
    for (const Transaction &transaction : ours)
        used.insert({transaction.replica, transaction.replicaSeq});
    for (const Transaction &transaction : missing) {
        if (used.contains({transaction.replica, transaction.replicaSeq})) {
            return Error{ErrorCode::Refused,
                         Sentences::tr("“%1” was written by a copied installation of Leadline that took itself for another "
                                       "one. Nothing was changed; export what is new there and import it.")
                             .arg(copyName(from)),
                         transaction.replica};
        }
    }
    return {};
}

Result<PlannedMerge> planFor(PlanStore &into, PlanStore &from, const MergeSignature &signature, const MergeSteps &steps)
{
    if (const Result<> begun = steps.begin(MergeStage::ReadOurs); !begun)
        return begun.error();
    const Result<std::vector<Transaction>> ours = into.transactions();
    if (!ours)
        return ours.error();
    if (const Result<> begun = steps.begin(MergeStage::ReadTheirs); !begun)
        return begun.error();
    const Result<std::vector<Transaction>> theirs = from.transactions();
    if (!theirs)
        return theirs.error();
    if (const Result<> begun = steps.begin(MergeStage::Plan); !begun)
        return begun.error();
    Result<PlannedMerge> planned = planMerge(Catalogue::standard(), *ours, *theirs, signature);
    if (!planned)
        return Sentences::damaged(from.path(), planned.error().detail);
    if (const Result<> checked = checkReplicas(from, *ours, planned->missing); !checked)
        return checked.error();
    return planned;
}

} // namespace

Result<PlannedMerge> mergeCopies(PlanStore &into, PlanStore &from, MergeMode mode, const MergeSignature &signature,
                                 const StoreProgress &progress)
{
    if (const Result<> checked = checkPair(into, from); !checked)
        return checked.error();
    if (Error reason; mode == MergeMode::Write && into.isReadOnly(&reason))
        return reason;
    const MergeSteps steps(progress);
    if (const Result<> sound = checkSound(into, steps, MergeStage::CheckOurs); !sound)
        return sound.error();
    if (const Result<> sound = checkSound(from, steps, MergeStage::CheckTheirs); !sound)
        return sound.error();
    bool isBackedUp = false;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        Result<PlannedMerge> planned = planFor(into, from, signature, steps);
        if (!planned || planned->isEmpty() || mode == MergeMode::DryRun)
            return planned;
        if (!isBackedUp) {
            if (const Result<> begun = steps.begin(MergeStage::Backup); !begun)
                return begun.error();
            if (const Result<QString> backup = into.backup(); !backup)
                return backup.error();
            isBackedUp = true;
        }
        if (const Result<> begun = steps.begin(MergeStage::Write); !begun)
            return begun.error();
        const Result<bool> adopted = into.adopt(*planned);
        if (!adopted)
            return adopted.error();
        if (*adopted)
            return planned;
    }
    return Sentences::busy(into.path());
}

} // namespace leadline
