// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// A value of a key result or a metric on a day, or a check-in with a confidence only.
struct Measurement : EntityBase
{
    Id<KeyResult> keyResult;
    Id<Metric> metric;
    QDate day;
    std::optional<double> value;
    std::optional<int> krConfidence;
    QString comment;
    Id<Person> author;
};

template<> const EntityInfo &entityInfo<Measurement>();

} // namespace leadline
