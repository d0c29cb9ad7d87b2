// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/copymerge.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

namespace leadline {

/// Whether preferring one of the copies decides a conflict; circles and keys that are there twice need a person, and so does
/// what both copies have from a third one.
bool isDecidable(const MergeConflict &conflict);

/// What a merge brings or would bring, as people read it: whose changes, what needs a decision, which references are new.
/// The command line prints it and the window shows it, before and after.
class MergeReport final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::MergeReport)

public:
    /// @p into and @p from are the files' names. @p merge must outlive the report.
    MergeReport(const PlannedMerge &merge, QString into, QString from, MergeMode mode);

    /// Conflicts that were decided right away for @p preferred, or would be, are told as that and not as open.
    void setDecided(QSet<EntityId> conflicts, MergeSide preferred);
    /// How many conflicts are left to decide, those of earlier merges included.
    int openCount() const;
    /// The first line: how much comes, and whose it is.
    QString headline() const;
    /// Whole sentences, a line each.
    QString text() const;
    QJsonObject toJson() const;

private:
    /// How many changes of people come; what earlier merges settled doesn't count.
    int changeCount() const;
    using Conflicts = std::vector<std::pair<EntityId, MergeConflict>>;
    QString sentence(EntityId id, const MergeConflict &conflict) const;
    QString valueSentence(const MergeConflict &conflict, bool isOtherChosen) const;
    QString removalSentence(const MergeConflict &conflict, bool isOtherChosen) const;
    /// False while the provisional value stands, and when it was preferred.
    bool isOtherChosen(EntityId id, const MergeConflict &conflict) const;
    /// True when the names of the people would tell nothing, but those of the files do.
    static bool isToldByFiles(const MergeConflict &conflict);
    QString standingFile(const MergeConflict &conflict) const { return conflict.standsFrom == MergeSide::Ours ? m_into : m_from; }
    QString otherFile(const MergeConflict &conflict) const { return conflict.standsFrom == MergeSide::Ours ? m_from : m_into; }
    /// Those that are decided, or that are not, a line each.
    QStringList conflictLines(const Conflicts &conflicts, bool decided) const;
    QJsonObject toJson(EntityId id, const MergeConflict &conflict, bool isEarlier) const;
    QString nameOf(EntityKey row) const;
    QString readable(const MergeConflict &conflict, const QString &text) const;
    /// How many changes each author made, in the order of their first.
    std::vector<std::pair<QString, int>> authors() const;

    const PlannedMerge &m_merge;
    QString m_into;
    QString m_from;
    MergeMode m_mode;
    QSet<EntityId> m_decided;
    MergeSide m_preferred = MergeSide::Neither;
};

} // namespace leadline
