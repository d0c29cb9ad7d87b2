// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/label.h"

#include "ui/theme/painting.h"
#include "ui/theme/plaintooltips.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace leadline {

Label::Label(const QString &text, TextRole role, ColourToken colour, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setFont(Appearance::font(role));
    updateColour();
    connect(&Appearance::instance(), &Appearance::changed, this, &Label::updateColour);
}

void Label::setRole(TextRole role)
{
    m_role = role;
    setFont(Appearance::font(role));
    updateGeometry();
}

void Label::setColour(ColourToken colour)
{
    m_colour = colour;
    updateColour();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void Label::updateColour()
{
    QPalette changed = palette();
    const QColor ink = Appearance::instance().colour(m_colour);
    changed.setColor(QPalette::Active, QPalette::WindowText, ink);
    changed.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    setPalette(changed);
}

bool Label::fits() const
{
    return fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(size.width(), 24), size.height()) : size;
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && !fits() && toolTip().isEmpty()) {
        PlainToolTips::show(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    const bool hasMnemonic = buddy() && text().contains(u'&');
    if (wordWrap() || hasMnemonic || text().contains(u'\n'))
        return QLabel::paintEvent(event);
    // QLabel aligns by the direction of the text; a column of labels has one edge whatever it says.
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const Qt::Alignment seen = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    if (m_elided)
        drawElided(painter, contentsRect(), text(), seen);
    else
        painter.drawText(contentsRect(), static_cast<int>(seen) | Qt::TextSingleLine | Qt::TextDontClip, text());
}

FieldLabel::FieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
    : Label(text, TextRole::Table, ColourToken::TextTertiary, parent)
{
    constexpr int column = 88;
    constexpr int widest = 120;
    constexpr int gap = 4; ///< to the field, which begins where the column ends
    const QFontMetrics metrics(font());
    const int needed = metrics.horizontalAdvance(text) + gap;
    const QStringList words = text.split(u' ');
    const bool wraps = needed > column && std::ranges::all_of(words, [&](const QString &word) {
        return metrics.horizontalAdvance(word) + gap <= column;
    });
    setFixedWidth(needed <= column || wraps ? column : std::min(needed, widest));
    setWordWrap(wraps);
    setElided(!wraps);
    if (wraps) {
        // Lines break between words, not behind the dash of "1–10".
        constexpr QChar dash(0x2013);
        constexpr QChar joiner(0x2060);
        setText(QString(text).replace(dash, QString(dash) + joiner));
        setMinimumHeight(heightForWidth(column));
    }
    setBuddy(buddy);
}

} // namespace leadline
