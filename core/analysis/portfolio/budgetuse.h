// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfoliowork.h"

namespace leadline {

struct Product;

enum class BudgetOutlook : quint8 { Under, On, Over };

/// Money of one product or of all, in major units of the portfolio's currency; what isn't set is unset.
struct BudgetLine
{
    std::optional<double> approved; ///< `budget`
    std::optional<double> spent;
    /// Spending at the end of the fiscal year when it goes on as it did since the year's start: spent ÷ the part of
    /// the year that is over. Unset in the first month of a fiscal year, when that says nothing yet.
    std::optional<double> forecast;
    std::optional<double> returns; ///< `revenue` a year ÷ `budget`: 3.1 is "3.1x"

    /// Spent of approved, 0 to 1 and above.
    std::optional<double> used() const;
    /// The forecast beside the approved budget; within 5 % of it is on budget.
    std::optional<BudgetOutlook> outlook() const;
};

struct ProductBudget
{
    const Product *product = nullptr;
    BudgetLine line;
};

/// Budgets are those of the fiscal year that holds today.
struct BudgetUse
{
    int fiscalYear = 0;
    BudgetLine total;                    ///< over the products with a budget
    std::vector<ProductBudget> products; ///< of the scope, in list order, those with a budget or spending
};

BudgetUse budgetUse(const AnalysisContext &context);

} // namespace leadline
