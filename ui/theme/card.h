// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace leadline {

class IconButton;
class Label;

/// A panel of the canvas colour with title (14/600), note and a menu of its own; radius 8, padding 12/16.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title at the end, in text.tertiary: period, unit, source.
    void setNote(const QString &note);
    /// Shows a "…" button that opens @p menu, which the card takes over.
    void setMenu(QMenu *menu);
    /// Puts a control into the title row, before the menu button.
    void addToTitle(QWidget *widget);
    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_note;
    IconButton *m_menuButton;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_content;
};

} // namespace leadline
