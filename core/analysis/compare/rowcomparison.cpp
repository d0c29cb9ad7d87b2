// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/rowcomparison.h"

#include "core/analysis/compare/differencewords.h"
#include "core/model/feature.h"
#include "core/model/objective.h"

#include <cmath>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Scores are read with at most four digits; what differs less was only calculated another way.
constexpr double sameScore = 1e-9;

bool equalScores(const std::optional<double> &a, const std::optional<double> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= sameScore * std::max(std::abs(*a), std::abs(*b));
}

/// Days of which a field changed; unset unless it had a date before and after.
std::optional<int> daysBetween(const FieldInfo *field, const EntityBase &before, const EntityBase &after)
{
    const QDate was = field ? plannedDate(*field, before).date : QDate();
    const QDate is = field ? plannedDate(*field, after).date : QDate();
    return was.isValid() && is.isValid() ? std::optional<int>(static_cast<int>(was.daysTo(is))) : std::nullopt;
}

class RowComparison final
{
public:
    RowComparison(const ComparedPlans &plans, const EntityInfo &info, const EntityBase &before, const EntityBase &after,
                  std::vector<PlanDifference> &differences)
        : m_plans(plans)
        , m_info(info)
        , m_before(before)
        , m_after(after)
        , m_name(DifferenceWords::name(plans.after.plan(), info.kind(), after))
        , m_out(differences)
    {
        for (const FieldInfo &field : info.fields()) {
            const QString key = field.keyText();
            // A reference that was allotted later was none before.
            const bool isAllotted = key == u"ref" && before.ref.isEmpty();
            if (key != u"created_at" && key != u"created_by" && !isAllotted && !field.equal(before, after))
                m_fields.push_back(&field);
        }
    }

    void run()
    {
        if (m_fields.empty() && m_info.kind() != EntityKind::Feature)
            return;
        compareDates();
        if (m_info.kind() == EntityKind::Feature)
            compareFeature();
        for (const FieldInfo *field : std::exchange(m_fields, {}))
            compareField(*field);
    }

private:
    /// Takes a field from those that are still to be told.
    bool take(const FieldInfo *field) { return field && std::erase(m_fields, field) > 0; }
    bool take(QStringView key) { return take(m_info.field(key)); }
    bool differs(const FieldInfo *field) const { return field && std::ranges::find(m_fields, field) != m_fields.end(); }

    QString valueBefore(const FieldInfo &field) const
    {
        return DifferenceWords::value(m_plans.before.plan(), field, m_before, m_plans.today);
    }
    QString valueAfter(const FieldInfo &field) const
    {
        return DifferenceWords::value(m_plans.after.plan(), field, m_after, m_plans.today);
    }

    PlanDifference make(Aspect aspect, std::vector<const FieldInfo *> fields) const
    {
        PlanDifference difference{.aspect = aspect,
                                  .row = {m_info.kind(), m_after.id},
                                  .ref = m_after.ref,
                                  .title = m_info.title(m_after),
                                  .fields = std::move(fields)};
        if (difference.fields.size() == 1) {
            difference.before = valueBefore(*difference.fields.front());
            difference.after = valueAfter(*difference.fields.front());
        }
        difference.datesBefore = m_plans.before.dates(m_info.kind(), m_before);
        difference.datesAfter = m_plans.after.dates(m_info.kind(), m_after);
        return difference;
    }

    void compareDates()
    {
        const DateFields fields = DateFields::of(m_info);
        std::vector<const FieldInfo *> moved;
        for (const FieldInfo *field : {fields.start, fields.end}) {
            // The same day, said more or less surely, is no move.
            if (differs(field) && plannedDate(*field, m_before).date != plannedDate(*field, m_after).date)
                moved.push_back(field);
        }
        if (moved.empty())
            return;
        for (const FieldInfo *field : moved)
            take(field);
        PlanDifference difference = make(Aspect::Moved, std::move(moved));
        difference.before = DifferenceWords::dates(m_plans.before.plan(), fields, m_before, m_plans.today);
        difference.after = DifferenceWords::dates(m_plans.after.plan(), fields, m_after, m_plans.today);
        if (difference.before.isEmpty())
            difference.aspect = Aspect::Scheduled;
        else if (difference.after.isEmpty())
            difference.aspect = Aspect::Unscheduled;
        difference.startDays = daysBetween(fields.start, m_before, m_after);
        difference.endDays = daysBetween(fields.end, m_before, m_after);
        difference.sentence = DifferenceWords::moved(difference, m_name, !fields.start);
        m_out.push_back(std::move(difference));
    }

    void compareFeature()
    {
        const Feature &before = static_cast<const Feature &>(m_before);
        const Feature &after = static_cast<const Feature &>(m_after);
        compareState(before, after);
        compareScore();
        if (laneOf(m_plans.before.plan(), before) == laneOf(m_plans.after.plan(), after))
            return;
        std::vector<const FieldInfo *> fields;
        for (const FieldInfo *field : {m_info.field(u"objective"), m_info.field(u"initiative")}) {
            if (take(field))
                fields.push_back(field);
        }
        // Its initiative serves another objective now; that is told of the initiative.
        if (fields.empty())
            return;
        PlanDifference difference = make(Aspect::Lane, std::move(fields));
        difference.before = laneTitle(m_plans.before.plan(), before);
        difference.after = laneTitle(m_plans.after.plan(), after);
        difference.sentence =
            DifferenceWords::edited(m_name, *m_info.field(u"objective"), difference.before, difference.after);
        m_out.push_back(std::move(difference));
    }

    void compareState(const Feature &before, const Feature &after)
    {
        if (before.parked != after.parked) {
            std::vector<const FieldInfo *> fields{m_info.field(u"parked")};
            take(fields.front());
            if (take(u"parked_reason"))
                fields.push_back(m_info.field(u"parked_reason"));
            PlanDifference difference = make(after.parked ? Aspect::Parked : Aspect::Unparked, std::move(fields));
            difference.before = after.parked ? QString() : before.parkedReason;
            difference.after = after.parkedReason;
            difference.sentence = DifferenceWords::parked(difference.aspect, m_name, after.parkedReason);
            m_out.push_back(std::move(difference));
        }
        if (before.status == after.status || after.status != WorkStatus::Released)
            return;
        std::vector<const FieldInfo *> fields{m_info.field(u"status")};
        take(fields.front());
        if (take(u"released_on"))
            fields.push_back(m_info.field(u"released_on"));
        PlanDifference difference = make(Aspect::Released, std::move(fields));
        difference.before = valueBefore(*m_info.field(u"status"));
        difference.after = valueAfter(*m_info.field(u"released_on"));
        difference.sentence = DifferenceWords::released(m_name, difference.after);
        m_out.push_back(std::move(difference));
    }

    void compareScore()
    {
        const RankedFeature *before = m_plans.before.ranked(m_before.id);
        const RankedFeature *after = m_plans.after.ranked(m_after.id);
        if (equalScores(before->score.value, after->score.value))
            return;
        std::vector<const FieldInfo *> fields;
        QStringList causes;
        for (const char *input : m_plans.framework.inputs) {
            const FieldInfo *field = m_info.field(QString::fromLatin1(input));
            if (!take(field))
                continue;
            fields.push_back(field);
            causes.append(DifferenceWords::cause(*field, valueBefore(*field), valueAfter(*field)));
        }
        PlanDifference difference = make(Aspect::Rescored, std::move(fields));
        difference.scoreBefore = before->score.value;
        difference.scoreAfter = after->score.value;
        difference.rankBefore = before->rank;
        difference.rankAfter = after->rank;
        difference.before = DifferenceWords::score(difference.scoreBefore);
        difference.after = DifferenceWords::score(difference.scoreAfter);
        difference.sentence = DifferenceWords::rescored(difference, m_name, m_plans.framework, causes);
        m_out.push_back(std::move(difference));
    }

    static QString laneTitle(const Plan &plan, const Feature &feature)
    {
        const Objective *lane = plan.find(laneOf(plan, feature));
        return lane ? lane->title : QString();
    }

    Aspect aspectOf(const FieldInfo &field) const
    {
        const QString key = field.keyText();
        if (&field == m_info.titleField())
            return Aspect::Renamed;
        if (field.type == FieldType::Order)
            return Aspect::Reordered;
        if (key == u"status" || key == u"state")
            return Aspect::Status;
        if (key == u"owner" || key == u"lead")
            return Aspect::Owner;
        if (key == u"team")
            return Aspect::Team;
        const bool joinsLane = m_info.kind() == EntityKind::Initiative || m_info.kind() == EntityKind::KeyResult;
        return key == u"objective" && joinsLane ? Aspect::Lane : Aspect::Edited;
    }

    void compareField(const FieldInfo &field)
    {
        PlanDifference difference = make(aspectOf(field), {&field});
        if (difference.aspect == Aspect::Renamed) {
            difference.sentence = DifferenceWords::renamed(
                DifferenceWords::name(m_plans.before.plan(), m_info.kind(), m_before), difference.after);
        } else if (difference.aspect == Aspect::Reordered) {
            difference.before.clear();
            difference.after.clear();
            difference.sentence = DifferenceWords::reordered(m_name);
        } else if (field.isSet()) {
            difference.sentence = setSentence(field);
        } else {
            difference.sentence = DifferenceWords::edited(m_name, field, difference.before, difference.after);
        }
        m_out.push_back(std::move(difference));
    }

    QString setSentence(const FieldInfo &field) const
    {
        const EntityBox gained = m_info.clone(m_after);
        const EntityBox lost = m_info.clone(m_before);
        for (const QString &element : field.elements(m_before))
            field.removeElement(*gained, element);
        for (const QString &element : field.elements(m_after))
            field.removeElement(*lost, element);
        return DifferenceWords::editedSet(
            m_name, field, DifferenceWords::value(m_plans.after.plan(), field, *gained, m_plans.today),
            DifferenceWords::value(m_plans.before.plan(), field, *lost, m_plans.today));
    }

    const ComparedPlans &m_plans;
    const EntityInfo &m_info;
    const EntityBase &m_before;
    const EntityBase &m_after;
    QString m_name;
    std::vector<PlanDifference> &m_out;
    std::vector<const FieldInfo *> m_fields; ///< that differ and are not told yet
};

} // namespace

ComparedPlan::ComparedPlan(const Plan &plan, const Framework &framework)
    : m_plan(plan)
    , m_calendar(plan)
    , m_ranking(rankedFeatures(featuresOf(plan, {}), framework, ScoreSettings::of(plan)))
{
    for (size_t i = 0; i < m_ranking.size(); ++i)
        m_places.insert(m_ranking[i].feature->id, i);
}

const EntityBase *ComparedPlan::live(EntityKind kind, EntityId id) const
{
    const EntityBase *row = m_plan.find(kind, id);
    return row && !row->removed ? row : nullptr;
}

DrawnDates ComparedPlan::dates(EntityKind kind, const EntityBase &row) const
{
    if (kind == EntityKind::Feature)
        return drawnDates(static_cast<const Feature &>(row), m_calendar);
    const DateFields fields = DateFields::of(m_plan.catalogue().info(kind));
    if (!fields.end)
        return {};
    const PlannedDate end = plannedDate(*fields.end, row);
    const PlannedDate start = fields.start ? plannedDate(*fields.start, row) : end;
    DrawnDates dates;
    dates.start = start.isValid() ? start.date : end.date;
    dates.end = end.isValid() ? end.date : start.date;
    dates.openStart = !start.isValid();
    dates.openEnd = !end.isValid();
    dates.reversed = dates.end < dates.start;
    if (dates.reversed)
        std::swap(dates.start, dates.end);
    dates.confidence = end.isValid() ? end.confidence : start.confidence;
    return dates;
}

const RankedFeature *ComparedPlan::ranked(EntityId feature) const
{
    const QHash<EntityId, size_t>::const_iterator place = m_places.find(feature);
    return place == m_places.end() ? nullptr : &m_ranking[*place];
}

DateFields DateFields::of(const EntityInfo &info)
{
    switch (info.kind()) {
    case EntityKind::Feature:
    case EntityKind::Initiative:
    case EntityKind::Blackout:
    case EntityKind::Experiment:
        return {info.field(u"start"), info.field(u"end")};
    case EntityKind::Objective:
        return {info.field(u"cycle_start"), info.field(u"cycle_end")};
    case EntityKind::KeyResult:
        return {nullptr, info.field(u"due")};
    case EntityKind::Milestone:
        return {nullptr, info.field(u"date")};
    default:
        return {};
    }
}

PlannedDate plannedDate(const FieldInfo &field, const EntityBase &row)
{
    if (field.type == FieldType::Day)
        return {*static_cast<const QDate *>(field.value(row)), DatePrecision::Day, DateConfidence::Firm};
    return *static_cast<const PlannedDate *>(field.value(row));
}

void compareRow(const ComparedPlans &plans, const EntityInfo &info, const EntityBase &before, const EntityBase &after,
                std::vector<PlanDifference> &differences)
{
    RowComparison(plans, info, before, after, differences).run();
}

} // namespace leadline
