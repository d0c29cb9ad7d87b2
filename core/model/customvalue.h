// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// What a row holds in a custom field.
struct CustomValue : EntityBase
{
    QString onEntity;
    QString onId;
    Id<CustomField> field;
    QString value;
};

template<> const EntityInfo &entityInfo<CustomValue>();

} // namespace leadline
