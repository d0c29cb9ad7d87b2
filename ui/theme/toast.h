// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace leadline {

class Button;
class Label;

/// Says what was done for some seconds, at the bottom centre of its parent, with Undo or another command where that makes
/// sense. It takes no focus and stays while the pointer is on it. What is too long for one line takes more. Screen readers
/// hear it as an alert.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// Replaces what is shown.
    void say(const QString &sentence, bool offersUndo = false);
    /// The same with a button that says @p action and does it.
    void offer(const QString &sentence, const QString &action, const std::function<void()> &does);
    QString sentence() const;
    /// Distance from the parent's bottom edge; 24 unless set.
    void setBottomMargin(int margin);

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear(const QString &sentence, const QString &action, const std::function<void()> &does);
    void place();

    Label *m_sentence;
    Button *m_button;
    std::function<void()> m_does;
    QTimer m_timer;
    int m_bottomMargin = 24;
};

} // namespace leadline
