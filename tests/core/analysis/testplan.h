// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/blackout.h"
#include "core/model/capacity.h"
#include "core/model/contribution.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "core/model/member.h"
#include "core/model/metric.h"
#include "core/model/milestone.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/plan.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/model/team.h"

namespace leadline {

/// A plan that a test fills row by row; ids and list order follow the order of the calls. The rows may be changed
/// through the references that add() returns.
class TestPlan final
{
public:
    template<typename E>
    E &add(E row = {})
    {
        ++m_count;
        row.id = QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, static_cast<uchar>(m_count >> 24), static_cast<uchar>(m_count >> 16),
                       static_cast<uchar>(m_count >> 8), static_cast<uchar>(m_count));
        if (row.order.isEmpty())
            row.order = QStringLiteral("%1V").arg(m_count, 8, 10, QLatin1Char('0'));
        return static_cast<E &>(plan.table(kindOf<E>).insert(makeBox(std::move(row))));
    }

    Portfolio &settings()
    {
        if (plan.table(EntityKind::Portfolio).size() == 0)
            add<Portfolio>();
        return static_cast<Portfolio &>(*plan.table(EntityKind::Portfolio).live().front());
    }

    Product &product(const char *key, Id<PlanRecord> owner = {})
    {
        Product product;
        product.key = product.name = product.ref = QLatin1String(key);
        product.plan = owner;
        return add(std::move(product));
    }
    Feature &feature(const char *title, const Product &product)
    {
        Feature feature;
        feature.title = QString::fromUtf8(title);
        feature.product = idOf(product);
        feature.ref = product.key + QLatin1Char('-') + QString::number(++m_features);
        return add(std::move(feature));
    }
    Objective &objective(const char *title)
    {
        Objective objective;
        objective.title = QString::fromUtf8(title);
        objective.ref = QStringLiteral("OBJ-%1").arg(++m_objectives);
        return add(std::move(objective));
    }
    KeyResult &keyResult(const char *title, const Objective &objective)
    {
        KeyResult keyResult;
        keyResult.title = QString::fromUtf8(title);
        keyResult.objective = idOf(objective);
        keyResult.ref = QStringLiteral("KR-%1").arg(++m_keyResults);
        return add(std::move(keyResult));
    }
    Team &team(const char *name, Id<PlanRecord> owner = {})
    {
        Team team;
        team.name = QString::fromUtf8(name);
        team.plan = owner;
        team.ref = QStringLiteral("TEAM-%1").arg(++m_teams);
        return add(std::move(team));
    }
    void remove(EntityBase &row, EntityKind kind) { plan.table(kind).remove(row); }

    Plan plan;

private:
    quint32 m_count = 0;
    int m_features = 0;
    int m_objectives = 0;
    int m_keyResults = 0;
    int m_teams = 0;
};

inline PlannedDate firmDay(int year, int month, int day)
{
    return {QDate(year, month, day), DatePrecision::Day, DateConfidence::Firm};
}

} // namespace leadline
