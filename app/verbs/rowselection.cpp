// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/rowselection.h"

#include "core/analysis/filter/filter.h"
#include "core/analysis/viewdescription.h"
#include "core/model/feature.h"
#include "core/model/objective.h"
#include "core/model/product.h"
#include "core/model/team.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RowSelectionText
{
    Q_DECLARE_TR_FUNCTIONS(RowSelection)
};

/// What a lead looks at first. Entities that aren't named here show their title and first fields.
QStringList handfulOf(const EntityInfo &info)
{
    switch (info.kind()) {
    case EntityKind::Feature:
        return {u"ref"_s, u"title"_s, u"status"_s, u"lane"_s, u"team"_s, u"start"_s, u"end"_s, u"effort_likely"_s, u"rice"_s};
    case EntityKind::Objective:
        return {u"ref"_s, u"title"_s, u"owner"_s, u"health"_s, u"progress"_s, u"expected"_s, u"cycle_end"_s};
    case EntityKind::KeyResult:
        return {u"ref"_s, u"title"_s, u"objective"_s, u"baseline"_s, u"current"_s, u"target"_s, u"progress"_s, u"state"_s};
    case EntityKind::Team:
        return {u"ref"_s, u"name"_s, u"commitment"_s, u"capacity"_s, u"load"_s};
    case EntityKind::Product:
        return {u"key"_s, u"name"_s, u"plan"_s, u"stage"_s, u"owner"_s, u"budget"_s, u"spent"_s};
    default:
        break;
    }
    QStringList keys{u"ref"_s};
    for (const FieldInfo &field : info.fields()) {
        const bool longText = field.type == FieldType::Markdown || field.type == FieldType::Json;
        if (!longText && !keys.contains(field.keyText()) && keys.size() < 7 && qstrcmp(field.key, "order") != 0)
            keys.append(field.keyText());
    }
    return keys;
}

QStringList splitList(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

bool inScope(const Scope &scope, const Plan &plan, EntityKind kind, const EntityBase &row)
{
    switch (kind) {
    case EntityKind::Feature:
        return scope.contains(plan, static_cast<const Feature &>(row));
    case EntityKind::Objective:
        return scope.contains(static_cast<const Objective &>(row));
    case EntityKind::Team:
        return scope.contains(static_cast<const Team &>(row));
    case EntityKind::Product:
        return scope.contains(static_cast<const Product &>(row));
    default:
        return true;
    }
}

} // namespace

void addSelectionOptions(QCommandLineParser &parser)
{
    parser.addOption({u"filter"_s, RowSelectionText::tr("A filter expression, such as status:Ready effort_likely>20."),
                      u"expression"_s});
    parser.addOption({u"sort"_s, RowSelectionText::tr("Keys to sort by, separated by commas; -key falls."), u"keys"_s});
    parser.addOption({u"columns"_s, RowSelectionText::tr("Keys of the columns, separated by commas."), u"keys"_s});
    parser.addOption(
        {u"from"_s, RowSelectionText::tr("A day of the period that commitments and loads are for."), u"date"_s});
    parser.addOption({u"lead"_s, RowSelectionText::tr("Only the plan of this lead."), u"name"_s});
}

Result<RowSelection> selectRows(const Plan &plan, const QString &entity, const QCommandLineParser &parser, QDate today,
                                ColumnDefault columns)
{
    const Result<const EntityInfo *> named = entityNamed(entity);
    if (!named)
        return named.error();
    const EntityInfo *info = *named;
    const Result<Scope> scope = scopeOf(parser, plan);
    if (!scope)
        return scope.error();
    QDate from;
    if (const QString text = parser.value(u"from"_s); !text.isEmpty()) {
        const Result<PlannedDate> date = PlannedDate::fromInput(text, DateRole::Start, plan.fiscalCalendar(), today);
        if (!date)
            return Error{ErrorCode::Usage, date.error().text};
        from = date->date;
    }
    RowSelection selection{columnsOf(info->kind(), {.plan = plan, .today = today, .from = from, .scope = *scope}), {}, {}};

    QStringList keys = splitList(parser.value(u"columns"_s));
    if (keys.isEmpty() && columns == ColumnDefault::Handful)
        keys = handfulOf(*info);
    for (const QString &key : keys) {
        const Result<const Column *> column = selection.columns.column(key);
        if (!column)
            return column.error();
        selection.shown.push_back(*column);
    }
    if (keys.isEmpty()) {
        for (const std::unique_ptr<Column> &column : selection.columns.columns())
            selection.shown.push_back(column.get());
    }

    const Result<Filter> filter = Filter::parse(parser.value(u"filter"_s), selection.columns, {plan, today});
    if (!filter)
        return filter.error();
    for (const EntityBase *row : plan.table(info->kind()).live()) {
        if (inScope(*scope, plan, info->kind(), *row) && filter->matches(*row))
            selection.rows.push_back(row);
    }
    if (const Result<> sorted = sortRows(selection.rows, SortKey::listFromText(parser.value(u"sort"_s)), selection.columns); !sorted)
        return sorted.error();
    return selection;
}

} // namespace leadline
