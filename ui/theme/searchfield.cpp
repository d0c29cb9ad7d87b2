// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/searchfield.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int searchEdge = 9;
constexpr int searchIconSide = 16;
constexpr int searchGap = 6;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(Appearance::font(TextRole::Table));
    setFixedHeight(30);
    updateMargins();
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateMargins);
}

void SearchField::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    updateMargins();
}

void SearchField::setNote(const QString &note)
{
    m_note = note;
    updateMargins();
}

void SearchField::updateMargins()
{
    const QFontMetrics metrics(Appearance::font(TextRole::Caption));
    int end = searchEdge - 4;
    if (!m_note.isEmpty())
        end += metrics.horizontalAdvance(m_note) + searchGap;
    else if (!m_hint.isEmpty() && text().isEmpty())
        end += metrics.horizontalAdvance(m_hint) + 12 + searchGap;
    const int start = searchEdge + searchIconSide + searchGap - 8;
    if (isRightToLeft())
        setTextMargins(end, 0, start, 0);
    else
        setTextMargins(start, 0, end, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    const auto seen = [this](const QRect &place) { return style()->visualRect(layoutDirection(), rect(), place); };
    const QRect glass(searchEdge, (height() - searchIconSide) / 2, searchIconSide, searchIconSide);
    paintIcon(painter, seen(glass), Icon::Search, appearance.colour(ColourToken::TextSecondary));
    painter.setFont(Appearance::font(TextRole::Caption));
    painter.setPen(appearance.colour(ColourToken::TextTertiary));
    const QFontMetrics metrics = painter.fontMetrics();
    if (!m_note.isEmpty()) {
        const int width = metrics.horizontalAdvance(m_note);
        painter.drawText(seen({this->width() - searchEdge - width, 0, width, height()}),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, m_note);
    } else if (!m_hint.isEmpty() && text().isEmpty()) {
        const int width = metrics.horizontalAdvance(m_hint) + 12;
        const QRect key = seen({this->width() - searchEdge - width, (height() - 18) / 2, width, 18});
        paintPanel(painter, key, appearance.colour(ColourToken::Raised), appearance.colour(ColourToken::LineStrong), 4);
        painter.drawText(key, Qt::AlignCenter | Qt::TextSingleLine, m_hint);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited(QString());
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

} // namespace leadline
