// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/notice.h"

#include <functional>

namespace leadline {

class Button;
class Label;

/// Says what was done for some seconds, at the bottom centre of its parent, with Undo or another command where that makes
/// sense. What is too long for one line takes more.
class Toast final : public Notice
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// Replaces what is shown.
    void say(const QString &sentence, bool offersUndo = false);
    /// The same with a button that says @p action and does it.
    void offer(const QString &sentence, const QString &action, const std::function<void()> &does);
    /// Goes when it has a button: what that means is another thing from now on.
    void withdrawOffer();
    QString sentence() const;
    /// Distance from the parent's bottom edge; 24 unless set.
    void setBottomMargin(int margin);

Q_SIGNALS:
    void undoRequested();

protected:
    void place() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const QString &sentence, const QString &action, const std::function<void()> &does);

    Label *m_sentence;
    Button *m_button;
    std::function<void()> m_does;
    int m_bottomMargin = 24;
};

} // namespace leadline
