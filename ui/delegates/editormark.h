// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/suggestions.h"

#include <QWidget>

namespace leadline {

/// What stands before a chosen row inside an editor: swatch, initials or glyph; takes no room when there is none.
class EditorMark final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorMark(QWidget *parent);

    void setSuggestion(const Suggestion &suggestion);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Suggestion m_suggestion;
};

} // namespace leadline
