// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"
#include "core/model/plan.h"

#include <QByteArray>

#include <vector>

namespace leadline {

/// A whole file as values: what the plan holds, how it came to be, and which document it is.
struct PlanJson
{
    EntityId document;
    Plan plan;
    std::vector<Transaction> history; ///< by seq; folded it gives `plan`
};

/// The whole-plan JSON of DESIGN section 6 as UTF-8: rows by id with the fields in catalogue order, removed rows
/// included, one row a line, so that equal plans give equal bytes and two versions can be compared line by line.
///
/// Rows hold typed values: numbers and amounts as numbers (amounts of more than 15 digits as texts, because readers
/// keep numbers as doubles), flags as booleans, sets as arrays, all else as canonical text, references as ids. The
/// history holds canonical texts as the journal does, and objects of them for whole rows.
QByteArray planToJson(const Plan &plan, const std::vector<Transaction> &history, EntityId document);

/// Reads planToJson()'s form. Every hard rule is checked, unknown entities and keys are refused with their place (they
/// would be lost), and the history has to lead to the rows. Rows come back with `version` as the history says.
/// All or nothing; every Error is ErrorCode::Refused.
Result<PlanJson> planFromJson(const QByteArray &json, const Catalogue &catalogue = Catalogue::standard());

/// True when @p json begins like a whole-plan JSON, for choosing a reader; it need not be complete.
bool looksLikePlanJson(const QByteArray &json);

} // namespace leadline
