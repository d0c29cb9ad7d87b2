// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editorframe.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int fieldHeight = 26;
constexpr qreal fieldRadius = 6;
constexpr int lineInset = 8; ///< what the style and the line itself keep free beside a text; the frame has margins of its own

/// At rest a text that doesn't fit ends with an ellipsis, where QLineEdit would cut through a letter.
class RestingLine final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (hasFocus() || text().isEmpty() || fontMetrics().horizontalAdvance(text()) <= width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        drawElided(painter, QRectF(rect()), text(), QStyle::visualAlignment(layoutDirection(), alignment() | Qt::AlignVCenter));
    }
};

} // namespace

EditorFrame::EditorFrame(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setSpacing(4);
    setFixedHeight(fieldHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    applyMargins();
    applyColours();
    connect(&Appearance::instance(), &Appearance::changed, this, &EditorFrame::applyColours);
}

void EditorFrame::applyMargins()
{
    const int side = m_quiet ? 4 : 7;
    m_row->setContentsMargins(side, m_growing ? 5 : 0, side, m_growing ? 5 : 0);
}

void EditorFrame::applyColours()
{
    const Appearance &appearance = Appearance::instance();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Window, Qt::transparent);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colours.setColor(role, appearance.colour(ColourToken::TextPrimary));
    colours.setColor(QPalette::PlaceholderText, appearance.colour(ColourToken::TextTertiary));
    colours.setColor(QPalette::Highlight, appearance.colour(ColourToken::AccentFill));
    colours.setColor(QPalette::HighlightedText, appearance.colour(ColourToken::AccentOn));
    setPalette(colours);
    update();
}

void EditorFrame::setQuiet(bool quiet)
{
    m_quiet = quiet;
    applyMargins();
    update();
}

void EditorFrame::setBad(bool bad)
{
    m_bad = bad;
    update();
}

void EditorFrame::setEngaged(bool engaged)
{
    m_engaged = engaged;
    update();
}

void EditorFrame::setGrowing(bool growing)
{
    m_growing = growing;
    setMinimumHeight(fieldHeight);
    setMaximumHeight(growing ? QWIDGETSIZE_MAX : fieldHeight);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    applyMargins();
}

QLineEdit *EditorFrame::addLine()
{
    QLineEdit *line = new RestingLine(this);
    line->setFrame(false);
    line->setFont(Appearance::font(TextRole::Table));
    line->setTextMargins(-lineInset, 0, -lineInset, 0);
    line->setMinimumWidth(16);
    line->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_row->addWidget(line, 1);
    m_line = line;
    return line;
}

void EditorFrame::setPlaceholder(const QString &words, bool invites)
{
    if (!m_line)
        return;
    m_line->setPlaceholderText(words);
    m_invites = invites && !words.isEmpty();
    updateCursor();
}

void EditorFrame::updateCursor()
{
    if (!m_line || m_line->isReadOnly())
        return;
    const bool asks = m_invites && m_line->text().isEmpty() && !m_line->hasFocus();
    m_line->setCursor(asks ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool EditorFrame::holdsFocus() const
{
    const QWidget *focused = focusWidget();
    return m_engaged || hasFocus() || (focused && focused != this && focused->hasFocus() && isAncestorOf(focused));
}

void EditorFrame::paintEvent(QPaintEvent *)
{
    const bool focused = holdsFocus();
    const bool hovered = underMouse() && isEnabled();
    if (m_quiet && !focused && !hovered && !m_bad)
        return;
    const Appearance &appearance = Appearance::instance();
    const ColourToken border = m_bad ? ColourToken::StateBad
        : focused                    ? ColourToken::AccentLine
        : m_quiet                    ? ColourToken::LineStrong
                                     : ColourToken::LineControl;
    const qreal width = focused ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(appearance.colour(border), width));
    painter.setBrush(appearance.colour(ColourToken::Raised));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), fieldRadius - inset, fieldRadius - inset);
}

void EditorFrame::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (focusProxy())
        focusProxy()->setFocus(Qt::MouseFocusReason);
    Q_EMIT pressed();
}

void EditorFrame::childEvent(QChildEvent *event)
{
    if (event->added() && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
    QWidget::childEvent(event);
}

bool EditorFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        updateCursor();
    }
    return QWidget::eventFilter(watched, event);
}

void EditorFrame::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void EditorFrame::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace leadline
