// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowsettings.h"

#include <QDate>
#include <QWidget>

namespace leadline {

/// Recent plans, newest first; a file that isn't in its place keeps its row and says so.
class RecentList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setPlans(const std::vector<RecentPlan> &plans, QDate today);
    /// Shows only plans whose title or path holds these words.
    void setFilter(const QString &words);
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void chosen(const QString &path);
    void locateRequested(const QString &path);
    void forgetRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;
    std::vector<Row *> m_rows;
};

} // namespace leadline
