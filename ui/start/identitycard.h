// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/identity.h"

#include <QWidget>

class QLineEdit;

namespace leadline {

class Button;

/// Asks once who works here; everything can be skipped and changed later in the settings.
class IdentityCard final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityCard(const QString &suggestedName, QWidget *parent = nullptr);

    /// Lies over the lower end corner of its parent from now on, and takes no focus by itself.
    void floatOverCorner();

Q_SIGNALS:
    void entered(const leadline::Identity &identity, const QString &initials);
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggestInitials();
    void placeInCorner();

    QLineEdit *m_name;
    QLineEdit *m_initials;
    QLineEdit *m_email;
    Button *m_save;
    bool m_floats = false;
};

} // namespace leadline
