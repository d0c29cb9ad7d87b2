// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadline {

/// What the page shows while the plan holds nothing it could count (STYLE section 7 "Empty states").
class EmptyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    /// Offers the whole portfolio only where less of it is shown.
    void setWiderScopeOffered(bool offered);

Q_SIGNALS:
    void additionRequested();
    void widerScopeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();

    QLabel *m_title;
    QLabel *m_help;
    QPushButton *m_add;
    QPushButton *m_widen;
};

} // namespace leadline
