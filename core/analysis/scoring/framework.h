// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feature.h"

#include <QStringList>

#include <span>

namespace leadline {

class Plan;

/// What counts as value in the value/effort framework; a view chooses.
enum class ValueSource : quint8 { ReachImpactConfidence, BusinessValue };

/// What a score depends on besides the feature.
struct ScoreSettings
{
    double daysPerEffortUnit = 1; ///< person-days: 1, person-weeks: 5, person-months: 22
    int workingDaysPerWeek = 5;
    ValueSource value = ValueSource::ReachImpactConfidence;

    static ScoreSettings of(const Plan &plan);
};

/// A score, or the keys of the inputs that keep it from being one. A missing input is never taken as zero, and a
/// divisor that is zero counts as missing.
struct Score
{
    std::optional<double> value;
    QStringList missing;
};

/// A way to score features. The formulas are those of the catalogue page ("Score inputs"); the scales are those
/// of the RICE article of Intercom, of ICE, SAFe's WSJF and Reinertsen's CD3.
struct Framework
{
    const char *key;     ///< as on the command line, and the derived key of features
    const char *label;   ///< English, translation context "Framework"
    const char *formula; ///< for people, translated like the label
    std::span<const char *const> inputs; ///< keys of features, in the order of the formula
    Score (*score)(const Feature &feature, const ScoreSettings &settings);

    QString keyText() const { return QString::fromLatin1(key); }
    QString labelText() const;
    QString formulaText() const;
};

/// All frameworks, in the order in which people are offered them.
std::span<const Framework> frameworks();

/// By key or label, whatever the case; null when there is none.
const Framework *findFramework(QStringView name);

/// The portfolio's default framework; RICE when none, or an unknown one, is set.
const Framework &defaultFramework(const Plan &plan);

} // namespace leadline
