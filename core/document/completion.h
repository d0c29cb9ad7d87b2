// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/change.h"
#include "core/model/plan.h"

namespace leadline {

/// A change with what its author left open: removals take along what requires them and note what they remove; what rows
/// that are added, brought back or pointed to something else can't be without comes back from the recycle bin with them;
/// new rows get their author and time.
Change completed(Change change, const Plan &plan, const QString &author, const Clock &clock);

} // namespace leadline
