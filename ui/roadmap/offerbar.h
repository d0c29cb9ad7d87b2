// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/notice.h"

#include <functional>

namespace leadline {

class Button;
class IconButton;
class Label;

/// What may be done next after a gesture, at the bottom of the canvas: one sentence and a button that does it. It goes
/// with the next change of the plan.
class OfferBar final : public Notice
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent);

    /// Replaces what was offered. @p accept runs once, after the bar is gone.
    void offer(const QString &sentence, const QString &action, std::function<void()> accept);
    void withdraw() override;
    /// Does what is offered; false when nothing is.
    bool accept();
    QString sentence() const;
    /// The end of the room above which it stands, in the parent's places.
    void setFloor(int y);

protected:
    void place() override;

private:
    Label *m_sentence;
    Button *m_action;
    IconButton *m_close;
    std::function<void()> m_accept;
    int m_floor = 0;
};

} // namespace leadline
