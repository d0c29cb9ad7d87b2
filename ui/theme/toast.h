// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/notice.h"

#include <functional>

namespace leadline {

class Button;
class Label;

/// What a toast finds free in its parent.
struct ToastRoom
{
    QRect line = {};       ///< where nothing else stands; a toast that fits there in one line takes it
    int bottomMargin = 24; ///< of any other, which stands over the bottom centre
};

/// Says what was done for some seconds, at the bottom of its parent, with Undo or another command where that makes sense. It
/// stands where its parent has room for it; what is too long for one line takes more, and what is too long for these is shortened in its
/// middle.
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
    /// Asked whenever it is placed.
    void setRoom(const std::function<ToastRoom()> &room);
    /// What @p room tells has changed.
    void rearrange();

Q_SIGNALS:
    void undoRequested();

protected:
    void place() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize sizeWithin(int width, int height, int margin);
    void present(const QString &sentence, const QString &action, const std::function<void()> &does);

    QString m_full; ///< the label may hold less
    Label *m_sentence;
    Button *m_button;
    std::function<void()> m_does;
    std::function<ToastRoom()> m_room;
};

} // namespace leadline
