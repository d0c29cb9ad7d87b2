// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

namespace leadline {

/// Somebody else who serves the same customers.
struct Competitor : EntityBase
{
    QString name;
    QString url;
    QString positioning;
    QString strengths;
    QString weaknesses;
};

template<> const EntityInfo &entityInfo<Competitor>();

} // namespace leadline
