// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"

#include <QString>

#include <optional>

namespace leadline {

/// A typed date ready to be matched: folded to lower case without accents, single spaces, plain
/// hyphens, the words of the window's language replaced by the English ones.
struct TypedWords
{
    QString text;
    std::optional<DateConfidence> confidence; ///< taken off the end; empty when none was typed

    /// Words stand in place of their synonyms: "next", "early", "mid", "late", "week", "friday"…
    /// A time of day is dropped.
    static TypedWords read(QStringView typed);
};

} // namespace leadline
