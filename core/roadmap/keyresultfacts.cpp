// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/keyresultfacts.h"

#include "core/roadmap/featurefacts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

TrackState trackState(std::optional<ObjectiveHealth> state)
{
    if (!state)
        return TrackState::Unknown;
    switch (*state) {
    case ObjectiveHealth::OnTrack:
        return TrackState::OnTrack;
    case ObjectiveHealth::AtRisk:
        return TrackState::AtRisk;
    case ObjectiveHealth::OffTrack:
        return TrackState::OffTrack;
    }
    return TrackState::Unknown;
}

} // namespace

QString keyResultWords(const KeyResultLine &line)
{
    const QString current =
        line.current.isEmpty() ? QCoreApplication::translate("Roadmap", "not measured yet") : line.current;
    if (line.target.isEmpty()) {
        //: A key result for a screen reader: name, newest value
        return QCoreApplication::translate("Roadmap", "%1, %2", "key result").arg(line.name, current);
    }
    //: A key result for a screen reader: name, newest value, target
    return QCoreApplication::translate("Roadmap", "%1, %2 of %3").arg(line.name, current, line.target);
}

KeyResultLines::KeyResultLines(const Plan &plan, const QLocale &locale, QDate today)
    : m_plan(plan)
    , m_locale(locale)
    , m_outcomes(plan, today)
{
    for (const KeyResult &keyResult : plan.all<KeyResult>())
        m_keyResults[keyResult.objective].push_back(&keyResult);
    for (std::vector<const KeyResult *> &list : m_keyResults) {
        std::sort(list.begin(), list.end(), [](const KeyResult *a, const KeyResult *b) {
            const int order = QString::compare(a->order, b->order);
            return order != 0 ? order < 0 : a->id < b->id;
        });
    }
}

std::vector<KeyResultLine> KeyResultLines::of(Id<Objective> objective) const
{
    std::vector<KeyResultLine> lines;
    const QHash<Id<Objective>, std::vector<const KeyResult *>>::const_iterator found = m_keyResults.find(objective);
    if (found == m_keyResults.end())
        return lines;
    for (const KeyResult *keyResult : found.value())
        lines.push_back(line(*keyResult));
    return lines;
}

KeyResultLine KeyResultLines::line(const KeyResult &keyResult) const
{
    const KeyResultOutcome outcome = m_outcomes.of(keyResult);
    const Objective *objective = m_plan.find(keyResult.objective);
    KeyResultLine line;
    line.entity = sceneEntity(keyResult);
    line.name = keyResult.shortName.isEmpty() ? keyResult.title : keyResult.shortName;
    line.due = keyResult.due.isValid() ? keyResult.due : objective ? objective->cycleEnd : QDate();
    if (keyResult.baseline && keyResult.kind != KeyResultKind::YesOrNo)
        line.baseline = valueText(keyResult, *keyResult.baseline, true);
    if (outcome.current)
        line.current = valueText(keyResult, *outcome.current, true);
    line.target = targetText(keyResult, false);
    line.targetWithUnit = targetText(keyResult, true);
    line.share = outcome.fraction.value_or(0);
    line.expected = outcome.expectedFraction;
    line.state = trackState(outcome.state);
    line.accessibleName = keyResultWords(line);
    return line;
}

QString KeyResultLines::valueText(const KeyResult &keyResult, double value, bool withUnit) const
{
    if (keyResult.kind == KeyResultKind::YesOrNo) {
        return qFuzzyIsNull(value) ? QCoreApplication::translate("Roadmap", "no")
                                   : QCoreApplication::translate("Roadmap", "yes");
    }
    QString number = m_locale.toString(value, 'f', QLocale::FloatingPointShortest);
    number.replace(u'-', QChar(0x2212));
    const Metric *metric = m_plan.find(keyResult.metric);
    const QString unit = (keyResult.unit.isEmpty() && metric ? metric->unit : keyResult.unit).trimmed();
    if (!withUnit || unit.isEmpty())
        return number;
    if (unit == u'%')
        return QCoreApplication::translate("Roadmap", "%1%").arg(number);
    if (!unit.front().isLetter())
        return number + unit;
    //: A number with a unit that is a word, e.g. "58 s"
    return QCoreApplication::translate("Roadmap", "%1 %2", "value and unit").arg(number, unit);
}

QString KeyResultLines::targetText(const KeyResult &keyResult, bool withUnit) const
{
    if (keyResult.kind == KeyResultKind::YesOrNo)
        return {};
    const Metric *metric = m_plan.find(keyResult.metric);
    const std::optional<double> lower = keyResult.lower || !metric ? keyResult.lower : metric->lower;
    const std::optional<double> upper = keyResult.upper || !metric ? keyResult.upper : metric->upper;
    if (keyResult.direction == Direction::KeepWithin && lower && upper) {
        //: The limits between which a value is to stay
        return QCoreApplication::translate("Roadmap", "%1 to %2", "limits")
            .arg(valueText(keyResult, *lower, false), valueText(keyResult, *upper, withUnit));
    }
    return keyResult.target ? valueText(keyResult, *keyResult.target, withUnit) : QString();
}

} // namespace leadline
