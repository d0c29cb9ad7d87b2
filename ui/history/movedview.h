// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/fonts.h"
#include "core/render/rendercache.h"
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/screenaxis.h"
#include "ui/history/movedmodel.h"

#include <QListView>

namespace leadline {

/// A timeline of what moved: a row a feature with its bar now and, dashed, the place of then (STYLE section 7). The axis
/// stays above the rows. Its selection is the context's, as far as items are still there.
class MovedView final : public QListView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 37;
    static constexpr int headerWidth = 196;

    /// @p model must outlive the view.
    MovedView(MovedModel &model, PlanContext &context, QWidget *parent = nullptr);
    ~MovedView() override;

    /// Whose place the dashed outline is: "place on 1 July".
    void setThen(const QString &words);
    /// Also those that are not there any more.
    std::vector<EntityKey> selectedItems() const;
    /// Axis and all rows.
    int contentHeight() const;

    /// What a row shows beside its header, from 0 down and from 0 at the first day.
    Scene rowScene(int row) const;
    void paintScene(QPainter &painter, Scene scene) const;
    const ScreenAxis *axis() const { return m_axis ? &*m_axis : nullptr; }

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class AxisStrip;

    void rebuild();
    void layOut();
    void followSelection();
    BarItem bar(const Feature &feature, const DrawnDates &dates, const FeatureFacts &facts) const;
    bool addNameBefore(Fragment &picture, const QRectF &bar, qreal shownAfter, const QString &title, const Lettering &lettering) const;

    MovedModel &m_model;
    PlanContext &m_context;
    AxisStrip *m_strip;
    QString m_then;
    FontTextMetrics m_metrics;
    mutable RenderCache m_cache;
    std::unique_ptr<FeatureFacts> m_before;
    std::unique_ptr<FeatureFacts> m_after;
    std::optional<ScreenAxis> m_axis;
    DateRange m_range;
    bool m_following = false;
};

} // namespace leadline
