// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfolioworkspace.h"

#include "core/analysis/portfolio/portfoliowork.h"
#include "core/model/product.h"
#include "ui/portfolio/figurecard.h"
#include "ui/portfolio/figurewords.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/productlegend.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/overflowtoolbar.h"

#include <QVBoxLayout>

namespace leadline {

PortfolioWorkspace::PortfolioWorkspace(PlanContext &context, QWidget *parent)
    : Workspace(context, parent)
    , m_page(new PortfolioPage(context, this))
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_page);
    m_range = defaultRange(context.plan().fiscalCalendar(), context.today());
    makeToolbar();
    connect(m_page, &PortfolioPage::additionRequested, this, &PortfolioWorkspace::addMain);
    connect(&context, &PlanContext::planChanged, this, &PortfolioWorkspace::invalidate);
    connect(&context, &PlanContext::scopeChanged, this, &PortfolioWorkspace::invalidate);
    // A reload destroys the rows that the figures point into.
    connect(&context.document(), &PlanDocument::aboutToReset, m_page, &PortfolioPage::clear);
}

void PortfolioWorkspace::makeToolbar()
{
    m_toolbar = new OverflowToolbar(this);
    m_toolbar->hide();
    m_period = new LabelledCombo(tr("Period"));
    m_legend = new ProductLegend;
    m_toolbar->addWidget(m_period);
    m_toolbar->addEndWidget(m_legend);
    fillPeriods();
    connect(m_period, &LabelledCombo::chosen, this, [this](const QVariant &index) { choosePeriod(index.toInt()); });
}

QWidget *PortfolioWorkspace::toolbar()
{
    return m_toolbar;
}

/// Four quarters from the current one first; what a view asked for besides stands last.
void PortfolioWorkspace::fillPeriods()
{
    const FiscalCalendar fiscal = context().plan().fiscalCalendar();
    const QDate today = context().today();
    const int year = fiscal.yearOf(today);
    const auto fiscalYear = [&](int number) {
        return DateRange{fiscal.yearStart(number), fiscal.yearStart(number + 1).addDays(-1)};
    };
    const DateRange twoQuarters{fiscal.quarterStartOf(today), fiscal.quarterStartOf(today, 2).addDays(-1)};
    m_periods = {defaultRange(fiscal, today), twoQuarters, fiscalYear(year), fiscalYear(year + 1)};
    if (std::find(m_periods.begin(), m_periods.end(), m_range) == m_periods.end())
        m_periods.push_back(m_range);
    // Two names may be the same span: the first quarter of a fiscal year begins both.
    std::vector<DateRange> once;
    for (const DateRange &range : m_periods) {
        if (std::find(once.begin(), once.end(), range) == once.end())
            once.push_back(range);
    }
    m_periods = std::move(once);
    m_period->clear();
    for (size_t i = 0; i < m_periods.size(); ++i)
        m_period->addChoice(FigureWords::period(m_periods[i], locale()), static_cast<int>(i));
    m_period->setCurrentIndex(static_cast<int>(std::find(m_periods.begin(), m_periods.end(), m_range) - m_periods.begin()));
    m_toolbar->rearrange();
}

void PortfolioWorkspace::choosePeriod(int index)
{
    if (index < 0 || index >= static_cast<int>(m_periods.size()) || m_periods[static_cast<size_t>(index)] == m_range)
        return;
    m_range = m_periods[static_cast<size_t>(index)];
    const bool isDefault = m_range == defaultRange(context().plan().fiscalCalendar(), context().today());
    m_from = isDefault ? QString() : m_range.first.toString(Qt::ISODate);
    m_to = isDefault ? QString() : m_range.last.toString(Qt::ISODate);
    invalidate();
    Q_EMIT viewChanged();
}

ViewDescription PortfolioWorkspace::view() const
{
    ViewDescription view;
    view.kind = ViewKind::Portfolio;
    view.from = m_from;
    view.to = m_to;
    return view;
}

void PortfolioWorkspace::setView(const ViewDescription &view)
{
    const Result<DateRange> range = view.range(context().plan().fiscalCalendar(), context().today());
    if (!range) {
        context().report(range.error().text);
        return;
    }
    m_from = view.from;
    m_to = view.to;
    m_range = *range;
    invalidate();
    Q_EMIT viewChanged();
}

QString PortfolioWorkspace::statusText() const
{
    const Plan &plan = context().plan();
    const Scope &scope = context().scope();
    const QString features = tr("%n features", nullptr, static_cast<int>(featuresOf(plan, scope).size()));
    const QString products = tr("%n products", nullptr, static_cast<int>(productsOf(plan, scope).size()));
    const QString teams = tr("%n teams", nullptr, static_cast<int>(teamsOf(plan, scope).size()));
    return tr("%1, %2, %3").arg(features, products, teams);
}

QWidget *PortfolioWorkspace::canvas()
{
    return m_page->card(PortfolioCard::Tiles)->canvas();
}

bool PortfolioWorkspace::reveal(EntityKey item)
{
    refresh();
    return m_page->reveal(item);
}

void PortfolioWorkspace::showEvent(QShowEvent *event)
{
    refresh();
    Workspace::showEvent(event);
}

void PortfolioWorkspace::invalidate()
{
    m_isStale = true;
    if (isVisible())
        refresh();
    else
        m_page->clear();
}

void PortfolioWorkspace::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    if (m_from.isEmpty() && m_to.isEmpty())
        m_range = defaultRange(context().plan().fiscalCalendar(), context().today());
    fillPeriods();
    std::vector<ProductLegend::Entry> entries;
    for (const Product *product : productsOf(context().plan(), context().scope()))
        entries.push_back({product->name, product->colour.value_or(0)});
    m_legend->setEntries(std::move(entries));
    m_toolbar->rearrange();
    m_page->present(m_range);
    Q_EMIT statusTextChanged();
}

} // namespace leadline
