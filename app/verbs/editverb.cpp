// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/editverb.h"

#include "core/analysis/derived/customvalues.h"
#include "core/session/rowchanges.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fields of one's own are set like those of the catalogue.
Result<Change> changeFor(EntityKey row, const std::vector<Assignment> &values, PlanSession &session)
{
    const Plan &plan = session.plan();
    const InputContext context{plan, session.environment().clock.today()};
    const EntityInfo &info = plan.catalogue().info(row.kind);
    const std::vector<const CustomField *> fields = customValues::fieldsOf(plan, info);
    std::vector<Assignment> ofCatalogue;
    std::vector<std::pair<const CustomField *, QString>> own;
    for (const Assignment &value : values) {
        const std::vector<const CustomField *>::const_iterator field =
            std::ranges::find(fields, value.key, [](const CustomField *one) { return one->key; });
        if (field == fields.cend()) {
            ofCatalogue.push_back(value);
            continue;
        }
        const Result<QString> text = customValues::fromInput(**field, value.value, context);
        if (!text)
            return text.error();
        own.emplace_back(*field, *text);
    }
    Result<Change> change = editFor(row, ofCatalogue, context);
    if (!change || own.empty())
        return change;
    customValues::Writer writer(plan, session.ids());
    QStringList labels;
    for (const auto &[field, text] : own) {
        writer.put(*change, *field, row, text);
        labels.append(customValues::labelOf(*field));
    }
    if (ofCatalogue.empty()) {
        //: The name of a step in the history; %1 are fields, %2 is what they are of
        change->label = QCoreApplication::translate("EditVerb", "Change %1 of %2")
                            .arg(labels.join(u", "_s), info.title(*plan.find(row.kind, row.id)));
    }
    return change;
}

} // namespace

QString EditVerb::name() const
{
    return u"set"_s;
}

QString EditVerb::usage() const
{
    return u"FILE.db REF FIELD=VALUE …"_s;
}

QString EditVerb::summary() const
{
    return QCoreApplication::translate("EditVerb", "Changes fields of a row; FIELD= clears one.");
}

ExitCode EditVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<std::vector<Assignment>> values = parseAssignments(arguments.mid(2));
    if (!values)
        return context.fail(values.error());

    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session = openSession(arguments[0], StoreMode::ReadWrite, context, code);
    if (!session)
        return code;
    const Result<EntityKey> row = findByReferenceInput(arguments[1], session->plan());
    if (!row)
        return context.fail(row.error());
    if (session->plan().find(row->kind, row->id)->removed) {
        return context.fail(ExitCode::Usage,
                            QCoreApplication::translate("EditVerb", "%1 lies in the recycle bin; `leadline restore` brings it back. Nothing was changed.")
                                .arg(arguments[1]));
    }
    Result<Change> change = changeFor(*row, *values, *session);
    if (!change)
        return context.fail(change.error());
    const Result<std::shared_ptr<const Transaction>> saved = session->execute(std::move(*change));
    if (!saved)
        return context.fail(saved.error());
    context.out << "saved " << referenceText(session->plan(), row->kind, row->id) << Qt::endl;
    nameConflicts(*session, context);
    return ExitCode::Done;
}

} // namespace leadline
