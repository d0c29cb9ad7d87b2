// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/colourtoken.h"
#include "ui/shell/filterfieldterms.h"

#include <QAbstractButton>

namespace leadline {

/// A finished condition in a filter field, with the word that joins it to the one before and a cross. A press opens it
/// again, the cross takes it away, a press on the joining word turns "and" into "or". One that can't be read has no
/// ground and a line under it.
class FilterFieldToken final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterFieldToken(QWidget *parent = nullptr);

    void setPiece(const FilterPiece &piece, bool isFirst, const FilterPieceWords &words, const QString &issue);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();
    void joinToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Run
    {
        QString text;
        bool isStrong = false;
        ColourToken token = ColourToken::TextPrimary;
    };

    std::vector<Run> runs() const;
    int joinWidth() const;
    /// From the start edge, so that both directions share one geometry.
    QRect placed(int start, int width) const;
    QRect crossRect() const;

    FilterPieceWords m_words;
    QString m_join;
    QString m_issue;
    bool m_isCrossHovered = false;
};

} // namespace leadline
