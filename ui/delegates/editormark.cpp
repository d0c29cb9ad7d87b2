// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editormark.h"

#include <QPainter>

namespace leadline {

EditorMark::EditorMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(20, 20);
    hide();
}

void EditorMark::setSuggestion(const Suggestion &suggestion)
{
    m_suggestion = suggestion;
    setVisible(suggestion.glyph != Glyph::None || suggestion.swatch >= 0 || !suggestion.initials.isEmpty());
    update();
}

void EditorMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSuggestionMark(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_suggestion);
}

} // namespace leadline
