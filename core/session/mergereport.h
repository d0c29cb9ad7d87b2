// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/copymerge.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace leadline {

/// What a merge brings or would bring, as people read it: whose changes, what needs a decision, which references are new.
/// The command line prints it and the window shows it, before and after.
class MergeReport final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::MergeReport)

public:
    /// @p into and @p from are the files' names. @p merge must outlive the report.
    MergeReport(const PlannedMerge &merge, QString into, QString from, MergeMode mode);

    /// Conflicts that somebody decided right away are not listed as open.
    void setDecided(int count) { m_decided = count; }
    /// The first line: how much comes, and whose it is.
    QString headline() const;
    /// Whole sentences, a line each.
    QString text() const;
    QJsonObject toJson() const;

private:
    /// How many changes of people come; what earlier merges settled doesn't count.
    int changeCount() const;
    QString sentence(const MergeConflict &conflict) const;
    QString nameOf(EntityKey row) const;
    QString readable(const MergeConflict &conflict, const QString &text) const;
    /// How many changes each author made, in the order of their first.
    std::vector<std::pair<QString, int>> authors() const;

    const PlannedMerge &m_merge;
    QString m_into;
    QString m_from;
    MergeMode m_mode;
    int m_decided = 0;
};

} // namespace leadline
