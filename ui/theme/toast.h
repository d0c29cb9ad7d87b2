// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace leadline {

class Button;
class Label;

/// Says what was done for some seconds, at the bottom centre of its parent, with Undo where that makes sense. It takes no
/// focus and stays while the pointer is on it. Screen readers hear it as an alert.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// Replaces what is shown.
    void say(const QString &sentence, bool offersUndo = false);
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
    void place();

    Label *m_sentence;
    Button *m_undo;
    QTimer m_timer;
    int m_bottomMargin = 24;
};

} // namespace leadline
