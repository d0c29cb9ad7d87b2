// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contributionline.h"

#include "core/model/contribution.h"
#include "core/model/metric.h"
#include "ui/delegates/lineeditor.h"
#include "ui/inspector/rowline.h"
#include "ui/theme/appearance.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

namespace {

constexpr int shareBarHeight = 6;
constexpr int shareBarBox = 10;
constexpr int expectedWidth = 54;

/// A change of a percentage is counted in points.
QString changeUnit(const Plan &plan, const KeyResult &keyResult)
{
    const Metric *metric = plan.find(keyResult.metric);
    const QString unit = (keyResult.unit.isEmpty() && metric ? metric->unit : keyResult.unit).trimmed();
    return unit == u'%' ? ContributionLine::tr("pt", "percentage points") : unit.left(6);
}

} // namespace

ContributionBar::ContributionBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(shareBarBox);
}

void ContributionBar::setShares(double current, double added, std::optional<double> expected)
{
    m_current = current;
    m_added = added;
    m_expected = expected;
    update();
}

void ContributionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Appearance &appearance = Appearance::instance();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto part = [&](double from, double to) {
        const qreal a = std::clamp(std::min(from, to), 0.0, 1.0) * width();
        const qreal b = std::clamp(std::max(from, to), 0.0, 1.0) * width();
        const qreal top = (shareBarBox - shareBarHeight) / 2.0;
        return QRectF(mirrored ? width() - b : a, top, b - a, shareBarHeight);
    };
    painter.fillRect(part(0, 1), appearance.colour(ColourToken::LineGrid));
    painter.fillRect(part(0, m_current), appearance.colour(ColourToken::LineStrong));
    painter.fillRect(part(m_current, m_current + m_added), appearance.colour(ColourToken::AccentFill));
    if (m_expected) {
        const qreal x = std::clamp(*m_expected, 0.0, 1.0) * (width() - 2);
        painter.fillRect(QRectF(mirrored ? width() - x - 2 : x, 0, 1.5, shareBarBox), appearance.colour(ColourToken::TextPrimary));
    }
}

ContributionLine::ContributionLine(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_name(new RowLine(context, this))
    , m_unit(new Label(QString(), TextRole::TableStrong, ColourToken::TextPrimary, this))
    , m_bar(new ContributionBar(this))
{
    LineEditor *expected = static_cast<LineEditor *>(
        makeFieldEditor(*entityInfo<Contribution>().field(u"expected"), context, this));
    expected->setPlace(FieldEditor::Place::Form);
    expected->setQuiet(true);
    expected->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    expected->setSigned(true);
    expected->setFixedWidth(expectedWidth);
    m_expected = expected;
    m_unit->setElided(false);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(0);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    row->addWidget(m_expected);
    row->addWidget(m_unit);
    layout->addLayout(row);
    layout->addWidget(m_bar);
}

void ContributionLine::show(EntityId contribution)
{
    const Plan &plan = m_context.plan();
    const Contribution *row = plan.find(Id<Contribution>(contribution));
    const KeyResult *keyResult = row ? plan.find(row->keyResult) : nullptr;
    setVisible(keyResult != nullptr);
    if (!keyResult)
        return;
    RowLine::Shown shown;
    shown.target = {EntityKind::KeyResult, keyResult->id};
    shown.relation = {EntityKind::Contribution, row->id};
    shown.lead = keyResult->ref;
    shown.what.label = keyResult->shortName.isEmpty() ? keyResult->title : keyResult->shortName;
    m_name->show(shown);
    const EntityKey key{EntityKind::Contribution, contribution};
    if (m_expected->items() != std::vector<EntityKey>{key})
        m_expected->setItems({key});
    m_expected->setAccessibleName(tr("Expected change of %1").arg(shown.what.label));
    m_unit->setText(changeUnit(plan, *keyResult));

    const KeyResultOutcome outcome = m_facts.outcomes().of(*keyResult);
    const double span = keyResult->baseline && keyResult->target ? *keyResult->target - *keyResult->baseline : 0;
    const double added = span != 0 && row->expected ? *row->expected / span : 0;
    m_bar->setVisible(span != 0);
    m_bar->setShares(outcome.fraction.value_or(0), added, outcome.expectedFraction);
    QString sentence = tr("Grey: reached so far. Blue: what this feature is expected to add. Tick: the plan for today.");
    if (row->chance)
        sentence += u' ' + tr("Chance that it works: %1%.").arg(*row->chance);
    m_bar->setToolTip(sentence);
}

} // namespace leadline
