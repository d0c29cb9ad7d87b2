// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowapplication.h"

#include "app/verbs/translations.h"
#include "app/verbs/verb.h"
#include "app/window/mainwindow.h"
#include "core/base/planneddate.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/appearance.h"
#include "ui/theme/wording.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

bool wantsWindow(int argc, char *argv[])
{
    for (int index = 1; index < argc; ++index) {
        const QString argument = QString::fromLocal8Bit(argv[index]);
        if (argument == u"--today" || argument == u"--author") {
            ++index;
            continue;
        }
        if (argument.startsWith(u"--today=") || argument.startsWith(u"--author="))
            continue;
        // Only a plan's name opens the window, so that a mistyped verb is still told.
        return argument.endsWith(u".db"_s, Qt::CaseInsensitive);
    }
    return true;
}

int runWindow(int argc, char *argv[])
{
    QTextStream err(stderr);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        const QCoreApplication application(argc, argv);
        installTranslations(QLocale());
        err << QCoreApplication::translate("WindowApplication",
                                           "There is no display to open the window on; `leadline --help` lists the verbs that need none.")
            << Qt::endl;
        return static_cast<int>(ExitCode::Usage);
    }
    QApplication application(argc, argv);
    const LocalPaths paths = LocalPaths::fromEnvironment();
    const WindowSettings settings(paths);
    QLocale::setDefault(settings.locale());
    wording::setLocale(QLocale());
    installTranslations(QLocale());
    QCommandLineParser parser;
    parser.addOption({u"today"_s, QString(), u"date"_s});
    parser.addOption({u"author"_s, QString(), u"name"_s});
    parser.addPositionalArgument(u"plan"_s, QString());
    const bool isRead = parser.parse(QCoreApplication::arguments());
    if (!isRead)
        err << parser.errorText() << '\n';
    if (!isRead || parser.positionalArguments().size() > 1) {
        err << QCoreApplication::translate("WindowApplication", "Usage: leadline [FILE.db] [--today DATE] [--author NAME]") << Qt::endl;
        return static_cast<int>(ExitCode::Usage);
    }
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (parser.isSet(u"today"_s)) {
        const Result<PlannedDate> today =
            PlannedDate::fromInput(parser.value(u"today"_s), DateRole::Start, FiscalCalendar(), clock->today());
        if (!today) {
            err << today.error().text << Qt::endl;
            return static_cast<int>(ExitCode::Usage);
        }
        clock = std::make_unique<FixedClock>(today->date);
    }
    Appearance::instance().install(application);
    SettingsDialog::applyLook(settings);
    MainWindow window({*clock, paths, Identity::choose(parser.value(u"author"_s), paths)});
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openPlan(parser.positionalArguments().first());
    return QApplication::exec();
}

} // namespace leadline
