// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

namespace leadline {

/// How a date was understood while it is typed, for the line below it.
struct DateReading
{
    QString words = {};      ///< empty while it can't be read
    bool standsOut = false; ///< it may not be what was meant: no year was typed, and it isn't the present one

    static DateReading of(const PlannedDate &date, const QString &typed, const PlanContext &context);
    /// Of a field of one's own; nothing for those that aren't dates.
    static DateReading of(const CustomField &field, const QString &typed, const PlanContext &context);
    /// Of a table's cell that isn't one field of the catalogue: start and end together, or a field of one's own.
    static DateReading ofCell(EntityKey item, const QString &column, const QString &typed, const PlanContext &context);
};

} // namespace leadline
