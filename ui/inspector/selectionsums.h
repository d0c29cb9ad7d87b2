// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/rowline.h"
#include "ui/inspector/inspectorsection.h"

namespace leadline {

/// The sums of several selected features: effort, weighted score, cost of delay; what they change together.
class SelectionSums final : public InspectorSection
{
    Q_OBJECT

public:
    SelectionSums(PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    RowLines *m_sums;
};

/// The outcomes that several selected features serve together.
class SelectionOutcomes final : public InspectorSection
{
    Q_OBJECT

public:
    SelectionOutcomes(PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    RowLines *m_lines;
};

/// The totals of what is shown, while nothing is selected.
class ViewTotals final : public InspectorSection
{
    Q_OBJECT

public:
    ViewTotals(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void showTotals();
    /// The filter of the view (of features); what it hides isn't counted. False when it was that already.
    bool setFilter(const QString &filter);

protected:
    void showItems() override {}

private:
    RowLines *m_lines;
    QString m_filter;
};

} // namespace leadline
