// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/localpaths.h"
#include "core/session/identity.h"

namespace leadline {

/// What a session needs from outside; the clock must outlive it.
struct SessionEnvironment
{
    const Clock &clock;
    LocalPaths paths;
    Identity identity;
};

} // namespace leadline
