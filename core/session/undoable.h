// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

namespace leadline {

/// A stored transaction as its author made it and can take it back: without the moment before it, and without what the
/// store wrote into it for everybody, which stays true: a conflict is open until somebody decides, and an old reference
/// leads to its row for ever. It may have no rows left.
Transaction undoable(Transaction stored);

} // namespace leadline
