// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printedpages.h"

namespace leadline {

/// Lets the print window print the page of the portfolio: the workspaces don't know each other.
PageMaker portfolioPageMaker(const PlanContext &context);

} // namespace leadline
