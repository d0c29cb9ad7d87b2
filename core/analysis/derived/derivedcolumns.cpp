// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/derivedcolumns.h"

#include "core/analysis/capacity/capacitybook.h"
#include "core/analysis/outcomes/outcomes.h"
#include "core/analysis/scoring/ranking.h"
#include "core/base/text.h"
#include "core/model/input.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/team.h"

#include <cmath>
#include <functional>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *dateConfidenceLabels[] = {
    QT_TRANSLATE_NOOP("DateConfidence", "Firm"),
    QT_TRANSLATE_NOOP("DateConfidence", "Likely"),
    QT_TRANSLATE_NOOP("DateConfidence", "Rough"),
};
constexpr EnumInfo dateConfidenceInfo{"DateConfidence", dateConfidenceLabels};

/// What several columns share, each part worked out when first asked for.
class Facts final
{
public:
    explicit Facts(const AnalysisContext &given)
        : context(given)
        , settings(ScoreSettings::of(given.plan))
        , fiscal(given.plan.fiscalCalendar())
        , calendar(given.plan)
    {
    }

    const Outcomes &outcomes()
    {
        if (!m_outcomes)
            m_outcomes.emplace(context.plan, context.today);
        return *m_outcomes;
    }
    const CapacityBook &book()
    {
        if (!m_book)
            m_book.emplace(context.plan, context.scope);
        return *m_book;
    }
    DateRange period() const { return fiscalQuarter(fiscal, context.from.isValid() ? context.from : context.today); }
    std::optional<double> rank(const Feature &feature)
    {
        if (!m_ranked) {
            const std::vector<const Feature *> features = featuresOf(context.plan, context.scope);
            for (const RankedFeature &row : rankedFeatures(features, defaultFramework(context.plan), settings)) {
                if (row.rank)
                    m_ranks.insert(idOf(*row.feature), *row.rank);
            }
            m_ranked = true;
        }
        const QHash<Id<Feature>, int>::const_iterator it = m_ranks.constFind(idOf(feature));
        return it == m_ranks.constEnd() ? std::nullopt : std::optional<double>(*it);
    }

    const AnalysisContext context;
    const ScoreSettings settings;
    const FiscalCalendar fiscal;
    const WorkCalendar calendar;

private:
    std::optional<Outcomes> m_outcomes;
    std::optional<CapacityBook> m_book;
    QHash<Id<Feature>, int> m_ranks;
    bool m_ranked = false;
};

struct DerivedSpec
{
    const char *key;
    const char *label;
    const char *meaning = ""; ///< translation context "FieldHelp"
    const char *unit = "";
    const EnumInfo *enumeration = nullptr;
    EntityKind target = EntityKind::Portfolio;
    QString formula = {}; ///< stands in for the meaning
    const char *labelContext = "Field";
};

QString meaningOf(const DerivedSpec &spec)
{
    return *spec.meaning ? QCoreApplication::translate("FieldHelp", spec.meaning) : spec.formula;
}

/// Four digits are what an estimate bears.
QString roundedText(double value)
{
    if (std::fabs(value) >= 1000)
        return numberText(std::round(value));
    return numberText(QString::number(value, 'g', 4).toDouble());
}

/// A derived value is a number (a flag is 0 or 1, an enumeration its place) or a reference.
class NumberColumn final : public Column
{
public:
    using Value = std::function<std::optional<double>(const EntityBase &)>;

    NumberColumn(const DerivedSpec &spec, FieldType type, Value value)
        : Column(QString::fromLatin1(spec.key), QCoreApplication::translate(spec.labelContext, spec.label), type,
                 QString::fromLatin1(spec.unit), spec.enumeration)
        , m_meaning(meaningOf(spec))
        , m_value(std::move(value))
    {
    }

    QString meaning() const override { return m_meaning; }

    std::optional<double> number(const EntityBase &row) const override { return m_value(row); }
    bool isUnset(const EntityBase &row) const override { return !m_value(row); }
    QString text(const EntityBase &row) const override
    {
        const std::optional<double> value = m_value(row);
        if (!value)
            return {};
        if (enumeration())
            return enumLabel(*enumeration(), static_cast<int>(*value));
        if (type() == FieldType::Flag)
            return *value != 0 ? u"true"_s : u"false"_s;
        return roundedText(*value);
    }
    QString displayText(const EntityBase &row) const override
    {
        const std::optional<double> value = m_value(row);
        if (value && type() == FieldType::Flag)
            return flagText(*value != 0);
        return value && enumeration() ? enumLabelTranslated(*enumeration(), static_cast<int>(*value)) : text(row);
    }
    QJsonValue json(const EntityBase &row) const override
    {
        const std::optional<double> value = m_value(row);
        if (!value)
            return QJsonValue::Null;
        if (enumeration())
            return text(row);
        return type() == FieldType::Flag ? QJsonValue(*value != 0) : QJsonValue(*value);
    }

private:
    QString m_meaning;
    Value m_value;
};

class ReferenceColumn final : public Column
{
public:
    using Value = std::function<EntityId(const EntityBase &)>;

    ReferenceColumn(const DerivedSpec &spec, const Plan &plan, Value value)
        : Column(QString::fromLatin1(spec.key), QCoreApplication::translate(spec.labelContext, spec.label), FieldType::Reference, {},
                 nullptr, spec.target)
        , m_plan(&plan)
        , m_meaning(meaningOf(spec))
        , m_value(std::move(value))
    {
    }

    QString meaning() const override { return m_meaning; }

    std::vector<EntityId> references(const EntityBase &row) const override
    {
        const EntityId id = m_value(row);
        return id.isNull() ? std::vector<EntityId>() : std::vector<EntityId>{id};
    }
    bool isUnset(const EntityBase &row) const override { return m_value(row).isNull(); }
    QString text(const EntityBase &row) const override { return referenceText(*m_plan, target(), m_value(row)); }
    QString displayText(const EntityBase &row) const override
    {
        const EntityBase *named = m_plan->find(target(), m_value(row));
        return named ? m_plan->catalogue().info(target()).title(*named) : QString();
    }
    QJsonValue json(const EntityBase &row) const override
    {
        return isUnset(row) ? QJsonValue(QJsonValue::Null) : QJsonValue(text(row));
    }

private:
    const Plan *m_plan;
    QString m_meaning;
    Value m_value;
};

/// Collects the columns of one entity; the functions take the entity as what it is.
template<typename E>
class Collector final
{
public:
    explicit Collector(const AnalysisContext &context)
        : m_facts(std::make_shared<Facts>(context))
    {
    }

    template<typename Value>
    void number(FieldType type, const DerivedSpec &spec, Value value)
    {
        m_columns.push_back(std::make_unique<NumberColumn>(
            spec, type, [facts = m_facts, value](const EntityBase &row) -> std::optional<double> {
                return value(*facts, static_cast<const E &>(row));
            }));
    }
    template<typename Value>
    void reference(const DerivedSpec &spec, Value value)
    {
        m_columns.push_back(std::make_unique<ReferenceColumn>(
            spec, m_facts->context.plan, [facts = m_facts, value](const EntityBase &row) -> EntityId {
                return value(*facts, static_cast<const E &>(row)).untyped();
            }));
    }
    std::vector<std::unique_ptr<Column>> take() { return std::move(m_columns); }

private:
    std::shared_ptr<Facts> m_facts;
    std::vector<std::unique_ptr<Column>> m_columns;
};

template<typename V>
std::optional<double> place(const std::optional<V> &value)
{
    return value ? std::optional<double>(static_cast<double>(*value)) : std::nullopt;
}

std::optional<double> percent(const std::optional<double> &share)
{
    return share ? std::optional(*share * 100) : std::nullopt;
}

std::vector<std::unique_ptr<Column>> featureColumns(const AnalysisContext &context)
{
    Collector<Feature> columns(context);
    columns.reference({.key = "lane", .label = QT_TRANSLATE_NOOP("Field", "Lane"),
                       .meaning = QT_TRANSLATE_NOOP("FieldHelp", "Its objective, else the objective of its initiative."),
                       .target = EntityKind::Objective},
                      [](Facts &facts, const Feature &row) { return laneOf(facts.context.plan, row); });
    columns.reference({.key = "plan", .label = QT_TRANSLATE_NOOP("Field", "Plan"),
                       .meaning = QT_TRANSLATE_NOOP("FieldHelp", "The plan of its product."),
                       .target = EntityKind::Plan},
                      [](Facts &facts, const Feature &row) { return planOf(facts.context.plan, row); });
    columns.reference({.key = "lead", .label = QT_TRANSLATE_NOOP("Field", "Lead"),
                       .meaning = QT_TRANSLATE_NOOP("FieldHelp", "The lead of the plan of its product."),
                       .target = EntityKind::Person},
                      [](Facts &facts, const Feature &row) {
                          const PlanRecord *record = facts.context.plan.find(planOf(facts.context.plan, row));
                          return record && facts.context.plan.find(record->lead) ? record->lead : Id<Person>();
                      });
    for (const Framework &framework : frameworks()) {
        columns.number(FieldType::Number,
                       {.key = framework.key, .label = framework.label, .formula = framework.formulaText(),
                        .labelContext = "Framework"},
                       [score = framework.score](Facts &facts, const Feature &row) {
                           return score(row, facts.settings).value;
                       });
    }
    columns.number(FieldType::Integer,
                   {.key = "rank", .label = QT_TRANSLATE_NOOP("Field", "Rank"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "Its place by the default framework; overruled places first.")},
                   [](Facts &facts, const Feature &row) { return facts.rank(row); });
    columns.number(FieldType::Enumeration,
                   {.key = "date_confidence", .label = QT_TRANSLATE_NOOP("Field", "Date confidence"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "How sure its end is, or its start when it has no end."),
                    .enumeration = &dateConfidenceInfo},
                   [](Facts &, const Feature &row) -> std::optional<double> {
                       if (!row.start.isValid() && !row.end.isValid())
                           return std::nullopt;
                       return static_cast<double>(row.end.isValid() ? row.end.confidence : row.start.confidence);
                   });
    columns.number(FieldType::Enumeration,
                   {.key = "horizon_now", .label = QT_TRANSLATE_NOOP("Field", "Horizon by its dates"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp",
                                                 "Now is this fiscal quarter, Next the following, Later all after."),
                    .enumeration = &enumInfo<Horizon>},
                   [](Facts &facts, const Feature &row) {
                       return place(horizonNow(row, drawnDates(row, facts.calendar), facts.fiscal, facts.context.today));
                   });
    columns.number(FieldType::Flag,
                   {.key = "undated", .label = QT_TRANSLATE_NOOP("Field", "Undated"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "It has neither a start nor an end.")},
                   [](Facts &, const Feature &row) -> std::optional<double> {
                       return row.start.isValid() || row.end.isValid() ? 0 : 1;
                   });
    return columns.take();
}

std::vector<std::unique_ptr<Column>> keyResultColumns(const AnalysisContext &context)
{
    Collector<KeyResult> columns(context);
    columns.number(FieldType::Number,
                   {.key = "current", .label = QT_TRANSLATE_NOOP("Field", "Current value"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "The newest measurement of it or of its metric.")},
                   [](Facts &facts, const KeyResult &row) { return facts.outcomes().of(row).current; });
    columns.number(FieldType::Percent,
                   {.key = "progress", .label = QT_TRANSLATE_NOOP("Field", "Progress"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "How much of the way from baseline to target is done."),
                    .unit = "%"},
                   [](Facts &facts, const KeyResult &row) { return percent(facts.outcomes().of(row).progress); });
    columns.number(FieldType::Number,
                   {.key = "expected", .label = QT_TRANSLATE_NOOP("Field", "Value expected by today"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "On a straight line from the cycle's start to the due day.")},
                   [](Facts &facts, const KeyResult &row) { return facts.outcomes().of(row).expected; });
    columns.number(FieldType::Number,
                   {.key = "grade", .label = QT_TRANSLATE_NOOP("Field", "Grade"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "0.0 to 1.0: the progress rounded to one decimal.")},
                   [](Facts &facts, const KeyResult &row) { return facts.outcomes().of(row).grade; });
    columns.number(FieldType::Enumeration,
                   {.key = "state", .label = QT_TRANSLATE_NOOP("Field", "State"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "How far it is behind what is expected by today."),
                    .enumeration = &enumInfo<ObjectiveHealth>},
                   [](Facts &facts, const KeyResult &row) { return place(facts.outcomes().of(row).state); });
    return columns.take();
}

std::vector<std::unique_ptr<Column>> objectiveColumns(const AnalysisContext &context)
{
    Collector<Objective> columns(context);
    columns.number(FieldType::Percent,
                   {.key = "progress", .label = QT_TRANSLATE_NOOP("Field", "Progress"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "The weighted mean of its measured key results."),
                    .unit = "%"},
                   [](Facts &facts, const Objective &row) { return percent(facts.outcomes().of(row).progress); });
    columns.number(FieldType::Percent,
                   {.key = "expected", .label = QT_TRANSLATE_NOOP("Field", "Progress expected by today"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "The weighted mean of what its key results expect."),
                    .unit = "%"},
                   [](Facts &facts, const Objective &row) { return percent(facts.outcomes().of(row).expected); });
    columns.number(FieldType::Number,
                   {.key = "grade", .label = QT_TRANSLATE_NOOP("Field", "Grade"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "0.0 to 1.0: the progress rounded to one decimal.")},
                   [](Facts &facts, const Objective &row) { return facts.outcomes().of(row).grade; });
    return columns.take();
}

std::vector<std::unique_ptr<Column>> teamColumns(const AnalysisContext &context)
{
    Collector<Team> columns(context);
    columns.number(FieldType::Effort,
                   {.key = "commitment", .label = QT_TRANSLATE_NOOP("Field", "Commitment"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "The effort of the features committed for the quarter."),
                    .unit = "person-days"},
                   [](Facts &facts, const Team &row) -> std::optional<double> {
                       return facts.book().commitment(idOf(row), facts.period());
                   });
    columns.number(FieldType::Effort,
                   {.key = "capacity", .label = QT_TRANSLATE_NOOP("Field", "Capacity"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "What its members can do in the quarter, or what was set."),
                    .unit = "person-days"},
                   [](Facts &facts, const Team &row) { return facts.book().capacity(row, facts.period()); });
    columns.number(FieldType::Effort,
                   {.key = "load", .label = QT_TRANSLATE_NOOP("Field", "Load"),
                    .meaning = QT_TRANSLATE_NOOP("FieldHelp", "The part of its features' effort that falls into the quarter."),
                    .unit = "person-days"},
                   [](Facts &facts, const Team &row) -> std::optional<double> {
                       return facts.book().load(idOf(row), facts.period());
                   });
    return columns.take();
}

} // namespace

std::vector<std::unique_ptr<Column>> makeDerivedColumns(EntityKind kind, const AnalysisContext &context)
{
    switch (kind) {
    case EntityKind::Feature:
        return featureColumns(context);
    case EntityKind::KeyResult:
        return keyResultColumns(context);
    case EntityKind::Objective:
        return objectiveColumns(context);
    case EntityKind::Team:
        return teamColumns(context);
    default:
        return {};
    }
}

} // namespace leadline
