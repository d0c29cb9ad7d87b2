// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace leadline {

class Button;

/// A question about a list: its title, an explanation, the list and the answers, the last of which is the one that Enter gives.
class ListQuestion : public QDialog
{
    Q_OBJECT

protected:
    explicit ListQuestion(QWidget *parent);

    /// Puts everything into its place; called once. The title of the window is the question's.
    void layOut(const QString &explanation, QWidget *list, const QList<Button *> &answers);
};

} // namespace leadline
