// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspaceentry.h"

namespace leadline {

class LiveSession;

/// The workspaces of the window in the order of the rail: the one place that knows all of them. @p session must outlive those
/// that are made.
std::vector<WorkspaceEntry> allWorkspaces(LiveSession &session);

} // namespace leadline
