// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfieldtoken.h"

#include "ui/theme/appearance.h"

#include <QMouseEvent>
#include <QPainter>

namespace leadline {

namespace {

constexpr int tokenHeight = 20;
constexpr int tokenPadding = 6;
constexpr int runGap = 4;
constexpr int crossSide = 10;
constexpr int tokenRadius = 4;
constexpr int widestValue = 180;

QFont runFont(bool isStrong)
{
    return Appearance::font(isStrong ? TextRole::CaptionStrong : TextRole::Caption);
}

int widthOf(const QString &text, bool isStrong)
{
    return QFontMetrics(runFont(isStrong)).horizontalAdvance(text);
}

} // namespace

FilterFieldToken::FilterFieldToken(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FilterFieldToken::setPiece(const FilterPiece &piece, bool isFirst, const FilterPieceWords &words, const QString &issue)
{
    m_words = words;
    m_issue = issue;
    m_join = isFirst ? QString() : piece.isOr ? tr("or") : tr("and");
    const QString sentence = issue.isEmpty() ? words.sentence() : piece.text;
    setText(sentence);
    setAccessibleName(issue.isEmpty() ? tr("Condition: %1").arg(sentence) : tr("Condition that can't be read: %1").arg(sentence));
    setAccessibleDescription(issue);
    setToolTip(issue.isEmpty() ? sentence : issue);
    updateGeometry();
    update();
}

std::vector<FilterFieldToken::Run> FilterFieldToken::runs() const
{
    const QFontMetrics metrics(runFont(false));
    const auto elided = [&metrics](const QString &text) { return metrics.elidedText(text, Qt::ElideRight, widestValue); };
    if (!m_issue.isEmpty())
        return {{elided(text()), false, ColourToken::TextPrimary}};
    std::vector<Run> all;
    if (m_words.isNegated)
        all.push_back({tr("not"), false, ColourToken::TextSecondary});
    if (!m_words.field.isEmpty())
        all.push_back({m_words.field, true, ColourToken::AccentLine});
    if (!m_words.comparison.isEmpty())
        all.push_back({m_words.comparison, false, ColourToken::TextSecondary});
    all.push_back({elided(m_words.value), false, ColourToken::AccentLine});
    return all;
}

int FilterFieldToken::joinWidth() const
{
    return m_join.isEmpty() ? 0 : widthOf(m_join, false) + tokenPadding;
}

QSize FilterFieldToken::sizeHint() const
{
    int width = joinWidth() + 2 * tokenPadding + crossSide;
    for (const Run &run : runs())
        width += widthOf(run.text, run.isStrong) + runGap;
    return {width + 2, tokenHeight};
}

QRect FilterFieldToken::placed(int start, int width) const
{
    const int x = layoutDirection() == Qt::RightToLeft ? this->width() - start - width : start;
    return {x, 0, width, this->height()};
}

QRect FilterFieldToken::crossRect() const
{
    return placed(width() - crossSide - 2 * tokenPadding + 1, crossSide + 2 * tokenPadding - 1);
}

void FilterFieldToken::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int join = joinWidth();
    if (join > 0) {
        painter.setFont(runFont(false));
        painter.setPen(look.colour(ColourToken::TextTertiary));
        painter.drawText(placed(0, join - tokenPadding), Qt::AlignCenter, m_join);
    }
    if (m_issue.isEmpty()) {
        painter.setPen(underMouse() ? QPen(look.colour(ColourToken::AccentLine)) : QPen(Qt::NoPen));
        painter.setBrush(look.colour(ColourToken::AccentSoft));
        painter.drawRoundedRect(QRectF(placed(join, width() - join)).adjusted(0.5, 0.5, -0.5, -0.5), tokenRadius,
                                tokenRadius);
    }
    int at = join + tokenPadding;
    for (const Run &run : runs()) {
        const int runWidth = widthOf(run.text, run.isStrong);
        const QRect place = placed(at, runWidth + 1);
        painter.setFont(runFont(run.isStrong));
        painter.setPen(look.colour(run.token));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignLeft, run.text);
        if (!m_issue.isEmpty()) {
            painter.setPen(look.colour(ColourToken::StateBad));
            painter.drawLine(QPointF(place.left(), tokenHeight - 2.5), QPointF(place.right(), tokenHeight - 2.5));
        }
        at += runWidth + runGap;
    }
    const QPointF centre = QRectF(crossRect()).center();
    const qreal arm = crossSide / 4.0 + 0.5;
    painter.setPen(QPen(look.colour(m_isCrossHovered ? ColourToken::TextPrimary : ColourToken::AccentLine), 1.2, Qt::SolidLine,
                        Qt::RoundCap));
    painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
    painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
}

void FilterFieldToken::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
    } else if (crossRect().contains(event->position().toPoint())) {
        Q_EMIT removed();
    } else if (placed(0, joinWidth()).contains(event->position().toPoint())) {
        Q_EMIT joinToggled();
    } else {
        QAbstractButton::mousePressEvent(event);
    }
}

bool FilterFieldToken::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave) {
        const bool isOver = event->type() == QEvent::HoverMove
            && crossRect().contains(static_cast<QHoverEvent *>(event)->position().toPoint());
        if (isOver != m_isCrossHovered) {
            m_isCrossHovered = isOver;
            update();
        }
    }
    return QAbstractButton::event(event);
}

} // namespace leadline
