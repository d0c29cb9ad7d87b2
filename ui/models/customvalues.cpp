// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customvalues.h"

#include "core/analysis/derived/customvalues.h"

#include <QCoreApplication>

namespace leadline::customValues {

bool set(PlanContext &context, const CustomField &field, std::span<const EntityKey> rows, const QString &text)
{
    const int count = static_cast<int>(rows.size());
    const QString label = count == 1
        ? QCoreApplication::translate("CustomValues", "Set %1 of %2").arg(labelOf(field), context.nameOf(rows.front()))
        : QCoreApplication::translate("CustomValues", "Set %1 of %n items", nullptr, count).arg(labelOf(field));
    Change change(label);
    Writer writer(context.plan(), context.document().ids());
    for (const EntityKey &row : rows)
        writer.put(change, field, row, text);
    return change.isEmpty() || context.execute(std::move(change));
}

} // namespace leadline::customValues
