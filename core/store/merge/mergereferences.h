// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alias.h"
#include "core/store/merge/mergedplan.h"
#include "core/store/merge/rowverdicts.h"

#include <QSet>

#include <map>

namespace leadline {

/// A reference that a merge had to give anew.
struct MergedReference
{
    EntityKey row = {};
    QString before = {};
    QString after = {};
};

/// References after a merge: both copies gave out PAY-43. The row whose id is less keeps it, the other one gets the next
/// free number above, and its old reference becomes an alias. Features follow the key that their product has now. What
/// is given depends on what people's own transactions gave out and on nothing else.
class MergeReferences final
{
public:
    MergeReferences(const MergeHistory &history, const RowVerdicts &verdicts, MergedPlan &merged);

    void settle(const QSet<EntityId> &renamedProducts);
    /// A reference for a row that the merge adds.
    QString next(const EntityInfo &info);

    const std::vector<MergedReference> &given() const { return m_given; }

private:
    struct Claim
    {
        EntityKey row;
        QString natural;  ///< as people's transactions gave it out
        QString wanted;   ///< the same under another product key
        bool isConverted = false;
        int transaction = -1;
    };

    /// Rows that only merges made (conflicts, snapshots) never take a number from a row of people's, and leave no alias.
    void settleOwn();
    void claimAll(const QSet<EntityId> &renamedProducts);
    void addClaim(const EntityInfo &info, const EntityBase &row, const QSet<EntityId> &renamedProducts);
    void settleProducts();
    void followProduct(Claim &claim, const EntityBase &row, bool hasRivals, const QSet<EntityId> &renamedProducts) const;
    QString freeAbove(const QString &ref);
    void give(const Claim &claim, const QString &ref);
    void noteAlias(const QString &oldRef, EntityKey row, int transaction);
    void settleAliases();

    const MergeHistory &m_history;
    const RowVerdicts &m_verdicts;
    MergedPlan &m_merged;
    std::map<QString, std::vector<Claim>> m_claims;
    std::vector<Claim> m_ofMerges;
    QSet<QString> m_taken;
    std::map<std::pair<QString, QString>, Alias> m_aliases; ///< by old reference and row
    std::vector<MergedReference> m_given;
    QHash<QString, qint64> m_greatest;
};

} // namespace leadline
