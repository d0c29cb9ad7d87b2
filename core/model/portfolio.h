// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// The file's settings: exactly one row.
struct Portfolio : EntityBase
{
    QString name;
    QString organisation;
    QString promise;
    QString currency;
    std::optional<int> fiscalStartMonth;
    QString workingDays;
    std::optional<EffortUnit> scoreEffortUnit;
    std::optional<double> discountRate; ///< 0-100
    QString defaultFramework;
    std::optional<double> mixInnovate; ///< 0-100
    std::optional<double> mixBuild; ///< 0-100
    std::optional<double> mixTune; ///< 0-100
    std::optional<double> mixRun; ///< 0-100
};

template<> const EntityInfo &entityInfo<Portfolio>();

} // namespace leadline
