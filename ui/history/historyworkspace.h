// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/keyhint.h"
#include "ui/history/livecomparison.h"
#include "ui/history/pastplanview.h"
#include "ui/shell/workspace.h"

class QStackedWidget;

namespace leadline {

class Button;
class ChangeFilterBar;
class ChangeListModel;
class ChangeListView;
class ComparisonPane;
class Label;
class MomentPicker;
class OverflowToolbar;
class Segment;
class SnapshotList;
class TimeSlider;
struct BringBack;

/// What happened to the plan: every change with who and when beside what differs between two moments. Anything of the past can
/// be brought back as a new change. The journal is read in its own time when the workspace is first seen, and followed from
/// then on.
class HistoryWorkspace final : public Workspace
{
    Q_OBJECT

public:
    static constexpr int listWidth = 404; ///< less in a small window

    /// @p makeRoadmap shows the plan of a moment. @p session must outlive the workspace.
    HistoryWorkspace(PlanContext &context, LiveSession &session, WorkspaceMaker makeRoadmap, QWidget *parent = nullptr);
    ~HistoryWorkspace() override;

    /// What keys do here, in words for people.
    static QList<KeyHint> keys();

    QWidget *toolbar() override;
    QString statusText() const override;
    void focusFilter() override;
    QWidget *canvas() override;
    /// While the workspace is seen: shows the changes of this item only, and compares it only.
    bool reveal(EntityKey item) override;
    bool showHistory(EntityKey item) override;

    LiveComparison &comparison() const { return *m_comparison; }
    ChangeListModel &changes() const { return *m_model; }
    ChangeListView &list() const { return *m_list; }
    ComparisonPane &pane() const { return *m_pane; }

    void takeBackSelected();
    void bringBackSelected();
    void bringAllBack();
    void openPast();
    void closePast();
    /// Asks for its name.
    void takeSnapshot();
    void askForSnapshot(QWidget *anchor);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChanges();
    void makeToolbar();
    void read();
    void setMoments(const NamedMoment &from, const NamedMoment &to);
    void follow();
    void updateButtons();
    void showListMenu(const QPoint &globalPosition);
    void carryOut(BringBack what);

    LiveSession &m_session;
    WorkspaceMaker m_makeRoadmap;
    LiveComparison *m_comparison;
    ChangeListModel *m_model;
    ChangeListView *m_list;
    ChangeFilterBar *m_filter;
    Label *m_empty;
    Button *m_takeBack;
    SnapshotList *m_snapshots;
    TimeSlider *m_slider;
    ComparisonPane *m_pane;
    QStackedWidget *m_left;
    QStackedWidget *m_pages;
    PastPlanView *m_past = nullptr;
    OverflowToolbar *m_toolbar;
    Segment *m_view;
    MomentPicker *m_from;
    MomentPicker *m_to;
    Button *m_take;
    bool m_isRead = false;
};

} // namespace leadline
