// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importcontext.h"

#include <QTreeWidget>

namespace leadline {

/// Which column of a file goes where: its name, what it holds, and a choice of targets. A change is told at once.
class MappingView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit MappingView(QWidget *parent = nullptr);

    /// @p plan is the one that is imported into; its fields of one's own are targets too.
    void setOutcome(const ImportOutcome &outcome, const Plan &plan);
    const CsvMapping &mapping() const { return m_mapping; }

Q_SIGNALS:
    void mappingChanged();

private:
    void addColumn(const QString &header, const QString &sample, const Plan &plan);
    void setTarget(const CsvMapping::Column &column);
    void colourSamples();
    QString targetLabel(const QString &target) const;

    CsvMapping m_mapping;
};

} // namespace leadline
