// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/outcomes/outcomes.h"
#include "core/model/plan.h"
#include "core/roadmap/sceneitems.h"

#include <QLocale>

namespace leadline {

/// A key result as a lane header shows it; texts with units, numbers by the locale.
struct KeyResultLine
{
    SceneEntity entity;
    QString name;                        ///< the short name, else the title
    QString baseline;                    ///< "61%"; empty when not set
    QString current;                     ///< "66.1%"; empty when nothing was measured yet
    QString target;                      ///< "70", as it stands behind the newest value: "66.1% of 70"
    double share = 0;                    ///< of the way from baseline to target, may leave 0 to 1
    std::optional<double> expected = {}; ///< of the way, planned for today
    TrackState state = TrackState::Unknown;
    QDate due = {};
    bool hasTrack = true; ///< whether the way from baseline to target is drawn
    QString accessibleName = {};
    QString targetWithUnit = {}; ///< "70%", where it stands alone
};

/// What a screen reader says of it: "Payment success, 66.1% of 70".
QString keyResultWords(const KeyResultLine &line);

/// The key results of every objective in the order of their list, with their newest values. Made once for a
/// picture; valid until the plan changes.
class KeyResultLines final
{
public:
    KeyResultLines(const Plan &plan, const QLocale &locale, QDate today);

    std::vector<KeyResultLine> of(Id<Objective> objective) const;

private:
    KeyResultLine line(const KeyResult &keyResult) const;
    QString valueText(const KeyResult &keyResult, double value, bool withUnit) const;
    QString targetText(const KeyResult &keyResult, bool withUnit) const;

    const Plan &m_plan;
    QLocale m_locale;
    Outcomes m_outcomes;
    QHash<Id<Objective>, std::vector<const KeyResult *>> m_keyResults;
};

} // namespace leadline
