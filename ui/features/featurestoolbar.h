// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/viewdescription.h"
#include "ui/theme/overflowtoolbar.h"

namespace leadline {

class Button;
class ColumnSet;
class LabelledCombo;
class PlanContext;

/// Grouping, order and height of the rows of a feature table, and its two buttons.
class FeaturesToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit FeaturesToolbar(PlanContext &context, QWidget *parent = nullptr);

    /// The choices follow the columns there are; call again when they may have changed.
    void setColumns(const ColumnSet &columns);
    void setGroupBy(const QString &key);
    void setSort(const std::vector<SortKey> &keys);
    void setComfortable(bool comfortable);
    Button &columnsButton() const { return *m_columns; }
    void setImportEnabled(bool enabled);

Q_SIGNALS:
    void groupByChosen(const QString &key);
    void sortChosen(const std::vector<leadline::SortKey> &keys);
    void comfortableChosen(bool comfortable);
    void importClicked();
    void columnsClicked();

private:
    OverflowToolbar *m_row;
    LabelledCombo *m_group;
    LabelledCombo *m_sort;
    LabelledCombo *m_height;
    Button *m_import;
    Button *m_columns;
    QString m_groupBy;
    std::vector<SortKey> m_keys;
};

} // namespace leadline
