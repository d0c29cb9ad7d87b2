// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVariantAnimation;

namespace leadline {

/// An on/off switch of 26 x 16 with a text after it.
class Switch final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void slide(bool on);

    QVariantAnimation *m_motion;
    qreal m_place = 0; ///< of the knob: 0 off, 1 on
};

} // namespace leadline
