// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/restorebackupverb.h"

#include "app/verbs/texttable.h"
#include "core/base/planneddate.h"
#include "core/session/localbackups.h"

#include <QFileInfo>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RestoreBackupVerbText
{
    Q_DECLARE_TR_FUNCTIONS(RestoreBackupVerb)
};

/// The document in the file, or the one that was there when the file can't be read any more.
EntityId documentOf(const QString &path, const VerbContext &context)
{
    const Result<std::unique_ptr<PlanSession>> session =
        PlanSession::open(path, StoreMode::ReadOnly, context.sessionEnvironment());
    return session ? (*session)->store().documentId() : documentStoredAt(path, context.sessionEnvironment());
}

QString timeText(const LocalBackup &backup)
{
    return backup.madeAt.toString(u"yyyy-MM-dd HH:mm"_s);
}

ExitCode listBackups(const std::vector<LocalBackup> &backups, OutputForm form, const VerbContext &context)
{
    TextTable table({RestoreBackupVerbText::tr("Made at (UTC)"), RestoreBackupVerbText::tr("Size"),
                     RestoreBackupVerbText::tr("File")});
    table.setKeys({u"made_at"_s, u"size"_s, u"path"_s});
    table.alignRight(1);
    for (const LocalBackup &backup : backups)
        table.addRow({timeText(backup), QString::number(QFileInfo(backup.path).size()), backup.path});
    table.print(context.out, form);
    return ExitCode::Done;
}

/// The end of the day, or of the minute, that was typed.
Result<QDateTime> limitFrom(const QString &text, QDate today)
{
    QDateTime minute = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    minute.setTimeSpec(Qt::UTC);
    if (minute.isValid())
        return minute.addSecs(60);
    const Result<PlannedDate> day = PlannedDate::fromInput(text, DateRole::End, FiscalCalendar(), today, MissingYear::Last);
    if (!day)
        return day.error();
    return QDateTime(day->date.addDays(1), QTime(0, 0), Qt::UTC);
}

} // namespace

QString RestoreBackupVerb::name() const
{
    return u"restore-backup"_s;
}

QString RestoreBackupVerb::usage() const
{
    return u"FILE.db TO.db [--until \"DATE [HH:MM]\"] | FILE.db --list [--as table|csv|json]"_s;
}

QString RestoreBackupVerb::summary() const
{
    return RestoreBackupVerbText::tr("Writes the newest backup of a plan to a new file, also when FILE.db is damaged or gone; FILE.db stays as it is.");
}

void RestoreBackupVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"list"_s, RestoreBackupVerbText::tr("Lists the backups, newest first.")});
    parser.addOption({u"until"_s, RestoreBackupVerbText::tr("Not the newest, but the last one of this day or minute (UTC), or before it."), u"when"_s});
    addFormOptions(parser);
}

ExitCode RestoreBackupVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const Result<OutputForm> form = outputForm(parser);
    if (!form)
        return context.fail(form.error());
    const QStringList arguments = parser.positionalArguments();
    if (parser.isSet(u"list"_s) == (arguments.size() > 1)) {
        return context.fail(ExitCode::Usage,
                            RestoreBackupVerbText::tr("Give the new file's name, or --list. Nothing was written."));
    }
    const EntityId document = documentOf(arguments.first(), context);
    std::vector<LocalBackup> backups;
    if (!document.isNull())
        backups = localBackups(document, context.sessionEnvironment());
    if (parser.isSet(u"list"_s))
        return listBackups(backups, *form, context);
    if (parser.isSet(u"until"_s)) {
        const Result<QDateTime> limit = limitFrom(parser.value(u"until"_s), context.clock.today());
        if (!limit)
            return context.fail(limit.error());
        std::erase_if(backups, [&limit](const LocalBackup &backup) { return backup.madeAt >= *limit; });
    }
    if (backups.empty()) {
        return context.fail(ExitCode::Refused,
                            RestoreBackupVerbText::tr("This computer has no such backup of '%1', and nothing was written. Backups are made "
                                                      "here before the first change of a day, an import and a merge.")
                                .arg(arguments.first()));
    }
    // A backup that turns out to be damaged is passed over.
    Result<> restored;
    for (const LocalBackup &backup : backups) {
        restored = restoreBackup(backup, arguments[1], context.sessionEnvironment());
        if (restored) {
            context.out << RestoreBackupVerbText::tr("The backup of %1 (UTC) is in '%2' now; '%3' was not touched.")
                               .arg(timeText(backup), arguments[1], arguments[0])
                        << Qt::endl;
            return ExitCode::Done;
        }
        if (restored.error().code != ErrorCode::Refused)
            break;
    }
    return context.fail(restored.error());
}

} // namespace leadline
