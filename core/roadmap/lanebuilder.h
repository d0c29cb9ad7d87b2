// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/viewdescription.h"
#include "core/base/result.h"
#include "core/model/enums.h"
#include "core/roadmap/keyresultfacts.h"

#include <functional>

namespace leadline {

/// A product as headers and legends show it.
struct ProductMark
{
    quint8 colour = 0;
    QString code;
    QString name;
};

/// What the header of a lane says.
struct LaneHeader
{
    SceneEntity entity = {};
    QString ref = {};
    QString title = {};
    bool isObjective = false;
    std::optional<ObjectiveHealth> health = {};
    QString owner = {};
    std::vector<ProductMark> products = {};
    std::vector<KeyResultLine> keyResults = {};
};

/// What a lane is known by between two looks at a plan: the row it stands for, else its title.
QString laneKey(const LaneHeader &header);

struct LaneMember
{
    const Feature *feature = nullptr;
    bool alsoServes = false; ///< its own lane is another one
};

/// Features under one heading, best rank of the portfolio's framework first, or in the order asked for.
struct Lane
{
    LaneHeader header;
    std::vector<LaneMember> members;
};

struct LaneRequest
{
    const Plan &plan;
    Scope scope = {};
    QString groupBy = {}; ///< objective, product, team, initiative, status, lead; empty: one list
    std::function<bool(const Feature &)> filter = {}; ///< empty: everything
    QLocale locale = QLocale::c();
    QDate today = {};
    std::vector<SortKey> sort = {}; ///< empty: by rank
};

/// The lanes in the order of their list (ties by reference). Every feature that passes stands in exactly one lane of
/// its own; grouped by objective it stands, marked, in the lanes it also serves. Objectives, products, teams and plans
/// have a lane even when it is empty (objectives: unless closed or moved); features without one come last. A
/// grouping or an order that a roadmap doesn't know is an error.
Result<std::vector<Lane>> buildLanes(const LaneRequest &request);

/// The translated heading of the column of lane headers: "Outcome", "Product", …
QString laneColumnTitle(const QString &groupBy);

} // namespace leadline
