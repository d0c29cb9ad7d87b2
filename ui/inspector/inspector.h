// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QScrollArea;
class QVBoxLayout;

namespace leadline {

class Banner;
class FieldEditor;
class InspectorFacts;
class InspectorHead;
class InspectorPage;
class Label;
class ViewTotals;

/// The panel beside a workspace that shows and edits what is selected: one item with everything round it, several items
/// of one entity with their shared values, or the totals of the view. It follows the selection of the context. Pages and
/// editors are made once an entity and reused, so that moving the selection only fills them anew.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int naturalWidth = 304;
    static constexpr int leastWidth = 264;
    static constexpr int mostWidth = 420;

    explicit Inspector(PlanContext &context, QWidget *parent = nullptr);
    ~Inspector() override;

    /// What the view leaves of the features; the totals count only that.
    void setFilter(const QString &filter);
    /// Puts the keyboard into the editor of a field, e.g. "title" of a feature that was just added.
    void focusField(const QString &key);
    /// Puts the keyboard where reading begins: the first field, else the first button.
    void focusFirst();
    /// The editor of a field of what is shown; null when there is none.
    FieldEditor *editorOf(const QString &key) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The cross was pressed, or Esc outside of an edited field.
    void closeRequested();
    /// Two people changed values of what is shown, and somebody wants to decide.
    void conflictsRequested(const leadline::EntityKey &item);
    /// What happened to an item is to be shown.
    void historyRequested(const leadline::EntityKey &item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    std::vector<QWidget *> stops(const QWidget *part) const;
    void orderStops();
    void follow();
    void refresh();
    void showConflicts();
    InspectorPage *pageOf(EntityKind kind);

    PlanContext &m_context;
    InspectorFacts *m_facts;
    InspectorHead *m_head;
    Banner *m_conflicts;
    QVBoxLayout *m_conflictRow;
    QScrollArea *m_area;
    QVBoxLayout *m_stack;
    ViewTotals *m_totals;
    Label *m_several;
    std::map<EntityKind, InspectorPage *> m_pages;
    InspectorPage *m_page = nullptr;
    std::vector<EntityKey> m_shown;
    QTimer m_ordering;
};

} // namespace leadline
