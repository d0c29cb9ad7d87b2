// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/diffverb.h"

#include "app/verbs/texttable.h"
#include "core/analysis/compare/plancomparison.h"
#include "core/session/moments.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DiffVerbText
{
    Q_DECLARE_TR_FUNCTIONS(DiffVerb)
};

/// One side of the comparison.
struct Side
{
    std::optional<Plan> plan = {};
    QString name = {};
};

QString nameOf(const NamedMoment &moment)
{
    if (moment.name.isEmpty())
        return DiffVerbText::tr("now");
    const QString day = moment.day.toString(Qt::ISODate);
    return moment.day.isValid() && moment.name != day ? QString(moment.name % u" ("_s % day % u')') : moment.name;
}

Result<Side> sideAt(PlanSession &session, const Result<NamedMoment> &moment)
{
    if (!moment)
        return moment.error();
    Result<Plan> plan = session.store().planAt(moment->moment);
    if (!plan)
        return plan.error();
    return Side{std::move(*plan), nameOf(*moment)};
}

Result<NamedMoment> beginning(const QString &input, const Plan &plan, QDate today)
{
    if (!input.isEmpty())
        return momentFromInput(input, MomentRole::From, plan, today);
    if (const Snapshot *latest = latestSnapshot(plan))
        return momentOf(*latest);
    return Error{
        ErrorCode::Usage,
        DiffVerbText::tr("This plan has no named snapshot to start from; name a day, such as --from 2026-07-01.")};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename T>
QJsonValue orNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// The columns of CSV and the keys of JSON.
using Cells = std::vector<std::pair<QString, QJsonValue>>;

Cells cellsOf(const PlanDifference &difference)
{
    const Catalogue &catalogue = Catalogue::standard();
    QStringList fields;
    for (const FieldInfo *field : difference.fields)
        fields.append(field->keyText());
    const QString ref = difference.ref.isEmpty() ? idText(difference.row.id) : difference.ref;
    return {{u"aspect"_s, aspectKey(difference.aspect)},
            {u"entity"_s, catalogue.info(difference.row.kind).keyText()},
            {u"ref"_s, ref},
            {u"id"_s, idText(difference.row.id)},
            {u"title"_s, difference.title},
            {u"fields"_s, fields.join(u',')},
            {u"before"_s, orNull(difference.before)},
            {u"after"_s, orNull(difference.after)},
            {u"start_before"_s, orNull(difference.datesBefore.start)},
            {u"end_before"_s, orNull(difference.datesBefore.end)},
            {u"start_after"_s, orNull(difference.datesAfter.start)},
            {u"end_after"_s, orNull(difference.datesAfter.end)},
            {u"start_days"_s, orNull(difference.startDays)},
            {u"end_days"_s, orNull(difference.endDays)},
            {u"score_before"_s, orNull(difference.scoreBefore)},
            {u"score_after"_s, orNull(difference.scoreAfter)},
            {u"rank_before"_s, orNull(difference.rankBefore)},
            {u"rank_after"_s, orNull(difference.rankAfter)},
            {u"part_of"_s, difference.partOf.isNull() ? QJsonValue() : QJsonValue(idText(difference.partOf.id))},
            {u"sentence"_s, difference.sentence}};
}

void printDifferencesJson(const std::vector<PlanDifference> &differences, QTextStream &out)
{
    QJsonArray array;
    for (const PlanDifference &difference : differences) {
        QJsonObject object;
        for (const auto &[key, value] : cellsOf(difference))
            object.insert(key, value);
        array.append(object);
    }
    out << QJsonDocument(array).toJson();
    out.flush();
}

void printDifferencesCsv(const std::vector<PlanDifference> &differences, QTextStream &out)
{
    QStringList keys;
    for (const auto &[key, value] : cellsOf({}))
        keys.append(key);
    TextTable table(keys);
    for (const PlanDifference &difference : differences) {
        QStringList row;
        for (const auto &[key, value] : cellsOf(difference))
            row.append(value.isNull() ? QString() : value.toVariant().toString());
        table.addRow(row);
    }
    table.print(out, OutputForm::Csv);
}

/// The lines below the heading of an aspect.
struct AspectLines
{
    QStringList sentences = {};
    int count = 0;
    int parts = 0; ///< rows that only came along with another one
};

/// What stands on a roadmap is told row by row. Of the rest, which grows by itself (measurements, comments, insights), many
/// rows of an entity that came or went are told by their number.
AspectLines linesOf(const std::vector<PlanDifference> &differences, Aspect aspect)
{
    constexpr int readableRows = 5;
    const bool areWholeRows = aspect == Aspect::Added || aspect == Aspect::Removed;
    const auto isTold = [&](EntityKind kind, const QMap<EntityKind, int> &rows) {
        return !areWholeRows || kind == EntityKind::Feature || kind == EntityKind::Initiative
            || kind == EntityKind::Milestone || kind == EntityKind::Objective || kind == EntityKind::KeyResult
            || rows.value(kind) <= readableRows;
    };
    QMap<EntityKind, int> rows;
    for (const PlanDifference &difference : differences)
        rows[difference.row.kind] += difference.aspect == aspect && difference.partOf.isNull();
    AspectLines lines;
    for (const PlanDifference &difference : differences) {
        if (difference.aspect != aspect)
            continue;
        lines.count += difference.partOf.isNull();
        lines.parts += !difference.partOf.isNull();
        if (difference.partOf.isNull() && isTold(difference.row.kind, rows))
            lines.sentences.append(difference.sentence);
    }
    for (QMap<EntityKind, int>::const_iterator row = rows.cbegin(); row != rows.cend(); ++row) {
        if (!isTold(row.key(), rows)) {
            //: An entity and how many of its rows, e.g. "Measurements: 28"
            lines.sentences.append(DiffVerbText::tr("%1: %2")
                                       .arg(Catalogue::standard().info(row.key()).pluralText(), QString::number(row.value())));
        }
    }
    return lines;
}

void printText(const std::vector<PlanDifference> &differences, const Side &from, const Side &to, QTextStream &out)
{
    if (differences.empty()) {
        out << DiffVerbText::tr("Nothing differs between %1 and %2.").arg(from.name, to.name) << Qt::endl;
        return;
    }
    out << DiffVerbText::tr("From %1 to %2").arg(from.name, to.name) << '\n';
    for (int number = 0; number < aspectCount; ++number) {
        const Aspect aspect = static_cast<Aspect>(number);
        const AspectLines lines = linesOf(differences, aspect);
        if (lines.sentences.isEmpty() && lines.count == 0 && lines.parts == 0)
            continue;
        out << '\n' << aspectText(aspect) << " (" << lines.count << ")\n";
        for (const QString &sentence : lines.sentences)
            out << "  " << sentence.simplified() << '\n';
        const int parts = lines.parts;
        if (parts > 0)
            out << "  " << QCoreApplication::translate("DiffVerb", "and %n row(s) that belong to these", nullptr, parts) << '\n';
    }
    out.flush();
}

} // namespace

QString DiffVerb::name() const
{
    return u"diff"_s;
}

QString DiffVerb::usage() const
{
    return u"FILE.db [A [B]] | FILE.db COPY.db  [--from A] [--to B] [--as text|csv|json]"_s;
}

QString DiffVerb::summary() const
{
    return DiffVerbText::tr(
        "Tells what differs between two moments (snapshots, days, transactions such as #12), from the "
        "newest named snapshot to now without them, or between two copies of a plan.");
}

void DiffVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(
        {u"from"_s, DiffVerbText::tr("The earlier moment; a day counts from its first change on."), u"moment"_s});
    parser.addOption({u"to"_s, DiffVerbText::tr("The later moment; a day counts to its last change."), u"moment"_s});
    parser.addOption({{u"as"_s, u"format"_s}, DiffVerbText::tr("How to print: text, csv or json."), u"form"_s, u"text"_s});
    parser.addOption({u"json"_s, DiffVerbText::tr("The same as --as json.")});
}

ExitCode DiffVerb::print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                         const VerbContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    const Plan &plan = session.plan();
    const QDate today = context.clock.today();

    Result<Side> from = Side();
    Result<Side> to = Side();
    const QString second = arguments.value(1);
    const bool isCalledPlan = second.endsWith(u".db"_s, Qt::CaseInsensitive);
    // A name that is no moment is that of a file, also of one that isn't there.
    const bool hasCopy = (isCalledPlan && QFileInfo::exists(second))
        || ((isCalledPlan || QFileInfo(second).isFile()) && !momentFromInput(second, MomentRole::From, plan, today));
    if (hasCopy) {
        if (arguments.size() > 2 || parser.isSet(u"from"_s) || parser.isSet(u"to"_s)) {
            return context.fail(
                ExitCode::Usage,
                DiffVerbText::tr("Two files are compared as they are; moments can't be given as well."));
        }
        ExitCode code = ExitCode::Done;
        const std::unique_ptr<PlanSession> copy = openSession(second, StoreMode::ReadOnly, context, code);
        if (!copy)
            return code;
        if (copy->store().documentId() != session.store().documentId()) {
            return context.fail(ExitCode::Refused,
                                DiffVerbText::tr("'%1' is another plan, not a copy of this one; nothing was compared.")
                                    .arg(second));
        }
        from = Side{plan.clone(), QFileInfo(arguments.first()).fileName()};
        to = Side{copy->plan().clone(), QFileInfo(second).fileName()};
    } else {
        const QString a = parser.isSet(u"from"_s) ? parser.value(u"from"_s) : second;
        const QString b = parser.isSet(u"to"_s) ? parser.value(u"to"_s) : arguments.value(2);
        from = sideAt(session, beginning(a, plan, today));
        if (from)
            to = b.isEmpty() ? Result<Side>(Side{plan.clone(), nameOf({})})
                             : sideAt(session, momentFromInput(b, MomentRole::To, plan, today));
    }
    if (!from)
        return context.fail(from.error());
    if (!to)
        return context.fail(to.error());
    const std::vector<PlanDifference> differences =
        comparePlans({.before = *from->plan, .after = *to->plan, .today = today});
    switch (form) {
    case OutputForm::Json:
        printDifferencesJson(differences, context.out);
        break;
    case OutputForm::Csv:
        printDifferencesCsv(differences, context.out);
        break;
    case OutputForm::Table:
        printText(differences, *from, *to, context.out);
        break;
    }
    return ExitCode::Done;
}

} // namespace leadline
