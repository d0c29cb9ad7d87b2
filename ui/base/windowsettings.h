// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localpaths.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>
#include <QStringList>

#include <vector>

namespace leadline {

/// A plan file that was open here before.
struct RecentPlan
{
    QString path;
    QString title;      ///< the plan's name when it was last open
    QDateTime openedAt; ///< UTC
};

/// What this computer remembers about its windows, in the settings file of the local paths: recent plans, look, sizes.
/// Nothing of it belongs to a plan. Losing it loses no work.
class WindowSettings final
{
public:
    static constexpr int mostRecentPlans = 12;

    explicit WindowSettings(const LocalPaths &paths);

    /// Newest first.
    std::vector<RecentPlan> recentPlans() const;
    void rememberPlan(const RecentPlan &plan);
    void forgetPlan(const QString &path);

    /// The language of the window: "en", "de", or empty for the system's. Another one shows from the next start on.
    QString language() const { return value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString &code) { setValue(QStringLiteral("language"), code); }
    /// The chosen language as the system's country writes its numbers, or the system's own.
    QLocale locale() const;

    /// What the workspaces of a plan were like when it was last open here; kept as long as the plan is a recent one.
    QJsonObject planState(const QString &path) const;
    void setPlanState(const QString &path, const QJsonObject &state);

    QVariant value(const QString &key, const QVariant &fallback = {}) const { return m_settings.value(u"window/" + key, fallback); }
    void setValue(const QString &key, const QVariant &value) { m_settings.setValue(u"window/" + key, value); }

private:
    void write(const std::vector<RecentPlan> &plans);

    mutable QSettings m_settings;
};

} // namespace leadline
