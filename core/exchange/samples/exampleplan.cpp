// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/exampleplan.h"

#include "core/exchange/json/jsonhistoryreader.h"
#include "core/exchange/samples/dateshift.h"

#include <QCoreApplication>
#include <QFile>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

Result<PlanJson> makeExamplePlan(QDate today, IdSource &ids)
{
    QFile file(u":/leadline/samples/example.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("PlanTemplate",
                                                 "The example isn't part of this program; nothing was made. Install Leadline again."),
                     file.errorString()};
    }
    Result<PlanJson> example = planFromJson(file.readAll());
    if (!example)
        return example.error();
    example->document = ids.next();
    const int quarters = DateShift::quartersBetween(exampleDay, today);
    if (quarters == 0)
        return example;
    if (const Result<> moved = DateShift(quarters).history(&example->history); !moved)
        return moved.error();
    JsonRowReader rows;
    Result<Plan> plan = JsonHistoryReader(Catalogue::standard(), rows).fold(example->history);
    if (!plan)
        return plan.error();
    example->plan = *std::move(plan);
    return example;
}

} // namespace leadline
