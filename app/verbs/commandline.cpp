// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/commandline.h"

#include "app/verbs/additionverb.h"
#include "app/verbs/backupverb.h"
#include "app/verbs/checkverb.h"
#include "app/verbs/diffverb.h"
#include "app/verbs/editverb.h"
#include "app/verbs/exportverb.h"
#include "app/verbs/fieldsverb.h"
#include "app/verbs/importverb.h"
#include "app/verbs/listverb.h"
#include "app/verbs/logverb.h"
#include "app/verbs/mergeverb.h"
#include "app/verbs/newverb.h"
#include "app/verbs/removalverb.h"
#include "app/verbs/restorebackupverb.h"
#include "app/verbs/scoreverb.h"
#include "app/verbs/showverb.h"
#include "app/verbs/snapshotverb.h"
#include "app/verbs/translations.h"
#include "app/verbs/verifyverb.h"
#include "core/base/planneddate.h"

#include <QApplication>
#include <QDir>

#include <unistd.h>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printHelp(QTextStream &out)
{
    out << CommandLineText::tr("Leadline plans products by outcome. Usage:") << "\n\n";
    for (const std::unique_ptr<Verb> &verb : allVerbs()) {
        out << "  leadline " << verb->name() << ' ' << verb->usage() << '\n';
        out << "      " << verb->summary() << '\n';
    }
    out << '\n'
        << CommandLineText::tr("Every verb takes --today DATE, --author NAME and --help.") << '\n'
        << CommandLineText::tr(
               "Exit codes: 0 done, 1 findings or conflicts, 2 wrong usage, 3 file refused, 4 could not write.")
        << Qt::endl;
}

std::unique_ptr<Verb> findVerb(const QString &name)
{
    for (std::unique_ptr<Verb> &verb : allVerbs()) {
        if (verb->name() == name)
            return std::move(verb);
    }
    return nullptr;
}

int exitWith(ExitCode code)
{
    return static_cast<int>(code);
}

/// What machines read is the same in every language, the sentences in it included.
bool isForMachines(const QCommandLineParser &parser)
{
    const QStringList given = parser.optionNames();
    return given.contains(u"json"_s) || (given.contains(u"as"_s) && parser.value(u"as"_s) != u"table");
}

/// What each option of a verb means, indented, with a blank line before.
QString optionLines(const QCommandLineParser &parser)
{
    // The parser tells its options only in this text, of which its own heading is of no use here.
    const QString help = parser.helpText();
    const qsizetype first = help.indexOf(u"\n  -"_s);
    return first < 0 ? QString() : help.mid(first);
}

/// Reads the arguments of a verb and runs it.
int run(Verb &verb, const QStringList &arguments, QTextStream &out, QTextStream &err, const LocalPaths &paths)
{
    QCommandLineParser parser;
    parser.addOption({u"today"_s, CommandLineText::tr("The day this run takes for today."), u"date"_s});
    parser.addOption({u"author"_s, CommandLineText::tr("Under whose name changes are made."), u"name"_s});
    parser.addOption({{u"h"_s, u"help"_s}, CommandLineText::tr("How to use this verb.")});
    verb.addOptions(parser);

    const auto usageError = [&](const QString &sentence) {
        err << sentence << '\n'
            << CommandLineText::tr("Usage: leadline %1 %2").arg(verb.name(), verb.usage()) << Qt::endl;
        return exitWith(ExitCode::Usage);
    };
    if (!parser.parse(QStringList{u"leadline"_s} + arguments))
        return usageError(parser.errorText());
    if (isForMachines(parser))
        installTranslations(QLocale::c());
    if (parser.isSet(u"help"_s)) {
        out << "leadline " << verb.name() << ' ' << verb.usage() << '\n' << verb.summary() << '\n'
            << optionLines(parser) << verb.details() << Qt::flush;
        return exitWith(ExitCode::Done);
    }
    const qsizetype count = parser.positionalArguments().size();
    const auto [least, most] = verb.argumentCount();
    if (count < least) {
        //: %1 is the word that the usage has for an argument, such as FILE.db
        return usageError(CommandLineText::tr("%1 is missing.").arg(verb.usage().split(u' ').value(count)));
    }
    if (most >= 0 && count > most)
        return usageError(
            CommandLineText::tr("'%1' is one argument too many.").arg(parser.positionalArguments().at(most)));

    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (parser.isSet(u"today"_s)) {
        const Result<PlannedDate> today =
            PlannedDate::fromInput(parser.value(u"today"_s), DateRole::Start, FiscalCalendar(), clock->today());
        if (!today)
            return usageError(today.error().text);
        clock = std::make_unique<FixedClock>(today->date);
    }
    const VerbContext context{out, err, *clock, paths, Identity::choose(parser.value(u"author"_s), paths)};
    const ExitCode code = verb.run(parser, context);
    out.flush();
    err.flush();
    return exitWith(code);
}

/// Qt says on the error stream that it misses this folder, although nothing here needs it.
void provideRuntimeFolder()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::tempPath() % u"/runtime-leadline-"_s % QString::number(getuid());
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
}

} // namespace

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<NewVerb>());
    verbs.push_back(std::make_unique<TemplatesVerb>());
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<ExportVerb>());
    verbs.push_back(std::make_unique<ListVerb>());
    verbs.push_back(std::make_unique<ShowVerb>());
    verbs.push_back(std::make_unique<AdditionVerb>());
    verbs.push_back(std::make_unique<EditVerb>());
    verbs.push_back(std::make_unique<RemovalVerb>(RemovalVerb::Direction::Remove));
    verbs.push_back(std::make_unique<RemovalVerb>(RemovalVerb::Direction::Restore));
    verbs.push_back(std::make_unique<ScoreVerb>());
    verbs.push_back(std::make_unique<CheckVerb>());
    verbs.push_back(std::make_unique<VerifyVerb>());
    verbs.push_back(std::make_unique<LogVerb>());
    verbs.push_back(std::make_unique<SnapshotVerb>());
    verbs.push_back(std::make_unique<DiffVerb>());
    verbs.push_back(std::make_unique<MergeVerb>());
    verbs.push_back(std::make_unique<BackupVerb>());
    verbs.push_back(std::make_unique<RestoreBackupVerb>());
    verbs.push_back(std::make_unique<FieldsVerb>());
    return verbs;
}

int runVerb(const QStringList &arguments, QTextStream &out, QTextStream &err, const LocalPaths &paths)
{
    installTranslations(QLocale());
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h" || arguments.first() == u"help") {
        if (const std::unique_ptr<Verb> asked = findVerb(arguments.value(1)))
            return run(*asked, {u"--help"_s}, out, err, paths);
        printHelp(out);
        return exitWith(ExitCode::Done);
    }
    if (arguments.first() == u"--version") {
        out << "leadline " << QCoreApplication::applicationVersion() << Qt::endl;
        return exitWith(ExitCode::Done);
    }
    const std::unique_ptr<Verb> verb = findVerb(arguments.first());
    if (!verb) {
        const QString sentence = arguments.first().endsWith(u".db"_s, Qt::CaseInsensitive)
            ? CommandLineText::tr(
                "This version has no window to open '%1' in; `leadline --help` lists the verbs that work on it.")
            : CommandLineText::tr("There is no verb '%1'; `leadline --help` lists them.");
        err << sentence.arg(arguments.first()) << Qt::endl;
        return exitWith(ExitCode::Usage);
    }
    return run(*verb, arguments.mid(1), out, err, paths);
}

int runCommandLine(int argc, char *argv[], QTextStream &out, QTextStream &err)
{
    const std::unique_ptr<Verb> verb = argc > 1 ? findVerb(QString::fromLocal8Bit(argv[1])) : nullptr;
    std::unique_ptr<QCoreApplication> application;
    if (verb && verb->draws()) {
        // Fonts and charts without a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        provideRuntimeFolder();
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return runVerb(QCoreApplication::arguments().mid(1), out, err, LocalPaths::fromEnvironment());
}

} // namespace leadline
