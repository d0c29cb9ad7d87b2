// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/fonts.h"

#include <QWidget>

namespace leadline {

/// The products with their colours and patterns, at the end of the toolbar. Shows as many as fit.
class ProductLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductLegend(QWidget *parent = nullptr);

    struct Entry
    {
        QString name;
        int colour = 0;
    };
    void setEntries(std::vector<Entry> entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal widthOf(const Entry &entry) const;

    std::vector<Entry> m_entries;
    FontTextMetrics m_metrics;
};

} // namespace leadline
