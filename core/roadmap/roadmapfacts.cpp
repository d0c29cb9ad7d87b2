// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/roadmapfacts.h"

#include "core/base/text.h"
#include "core/model/audience.h"
#include "core/model/milestone.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "core/roadmap/datewords.h"
#include "core/roadmap/laneaudience.h"
#include "core/roadmap/lanelayout.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

/// The audience of a view; null for none. The error names what wasn't found.
Result<const Audience *> findAudience(const Plan &plan, const QString &wanted)
{
    if (wanted.isEmpty())
        return nullptr;
    const EntityKey key = plan.findByRef(wanted);
    if (key.kind == EntityKind::Audience && plan.find(Id<Audience>(key.id)))
        return plan.find(Id<Audience>(key.id));
    for (const Audience &audience : plan.all<Audience>()) {
        if (foldedText(audience.name) == foldedText(wanted))
            return &audience;
    }
    return Error{ErrorCode::Usage,
                 QCoreApplication::translate("Roadmap",
                                             "The plan has no audience “%1”, and nothing was drawn. List the audiences "
                                             "and use one of their names.")
                     .arg(excerpt(wanted))};
}

/// The plan that the footer and the title block name: the scope's, or the only one there is.
const PlanRecord *namedPlan(const Plan &plan, const Scope &scope)
{
    if (!scope.isPortfolio())
        return plan.find(scope.plan());
    const Rows<PlanRecord> records = plan.all<PlanRecord>();
    return records.size() == 1 ? &records.at(0) : nullptr;
}

QString planWords(const Plan &plan, const PlanRecord *record)
{
    if (!record)
        return plan.portfolio().name;
    QString words = record->name;
    if (!record->stateText.isEmpty()) {
        //: Footer: the plan's name and its state, e.g. "Marlow 2026, working plan."
        words = QCoreApplication::translate("Roadmap", "%1, %2.", "plan and state").arg(words, record->stateText);
    }
    if (record->caveat.isEmpty())
        return words;
    //: Footer: the plan and its caveat, two sentences
    return QCoreApplication::translate("Roadmap", "%1 %2", "two sentences").arg(words, record->caveat);
}

std::vector<HeadingCell> headingCells(const RoadmapRequest &request, const Audience *audience,
                                      const AudienceFilter &filter, const PlanRecord *record,
                                      const std::optional<ChangeFacts> &changes)
{
    std::vector<HeadingCell> cells;
    if (audience)
        cells.push_back({QCoreApplication::translate("Roadmap", "Audience"), audience->name});
    cells.push_back({QCoreApplication::translate("Roadmap", "Date"), DateWords::day(request.today)});
    const bool showsLead = record && filter.showsReference(u"lead"_s, u"person"_s);
    const Person *lead = showsLead ? request.plan.find(record->lead) : nullptr;
    if (lead && !lead->name.isEmpty())
        cells.push_back({QCoreApplication::translate("Roadmap", "Plan owner"), lead->name});
    if (changes)
        cells.push_back({QCoreApplication::translate("Roadmap", "Compared with"), changes->comparedWith});
    return cells;
}

/// The marks of a period stand evenly in it, so that their places tell no more than their order.
void spreadOverPeriods(std::vector<MilestoneMark> &marks, const AudienceFilter &audience)
{
    std::vector<MilestoneMark>::iterator from = marks.begin();
    while (from != marks.end()) {
        const DateRange period = audience.period(from->day);
        const std::vector<MilestoneMark>::iterator to =
            std::find_if(from, marks.end(), [&period](const MilestoneMark &mark) { return !period.contains(mark.day); });
        const qint64 parts = std::distance(from, to) + 1;
        const qint64 days = period.first.daysTo(period.last) + 1;
        for (qint64 part = 1; from != to; ++from, ++part)
            from->day = period.first.addDays(days * part / parts);
    }
}

std::vector<MilestoneMark> milestoneMarks(const RoadmapRequest &request, const AudienceFilter &audience)
{
    std::vector<MilestoneMark> marks;
    if (!audience.showsField(u"date"_s))
        return marks;
    for (const Milestone &milestone : request.plan.all<Milestone>()) {
        bool concernsScope = milestone.products.isEmpty();
        for (size_t i = 0; i < milestone.products.size(); ++i) {
            const Product *product = request.plan.find(milestone.products.at(i));
            concernsScope = concernsScope || (product && request.scope.contains(*product));
        }
        if (!concernsScope || !milestone.date.isValid() || !audience.shows(milestone))
            continue;
        marks.push_back({sceneEntity(milestone), milestone.date.date, milestone.name.simplified(),
                         audience.dateText(milestone.date)});
    }
    std::sort(marks.begin(), marks.end(), [](const MilestoneMark &a, const MilestoneMark &b) {
        return a.day != b.day ? a.day < b.day : a.name != b.name ? a.name < b.name : a.entity.id < b.entity.id;
    });
    if (audience.isCoarse())
        spreadOverPeriods(marks, audience);
    return marks;
}

/// What colours and glyphs the lanes use.
class LegendFacts final
{
public:
    LegendFacts(const Plan &plan, const FeatureFacts &facts, bool byTeam)
        : m_plan(plan)
        , m_facts(facts)
        , m_byTeam(byTeam)
        , m_showsRows(byTeam ? facts.audience().showsReference(u"team"_s, u"team"_s)
                             : facts.audience().showsReference(u"product"_s, u"product"_s))
    {
    }

    void add(const Feature &feature)
    {
        const EntityId row = m_byTeam ? feature.team.untyped() : feature.product.untyped();
        if (m_showsRows && !row.isNull() && !m_seen.contains(row)) {
            m_seen.insert(row);
            addRow(row);
        }
        m_glyphs.insert(static_cast<int>(m_facts.glyph(feature)));
    }

    std::vector<LegendProduct> products()
    {
        std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            const int order = QString::compare(a.row->order, b.row->order);
            return order != 0 ? order < 0 : a.row->id < b.row->id;
        });
        std::vector<LegendProduct> products;
        for (Row &row : m_rows)
            products.push_back(std::move(row.entry));
        return products;
    }

    /// The usual ones, and the rare ones where they are used.
    std::vector<Glyph> states() const
    {
        std::vector<Glyph> states;
        if (m_facts.audience().showsField(u"status"_s))
            states = {Glyph::InProgress, Glyph::Ready, Glyph::Discovery, Glyph::Idea, Glyph::Released};
        if (m_facts.audience().showsField(u"health"_s))
            states.insert(states.end(), {Glyph::AtRisk, Glyph::Blocked});
        for (const Glyph rare : {Glyph::OffTrack, Glyph::WontDo}) {
            if (m_glyphs.contains(static_cast<int>(rare)))
                states.push_back(rare);
        }
        return states;
    }

private:
    struct Row
    {
        const EntityBase *row;
        LegendProduct entry;
    };

    void addRow(EntityId id)
    {
        if (m_byTeam) {
            if (const Team *team = m_plan.find(Id<Team>(id)))
                m_rows.push_back({team, {m_facts.colourOf(id), team->name, {}}});
        } else if (const Product *product = m_plan.find(Id<Product>(id))) {
            const QString name = product->name == product->key ? QString() : product->name;
            m_rows.push_back({product, {m_facts.colourOf(id), name, product->key}});
        }
    }

    const Plan &m_plan;
    const FeatureFacts &m_facts;
    bool m_byTeam;
    bool m_showsRows;
    QSet<EntityId> m_seen;
    QSet<int> m_glyphs;
    std::vector<Row> m_rows;
};

/// "and key results, now and target for 31 Dec": with the day when all of them are due on one.
AxisWords axisWords(const RoadmapRequest &request, const AudienceFilter &audience, const std::vector<Lane> &lanes)
{
    QDate due;
    bool isCommon = true;
    bool hasAny = false;
    for (const Lane &lane : lanes) {
        for (const KeyResultLine &line : lane.header.keyResults) {
            isCommon = isCommon && line.due.isValid() && (!hasAny || line.due == due);
            due = line.due;
            hasAny = true;
        }
    }
    AxisWords words{laneColumnTitle(request.view.groupBy), {}, {}};
    if (!hasAny)
        return words;
    words.shortSubtitle = QCoreApplication::translate("Roadmap", "and key results, now and target");
    const QString day = isCommon ? audience.dateText({due}) : QString();
    words.subtitle = day.isEmpty()
        ? words.shortSubtitle
        : QCoreApplication::translate("Roadmap", "and key results, now and target for %1").arg(day);
    return words;
}

} // namespace

Result<RoadmapFacts> collectRoadmap(const RoadmapRequest &request)
{
    const Plan &plan = request.plan;
    const ViewDescription &view = request.view;
    const Result<DateRange> range = view.range(plan.fiscalCalendar(), request.today);
    if (!range)
        return range.error();
    const Result<const Audience *> audience = findAudience(plan, view.audience);
    if (!audience)
        return audience.error();

    FeatureFacts features(plan, view.colourBy, request.today, *audience);
    const AudienceFilter filter = features.audience();
    // An order by what the audience isn't to see would tell it.
    std::vector<SortKey> sort = view.sort;
    std::erase_if(sort, [&filter](const SortKey &key) { return !filter.showsField(key.key); });
    Result<std::vector<Lane>> lanes = buildLanes(
        {plan, request.scope, view.groupBy, request.filter, request.locale, request.today, sort}, filter);
    if (!lanes)
        return lanes.error();

    const PlanRecord *record = namedPlan(plan, request.scope);
    RoadmapFacts facts{std::move(features), *range, *std::move(lanes)};
    facts.isOrdered = !sort.empty();
    LegendFacts legend(plan, facts.features, view.colourBy == u"team");
    for (const Lane &lane : facts.lanes) {
        for (const LaneMember &member : lane.members) {
            if (member.alsoServes)
                continue;
            legend.add(*member.feature);
            if (member.feature->parked && request.blocks.parked)
                facts.parked.push_back(plateOf(*member.feature, facts.features));
        }
    }
    const QString months = DateWords::months(facts.range.first, facts.range.last);
    const bool byObjective = view.groupBy == u"objective" || view.groupBy == u"lane";
    facts.heading.organisation = plan.portfolio().organisation;
    facts.heading.title = byObjective ? QCoreApplication::translate("Roadmap", "Outcome roadmap, %1").arg(months)
                                      : QCoreApplication::translate("Roadmap", "Roadmap, %1").arg(months);
    if (!request.title.isEmpty())
        facts.heading.title = request.title;
    facts.heading.hasTitle = request.blocks.titleBlock;
    facts.heading.hasLegend = request.blocks.legend;
    facts.heading.promise = plan.portfolio().promise;
    if (request.past.plan && request.blocks.changes)
        facts.changes = collectChanges(request, facts.features, *audience);
    facts.heading.cells = headingCells(request, *audience, filter, record, facts.changes);
    facts.heading.products = legend.products();
    facts.heading.states = legend.states();
    facts.heading.showsProgress = filter.showsField(u"progress"_s);
    facts.axisWords = axisWords(request, filter, facts.lanes);
    if (request.blocks.milestones)
        facts.milestones = milestoneMarks(request, filter);
    facts.planWords = planWords(plan, record);
    facts.confidentiality = *audience ? (*audience)->confidentiality : QString();
    facts.subject = facts.heading.promise;
    return facts;
}

} // namespace leadline
