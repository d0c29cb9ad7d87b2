// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

class QWidget;

namespace leadline {

/// Shows the tool tips of all widgets and of the items in views as plain text. Qt takes a tip that looks like markup for
/// markup and would load the pictures it names, and many tips repeat what somebody wrote. Long lines are wrapped.
class PlainToolTips final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// For widgets that show a tip themselves, in place of QToolTip::showText().
    static void show(const QPoint &globalPosition, const QString &tip, QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace leadline
