// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace leadline {

class Button;
class IconButton;
class Label;
class SearchField;

/// The 48 px over the workspace: its name, the search, undo and redo, print, and the main button that adds a thing.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int barHeight = 48;

    struct Actions
    {
        QAction *undo;
        QAction *redo;
        QAction *print;
        QAction *add;
    };

    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    /// @p plan stands beside the title while the rail doesn't show it.
    void setTitle(const QString &title, const QString &plan);
    void setNarrow(bool narrow);
    SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateActions();

    Actions m_actions;
    Label *m_title;
    Label *m_plan;
    SearchField *m_search;
    IconButton *m_undo;
    IconButton *m_redo;
    Button *m_print;
    Button *m_add;
    bool m_narrow = false;
};

} // namespace leadline
