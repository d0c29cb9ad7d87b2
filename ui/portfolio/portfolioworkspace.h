// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "ui/shell/workspace.h"

namespace leadline {

class LabelledCombo;
class OverflowToolbar;
class PortfolioPage;
class ProductLegend;

/// The portfolio: five numbers and six pictures of the scope for a period. Figures are worked out anew once after any
/// number of changes, and only while the page is seen.
class PortfolioWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit PortfolioWorkspace(PlanContext &context, QWidget *parent = nullptr);

    QWidget *toolbar() override;
    ViewDescription view() const override;
    void setView(const ViewDescription &view) override;
    QString statusText() const override;
    QWidget *canvas() override;
    bool reveal(EntityKey item) override;

    PortfolioPage *page() const { return m_page; }
    LabelledCombo *periodCombo() const { return m_period; }
    const DateRange &period() const { return m_range; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeToolbar();
    void fillPeriods();
    void choosePeriod(int index);
    void invalidate();
    void refresh();

    OverflowToolbar *m_toolbar = nullptr;
    LabelledCombo *m_period = nullptr;
    ProductLegend *m_legend = nullptr;
    PortfolioPage *m_page;
    std::vector<DateRange> m_periods; ///< by index of the combo
    DateRange m_range;
    QString m_from; ///< as typed in the view; empty with m_to: the default range
    QString m_to;
    bool m_isStale = true;
};

} // namespace leadline
