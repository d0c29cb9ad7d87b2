// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"

#include <QWidget>

#include <array>

namespace leadline {

class Label;

/// The six numbers of a comparison in a row of 64 px: features added, removed, moved, re-scored, parked and released.
class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stripHeight = 64;

    explicit FigureStrip(QWidget *parent = nullptr);

    void setComparison(const MomentComparison &comparison);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure
    {
        QWidget *box = nullptr;
        Label *title = nullptr;
        Label *number = nullptr;
        Label *note = nullptr;
        QString name;
        QString words; ///< the note
        QString signs; ///< the same where there is no room for words
    };

    void set(size_t index, int number, const QString &words, const QString &signs = {});
    void showNotes();

    std::array<Figure, 6> m_figures;
};

} // namespace leadline
