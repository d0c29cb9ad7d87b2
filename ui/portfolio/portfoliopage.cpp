// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliopage.h"

#include "ui/base/plancontext.h"
#include "ui/portfolio/figurecard.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/emptystate.h"

namespace leadline {

namespace {

constexpr int margin = 16;

} // namespace

PortfolioPage::PortfolioPage(PlanContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    for (int i = 0; i < portfolioCardCount; ++i)
        m_cards.push_back(new FigureCard(context, hasHeading(static_cast<PortfolioCard>(i)), m_content));
    m_empty = new EmptyState(Icon::Portfolio, tr("Nothing to weigh up yet"),
                             tr("Features, objectives, teams and budgets fill this page."),
                             m_content);
    m_empty->hide();
    m_empty->setPrimaryAction(tr("Add a feature"));
    m_widen = m_empty->setSecondaryAction(tr("Show the whole portfolio"));
    connect(m_empty, &EmptyState::primaryClicked, this, &PortfolioPage::additionRequested);
    connect(m_empty, &EmptyState::secondaryClicked, this, [this] { m_context.setScope({}); });
    connect(&context, &PlanContext::selectionChanged, this, &PortfolioPage::applySelection);
    connect(&Appearance::instance(), &Appearance::changed, this, &PortfolioPage::applyAppearance);
    applyAppearance();
}

PortfolioPage::~PortfolioPage() = default;

void PortfolioPage::applyAppearance()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Appearance::instance().colour(ColourToken::Sunken));
    viewport()->setPalette(colours);
    viewport()->setAutoFillBackground(true);
}

void PortfolioPage::clear()
{
    for (FigureCard *card : m_cards)
        card->setFigure(nullptr);
    m_figures.clear();
    m_facts.reset();
}

void PortfolioPage::present(const DateRange &period)
{
    std::unique_ptr<FigureFacts> facts = std::make_unique<FigureFacts>(
        FigureFacts{m_context.plan(), portfolioFigures(m_context.analysis(), period), m_context.today(), locale(), m_metrics});
    std::vector<std::unique_ptr<Figure>> figures = makeFigures(*facts);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFigure(figures[i].get());
    // The former ones only now, since the cards held them.
    m_figures = std::move(figures);
    m_facts = std::move(facts);
    m_widen->setVisible(!m_context.scope().isPortfolio());
    applySelection();
    layOut();
}

bool PortfolioPage::isEmptyShown() const
{
    return !m_empty->isHidden();
}

void PortfolioPage::applySelection()
{
    for (FigureCard *card : m_cards)
        card->canvas()->setSelected(m_context.selection().items);
}

void PortfolioPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void PortfolioPage::layOut()
{
    if (!m_facts)
        return;
    const QSize room = viewport()->size();
    const bool isEmpty = !m_facts->figures.hasContent;
    m_empty->setVisible(isEmpty);
    for (FigureCard *card : m_cards)
        card->setVisible(!isEmpty);
    if (isEmpty) {
        m_content->resize(room);
        m_empty->setGeometry(QRect(QPoint(), room).adjusted(margin, margin, -margin, -margin));
        return;
    }
    const PageLayout layout =
        PageLayout::of(room.width() - 2 * margin, room.height() - 2 * margin, [this](PortfolioCard card, qreal width) {
            return m_cards[static_cast<size_t>(card)]->heightFor(width);
        });
    m_content->resize(room.width(), qCeil(layout.height) + 2 * margin);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        QRect rect = layout.cards[i].toRect().translated(margin, margin);
        if (layoutDirection() == Qt::RightToLeft)
            rect.moveLeft(room.width() - rect.right() - 1);
        m_cards[i]->setGeometry(rect);
    }
}

bool PortfolioPage::reveal(EntityKey item)
{
    for (FigureCard *card : m_cards) {
        for (const FigurePoint &point : card->canvas()->points()) {
            if (point.item != item)
                continue;
            ensureWidgetVisible(card, margin, margin);
            return true;
        }
    }
    return false;
}

} // namespace leadline
