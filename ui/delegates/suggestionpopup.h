// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/suggestions.h"

#include <QFrame>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace leadline {

/// The menu under an editor. With Keyboard::Own it has a search line and takes the keyboard while it is open; with
/// Keyboard::Borrowed the editor's own line keeps it and hands keys on.
class SuggestionPopup final : public QFrame
{
    Q_OBJECT

public:
    enum class Keyboard : quint8 { Own, Borrowed };

    SuggestionPopup(Keyboard keyboard, QWidget *anchor);

    /// @p current is the row that Enter takes; -1: none.
    void setSuggestions(std::vector<Suggestion> suggestions, const QString &match, int current);
    int count() const { return m_model.rowCount(); }
    /// What Enter takes while the menu is open; null when that is nothing.
    const Suggestion *highlighted() const;
    void popUp();
    /// True when the key belongs to the menu.
    bool takeKey(QKeyEvent *event);
    /// The words for an empty list.
    void setEmptyText(const QString &text);
    /// A line below the list, about its keys; empty: none.
    void setFootnote(const QString &text);
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    /// @p toAll: with Ctrl+Enter, which means all selected rows of a table.
    void chosen(const leadline::Suggestion &suggestion, bool toAll);
    void searched(const QString &text);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyColours();
    void fit();
    void choose(int row, bool toAll = false);
    void move(int rows);

    SuggestionModel m_model;
    QWidget *m_anchor;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty;
    QLabel *m_footnote;
    QListView *m_list;
    int m_total = 0;
};

} // namespace leadline
