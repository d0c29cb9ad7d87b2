// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace leadline {

/// The ring around buttons, check boxes and the like after the keyboard has brought the focus there (Tab, Backtab or a
/// shortcut). Fields show their focus themselves, always. One object an application.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    /// The widget that has the ring now.
    static QWidget *ringed();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace leadline
