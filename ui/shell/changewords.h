// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

namespace leadline {

/// What a colleague did, as one short sentence: "Anna moved Saved cards: 28 Sep to 18 Dec". What is too much for one is
/// told by the label the change was made under.
QString sentenceFor(const Transaction &transaction, const PlanContext &context);

} // namespace leadline
