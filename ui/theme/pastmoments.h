// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/moments.h"

#include <vector>

namespace leadline {

/// Moments as the history speaks of them.
namespace PastMoments {

/// "Board review, 1 Jul", "10 Jul", "Now, 12 Aug".
QString words(const NamedMoment &moment, QDate today);
/// The same inside a sentence: "1 Jul" of a snapshot too, "now".
QString shortWords(const NamedMoment &moment, QDate today);

/// "16:20", here.
QString time(const QDateTime &instant);

/// The snapshots that people took, the newest first.
std::vector<NamedMoment> snapshots(const Plan &plan);
/// Where a comparison begins unless somebody says otherwise: the newest snapshot, else a week ago.
NamedMoment beginning(const Plan &plan, QDate today);
NamedMoment now(QDate today);
/// The first or last instant of a day.
NamedMoment day(QDate day, MomentRole role);
/// Whether nothing of the plan was there at @p moment, which @p beginning tells; snapshots and numbers of changes never lie
/// before it.
bool isBefore(const NamedMoment &moment, const NamedMoment &beginning, MomentRole role);
/// What somebody typed: a day or a period in any form, or a snapshot's name. An Error says which forms work.
Result<NamedMoment> fromInput(const QString &input, MomentRole role, const Plan &plan, QDate today);

} // namespace PastMoments

} // namespace leadline
