// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// An insight speaks for or against a feature or an initiative.
struct InsightLink : EntityBase
{
    Id<Insight> insight;
    Id<Feature> feature;
    Id<Initiative> initiative;
    std::optional<InsightImportance> importance;
    bool against = false;
    QString quote;
};

template<> const EntityInfo &entityInfo<InsightLink>();

} // namespace leadline
