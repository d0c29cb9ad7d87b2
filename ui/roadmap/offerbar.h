// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace leadline {

class Button;
class IconButton;
class Label;

/// What may be done next after a gesture, at the bottom of the canvas: one sentence and a button that does it. It takes
/// no focus by itself, stays while the pointer or the focus is on it, and goes with the next change of the plan.
class OfferBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent);

    /// Replaces what was offered. @p accept runs once, after the bar is gone.
    void offer(const QString &sentence, const QString &action, std::function<void()> accept);
    void withdraw();
    /// Does what is offered; false when nothing is.
    bool accept();
    QString sentence() const;
    /// The end of the room above which it stands, in the parent's places.
    void setFloor(int y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    Label *m_sentence;
    Button *m_action;
    IconButton *m_close;
    std::function<void()> m_accept;
    QTimer m_timer;
    int m_floor = 0;
};

} // namespace leadline
