// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/suggestions.h"

#include <QAbstractButton>

namespace leadline {

/// One element of a set in an editor: a tag of 18 px with a cross that takes it away.
class Token final : public QAbstractButton
{
    Q_OBJECT

public:
    Token(const Suggestion &suggestion, bool removable, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool isMarked() const;

    Suggestion m_suggestion;
    bool m_removable;
};

} // namespace leadline
