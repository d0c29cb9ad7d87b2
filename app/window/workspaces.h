// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspaceentry.h"

namespace leadline {

/// The workspaces of the window in the order of the rail: the one place that knows all of them.
std::vector<WorkspaceEntry> allWorkspaces();

} // namespace leadline
