// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/showverb.h"

#include "core/analysis/derived/columnset.h"
#include "core/model/input.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString ShowVerb::name() const
{
    return u"show"_s;
}

QString ShowVerb::usage() const
{
    return u"FILE.db REF [--from D] [--json]"_s;
}

QString ShowVerb::summary() const
{
    return QCoreApplication::translate("ShowVerb", "Shows everything about one row that is set or worked out.");
}

void ShowVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"from"_s, QCoreApplication::translate("ShowVerb", "A day of the period that commitments and loads are for."), u"date"_s});
    ReadingVerb::addOptions(parser);
}

ExitCode ShowVerb::print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                         const VerbContext &context)
{
    const Plan &plan = session.plan();
    const Result<EntityKey> key = findByReferenceInput(parser.positionalArguments().at(1), plan);
    if (!key)
        return context.fail(key.error());
    QDate from;
    if (parser.isSet(u"from"_s)) {
        const Result<PlannedDate> date =
            PlannedDate::fromInput(parser.value(u"from"_s), DateRole::Start, plan.fiscalCalendar(), context.clock.today());
        if (!date)
            return context.fail(ExitCode::Usage, date.error().text);
        from = date->date;
    }
    const EntityBase &row = *plan.find(key->kind, key->id);
    const ColumnSet columns = columnsOf(key->kind, {.plan = plan, .today = context.clock.today(), .from = from});

    if (form == OutputForm::Json) {
        QJsonObject object;
        for (const std::unique_ptr<Column> &column : columns.columns())
            object.insert(column->key(), column->json(row));
        object.insert(u"removed"_s, row.removed);
        context.out << QJsonDocument(QJsonArray{object}).toJson();
        context.out.flush();
        return ExitCode::Done;
    }
    const EntityInfo &info = plan.catalogue().info(key->kind);
    context.out << info.labelText() << ' ' << referenceText(plan, key->kind, key->id);
    if (row.removed)
        context.out << ' ' << QCoreApplication::translate("ShowVerb", "(in the recycle bin)");
    context.out << '\n';
    qsizetype widest = 0;
    for (const std::unique_ptr<Column> &column : columns.columns())
        widest = std::max(widest, column->isUnset(row) ? 0 : column->key().size());
    for (const std::unique_ptr<Column> &column : columns.columns()) {
        if (column->isUnset(row))
            continue;
        // What follows in a long text stands below its first line.
        const QString indent = u"\n"_s + QString(widest + 4, u' ');
        context.out << "  " << column->key().leftJustified(widest) << "  " << column->text(row).replace(u'\n', indent) << '\n';
    }
    context.out.flush();
    return ExitCode::Done;
}

} // namespace leadline
