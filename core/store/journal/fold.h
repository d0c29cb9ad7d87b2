// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace leadline
