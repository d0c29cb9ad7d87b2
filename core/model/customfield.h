// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/enums.h"

namespace leadline {

/// A field of the user's own.
struct CustomField : EntityBase
{
    QString entity;
    QString key;
    QString label;
    std::optional<CustomType> type = CustomType::Text;
    QString options;
};

template<> const EntityInfo &entityInfo<CustomField>();

} // namespace leadline
