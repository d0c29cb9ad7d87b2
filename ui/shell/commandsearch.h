// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchindex.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace leadline {

class Label;

/// Ctrl+K: one field that finds items and commands. It lies over the whole window, which it dims; Enter opens, Esc closes
/// and gives the keyboard back.
class CommandSearch final : public QWidget
{
    Q_OBJECT

public:
    CommandSearch(PlanContext &context, QWidget *window);

    void setCommands(const QList<QAction *> &commands) { m_index.setCommands(commands); }
    /// The x of the middle of the canvas, over which the panel is centred.
    void openOver(int canvasCentre);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Results;
    class RowDelegate;

    void search();
    void take();
    void leave();

    PlanContext &m_context;
    SearchIndex m_index;
    QWidget *m_panel;
    QLineEdit *m_field;
    Label *m_count;
    QListView *m_list;
    Results *m_results;
    QWidget *m_focusBefore = nullptr;
};

} // namespace leadline
