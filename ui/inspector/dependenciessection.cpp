// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/dependenciessection.h"

#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "ui/delegates/rowsearch.h"
#include "ui/inspector/additionform.h"
#include "ui/theme/wording.h"

#include <QVBoxLayout>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The day a dependency hangs on: of either feature its end or its start, by the kind of the dependency.
QDate anchor(const Feature &feature, bool atEnd)
{
    return atEnd ? feature.end.date : feature.start.date;
}

} // namespace

DependenciesSection::DependenciesSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Dependencies"), context, facts, parent)
    , m_lines(new RowLines(context, this))
    , m_needs(new AdditionForm(tr("Needs"), EntityKind::Dependency, "to", {"from", "kind", "lag_days"}, context, this))
    , m_unlocks(new AdditionForm(tr("Unlocks"), EntityKind::Dependency, "from", {"to", "kind", "lag_days"}, context, this))
{
    content()->addWidget(m_lines);
    content()->addWidget(m_needs);
    content()->addWidget(m_unlocks);
}

RowLine::Shown DependenciesSection::shownOf(const Dependency &dependency, bool needs) const
{
    const Feature *other = plan().find(needs ? dependency.from : dependency.to);
    const Feature *own = row<Feature>();
    RowLine::Shown shown;
    shown.relation = {EntityKind::Dependency, dependency.id};
    if (!other || !own)
        return shown;
    shown.target = {EntityKind::Feature, other->id};
    shown.lead = needs ? tr("Needs") : tr("Unlocks");
    shown.what = suggestionOf(plan(), EntityKind::Feature, *other);
    const DependencyKind kind = dependency.kind.value_or(DependencyKind::FinishToStart);
    if (kind == DependencyKind::Relates) {
        shown.lead = tr("Relates");
        return shown;
    }
    const bool fromEnd = kind == DependencyKind::FinishToStart || kind == DependencyKind::FinishToFinish;
    const bool toEnd = kind == DependencyKind::StartToFinish || kind == DependencyKind::FinishToFinish;
    const QDate otherDay = anchor(*other, needs ? fromEnd : toEnd);
    if (!otherDay.isValid()) {
        shown.value = tr("no date");
        return shown;
    }
    if (!needs) {
        shown.value = wording::day(otherDay, context().today());
        return shown;
    }
    shown.what.label += u", "_s + wording::day(otherDay, context().today());
    const QDate ownDay = anchor(*own, toEnd);
    if (ownDay.isValid()) {
        const qint64 slack = otherDay.daysTo(ownDay) - dependency.lagDays.value_or(0);
        shown.value = slack < 0 ? tr("%1 d late").arg(-slack) : tr("%1 d slack").arg(slack);
        shown.valueColour = slack < 0 ? ColourToken::StateBad : ColourToken::TextTertiary;
    }
    return shown;
}

void DependenciesSection::showItems()
{
    std::vector<RowLine::Shown> rows;
    if (items().size() == 1) {
        for (const bool needs : {true, false}) {
            for (const EntityId id : facts().referrers().of(EntityKind::Dependency, needs ? "to" : "from", item().id)) {
                if (const Dependency *dependency = plan().find(Id<Dependency>(id)))
                    rows.push_back(shownOf(*dependency, needs));
            }
        }
    }
    std::erase_if(rows, [](const RowLine::Shown &shown) { return shown.target.isNull(); });
    m_lines->show(rows);
    m_needs->setItem(item());
    m_unlocks->setItem(item());
    setVisible(items().size() == 1);
}

} // namespace leadline
