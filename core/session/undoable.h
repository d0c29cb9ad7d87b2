// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

namespace leadline {

/// A stored transaction as its author made it and can take it back: without the moment before it, and without what the
/// store wrote into it for everybody, which stays true: a conflict is open until somebody decides, and an old reference
/// leads to its row for ever. An edit against which somebody else's value stands is in it, with that value as the one
/// before: there is nothing to take back of it until the conflict is decided for it. It may have no rows left.
Transaction undoable(Transaction stored);

} // namespace leadline
