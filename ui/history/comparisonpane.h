// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/livecomparison.h"

class QStackedWidget;

namespace leadline {

class Button;
class ChangeListModel;
class EmptyState;
class FigureStrip;
class FilterChip;
class Label;
class MovedModel;
class MovedView;
class OtherChangesModel;
class OtherChangesView;
class OverflowToolbar;
class RescoredModel;
class RescoredView;
class Segment;

/// What differs between the two moments: six numbers, the timeline of what moved, the scores, everything else in sentences, and
/// what can be done with it. Of one item when the comparison is about one, which a line with a chip says.
class ComparisonPane final : public QWidget
{
    Q_OBJECT

public:
    /// @p changes tells who changed what.
    ComparisonPane(LiveComparison &comparison, const ChangeListModel &changes, PlanContext &context, QWidget *parent = nullptr);

    MovedView &timeline() const { return *m_moved; }
    /// What "Bring back" would bring back: the item that the comparison is about, else the selection, removed items included.
    std::vector<EntityKey> selectedItems() const;

Q_SIGNALS:
    void bringBackRequested();
    void bringAllBackRequested();
    void openPastRequested();
    /// The comparison shall be about the whole plan again.
    void wholePlanRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeAbout();
    QWidget *makeDetails();
    QWidget *makeFooter();
    void refresh();
    void refreshAbout();
    void updateButtons();
    void makeRoom();
    int figuresHeight() const;
    void showDetails();
    void shareHeight();

    LiveComparison &m_comparison;
    PlanContext &m_context;
    FilterChip *m_item;
    QWidget *m_about;
    FigureStrip *m_figures;
    MovedModel *m_movedModel;
    MovedView *m_moved;
    RescoredModel *m_rescoredModel;
    RescoredView *m_rescored;
    OtherChangesModel *m_othersModel;
    OtherChangesView *m_others;
    Segment *m_kinds;
    Label *m_note;
    QStackedWidget *m_details;
    QWidget *m_lower;
    OverflowToolbar *m_buttons = nullptr; ///< of the footer
    Label *m_promise = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_working;
    Button *m_bringBack;
    Button *m_bringAllBack;
    Button *m_openPast;
};

} // namespace leadline
