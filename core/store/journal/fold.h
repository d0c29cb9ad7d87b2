// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rowjson.h"
#include "core/store/journal/journal.h"

namespace leadline {

/// What reading the whole history gives: the plan it leads to, and whether the chain holds.
struct Folded
{
    Plan plan;
    /// The hash chain of the journal as it stands; equals the document's when nobody tampered with it.
    QString chain = {};
    /// Where the history itself doesn't fit together: a gap in the numbers, a change that can't be applied.
    QString fault = {};
};

/// Plays the history from its beginning: the state it leads to must equal the tables.
Result<Folded> foldJournal(Journal &journal, const Catalogue &catalogue, qint64 head, const StoreProgress &progress);

/// The plan as it was when it held what @p position says and nothing else. What doesn't fit is passed over: a copy that
/// was merged later may have edited what it had never seen removed. Entities and fields of newer versions are left out; @p unknown is about
/// the keys of whole rows.
Result<Plan> foldUpTo(Journal &journal, const Catalogue &catalogue, const Position &position, UnknownKeys unknown);

} // namespace leadline
