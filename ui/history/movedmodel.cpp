// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/movedmodel.h"

#include "core/model/feature.h"
#include "ui/theme/wording.h"

#include <algorithm>
#include <cstdlib>

namespace leadline {

namespace {

constexpr int daysOfAWeek = 7;

/// How much an aspect says about where a feature stands on the timeline; 0: nothing.
int weight(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Moved:
        return 1;
    case Aspect::Scheduled:
    case Aspect::Unscheduled:
        return 2;
    case Aspect::Added:
    case Aspect::Parked:
    case Aspect::Unparked:
        return 3;
    case Aspect::Released:
        return 4;
    case Aspect::Removed:
        return 5;
    default:
        return 0;
    }
}

} // namespace

MovedModel::MovedModel(PlanContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
}

void MovedModel::setComparison(std::shared_ptr<const MomentComparison> comparison)
{
    if (comparison == m_comparison)
        return;
    beginResetModel();
    m_rows.clear();
    m_comparison = std::move(comparison);
    if (m_comparison) {
        QHash<EntityId, const PlanDifference *> strongest;
        for (const PlanDifference &difference : m_comparison->differences) {
            if (difference.row.kind != EntityKind::Feature || weight(difference.aspect) == 0)
                continue;
            const PlanDifference *&known = strongest[difference.row.id];
            if (!known || weight(difference.aspect) > weight(known->aspect))
                known = &difference;
        }
        for (const PlanDifference &difference : m_comparison->differences) {
            if (strongest.value(difference.row.id) == &difference)
                m_rows.push_back(&difference);
        }
    }
    endResetModel();
}

int MovedModel::rowOf(EntityKey item) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row]->row == item)
            return static_cast<int>(row);
    }
    return -1;
}

bool MovedModel::isGone(int row) const
{
    const Aspect aspect = difference(row).aspect;
    return aspect == Aspect::Removed || aspect == Aspect::Parked || aspect == Aspect::Unscheduled;
}

int MovedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MovedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanDifference &row = difference(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return word(row);
    case NoteRole:
        return note(row);
    case GlyphRole:
        return static_cast<int>(glyph(row));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.sentence;
    default:
        return {};
    }
}

Glyph MovedModel::glyph(const PlanDifference &difference) const
{
    switch (difference.aspect) {
    case Aspect::Moved:
        return difference.daysLater() > 0 ? Glyph::ChangeLater
            : difference.daysLater() < 0  ? Glyph::ChangeEarlier
                                          : Glyph::ChangeOther;
    case Aspect::Added:
    case Aspect::Scheduled:
    case Aspect::Unparked:
        return Glyph::ChangeAdded;
    case Aspect::Parked:
        return Glyph::ChangeParked;
    case Aspect::Released:
        return Glyph::ChangeReleased;
    case Aspect::Removed:
    case Aspect::Unscheduled:
        return Glyph::ChangeRemoved;
    default:
        return Glyph::ChangeOther;
    }
}

QString MovedModel::word(const PlanDifference &difference) const
{
    switch (difference.aspect) {
    case Aspect::Moved:
        return difference.daysLater() > 0 ? tr("Later") : difference.daysLater() < 0 ? tr("Earlier") : tr("Moved");
    case Aspect::Added:
        return tr("Added");
    case Aspect::Scheduled:
        return tr("Dated");
    case Aspect::Unscheduled:
        return tr("Undated");
    case Aspect::Parked:
        return tr("Parked");
    case Aspect::Unparked:
        return tr("Unparked");
    case Aspect::Released:
        return tr("Released");
    case Aspect::Removed:
        return tr("Removed");
    default:
        return aspectText(difference.aspect);
    }
}

QString MovedModel::note(const PlanDifference &difference) const
{
    const QDate today = m_context.today();
    const auto effort = [&](const Plan &plan) {
        const EntityBase *row = plan.find(EntityKind::Feature, difference.row.id);
        const Feature *feature = static_cast<const Feature *>(row);
        return feature && feature->effortLikely ? wording::effort(*feature->effortLikely) : QString();
    };
    switch (difference.aspect) {
    case Aspect::Moved: {
        if (difference.endDays.value_or(0) == 0)
            return difference.startDays.value_or(0) == 0 ? QString() : tr("starts %1").arg(wording::day(difference.datesAfter.start, today));
        const int days = std::abs(*difference.endDays);
        return days % daysOfAWeek == 0 ? tr("by %n weeks", nullptr, days / daysOfAWeek) : tr("by %n days", nullptr, days);
    }
    case Aspect::Released: {
        const Feature *feature = m_comparison->after->find(Id<Feature>(difference.row.id));
        return feature && feature->releasedOn.isValid() ? wording::day(feature->releasedOn, today) : QString();
    }
    case Aspect::Scheduled:
    case Aspect::Unparked:
        return difference.datesAfter.isDated() ? tr("to %1").arg(wording::day(difference.datesAfter.end, today)) : QString();
    case Aspect::Removed:
        return effort(*m_comparison->before);
    default:
        return effort(*m_comparison->after);
    }
}

} // namespace leadline
