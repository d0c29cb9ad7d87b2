// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/moments.h"

#include "core/base/orderkey.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MomentsText
{
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

bool isNewer(const Snapshot &a, const Snapshot &b)
{
    return a.takenAt != b.takenAt ? a.takenAt > b.takenAt : a.id > b.id;
}

const Snapshot *findSnapshot(const QString &input, const Plan &plan)
{
    const Snapshot *found = nullptr;
    const QString name = foldedText(input.simplified());
    for (const Snapshot &snapshot : plan.all<Snapshot>()) {
        const bool fits = foldedText(snapshot.name) == name || snapshot.ref.compare(input, Qt::CaseInsensitive) == 0;
        if (fits && (!found || isNewer(snapshot, *found)))
            found = &snapshot;
    }
    return found;
}

} // namespace

Result<NamedMoment> momentOf(const Snapshot &snapshot)
{
    Result<Position> position = Position::fromText(snapshot.position);
    if (!position)
        return position.error();
    return NamedMoment{Moment::at(std::move(*position)), snapshot.name, snapshot.takenAt.date()};
}

Result<NamedMoment> momentFromInput(const QString &input, MomentRole role, const Plan &plan, QDate today)
{
    const QString text = input.simplified();
    if (const Snapshot *snapshot = findSnapshot(text, plan))
        return momentOf(*snapshot);
    if (text.compare("now"_L1, Qt::CaseInsensitive) == 0)
        return NamedMoment{Moment::now(), {}, today};
    bool isNumber = false;
    const qint64 seq = text.startsWith(u'#') ? QStringView(text).mid(1).toLongLong(&isNumber) : 0;
    if (isNumber && seq >= 0)
        return NamedMoment{Moment::after(seq), text, {}};
    const FiscalCalendar calendar = plan.fiscalCalendar();
    const Result<PlannedDate> date =
        PlannedDate::fromInput(text, role == MomentRole::From ? DateRole::Start : DateRole::End, calendar, today,
                               MissingYear::Last);
    if (!date) {
        return Error{ErrorCode::Usage,
                     MomentsText::tr("'%1' is neither a snapshot of this plan, nor a day, nor a transaction such "
                                     "as #12; `leadline list FILE.db snapshot` lists the snapshots.")
                         .arg(excerpt(input))};
    }
    const bool isFrom = role == MomentRole::From;
    return NamedMoment{isFrom ? Moment::startOf(date->date) : Moment::endOf(date->date), text, date->date};
}

const Snapshot *latestSnapshot(const Plan &plan)
{
    const Snapshot *latest = nullptr;
    for (const Snapshot &snapshot : plan.all<Snapshot>()) {
        if (snapshot.kind != SnapshotKind::Automatic && (!latest || isNewer(snapshot, *latest)))
            latest = &snapshot;
    }
    return latest;
}

Result<Change> snapshotChange(const QString &name, const Position &position, const Plan &plan,
                              const SessionEnvironment &environment, IdSource &ids, SnapshotKind kind)
{
    const QString called = name.simplified();
    if (called.isEmpty())
        return Error{ErrorCode::Usage, MomentsText::tr("A snapshot needs a name. Nothing was changed.")};
    if (findSnapshot(called, plan)) {
        return Error{ErrorCode::Usage,
                     MomentsText::tr("There is a snapshot called “%1” already, and nothing was changed. Choose "
                                     "another name, or remove that one first.")
                         .arg(excerpt(called))};
    }
    Snapshot snapshot;
    snapshot.id = ids.next();
    snapshot.name = called;
    snapshot.kind = kind;
    snapshot.takenAt = environment.clock.now();
    snapshot.takenBy = personOf(plan, environment.identity);
    snapshot.position = position.text();
    QString last;
    for (const Snapshot &other : plan.all<Snapshot>())
        last = std::max(last, other.order);
    snapshot.order = OrderKey::between(last, u"");
    Change change(MomentsText::tr("Take the snapshot “%1”").arg(called));
    change.insert(std::move(snapshot));
    return change;
}

} // namespace leadline
