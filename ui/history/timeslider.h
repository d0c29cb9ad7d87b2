// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/session/moments.h"
#include "ui/base/plancontext.h"

#include <QTimer>
#include <QWidget>

#include <array>

namespace leadline {

class ChangeListModel;
class IconButton;
class Label;
class TimeHandle;

/// The history as a strip (STYLE section 7, Time slider): a bar for each day with as much height as changes, the snapshots, and
/// a handle at either end of the range that is compared. A handle that was moved is followed when it is let go, or when the
/// keys rest. On the window's thread.
class TimeSlider final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stripHeight = 84;

    /// @p changes gives the bars, those that pass its filter, and must outlive the strip.
    TimeSlider(const ChangeListModel &changes, PlanContext &context, QWidget *parent = nullptr);

    void setMoments(const NamedMoment &from, const NamedMoment &to);

Q_SIGNALS:
    void chosen(const leadline::NamedMoment &from, const leadline::NamedMoment &to);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum End { From, To };

    void refresh();
    void placeHandles();
    void follow(End end);
    void step(End end, int direction);
    void take(End end, const NamedMoment &moment);
    void tell();
    void updateWords();
    QDate dayOf(const NamedMoment &moment) const;
    int indexOf(QDate day) const { return static_cast<int>(m_days.first.daysTo(day)); }
    QDate dayAt(int x) const;
    /// Where a day begins on the strip, from left to right.
    qreal place(qreal index) const;
    /// The same as it is seen.
    qreal seen(qreal x) const;
    /// Where the line of a handle stands.
    qreal placeOf(End end) const;
    int scaleWidth() const;

    const ChangeListModel &m_changes;
    PlanContext &m_context;
    IconButton *m_back;
    IconButton *m_forth;
    Label *m_words;
    std::array<TimeHandle *, 2> m_handles;
    std::array<NamedMoment, 2> m_moments;
    End m_last = From; ///< the handle that was moved last: the arrows move it
    DateRange m_days;   ///< of the strip
    std::vector<int> m_counts; ///< changes of each day
    std::vector<NamedMoment> m_snapshots; ///< the newest first
    QTimer m_later;
    bool m_isPlacing = false;
};

} // namespace leadline
