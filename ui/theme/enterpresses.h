// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace leadline {

/// A focused button is pressed by Enter as by Space, wherever it stands. Qt does so in dialogs and for push buttons only.
class EnterPresses final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace leadline
