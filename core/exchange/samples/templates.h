// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/exchange/json/planjson.h"
#include "core/exchange/samples/emptyplan.h"

#include <QDate>
#include <QString>

#include <vector>

namespace leadline {

/// What a new plan can start from, as `leadline templates` and the start window list it.
struct PlanTemplate
{
    QString name;        ///< as typed: "example", "generated:N"
    QString label;       ///< translated
    QString description; ///< translated, one sentence
};

std::vector<PlanTemplate> planTemplates();

/// The plan that a template stands for, with a new document id and a history that leads to it: what
/// `leadline new --template` stores.
/// - `empty`: the file's settings under @p name, the lead and one plan; the other templates have names of their own.
/// - `example`: the example portfolio, its dates, history and snapshots shifted alike by whole quarters so that it plays
///   in the quarter of @p today; it keeps its own leads.
/// - `generated:N`: N features (1 to 1,000,000) with everything round them, for measuring; the same with every call.
///
/// An unknown name is ErrorCode::Usage, and so is a day too near to the end of the calendar.
Result<PlanJson> makeTemplate(const QString &templateName, QDate today, const PlanLead &lead, IdSource &ids, const Clock &clock,
                              const QString &name = {});

} // namespace leadline
