// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/copymerge.h"
#include "tests/core/store/colleague.h"

namespace leadline::tests {

/// Anna's plan with a product and two features, and Ben's copy of it, each in a file of its own.
class CopiesApart
{
protected:
    /// Makes Anna's file anew; false when that failed.
    bool start();
    /// Anna goes on with the plan, Ben with a copy of it; false when that failed.
    bool part();

    QString path(const QString &name) const { return m_folder->filePath(name); }
    const QTemporaryDir &folder() const { return *m_folder; }
    /// The feature's id; null when it didn't get the reference.
    EntityId feature(Colleague &who, const QString &title, const QString &ref = {}) const;
    static Result<PlannedMerge> mergeInto(Colleague &into, Colleague &from, MergeMode mode = MergeMode::Write);
    /// Opens the file again, so that what is asked afterwards is what it holds; verifies it.
    QString reopened(Colleague &who, const QString &name) const;

    static const MergeSignature &signature();
    static QString problem(const Result<PlannedMerge> &merged);

    std::unique_ptr<Colleague> m_anna;
    std::unique_ptr<Colleague> m_ben;
    EntityId m_product;
    EntityId m_cards;
    EntityId m_limits;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace leadline::tests

/// QVERIFY2 for a merge; evaluates @p merged once.
#define VERIFY_MERGED(merged) \
    do { \
        const leadline::Result<leadline::PlannedMerge> &verifiedMerge = (merged); \
        QVERIFY2(verifiedMerge.hasValue(), qPrintable(problem(verifiedMerge))); \
    } while (false)
