// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/logverb.h"

#include "core/model/input.h"
#include "core/model/rowjson.h"
#include "core/session/moments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LogVerbText
{
    Q_DECLARE_TR_FUNCTIONS(LogVerb)
};

QString rowName(const Plan &plan, const ChangeRow &row)
{
    const EntityInfo &info = plan.catalogue().info(row.kind);
    const EntityBase *present = plan.find(row.kind, row.id);
    QString title = present ? info.title(*present) : QString();
    if (title.isEmpty() && row.rowAfter)
        title = info.title(*row.rowAfter);
    return QString(referenceText(plan, row.kind, row.id) + u' ' + title).trimmed();
}

/// A stored text as people read it: references by their REF.
QString readable(const Plan &plan, const FieldInfo &field, const QString &text)
{
    return field.isReference() && !text.isEmpty() ? referenceText(plan, field.target, idFromText(text)) : text;
}

QString sentenceFor(const Plan &plan, const ChangeRow &row)
{
    const QString name = rowName(plan, row);
    if (row.isInsertion())
        return LogVerbText::tr("%1: added").arg(name);
    if (row.isRemoval())
        return LogVerbText::tr("%1: removed").arg(name);
    const QString before = readable(plan, *row.field, row.before);
    const QString after = readable(plan, *row.field, row.after);
    const QString none = LogVerbText::tr("none");
    return LogVerbText::tr("%1: %2 from %3 to %4")
        .arg(name, row.field->labelText(), before.isEmpty() ? none : before, after.isEmpty() ? none : after);
}

QJsonObject transactionJson(const Plan &plan, const Transaction &transaction, EntityId only)
{
    QJsonArray changes;
    for (const ChangeRow &row : transaction.rows) {
        if (!only.isNull() && row.id != only)
            continue;
        const EntityInfo &info = plan.catalogue().info(row.kind);
        const auto value = [](const QString &text) { return text.isNull() ? QJsonValue() : QJsonValue(text); };
        const auto whole = [&](const std::shared_ptr<const EntityBase> &entity) {
            return entity ? QJsonValue(QJsonDocument::fromJson(rowToJson(info, *entity)).object()) : QJsonValue();
        };
        changes.append(QJsonObject{{u"entity"_s, info.keyText()},
                                   {u"ref"_s, referenceText(plan, row.kind, row.id)},
                                   {u"field"_s, row.field ? row.field->keyText() : u"*"_s},
                                   {u"old"_s, row.field ? value(row.before) : whole(row.rowBefore)},
                                   {u"new"_s, row.field ? value(row.after) : whole(row.rowAfter)}});
    }
    return {{u"seq"_s, transaction.seq},
            {u"id"_s, idText(transaction.id)},
            {u"kind"_s, changeKindText(transaction.kind)},
            {u"label"_s, transaction.label},
            {u"author"_s, transaction.author},
            {u"at"_s, Clock::instantText(transaction.at)},
            {u"changes"_s, changes}};
}

} // namespace

QString LogVerb::name() const
{
    return u"log"_s;
}

QString LogVerb::usage() const
{
    return u"FILE.db [--since SNAPSHOT|DATE|#NUMBER] [--ref REF] [--json]"_s;
}

QString LogVerb::summary() const
{
    return LogVerbText::tr("Shows who changed what and when, oldest first.");
}

void LogVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"since"_s, LogVerbText::tr("Only what was changed after this snapshot or transaction, or from this day on."), u"when"_s});
    parser.addOption({u"ref"_s, LogVerbText::tr("Only what was changed in this row."), u"ref"_s});
    ReadingVerb::addOptions(parser);
}

ExitCode LogVerb::print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                        const VerbContext &context)
{
    const Plan &plan = session.plan();
    Position since;
    if (parser.isSet(u"since"_s)) {
        const Result<NamedMoment> moment =
            momentFromInput(parser.value(u"since"_s), MomentRole::From, plan, context.clock.today());
        if (!moment)
            return context.fail(moment.error());
        const Result<Position> position = session.store().positionAt(moment->moment);
        if (!position)
            return context.fail(position.error());
        since = *position;
    }
    TransactionFilter filter;
    if (parser.isSet(u"ref"_s)) {
        const Result<EntityKey> row = findByReferenceInput(parser.value(u"ref"_s), plan);
        if (!row)
            return context.fail(row.error());
        filter.entity = row->id;
    }
    const Result<std::vector<Transaction>> history = session.store().transactions(filter);
    if (!history)
        return context.fail(history.error());

    QJsonArray array;
    for (const Transaction &transaction : *history) {
        if (since.holds(transaction))
            continue;
        if (form == OutputForm::Json) {
            array.append(transactionJson(plan, transaction, filter.entity));
            continue;
        }
        context.out << transaction.at.toString(u"yyyy-MM-dd HH:mm"_s) << "  #" << transaction.seq << "  " << transaction.author
                    << "  " << historyLabel(transaction) << '\n';
        // A long transaction such as an import is told by its label; a single row's history in full.
        constexpr size_t readableRows = 20;
        size_t count = 0;
        for (const ChangeRow &row : transaction.rows) {
            if (!filter.entity.isNull() && row.id != filter.entity)
                continue;
            if (++count <= readableRows)
                context.out << "    " << sentenceFor(plan, row) << '\n';
        }
        if (count > readableRows) {
            const int left = static_cast<int>(count - readableRows);
            context.out << "    " << QCoreApplication::translate("LogVerb", "and %n more changes", nullptr, left) << '\n';
        }
    }
    if (form == OutputForm::Json)
        context.out << QJsonDocument(array).toJson();
    context.out.flush();
    return ExitCode::Done;
}

} // namespace leadline
