// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/windowsettings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView statesGroup("plans");

/// A path holds signs that have a meaning in keys.
QString stateKey(const QString &path)
{
    return statesGroup % u'/' % QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

WindowSettings::WindowSettings(const LocalPaths &paths)
    : m_settings(QString(paths.configFolder() + u"/leadline.ini"_s), QSettings::IniFormat)
{
}

QLocale WindowSettings::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale chosen(language());
    return language().isEmpty() || chosen.language() == system.language() ? system
                                                                          : QLocale(chosen.language(), system.territory());
}

std::vector<RecentPlan> WindowSettings::recentPlans() const
{
    std::vector<RecentPlan> plans;
    const int count = m_settings.beginReadArray(u"recent"_s);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        const QString path = m_settings.value(u"path"_s).toString();
        if (!path.isEmpty())
            plans.push_back({path, m_settings.value(u"title"_s).toString(), m_settings.value(u"opened"_s).toDateTime()});
    }
    m_settings.endArray();
    return plans;
}

void WindowSettings::rememberPlan(const RecentPlan &plan)
{
    std::vector<RecentPlan> plans = recentPlans();
    std::erase_if(plans, [&](const RecentPlan &known) { return known.path == plan.path; });
    plans.insert(plans.begin(), plan);
    if (plans.size() > mostRecentPlans)
        plans.resize(mostRecentPlans);
    write(plans);
}

void WindowSettings::forgetPlan(const QString &path)
{
    std::vector<RecentPlan> plans = recentPlans();
    std::erase_if(plans, [&](const RecentPlan &known) { return known.path == path; });
    write(plans);
}

QJsonObject WindowSettings::planState(const QString &path) const
{
    return QJsonDocument::fromJson(m_settings.value(stateKey(path)).toByteArray()).object();
}

void WindowSettings::setPlanState(const QString &path, const QJsonObject &state)
{
    m_settings.setValue(stateKey(path), QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void WindowSettings::write(const std::vector<RecentPlan> &plans)
{
    m_settings.remove(u"recent"_s);
    m_settings.beginWriteArray(u"recent"_s, static_cast<int>(plans.size()));
    for (size_t index = 0; index < plans.size(); ++index) {
        m_settings.setArrayIndex(static_cast<int>(index));
        m_settings.setValue(u"path"_s, plans[index].path);
        m_settings.setValue(u"title"_s, plans[index].title);
        m_settings.setValue(u"opened"_s, plans[index].openedAt);
    }
    m_settings.endArray();
    QSet<QString> known;
    for (const RecentPlan &plan : plans)
        known.insert(stateKey(plan.path));
    m_settings.beginGroup(QString(statesGroup));
    const QStringList kept = m_settings.childKeys();
    m_settings.endGroup();
    for (const QString &key : kept) {
        if (const QString full = statesGroup % u'/' % key; !known.contains(full))
            m_settings.remove(full);
    }
    m_settings.sync();
}

} // namespace leadline
