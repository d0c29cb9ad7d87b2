// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/popover.h"

#include <functional>

class QLineEdit;

namespace leadline {

class Button;
class Label;

/// Asks for one line beside what opened it: Enter answers, Esc leaves everything as it was. An answer that doesn't work is
/// told there, and stays to be corrected.
class QuestionPopover final : public Popover
{
    Q_OBJECT

public:
    /// An empty answer is none.
    QuestionPopover(const QString &question, const QString &action, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setMaximumLength(qsizetype length);
    /// Gives a sentence when an answer doesn't work, else nothing.
    void setCheck(std::function<QString(const QString &answer)> check) { m_check = std::move(check); }

Q_SIGNALS:
    void answered(const QString &answer);

private:
    void answer();

    std::function<QString(const QString &)> m_check;
    QLineEdit *m_line;
    Button *m_action;
    Label *m_problem;
};

} // namespace leadline
