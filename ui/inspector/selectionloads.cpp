// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/selectionloads.h"

#include "core/analysis/lanes.h"
#include "core/analysis/workcalendar.h"
#include "core/model/feature.h"
#include "core/model/team.h"
#include "ui/theme/appearance.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/wording.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace leadline {

namespace {

constexpr int loadLineHeight = 24;
constexpr int loadBarWidth = 84;
constexpr int valueWidth = 72;

/// The person-days of a feature that fall into a period: spread evenly over its working days, as loads are.
double effortWithin(const Feature &feature, const DateRange &period, const WorkCalendar &calendar)
{
    const DrawnDates dates = drawnDates(feature, calendar);
    const DateRange inside = DateRange{dates.start, dates.end}.intersected(period);
    if (!dates.isDated() || !inside.isValid() || feature.parked || feature.status == WorkStatus::WontDo)
        return 0;
    const int all = calendar.workingDays(dates.start, dates.end, feature.team);
    return all == 0 ? 0 : feature.effortLikely.value_or(0) * calendar.workingDays(inside.first, inside.last, feature.team) / all;
}

} // namespace

/// Name, bar, "108 / 100".
class TeamLoadLine final : public QWidget
{
public:
    explicit TeamLoadLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(loadLineHeight);
    }
    void show(const QString &team, double load, double selected, double capacity)
    {
        m_team = team;
        m_load = load;
        m_selected = std::min(selected, load);
        m_capacity = capacity;
        setAccessibleName(SelectionLoads::tr("%1: %2 of %3").arg(team, wording::number(load, 0), wording::effortInWords(std::round(capacity))));
        setToolTip(accessibleName());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Appearance &appearance = Appearance::instance();
        const auto visual = [this](const QRect &logical) { return QRectF(QStyle::visualRect(layoutDirection(), rect(), logical)); };
        const bool over = m_load > m_capacity;
        painter.setFont(Appearance::font(over ? TextRole::TableStrong : TextRole::Table));
        painter.setPen(appearance.colour(over ? ColourToken::StateBad : ColourToken::TextPrimary));
        const QString value = wording::number(m_load, 0) + QStringLiteral(" / ") + wording::number(m_capacity, 0);
        drawTabular(painter, visual(QRect(width() - valueWidth, 0, valueWidth, height())), value);
        painter.setFont(Appearance::font(TextRole::Table));
        painter.setPen(appearance.colour(ColourToken::TextPrimary));
        const int barStart = width() - valueWidth - loadBarWidth - 4;
        drawElided(painter, visual(QRect(0, 0, barStart - 8, height())), m_team);

        const double full = std::max({m_load, m_capacity * 1.05, 1.0});
        const auto part = [&](double from, double to, ColourToken token) {
            const int x = barStart + static_cast<int>(from / full * loadBarWidth);
            const int end = barStart + static_cast<int>(to / full * loadBarWidth);
            painter.fillRect(visual(QRect(x, height() / 2 - 4, std::max(0, end - x), 8)), appearance.colour(token));
        };
        part(0, full, ColourToken::LineGrid);
        part(0, m_load - m_selected, ColourToken::LineControl);
        part(m_load - m_selected, std::min(m_load, m_capacity), ColourToken::AccentFill);
        if (over)
            part(std::max(m_capacity, 0.0), m_load, ColourToken::StateBad);
        const int tick = barStart + static_cast<int>(m_capacity / full * loadBarWidth);
        painter.fillRect(visual(QRect(tick, height() / 2 - 7, 2, 14)), appearance.colour(ColourToken::TextPrimary));
    }

private:
    QString m_team;
    double m_load = 0;
    double m_selected = 0;
    double m_capacity = 0;
};

SelectionLoads::SelectionLoads(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("By team"), context, facts, parent)
    , m_legend(new Label(tr("Blue is the part of the selection."), TextRole::Caption, ColourToken::TextTertiary, this))
{
    content()->addWidget(m_legend);
}

void SelectionLoads::showItems()
{
    if (items().size() < 2)
        hide();
}

DateRange SelectionLoads::busiestQuarter() const
{
    const FiscalCalendar fiscal = plan().fiscalCalendar();
    const WorkCalendar calendar(plan());
    DateRange busiest = fiscalQuarter(fiscal, context().today());
    double most = 0;
    for (int i = 0; i < 8; ++i) {
        const QDate first = fiscal.quarterStartOf(context().today(), i);
        const DateRange quarter = fiscalQuarter(fiscal, first);
        double days = 0;
        for (const EntityKey &key : items()) {
            if (const Feature *feature = plan().find(Id<Feature>(key.id)))
                days += effortWithin(*feature, quarter, calendar);
        }
        if (days > most) {
            most = days;
            busiest = quarter;
        }
    }
    return busiest;
}

void SelectionLoads::showLater()
{
    if (items().size() < 2)
        return;
    const WorkCalendar calendar(plan());
    const DateRange quarter = busiestQuarter();
    std::map<EntityId, double> selected;
    for (const EntityKey &key : items()) {
        const Feature *feature = plan().find(Id<Feature>(key.id));
        if (feature && !feature->team.isNull())
            selected[feature->team.untyped()] += effortWithin(*feature, quarter, calendar);
    }
    size_t used = 0;
    for (const std::map<EntityId, double>::value_type &part : selected) {
        const Team *team = plan().find(Id<Team>(part.first));
        const std::optional<double> capacity = team ? facts().book().capacity(*team, quarter) : std::nullopt;
        if (!capacity)
            continue;
        if (used == m_lines.size()) {
            TeamLoadLine *line = new TeamLoadLine(this);
            content()->insertWidget(static_cast<int>(used), line);
            m_lines.push_back(line);
        }
        m_lines[used]->show(team->name, facts().book().load(idOf(*team), quarter), part.second, *capacity);
        ++used;
    }
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(i < used);
    const PlannedDate named{quarter.first, DatePrecision::Quarter, DateConfidence::Firm};
    setNote(tr("%1, person-days").arg(named.display(plan().fiscalCalendar(), context().today())));
    setVisible(used > 0);
}

} // namespace leadline
