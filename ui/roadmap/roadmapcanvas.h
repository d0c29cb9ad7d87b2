// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/dependentmoves.h"
#include "ui/roadmap/canvasdrag.h"
#include "ui/roadmap/canvaspainter.h"
#include "ui/roadmap/parkedtray.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

class QMenu;

namespace leadline {

class Gesture;
class OfferBar;

/// What lies under a place of the canvas.
struct CanvasHit
{
    enum class Region : quint8 { Nothing, MilestoneToggle, Axis, HeaderEdge, Header, Lane, Bar, Cue, Tray };
    enum class BarPart : quint8 { Body, Start, End, Ring };

    Region region = Region::Nothing;
    int lane = -1;
    BarPlace bar = {};
    EntityId feature = {}; ///< of the bar, for longer than the picture lasts
    BarPart part = BarPart::Body;
    LaneCue cue = {};
    ParkedTray::Hit tray = {};
    bool isFold = false;     ///< the sign in a header that folds its lane
    EntityId keyResult = {}; ///< in a header
};

/// The timeline in its scroll area: axis and lane headers stay in sight, the tray lies below. It reads and changes the
/// plan with pointer and keyboard as STYLE section 8 says; every gesture is one undo step.
class RoadmapCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RoadmapCanvas(PlanContext &context, QWidget *parent = nullptr);
    ~RoadmapCanvas() override;

    LiveRoadmap &live() { return m_live; }
    const LiveRoadmap &live() const { return m_live; }
    CanvasGeometry geometry() const;
    const ParkedTray &tray() const { return m_tray; }
    const OverlayState &overlay() const { return m_state; }
    bool isEditingTitle() const { return m_editor != nullptr; }
    /// Something that is dragged is at an edge: there the canvas scrolls, after a short while.
    bool isScrollingAtEdge() const { return m_edgeTimer.isActive(); }

    bool setView(const ViewDescription &view);
    /// So much of the end edge lies under something else: scrolling goes on far enough to show everything beside it.
    void setCovered(int width);
    qreal headerWidth() const { return m_headerWidth; }
    void setHeaderWidth(qreal width);
    bool snaps() const { return m_snaps; }
    void setSnaps(bool snaps) { m_snaps = snaps; }
    bool showsAllLinks() const { return m_state.showsAllLinks; }
    void setShowsAllLinks(bool shows);
    void setTrayOpen(bool open);
    /// While it is on, what depends on a moved bar gives way in the same step; else that is offered after it.
    bool movesDependents() const { return m_movesDependents; }
    void setMovesDependents(bool moves);
    /// Folded lanes, by laneKey().
    const QSet<QString> &collapsedLanes() const { return m_live.collapsed(); }
    void setCollapsedLanes(const QSet<QString> &lanes);
    /// What is offered after the last gesture; empty when nothing is.
    QString offer() const;

    /// Changes the zoom so that the day at @p place of the viewport stays there.
    void zoomTo(ViewZoom zoom, QPointF place);
    void zoomBy(int steps, QPointF place);
    void fitPlan();
    void goToToday();
    bool reveal(EntityKey item);
    CanvasHit hitAt(QPointF place) const;
    /// Goes where a label of a lane leads: to the nearest bar out of sight, which it gives back, or to the tray.
    EntityId followCue(const LaneCue &cue);

    // Commands; what they do to the selection is one undo step each.
    void addFeature();
    /// Opens a line for the title where the lane will be; with Enter it is added, as the last lane. Where lanes are something
    /// else, it is then opened in the inspector.
    void addObjective();
    void editTitle();
    void parkOrRemove();
    void duplicate();
    /// @p days steps of the snapping: the whole bar, or its end only.
    void moveSelection(int steps, bool onlyEnd);
    void moveToLane(int step);
    void moveToLaneAt(int lane);
    void scheduleSelection();
    /// Takes the dates away from what isn't released.
    void unscheduleSelection();
    bool canUnscheduleSelection() const;
    /// Lets what depends on the selection give way.
    void moveDependents();
    void selectAll();

    // Commands of the lane whose header has the focus.
    void setLaneCollapsed(int lane, bool collapsed);
    void setAllLanesCollapsed(bool collapsed);
    /// With a bar for everything that was released, or with what would make the lane high counted.
    void setShowsReleased(int lane, bool shows);
    void moveLane(int step);
    void addKeyResult();
    void addMeasurement();

Q_SIGNALS:
    void viewChanged();
    void trayChanged();
    void lanesFolded();
    void statusTextChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A button that was pressed and may become a drag.
    struct Press
    {
        enum class Kind : quint8 { Nothing, Bar, Space, Band, Header, HeaderEdge, Pan, Card };
        Kind kind = Kind::Nothing;
        QPointF place;
        QPointF scroll;
        CanvasHit hit;
        Qt::KeyboardModifiers modifiers;
        bool deselectsOthers = false; ///< a plain click on one of several selected bars, decided at the release
    };

    // Set-up and layout.
    void watch();
    void planChanged();
    void updateLayout();
    void updateScrollBars();
    void updateTray();
    void layOutTray();
    void repaintCanvas() { viewport()->update(); }
    void startMotion();
    void rememberBars();
    void scrollTo(QPointF scene);
    void scrollToStart();
    void bringIntoSight(const QRectF &scene);
    EntityId bringLaneIntoSight(int lane, qreal place);

    // Pointer.
    void pressOn(const CanvasHit &hit, QMouseEvent *event);
    void clickBar(const CanvasHit &hit, Qt::KeyboardModifiers modifiers);
    void selectRange(const CanvasHit &hit);
    bool startDrag(QPointF place);
    void dragTo(QPointF place, Qt::KeyboardModifiers modifiers);
    void finishDrag();
    void abortDrag();
    DragPointer pointerAt(QPointF place, Qt::KeyboardModifiers modifiers) const;
    void selectInBand();
    void hover(QPointF place);
    void leaveHover();
    void updateCursor(const CanvasHit &hit);
    void noteInside();
    QPoint edgeStep() const;
    void scrollAtEdges();
    void showTip();

    // Keyboard.
    bool moveFocus(int key);
    bool isShown(EntityKey item) const;
    bool moveInTray(int key);
    void focusItem(EntityId feature);
    std::optional<BarPlace> placeBeside(const BarPlace &now, int key) const;
    std::optional<BarPlace> firstPlace() const;
    bool runKey(QKeyEvent *event);
    bool runHeaderKey(QKeyEvent *event);
    void extendSelection(int key);

    // Lane headers.
    int focusedLane() const;
    const Lane *laneInFocus() const;
    void focusHeader(int lane, EntityId keyResult = {});
    bool moveHeaderFocus(int key);
    bool moveToCue(int lane, int step);
    void followFocusedCue(const LaneCue &cue);
    void tellFocus();
    void followSelection();
    void openHeader();
    void insertObjective(const QString &title);
    QRectF headerLine(const QRectF &inColumn) const;

    // Menus and offers.
    void fillBarMenu(QMenu &menu);
    void fillHeaderMenu(QMenu &menu, int lane);
    void offerDependents(const std::vector<EntityId> &features);
    bool offerKeepBoth(const std::vector<EntityId> &features, EntityKey laneBefore);
    std::vector<DependentMove> dependentsOf(const std::vector<EntityId> &features) const;
    void moveDependentsOf(const std::vector<EntityId> &features);
    std::vector<EntityId> selectedFeatures() const;

    // Editing.
    void edit(EntityId feature);
    void editHeader();
    void editNew(Feature feature, const QRectF &scene);
    /// A line for what is not there yet; @p commit gets what was typed.
    void openLine(const QRectF &scene, std::function<void(const QString &)> commit, const QString &placeholder);
    /// The editor of a field of what is there, which knows what colleagues store meanwhile.
    void openEditor(EntityKey item, const FieldInfo &field, const QRectF &scene);
    void placeEditor(QWidget *editor, const QRectF &scene);
    /// After a change of the plan: where the bar is now, or away with it.
    void followEditor();
    void closeEditor(bool commits);
    bool apply(std::optional<Change> change);

    PlanContext &m_context;
    LiveRoadmap m_live;
    CanvasPainter m_painter;
    ParkedTray m_tray;
    OverlayState m_state;
    int m_covered = 0; ///< px at the end edge that lie under something else
    qreal m_headerWidth = 232;
    bool m_snaps = true;
    bool m_movesDependents = false;
    bool m_isTrayChosen = false; ///< open or not by the user's will, else by the height of the window
    bool m_wasShown = false;
    QDate m_anchorDay; ///< at the start edge, kept while the time shown changes
    qreal m_anchorOffset = 0;

    Press m_press;
    std::unique_ptr<CanvasDrag> m_drag;
    std::unique_ptr<Gesture> m_gesture;
    EntityId m_rangeStart; ///< where Shift+click began
    Selection m_bandBefore;
    QPointF m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    QTimer m_curveTimer;
    QTimer m_tipTimer;
    int m_wheelTurned = 0;  ///< towards the next step of zooming, in eighths of a degree
    QPointF m_wheelRest;    ///< parts of pixels that were not scrolled yet
    QTimer m_edgeTimer;
    bool m_scrollsTime = false;  ///< what is dragged has been away from the edges of time; before that it may come from there
    bool m_scrollsLanes = false; ///< the same for the edges above and below
    QVariantAnimation m_motion;
    QVariantAnimation m_zoom;

    OfferBar *m_offer;
    QWidget *m_editor = nullptr; ///< a line, or the editor of a field
    EntityKey m_edited;          ///< whose field; null: something new
    QRectF m_editorPlace;
    std::function<void(const QString &)> m_commit;
};

} // namespace leadline
