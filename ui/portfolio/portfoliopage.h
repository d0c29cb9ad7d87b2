// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/fonts.h"
#include "ui/portfolio/figureset.h"

#include <QScrollArea>

namespace leadline {

class Button;
class EmptyState;
class FigureCard;
class PlanContext;

/// The cards in a scroll area, laid out anew for each width.
class PortfolioPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PortfolioPage(PlanContext &context, QWidget *parent = nullptr);
    ~PortfolioPage() override;

    /// Works the figures out for a period and shows them.
    void present(const DateRange &period);
    /// Lets go of the plan's rows, before they are destroyed.
    void clear();
    bool isEmptyShown() const;

    FigureCard *card(PortfolioCard card) const { return m_cards[static_cast<size_t>(card)]; }
    const PortfolioFigures *figures() const { return m_facts ? &m_facts->figures : nullptr; }
    /// Brings the card into sight that shows an item; false when none does.
    bool reveal(EntityKey item);

Q_SIGNALS:
    void additionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void applyAppearance();
    void applySelection();

    PlanContext &m_context;
    FontTextMetrics m_metrics;
    std::unique_ptr<FigureFacts> m_facts;
    std::vector<std::unique_ptr<Figure>> m_figures;
    QWidget *m_content;
    std::vector<FigureCard *> m_cards;
    EmptyState *m_empty;
    Button *m_widen; ///< of the empty state: the whole portfolio
};

} // namespace leadline
