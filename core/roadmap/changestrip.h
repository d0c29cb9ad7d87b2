// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/fragment.h"
#include "core/roadmap/paperstyle.h"

namespace leadline {

/// One change since a snapshot, in words the caller has found.
struct ChangeEntry
{
    Glyph mark = Glyph::ChangeOther;
    QString word;   ///< "Later"
    QString title;  ///< the feature
    QString detail; ///< "18 Sep to 2 Oct"
};

/// What changed since the picture before.
struct ChangeStrip
{
    QString heading; ///< "What changed since Board review, 1 July"
    QString note;    ///< "6 of 11"
    std::vector<ChangeEntry> entries;
};

/// The strip across the page, from 0 vertically; as many rows of cells as the entries need, texts wrapped.
Fragment layoutChangeStrip(const ChangeStrip &strip, const PaperStyle &style, const TextMetrics &metrics);

} // namespace leadline
