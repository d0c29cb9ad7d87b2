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
    enum class Form : quint8 {
        Card, ///< a panel, fields below each other
        Row,  ///< a row of the window, as high as a banner
    };

    explicit IdentityCard(const QString &suggestedName, Form form = Form::Card, QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const leadline::Identity &identity, const QString &initials);
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void suggestInitials();
    void arrange(Form form);

    QLineEdit *m_name;
    QLineEdit *m_initials;
    QLineEdit *m_email;
    Button *m_skip;
    Button *m_save;
    Form m_form;
};

} // namespace leadline
