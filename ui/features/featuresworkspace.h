// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QTimer>

class QStackedWidget;

namespace leadline {

class BulkBar;
class Button;
class ColumnChooser;
class EmptyState;
class EntityTableModel;
class FeaturesToolbar;
class FilterField;
class TableView;

/// All features of the scope as a table: grouped or flat, filtered by expression, edited in place, and many at once.
class FeaturesWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit FeaturesWorkspace(PlanContext &context, QWidget *parent = nullptr);
    ~FeaturesWorkspace() override;

    QWidget *toolbar() override;
    ViewDescription view() const override;
    void setView(const ViewDescription &view) override;
    bool hasViews() const override { return true; }
    QJsonObject localState() const override;
    void setLocalState(const QJsonObject &state) override;
    QString statusText() const override;
    void focusFilter() override;
    QWidget *canvas() override;
    int controlsAtBottom() const override;
    bool reveal(EntityKey item) override;
    QList<QAction *> commands() const override;
    void addMain() override;

    EntityTableModel &model() const { return *m_model; }
    TableView &table() const { return *m_table; }

private:
    void connectToolbar();
    void addCommands();
    void openChooser();
    void keepRowsClear();
    void applyFilter(const QString &text);
    void setColumns(const QStringList &keys);
    void setGroupBy(const QString &key);
    void setSort(const std::vector<SortKey> &keys);
    void fillChoices();
    /// Counts, sums, and which page is shown.
    void follow();
    QStringList shownColumns() const;
    /// Values that put a new feature where the current row is.
    std::vector<std::pair<QString, QString>> surroundings() const;

    EntityTableModel *m_model;
    FeaturesToolbar *m_toolbar;
    FilterField *m_filter;
    Button *m_saveView;
    QStackedWidget *m_pages;
    TableView *m_table;
    EmptyState *m_none;   ///< no feature in the scope
    EmptyState *m_hidden; ///< the filter hides all
    BulkBar *m_bulk;
    ColumnChooser *m_chooser;
    QList<QAction *> m_commands;
    QTimer m_followTimer;
};

} // namespace leadline
