// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"
#include "core/model/fieldinfo.h"

#include <QFrame>

class QButtonGroup;
class QCalendarWidget;

namespace leadline {

/// The calendar under a date: a day to click, and for planned dates how wide and how sure they are.
class DatePopup final : public QFrame
{
    Q_OBJECT

public:
    DatePopup(const FieldInfo &field, QWidget *anchor);

    void popUp(const PlannedDate &date, const FiscalCalendar &calendar, QDate today);

Q_SIGNALS:
    void picked(const leadline::PlannedDate &date);
    /// Ctrl+Enter: what was picked is meant for all selected rows of a table.
    void pickedForAll();
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *addChoices(const QStringList &labels, const QString &name, int columns);
    void pick();
    void applyColours();

    const FieldInfo &m_field;
    QWidget *m_anchor;
    QCalendarWidget *m_calendar;
    QButtonGroup *m_precision = nullptr;
    QButtonGroup *m_confidence = nullptr;
    FiscalCalendar m_fiscal;
    PlannedDate m_known; ///< what the editor has
    bool m_filling = false;
};

} // namespace leadline
