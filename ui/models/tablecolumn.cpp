// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablecolumn.h"

#include "core/analysis/derived/fieldcolumn.h"
#include "core/analysis/scoring/framework.h"
#include "core/model/enums.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isScore(const Column &column)
{
    return !column.field() && findFramework(column.key());
}

CellKind kindOfEnumeration(const EnumInfo *enumeration)
{
    if (enumeration == &enumInfo<WorkStatus>)
        return CellKind::Status;
    if (enumeration == &enumInfo<FeatureHealth> || enumeration == &enumInfo<ObjectiveHealth>)
        return CellKind::Health;
    return enumeration == &enumInfo<Moscow> ? CellKind::Moscow : CellKind::Choice;
}

CellKind kindOfReference(const Column &column)
{
    const bool isOne = column.type() == FieldType::Reference;
    switch (column.target()) {
    case EntityKind::Product:
        return isOne ? CellKind::Product : CellKind::Products;
    case EntityKind::Person:
        return isOne ? CellKind::Person : CellKind::Items;
    default:
        return isOne ? CellKind::Item : CellKind::Items;
    }
}

CellKind cellKind(const Column &column, const EntityInfo &info)
{
    if (column.key() == u"ref")
        return CellKind::Reference;
    if (column.field() && column.field() == info.titleField() && column.type() == FieldType::Text)
        return CellKind::Title;
    if (isScore(column))
        return CellKind::Score;
    switch (column.type()) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Effort:
        return CellKind::Number;
    case FieldType::Percent:
        return column.key() == u"progress" ? CellKind::Progress : CellKind::Number;
    case FieldType::Money:
        return CellKind::Money;
    case FieldType::Day:
    case FieldType::When:
    case FieldType::Instant:
        return CellKind::Date;
    case FieldType::Flag:
        return CellKind::Flag;
    case FieldType::Enumeration:
        return kindOfEnumeration(column.enumeration());
    case FieldType::Reference:
    case FieldType::References:
        return kindOfReference(column);
    case FieldType::Tags:
        return CellKind::Tags;
    case FieldType::Links:
        return CellKind::Links;
    case FieldType::Text:
    case FieldType::Markdown:
    case FieldType::Json:
    case FieldType::Order:
        break;
    }
    return CellKind::Text;
}

} // namespace

bool TableColumn::isAdditive() const
{
    return column && (kind == CellKind::Money || column->type() == FieldType::Effort);
}

bool TableColumn::isEditable() const
{
    if (!column)
        return false;
    return column->field() ? !column->field()->readOnly : !customFieldOf(*column).isNull();
}

TableColumn tableColumn(const ColumnSet &columns, const EntityInfo &info, const QString &key)
{
    if (key == TableColumn::checkKey)
        return {key, {}, CellKind::Check};
    if (key == TableColumn::datesKey) {
        return {key, QCoreApplication::translate("TableColumn", "Dates"), CellKind::Dates, columns.find(u"start"),
                columns.find(u"end")};
    }
    const Column *column = columns.find(key);
    if (!column)
        return {key, key, CellKind::Text};
    const CellKind kind = cellKind(*column, info);
    // A table of features names its first column "Feature", not "Title".
    const QString label = kind == CellKind::Title ? info.labelText() : column->label();
    return {key, kind == CellKind::Reference ? QCoreApplication::translate("TableColumn", "ID") : label, kind, column};
}

QStringList choosableColumns(const ColumnSet &columns, const EntityInfo &info)
{
    QStringList keys;
    for (const std::unique_ptr<Column> &column : columns.columns()) {
        if (column->key() == u"id" || column->type() == FieldType::Order || column->type() == FieldType::Json)
            continue;
        if (column->key() == u"start" && columns.find(u"end"))
            keys.append(TableColumn::datesKey.toString());
        keys.append(column->key());
    }
    if (const FieldInfo *title = info.titleField(); title && keys.removeOne(title->keyText()))
        keys.insert(keys.startsWith(u"ref"_s) ? 1 : 0, title->keyText());
    return keys;
}

QStringList defaultColumns(EntityKind kind)
{
    struct Defaults
    {
        EntityKind kind;
        const char *keys;
    };
    static constexpr Defaults known[] = {
        {EntityKind::Portfolio, "name organisation promise currency fiscal_start_month working_days score_effort_unit"},
        {EntityKind::Person, "name initials email role reports_to"},
        {EntityKind::Plan, "name lead state_text caveat"},
        {EntityKind::ProductLine, "name notes"},
        {EntityKind::Product, "key name plan line stage owner revenue growth vision"},
        {EntityKind::Objective, "ref title plan products state health owner cycle_start cycle_end progress expected"},
        {EntityKind::Metric, "name product unit direction source north_star parent"},
        {EntityKind::KeyResult, "ref title objective owner baseline target current unit progress state due"},
        {EntityKind::Measurement, "key_result metric day value kr_confidence comment author"},
        {EntityKind::Initiative, "ref title objective products status owner dates budget spent"},
        {EntityKind::Team, "name plan focus capacity commitment load"},
        {EntityKind::Member, "team person name availability from to"},
        {EntityKind::Capacity, "team period days"},
        {EntityKind::Milestone, "name date kind products owner done"},
        {EntityKind::Feature, "ref title product status owner team dates effort_likely rice moscow"},
        {EntityKind::Contribution, "feature key_result expected chance measured measured_on"},
        {EntityKind::Dependency, "from to kind lag_days"},
        {EntityKind::Blackout, "name start end kind team"},
        {EntityKind::Scorecard, "name combine"},
        {EntityKind::Criterion, "scorecard name scale weight lower_is_better"},
        {EntityKind::Rating, "feature criterion value rater comment"},
        {EntityKind::Insight, "ref title kind source customer segment revenue day products archived"},
        {EntityKind::InsightLink, "insight feature initiative importance against quote"},
        {EntityKind::Competitor, "name url positioning strengths weaknesses"},
        {EntityKind::Capability, "name product notes"},
        {EntityKind::CapabilityRating, "capability competitor level comment"},
        {EntityKind::Risk, "ref title state probability impact exposure owner review_on mitigation"},
        {EntityKind::Decision, "ref title state day decided_by choice feature objective product"},
        {EntityKind::Experiment, "ref title kind feature metric start end verdict success_criterion"},
        {EntityKind::Stakeholder, "name organisation role influence interest stance last_contact cadence_days"},
        {EntityKind::Audience, "name hidden_fields coarsest hide_after confidentiality"},
        {EntityKind::Snapshot, "name kind taken_at taken_by"},
        {EntityKind::Update, "title plan period_start period_end audience state sent_on"},
        {EntityKind::Scenario, "name notes created_at created_by"},
        {EntityKind::View, "name owner shared"},
        {EntityKind::Comment, "on_entity body author at"},
        {EntityKind::Conflict, "entity field base mine theirs resolved_by"},
        {EntityKind::CustomField, "entity key label type options"},
        {EntityKind::CustomValue, "field on_entity value"},
        {EntityKind::Alias, "old_ref entity"},
    };
    for (const Defaults &defaults : known) {
        if (defaults.kind == kind)
            return QString::fromLatin1(defaults.keys).split(u' ');
    }
    return {};
}

void ColumnReach::add(const Column &column, EntityKind own)
{
    // Settings such as the fiscal year or the unit of effort reach everywhere.
    kinds.set(static_cast<size_t>(EntityKind::Portfolio));
    if (column.field()) {
        if (column.field()->isReference()) {
            kinds.set(static_cast<size_t>(column.target()));
            siblings = siblings || column.target() == own;
        }
        return;
    }
    if (isScore(column))
        return;
    kinds.set();
    siblings = siblings || column.key() == u"rank";
}

} // namespace leadline
