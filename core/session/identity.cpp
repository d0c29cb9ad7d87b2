// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/identity.h"

#include "core/analysis/lanes.h"
#include "core/base/text.h"

#include <QDir>
#include <QSettings>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString settingsFile(const LocalPaths &paths)
{
    return paths.configFolder() + u"/leadline.ini"_s;
}

/// "Maya Lindqvist <maya@example.org>" or either part.
Identity parsed(const QString &text)
{
    const qsizetype open = text.indexOf(u'<');
    if (open >= 0 && text.endsWith(u'>'))
        return {text.left(open).trimmed(), text.mid(open + 1, text.size() - open - 2).trimmed()};
    return {text.trimmed(), text.contains(u'@') ? text.trimmed() : QString()};
}

} // namespace

Identity Identity::choose(const QString &givenAuthor, const LocalPaths &paths)
{
    if (!givenAuthor.trimmed().isEmpty())
        return parsed(givenAuthor);
    if (const QString fromEnvironment = qEnvironmentVariable("LEADLINE_AUTHOR"); !fromEnvironment.trimmed().isEmpty())
        return parsed(fromEnvironment);
    if (const Identity known = configured(paths); !known.name.isEmpty())
        return known;
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return {user};
    }
    return {QDir::home().dirName()};
}

Identity Identity::configured(const LocalPaths &paths)
{
    const QSettings settings(settingsFile(paths), QSettings::IniFormat);
    return {settings.value(u"identity/name"_s).toString(), settings.value(u"identity/email"_s).toString()};
}

bool Identity::saveAsConfigured(const LocalPaths &paths) const
{
    QSettings settings(settingsFile(paths), QSettings::IniFormat);
    settings.setValue(u"identity/name"_s, name);
    settings.setValue(u"identity/email"_s, email);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

Id<Person> personOf(const Plan &plan, const Identity &identity)
{
    if (!identity.email.isEmpty()) {
        for (const Person &person : plan.all<Person>()) {
            if (person.email.compare(identity.email, Qt::CaseInsensitive) == 0)
                return idOf(person);
        }
    }
    const QString name = foldedText(identity.name.simplified());
    if (!name.isEmpty()) {
        for (const Person &person : plan.all<Person>()) {
            if (foldedText(person.name.simplified()) == name)
                return idOf(person);
        }
    }
    return {};
}

Id<PlanRecord> myPlan(const Plan &plan, const Identity &identity)
{
    if (!identity.email.isEmpty()) {
        if (const Id<PlanRecord> mine = planOfLead(plan, identity.email); !mine.isNull())
            return mine;
    }
    return identity.name.isEmpty() ? Id<PlanRecord>() : planOfLead(plan, identity.name);
}

} // namespace leadline
