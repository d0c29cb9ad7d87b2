// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/scoring/framework.h"
#include "core/model/plan.h"

#include <optional>
#include <vector>

namespace leadline {

/// What a difference is about, in the order in which people read them.
enum class Aspect : quint8 {
    Moved,       ///< dates, to other days
    Scheduled,   ///< got its first date
    Unscheduled, ///< lost its last one
    Added,
    Parked,
    Unparked,
    Released,
    Removed,
    Rescored,
    Status,
    Lane, ///< serves another objective
    Owner,
    Team,
    Renamed,
    Edited, ///< any other field
    Reordered,
};
inline constexpr int aspectCount = static_cast<int>(Aspect::Reordered) + 1;

/// "moved", "added", …: as JSON and CSV call it.
QString aspectKey(Aspect aspect);
/// Translated, as a heading: "Moved".
QString aspectText(Aspect aspect);

/// One difference of one row between two states of a plan. A value that stands alone: it holds no pointers into either.
struct PlanDifference
{
    Aspect aspect = Aspect::Edited;
    EntityKey row = {};
    /// The row that was added or removed and took this one, which can't be without it, along; null otherwise.
    EntityKey partOf = {};
    QString ref = {};   ///< as it is now; before, when it was removed
    QString title = {}; ///< the same
    /// The fields that differ and are told by this difference; none of whole rows.
    std::vector<const FieldInfo *> fields = {};
    /// For people; empty is "not set". Of Rescored the scores, of Moved and its like the planned dates.
    QString before = {};
    QString after = {};
    /// A translated sentence without a full stop, which begins with the row's name.
    QString sentence = {};

    /// When the row was and is drawn, if rows of its entity have dates; see drawnDates() for features.
    DrawnDates datesBefore = {};
    DrawnDates datesAfter = {};
    /// Days from the planned date before to that after, more than 0 is later; unset unless both are set.
    std::optional<int> startDays = {};
    std::optional<int> endDays = {};

    /// Of Rescored. A score or rank that isn't set is one that a missing input prevents.
    std::optional<double> scoreBefore = {};
    std::optional<double> scoreAfter = {};
    std::optional<int> rankBefore = {};
    std::optional<int> rankAfter = {};

    /// Of Moved: by the end, else the start; 0 when that can't be said.
    int daysLater() const { return endDays.value_or(0) != 0 ? *endDays : startDays.value_or(0); }
};

struct ComparisonRequest
{
    const Plan &before;
    const Plan &after;
    QDate today = {}; ///< dates of its year are shown without one
    /// The scores that are compared; the later plan's own choice when null.
    const Framework *framework = nullptr;
    /// Also rows that say nothing about the plan itself: snapshots, conflicts, aliases, saved views.
    bool withBookkeeping = false;
};

/// Everything that differs between two states of a plan (two moments of one file, two copies, two scenarios), told by
/// row and aspect: what was moved, added, released, re-scored, … Rows are the same when their ids are. The order is
/// that of Aspect; in it moves to later come first and larger ones before smaller ones, features before other rows, and
/// then the order of the lists. Two equal plans have no difference, and every field that differs is in one of them.
std::vector<PlanDifference> comparePlans(const ComparisonRequest &request);

/// How many features of a comparison were added, removed and so on: the figures above a list of changes.
struct DifferenceCounts
{
    int added = 0;
    int removed = 0;
    int later = 0;
    int earlier = 0;
    int moved = 0; ///< later, earlier, and those that can't be said to be either
    int rescored = 0;
    int parked = 0;
    int released = 0;
};
DifferenceCounts countFeatures(const std::vector<PlanDifference> &differences);

} // namespace leadline
