// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pastmoments.h"

#include "core/base/planneddate.h"
#include "core/base/text.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline::PastMoments {

namespace {

constexpr int daysOfAWeek = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PastMoments)
};

} // namespace

QString words(const NamedMoment &moment, QDate today)
{
    const QString when = moment.day.isValid() ? wording::day(moment.day, today) : QString();
    if (moment.moment.isNow())
        return Words::tr("Now, %1").arg(when);
    if (when.isEmpty() || moment.name.isEmpty())
        return when.isEmpty() ? moment.name : when;
    return Words::tr("%1, %2", "a snapshot and its day").arg(moment.name, when);
}

QString shortWords(const NamedMoment &moment, QDate today)
{
    if (moment.moment.isNow())
        return Words::tr("now");
    return moment.day.isValid() ? wording::day(moment.day, today) : moment.name;
}

QString time(const QDateTime &instant)
{
    return instant.toLocalTime().toString(QStringLiteral("HH:mm"));
}

std::vector<NamedMoment> snapshots(const Plan &plan)
{
    std::vector<const Snapshot *> rows;
    for (const Snapshot &snapshot : plan.all<Snapshot>()) {
        if (snapshot.kind != SnapshotKind::Automatic)
            rows.push_back(&snapshot);
    }
    std::ranges::stable_sort(rows, [](const Snapshot *a, const Snapshot *b) { return a->takenAt > b->takenAt; });
    std::vector<NamedMoment> moments;
    for (const Snapshot *snapshot : rows) {
        if (Result<NamedMoment> moment = momentOf(*snapshot))
            moments.push_back(std::move(*moment));
    }
    return moments;
}

NamedMoment beginning(const Plan &plan, QDate today)
{
    const std::vector<NamedMoment> taken = snapshots(plan);
    return taken.empty() ? day(today.addDays(-daysOfAWeek), MomentRole::From) : taken.front();
}

NamedMoment now(QDate today)
{
    return {Moment::now(), {}, today};
}

NamedMoment day(QDate day, MomentRole role)
{
    return {role == MomentRole::From ? Moment::startOf(day) : Moment::endOf(day), {}, day};
}

bool isBefore(const NamedMoment &moment, const NamedMoment &beginning, MomentRole role)
{
    if (!moment.moment.instant() || !moment.day.isValid())
        return false;
    return role == MomentRole::From ? moment.day <= beginning.day : moment.day < beginning.day;
}

Result<NamedMoment> fromInput(const QString &input, MomentRole role, const Plan &plan, QDate today)
{
    const Result<PlannedDate> date = PlannedDate::fromInput(input.simplified(), role == MomentRole::From ? DateRole::Start : DateRole::End,
                                                            plan.fiscalCalendar(), today, MissingYear::Last);
    if (date)
        return day(date->date, role);
    if (Result<NamedMoment> named = momentFromInput(input, role, plan, today))
        return named;
    return Error{ErrorCode::Usage,
                 Words::tr("“%1” is neither a day nor a snapshot of this plan. 1 July, Q2 or a snapshot's name would work.").arg(excerpt(input))};
}

} // namespace leadline::PastMoments
