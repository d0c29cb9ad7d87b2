// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/featureidentity.h"

#include "core/analysis/lanes.h"
#include "core/model/feature.h"
#include "core/model/team.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

std::vector<const FieldInfo *> identityFields()
{
    const EntityInfo &info = entityInfo<Feature>();
    return {info.field(u"status"), info.field(u"owner"), info.field(u"team")};
}

/// Loads further ahead say nothing that anybody acts on.
constexpr int yearsLookedAt = 3;

/// How much of a team's capacity in a period is used, promised or planned.
struct Usage
{
    PlannedDate period;
    double days = 0;
    double capacity = 0;
    bool isPromised = false;

    double share() const { return capacity > 0 ? days / capacity : 0; }
};

} // namespace

/// A triangle with a few words.
class LoadWarning final : public QWidget
{
public:
    explicit LoadWarning(QWidget *parent)
        : QWidget(parent)
        , m_words(new Label(QString(), TextRole::Table, ColourToken::StateAttention, this))
    {
        QHBoxLayout *row = new QHBoxLayout(this);
        row->setContentsMargins(markSide + 4, 0, 0, 0);
        row->addWidget(m_words);
        m_words->setElided(false);
    }
    void setWords(const QString &words, const QString &toolTip)
    {
        m_words->setText(words);
        setToolTip(toolTip);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect mark(0, (height() - markSide) / 2, markSide, markSide);
        paintIcon(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), mark)), Icon::Warning,
                  Appearance::instance().colour(ColourToken::StateAttention));
    }

private:
    static constexpr int markSide = 14;

    Label *m_words;
};

FeatureIdentity::FeatureIdentity(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : FieldSection({}, identityFields(), Folding::Open, context, facts, parent)
    , m_done(new Label(QString(), TextRole::Table, ColourToken::TextTertiary, this))
    , m_load(new LoadWarning(this))
{
    editorOf(*fields().front())->setQuiet(false);
    m_done->setElided(false);
    addAfter("status", m_done);
    addAfter("team", m_load);
}

void FeatureIdentity::showItems()
{
    FieldSection::showItems();
    editorOf(*fields().front())->setQuiet(false);
    const Feature *feature = row<Feature>();
    m_done->setVisible(feature && feature->progress && items().size() == 1);
    if (feature && feature->progress)
        m_done->setText(tr("%1 done").arg(wording::percent(*feature->progress / 100)));
    m_load->hide();
}

void FeatureIdentity::showLater()
{
    const Feature *feature = row<Feature>();
    const Team *team = feature && items().size() == 1 ? plan().find(feature->team) : nullptr;
    if (!team)
        return;
    const FiscalCalendar calendar = plan().fiscalCalendar();
    const CapacityBook &book = facts().book();
    Usage worst;
    const auto consider = [&](const PlannedDate &period, bool isPromised) {
        const DateRange days{period.firstDay(calendar), period.lastDay(calendar)};
        const Usage usage{period, isPromised ? book.commitment(idOf(*team), days) : book.load(idOf(*team), days),
                          book.capacity(*team, days).value_or(0), isPromised};
        if (usage.share() > worst.share())
            worst = usage;
    };
    // What is promised counts as a whole in its period; what is only planned, in the quarters that it touches.
    if (feature->committed.isValid()) {
        consider(feature->committed, true);
    } else if (const DrawnDates dates = drawnDates(*feature, book.calendar()); dates.isDated()) {
        DateRange quarter = fiscalQuarter(calendar, std::max(dates.start, context().today()));
        const QDate last = std::min(dates.end, quarter.first.addYears(yearsLookedAt));
        for (; quarter.first <= last; quarter = fiscalQuarter(calendar, quarter.last.addDays(1)))
            consider({quarter.first, DatePrecision::Quarter, DateConfidence::Firm}, false);
    }
    if (worst.share() <= 1)
        return;
    const QString full = worst.period.display(calendar, context().today());
    const QString days = wording::effortInWords(std::round(worst.days));
    const QString capacity = wording::effortInWords(std::round(worst.capacity));
    m_load->setWords(tr("%1 at %2", "a quarter: how much of a team's capacity is used")
                         .arg(wording::shortPeriod(worst.period, calendar, context().today()), wording::percent(worst.share())),
                     worst.isPromised ? tr("For %1 the team has promised %2 and can carry %3.").arg(full, days, capacity)
                                      : tr("In %1 the team has %2 of work and can carry %3.").arg(full, days, capacity));
    m_load->show();
}

} // namespace leadline
