// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace leadline {

/// A raised panel over its parent that comes with a sentence and goes by itself. It takes no focus, and stays while the
/// pointer or the focus is on it. Screen readers hear the sentence as an alert.
class Notice : public QWidget
{
    Q_OBJECT

protected:
    Notice(int showTime, QWidget *parent);

    /// Shows the panel, or what is new in it, from the beginning of its time.
    void appear(const QString &sentence);
    /// Before its time, or at its end.
    virtual void withdraw();
    /// Puts the panel where it belongs in its parent.
    virtual void place() = 0;

    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace leadline
