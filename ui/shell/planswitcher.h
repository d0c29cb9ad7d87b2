// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QAbstractButton>

namespace leadline {

/// The card on top of the rail: which part of the file is shown, and a menu to show another lead's plan or the whole
/// portfolio.
class PlanSwitcher final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlanSwitcher(PlanContext &context, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

    /// "Marlow 2026", or the portfolio's name when all of it is shown.
    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString subtitle() const;
    void updateWords();
    void openMenu();

    PlanContext &m_context;
    bool m_collapsed = false;
};

} // namespace leadline
