// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/tableview.h"
#include "ui/shell/workspace.h"

#include <QJsonObject>

class QStackedWidget;

namespace leadline {

class Button;
class ColumnChooser;
class EmptyState;
class EntityPicker;
class FilterField;
class LabelledCombo;
class OverflowToolbar;

/// Any entity of the plan as a table: pick it at the start, filter, sort, group, choose columns, add, edit in place,
/// duplicate, remove, and bring back from the bin. What has no workspace of its own is entered here.
class RecordsWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit RecordsWorkspace(PlanContext &context, QWidget *parent = nullptr);
    ~RecordsWorkspace() override;

    EntityKind entity() const { return m_model->entity(); }
    void setEntity(EntityKind kind);

    QWidget *toolbar() override;
    QString statusText() const override;
    void focusFilter() override;
    QWidget *canvas() override { return m_table; }
    bool reveal(EntityKey item) override;
    QList<QAction *> commands() const override { return m_commands; }
    EntityKind mainEntity() const override { return entity(); }
    void addMain() override;
    bool addRow(EntityKind kind) override;

    /// The entity, and columns, widths, order and grouping of each one that was looked at.
    QJsonObject localState() const override;
    void setLocalState(const QJsonObject &state) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeToolbar();
    void makeCommands();
    void showEntity(EntityKind kind);
    void dropOthers();
    QJsonObject tableState() const;
    void showTableState(const QJsonObject &state);
    void updateGroups();
    void updateStack();
    void updateLabels();
    void setBin(bool bin);
    void showColumns();
    void duplicateSelected();
    void restoreSelected();

    EntityTableModel *m_model;
    TableView *m_table;
    EntityPicker *m_picker;
    FilterField *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    OverflowToolbar *m_toolbar;
    LabelledCombo *m_groupCombo;
    LabelledCombo *m_rowsCombo;
    Button *m_bin;
    Button *m_restore;
    Button *m_columns;
    Button *m_add;
    ColumnChooser *m_chooser;
    QList<QAction *> m_commands;
    QJsonObject m_states; ///< by entity key
};

} // namespace leadline
