// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/importverb.h"

#include "core/exchange/csv/mappingstore.h"
#include "core/exchange/importformat.h"
#include "core/exchange/json/planjson.h"
#include "core/exchange/namedencoding.h"
#include "core/model/planrecord.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

Result<QByteArray> readInput(const QString &path)
{
    constexpr qint64 largestInput = 256LL * 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::Refused, ImportVerbText::tr("There is no file “%1” to import. Nothing was changed; check its name and folder.").arg(path)};
    if (!info.isFile())
        return Error{ErrorCode::Refused, ImportVerbText::tr("“%1” isn't a file. Nothing was changed; choose a list inside it.").arg(path)};
    if (info.size() > largestInput) {
        return Error{ErrorCode::Refused,
                     ImportVerbText::tr("'%1' is larger than 256 MB. Nothing was changed.").arg(path)};
    }
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    // A share that breaks off in the middle must not pass for a shorter list.
    if (file.error() != QFileDevice::NoError || bytes.size() < info.size()) {
        return Error{ErrorCode::Refused,
                     ImportVerbText::tr("'%1' can't be read (%2). Nothing was changed.").arg(path, file.errorString())};
    }
    return bytes;
}

void printReport(const ImportReport &report, ImportReport::Mood mood, bool asJson, QTextStream &out)
{
    if (asJson)
        out << QJsonDocument(report.toJson()).toJson();
    else
        out << report.toText(mood);
    out.flush();
}

/// A whole-plan JSON becomes a new file that is a copy of the same document; it adds no transaction of its own.
ExitCode importPlan(const QByteArray &bytes, const QString &target, const VerbContext &context)
{
    if (QFileInfo::exists(target)) {
        return context.fail(ExitCode::Refused,
                            ImportVerbText::tr("A whole plan becomes a file of its own, and '%1' is there already. Nothing was changed.")
                                .arg(target));
    }
    const Result<PlanJson> json = planFromJson(bytes);
    if (!json)
        return context.fail(json.error());
    const Result<std::unique_ptr<PlanSession>> session =
        PlanSession::create(target, json->document, json->history, context.sessionEnvironment());
    if (!session)
        return context.fail(session.error());
    const int count = static_cast<int>(json->history.size());
    context.out << QCoreApplication::translate("ImportVerb", "The plan was copied with its history of %n changes.", nullptr, count)
                << Qt::endl;
    return ExitCode::Done;
}

/// What earlier imports wrote, read from the journal.
Result<JournalImportHistory> importHistory(PlanStore &store)
{
    const Result<std::vector<Transaction>> transactions = store.transactions();
    if (!transactions)
        return transactions.error();
    JournalImportHistory history;
    for (const Transaction &transaction : *transactions)
        history.add(transaction);
    return history;
}

EntityId planForProducts(const Plan &plan, const Identity &identity)
{
    const Rows<PlanRecord> plans = plan.all<PlanRecord>();
    return plans.size() == 1 ? plans.at(0).id : myPlan(plan, identity).untyped();
}

/// @p triesLeft: how often it may begin anew because others stored something meanwhile.
ExitCode importRows(const ImportFormat &format, const QByteArray &bytes, const QCommandLineParser &parser, const VerbContext &context,
                    int triesLeft = 5)
{
    const QString path = parser.positionalArguments().at(0);
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const bool strict = parser.isSet(u"strict"_s);
    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session =
        openSession(path, dryRun ? StoreMode::ReadOnly : StoreMode::ReadWrite, context, code);
    if (!session)
        return code;

    std::optional<CsvMapping> given;
    if (parser.isSet(u"map"_s)) {
        Result<CsvMapping> mapping = readMappingFile(parser.value(u"map"_s));
        if (!mapping)
            return context.fail(mapping.error());
        given = std::move(*mapping);
    }
    const QStringList keep = parser.values(u"keep"_s);
    const Result<JournalImportHistory> history = importHistory(session->store());
    if (!history)
        return context.fail(history.error());
    FolderMappingStore mappings(context.paths.configFolder() + u"/mappings"_s);
    Result<ImportOutcome> outcome = format.read(bytes, {.plan = session->plan(),
                                                        .ids = session->ids(),
                                                        .today = context.clock.today(),
                                                        .fileName = QFileInfo(parser.positionalArguments().at(1)).fileName(),
                                                        .history = &*history,
                                                        .productKey = parser.value(u"product"_s),
                                                        .planId = planForProducts(session->plan(), context.identity),
                                                        .mapping = given ? &*given : nullptr,
                                                        .mappings = &mappings,
                                                        .keep = keep,
                                                        .strict = strict});
    if (!outcome)
        return context.fail(outcome.error());
    const ExitCode done = outcome->report.refused.empty() && !outcome->refusedWhole ? ExitCode::Done : ExitCode::Findings;
    const bool isRefused = strict && done == ExitCode::Findings;
    const bool asJson = parser.isSet(u"json"_s);
    if (!dryRun && !isRefused) {
        const Result<std::shared_ptr<const Transaction>> saved = session->execute(std::move(outcome->change));
        const Result<bool> hasNews = saved ? Result<bool>(false) : session->store().hasNews();
        if (hasNews && *hasNews && triesLeft > 0)
            return importRows(format, bytes, parser, context, triesLeft - 1);
        if (!saved)
            return context.fail(saved.error());
        nameConflicts(*session, context);
        if (outcome->mapping && (given || !keep.isEmpty())) {
            // A mapping that people corrected is worth remembering; a failure to do so loses nothing.
            if (const Result<> remembered = mappings.remember(outcome->headerFingerprint, *outcome->mapping); !remembered)
                context.err << remembered.error().text << Qt::endl;
        }
    }
    printReport(outcome->report, dryRun || isRefused ? ImportReport::Mood::Tried : ImportReport::Mood::Done, asJson, context.out);
    if (dryRun && !asJson)
        context.out << ImportVerbText::tr("Nothing was written (dry run).") << Qt::endl;
    if (isRefused)
        context.err << ImportVerbText::tr("Nothing was written: with --strict every row has to be taken.") << Qt::endl;
    return done;
}

} // namespace

QString ImportVerb::name() const
{
    return u"import"_s;
}

QString ImportVerb::usage() const
{
    return u"FILE.db INPUT [--format F] [--map MAP.json] [--keep COLUMN] [--product KEY] [--encoding NAME] [--dry-run] [--strict] [--json]"_s;
}

QString ImportVerb::summary() const
{
    return ImportVerbText::tr("Reads a tracker's or a sheet's CSV as one change that can be undone; a whole-plan JSON becomes a new file.");
}

QString ImportVerb::details() const
{
    const auto line = [](const char *sentence) { return QString(QCoreApplication::translate("ImportVerb", sentence) + u'\n'); };
    return u'\n'
        + line(QT_TRANSLATE_NOOP("ImportVerb", "COLUMN is a name in the file's header: --keep Priority. Its type suits the values (number, date, yes or no, choice, text), and the next import finds the field again."))
        + line(QT_TRANSLATE_NOOP("ImportVerb", "MAP.json names every column and the key of the field it goes to, null for none:"))
        + u"  {\"format\": \"leadline-mapping\", \"version\": 1, \"name\": \"Ours\", \"entity\": \"feature\", \"columns\": [\n"
          "   {\"header\": \"Summary\", \"to\": \"title\"}, {\"header\": \"Estimate\", \"to\": \"effort_likely\", \"as\": \"hours\"},\n"
          "   {\"header\": \"Votes\", \"to\": null}, {\"header\": \"Priority\", \"to\": \"custom:priority\", \"as\": \"new\"}]}\n"_s
        + line(QT_TRANSLATE_NOOP("ImportVerb", "custom:KEY is a field of your own. Where the plan has none, \"as\" makes it: new (what suits the values), text, number, date, flag or choice."));
}

void ImportVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"format"_s, ImportVerbText::tr("What INPUT is, when it isn't found out."), u"format"_s});
    parser.addOption({u"map"_s, ImportVerbText::tr("Which column goes where, as JSON."), u"file"_s});
    parser.addOption({u"keep"_s, ImportVerbText::tr("A column that becomes a field of your own; can be given several times."), u"column"_s});
    parser.addOption({u"product"_s, ImportVerbText::tr("The product of the rows; made if it is missing."), u"key"_s});
    parser.addOption({u"encoding"_s,
                      ImportVerbText::tr("How INPUT's text is written, such as Windows-1251 or Shift_JIS, when it isn't found out."), u"name"_s});
    parser.addOption({u"dry-run"_s, ImportVerbText::tr("Only report what would happen.")});
    parser.addOption({u"strict"_s, ImportVerbText::tr("Write nothing when a row is refused.")});
    parser.addOption({u"json"_s, ImportVerbText::tr("Print the report as JSON.")});
}

ExitCode ImportVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    Result<QByteArray> bytes = readInput(parser.positionalArguments().at(1));
    if (bytes && parser.isSet(u"encoding"_s))
        bytes = NamedEncoding::toUtf8(*bytes, parser.value(u"encoding"_s));
    if (!bytes)
        return context.fail(bytes.error());
    const Result<const ImportFormat *> format =
        chooseImportFormat(*bytes, QFileInfo(parser.positionalArguments().at(1)).fileName(), parser.value(u"format"_s));
    if (!format && bytes->startsWith("SQLite format 3")) {
        return context.fail(ExitCode::Refused,
                            ImportVerbText::tr("“%1” is a plan or another database, not a list to import. Nothing was changed; `leadline "
                                               "merge` brings copies of a plan together, and `leadline export` writes lists.")
                                .arg(QFileInfo(parser.positionalArguments().at(1)).fileName()));
    }
    if (!format)
        return context.fail(format.error());
    if ((*format)->isWholePlan)
        return importPlan(*bytes, parser.positionalArguments().at(0), context);
    return importRows(**format, *bytes, parser, context);
}

} // namespace leadline
