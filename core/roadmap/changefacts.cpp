// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/changefacts.h"

#include "core/analysis/compare/plancomparison.h"
#include "core/base/labelcase.h"
#include "core/model/contribution.h"
#include "core/model/keyresult.h"
#include "core/model/objective.h"
#include "core/roadmap/datewords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

struct RoadmapChangesText
{
    Q_DECLARE_TR_FUNCTIONS(RoadmapChanges)
};

/// How much an aspect says about a feature, most first; features are told by one only.
constexpr Aspect byWeight[] = {Aspect::Added, Aspect::Removed, Aspect::Released, Aspect::Parked, Aspect::Unparked,
                               Aspect::Moved, Aspect::Scheduled, Aspect::Unscheduled, Aspect::Lane};

size_t weightOf(Aspect aspect)
{
    return static_cast<size_t>(std::ranges::find(byWeight, aspect) - std::begin(byWeight));
}

class ChangeCollector final
{
public:
    ChangeCollector(const RoadmapRequest &request, const FeatureFacts &facts, const Audience *audience)
        : m_request(request)
        , m_after(facts)
        , m_before(*request.past.plan, request.view.colourBy, request.today, audience)
        , m_audience(facts.audience())
    {
    }

    std::vector<FeatureChange> collect()
    {
        const std::vector<PlanDifference> differences =
            comparePlans({.before = *m_request.past.plan, .after = m_request.plan, .today = m_request.today});
        QHash<EntityId, const PlanDifference *> told;
        for (const PlanDifference &difference : differences) {
            if (difference.row.kind != EntityKind::Feature || weightOf(difference.aspect) == std::size(byWeight))
                continue;
            const PlanDifference *&heaviest = told[difference.row.id];
            if (!heaviest || weightOf(difference.aspect) < weightOf(heaviest->aspect))
                heaviest = &difference;
        }
        // In the order of the comparison, which is that of people.
        std::vector<FeatureChange> changes;
        for (const PlanDifference &difference : differences) {
            if (told.value(difference.row.id) == &difference)
                addChange(difference, changes);
        }
        return changes;
    }

private:
    const Feature *find(const Plan &plan, EntityId id) const { return plan.find(Id<Feature>(id)); }

    bool isOnPage(const Plan &plan, const Feature *feature) const
    {
        return feature && m_request.scope.contains(plan, *feature) && m_audience.shows(*feature)
            && (!m_request.filter || m_request.filter(*feature));
    }

    bool showsDates() const { return m_audience.showsField(u"start"_s) && m_audience.showsField(u"end"_s); }

    QString span(const Feature &feature) const
    {
        const QString words = showsDates() ? m_audience.spanText(feature.start, feature.end) : QString();
        return words.isEmpty() ? RoadmapChangesText::tr("no date") : words;
    }

    QString startText(const PlannedDate &start) const
    {
        const PlannedDate shown = m_audience.shown(start, DateRole::Start);
        return shown.isValid() ? shown.display(m_after.calendar(), m_request.today) : QString();
    }

    void addChange(const PlanDifference &difference, std::vector<FeatureChange> &changes)
    {
        const bool isRemoved = difference.aspect == Aspect::Removed;
        const FeatureFacts &side = isRemoved ? m_before : m_after;
        const Feature *feature = find(side.plan(), difference.row.id);
        if (!isOnPage(side.plan(), feature))
            return;
        FeatureChange change{.entity = sceneEntity(*feature),
                             .colour = side.colour(*feature),
                             .ref = feature->ref,
                             .title = side.title(*feature)};
        const Feature *before = find(m_before.plan(), difference.row.id);
        const bool isTold = isRemoved || difference.aspect == Aspect::Added
            ? describeWholeRow(difference.aspect, *feature, change)
            : describeEdit(difference, *before, *feature, change);
        if (!isTold)
            return;
        if (!isRemoved) {
            change.why = whyOf(*feature, difference);
            change.outcome = outcomeOf(*feature);
        }
        changes.push_back(std::move(change));
    }

    bool describeWholeRow(Aspect aspect, const Feature &feature, FeatureChange &change) const
    {
        const QString none = RoadmapChangesText::tr("not in the plan");
        const bool isAdded = aspect == Aspect::Added;
        change.mark = isAdded ? Glyph::ChangeAdded : Glyph::ChangeRemoved;
        change.word = aspectText(aspect);
        change.detail = span(feature);
        change.was = isAdded ? none : change.detail;
        change.now = isAdded ? change.detail : none;
        return true;
    }

    bool describeEdit(const PlanDifference &difference, const Feature &before, const Feature &after,
                      FeatureChange &change) const
    {
        change.word = aspectText(difference.aspect);
        change.was = span(before);
        change.now = span(after);
        switch (difference.aspect) {
        case Aspect::Moved:
            return describeMove(difference.daysLater(), before, after, change);
        case Aspect::Released:
            change.mark = Glyph::ChangeReleased;
            if (const QString day = m_audience.dateText({after.releasedOn}); !day.isEmpty() && m_audience.showsField(u"released_on"_s))
                change.now = day;
            change.detail = change.now;
            return m_audience.showsField(u"status"_s);
        case Aspect::Parked:
            change.mark = Glyph::ChangeParked;
            change.now = RoadmapChangesText::tr("parked");
            change.detail = m_audience.showsField(u"parked_reason"_s) && !after.parkedReason.isEmpty() ? after.parkedReason : change.was;
            return m_audience.showsField(u"parked"_s);
        case Aspect::Unparked:
            change.detail = change.now;
            change.was = RoadmapChangesText::tr("parked");
            return m_audience.showsField(u"parked"_s);
        case Aspect::Lane:
            change.was = difference.before;
            change.now = difference.after;
            change.detail = difference.after;
            return m_audience.showsReference(u"objective"_s, u"objective"_s);
        default:
            change.detail = difference.aspect == Aspect::Scheduled ? change.now : change.was;
            return showsDates() && change.was != change.now;
        }
    }

    bool describeMove(int days, const Feature &before, const Feature &after, FeatureChange &change) const
    {
        if (days > 0) {
            change.mark = Glyph::ChangeLater;
            change.word = RoadmapChangesText::tr("Later");
        } else if (days < 0) {
            change.mark = Glyph::ChangeEarlier;
            change.word = RoadmapChangesText::tr("Earlier");
        }
        const bool startMoved = before.start.date != after.start.date;
        const QString ends[] = {m_audience.dateText(before.end), m_audience.dateText(after.end)};
        const QString starts[] = {startText(before.start), startText(after.start)};
        change.detail = change.now;
        if (!startMoved && !ends[0].isEmpty() && !ends[1].isEmpty()) {
            //: When a feature ends, before a day: "end 18 Sep"
            const QString end = RoadmapChangesText::tr("end %1");
            change.was = end.arg(ends[0]);
            change.now = end.arg(ends[1]);
            //: From one day to another: "18 Sep to 2 Oct"
            change.detail = RoadmapChangesText::tr("%1 to %2").arg(ends[0], ends[1]);
        } else if (before.end.date == after.end.date && !starts[0].isEmpty() && !starts[1].isEmpty()) {
            //: When a feature starts, before a day: "start 14 Sep"
            const QString start = RoadmapChangesText::tr("start %1");
            change.was = start.arg(starts[0]);
            change.now = start.arg(starts[1]);
            change.detail = RoadmapChangesText::tr("start %1 to %2").arg(starts[0], starts[1]);
        }
        return showsDates() && change.was != change.now;
    }

    /// Only what somebody wrote as a reason for such a change: what ails a feature doesn't explain why it comes earlier.
    QString whyOf(const Feature &feature, const PlanDifference &difference) const
    {
        if (feature.parked)
            return m_audience.showsField(u"parked_reason"_s) ? feature.parkedReason : QString();
        const bool isLater = difference.aspect == Aspect::Moved && difference.daysLater() > 0;
        return isLater && m_audience.showsField(u"health_reason"_s) ? feature.healthReason : QString();
    }

    QString outcomeOf(const Feature &feature)
    {
        if (!m_audience.showsEntity(u"contribution"_s) || !m_audience.showsEntity(u"key_result"_s)
            || !m_audience.showsField(u"expected"_s)) {
            return {};
        }
        QStringList effects;
        for (const Contribution *contribution : contributionsOf(idOf(feature))) {
            const KeyResult *keyResult = m_after.plan().find(contribution->keyResult);
            if (!keyResult || !contribution->expected || *contribution->expected == 0)
                continue;
            const double size = std::abs(*contribution->expected);
            const QString number = m_request.locale.toString(size, 'g', 6);
            const QString sign = *contribution->expected > 0 ? u"+"_s : u"−"_s;
            const QString unit = keyResult->unit == u"%" ? RoadmapChangesText::tr("pt") : keyResult->unit;
            //: A key result and how much of it a feature is expected to bring: "KR-4 +0.5 pt"
            effects.append(RoadmapChangesText::tr("%1 %2")
                               .arg(keyResult->shortName.isEmpty() ? keyResult->ref : keyResult->shortName,
                                    QString(sign % number % (unit.isEmpty() ? u""_s : QString(u' ' % unit)))));
        }
        return effects.join(u", "_s);
    }

    std::vector<const Contribution *> contributionsOf(Id<Feature> feature)
    {
        if (m_contributions.isEmpty()) {
            for (const Contribution &contribution : m_after.plan().all<Contribution>())
                m_contributions[contribution.feature].push_back(&contribution);
        }
        std::vector<const Contribution *> found = m_contributions.value(feature);
        std::ranges::sort(found, [](const Contribution *a, const Contribution *b) {
            return a->order != b->order ? a->order < b->order : a->id < b->id;
        });
        return found;
    }

    const RoadmapRequest &m_request;
    const FeatureFacts &m_after;
    FeatureFacts m_before;
    const AudienceFilter &m_audience;
    QHash<Id<Feature>, std::vector<const Contribution *>> m_contributions;
};

QString summaryOf(const std::vector<FeatureChange> &changes)
{
    QStringList words;
    QHash<QString, int> counts;
    for (const FeatureChange &change : changes) {
        if (!counts.contains(change.word))
            words.append(change.word);
        ++counts[change.word];
    }
    QStringList parts;
    for (const QString &word : std::as_const(words)) {
        //: How many changes are of one kind: "3 later"
        parts.append(RoadmapChangesText::tr("%1 %2").arg(QString::number(counts[word]), insideSentence(word)));
    }
    const int count = static_cast<int>(changes.size());
    //: %n is the number of all changes, %1 how many of which kind: "11 changes: 3 later, 2 earlier"
    return QCoreApplication::translate("RoadmapChanges", "%n change(s): %1", nullptr, count)
        .arg(parts.join(u", "_s));
}

} // namespace

ChangeFacts collectChanges(const RoadmapRequest &request, const FeatureFacts &facts, const Audience *audience)
{
    ChangeFacts found;
    const QString day = request.past.day.isValid() ? DateWords::shortDay(request.past.day, request.today) : QString();
    //: What a page is compared with: a snapshot and its day, "Board review, 1 July"
    found.comparedWith = day.isEmpty() ? request.past.name
        : request.past.name.isEmpty()  ? day
                                       : RoadmapChangesText::tr("%1, %2").arg(request.past.name, day);
    found.heading = RoadmapChangesText::tr("What changed since %1").arg(found.comparedWith);
    found.changes = ChangeCollector(request, facts, audience).collect();
    found.summary = found.changes.empty() ? RoadmapChangesText::tr("nothing on this page") : summaryOf(found.changes);
    return found;
}

} // namespace leadline
