// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace leadline {

class Label;

/// Whether a page tells what changed, and since when: the newest snapshot, another one, or a day that is typed.
class SinceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SinceRow(const PlanContext &context, QWidget *parent = nullptr);

    void show(const PrintSettings &settings);
    void read(PrintSettings &settings) const;
    /// Said below the row: why nothing can be compared, or that the past is being read; may be empty.
    void setNote(const QString &note, bool isProblem);

Q_SIGNALS:
    void changed();

private:
    bool isDay() const;
    void refresh();
    QString someDay() const;

    const PlanContext &m_context;
    QCheckBox *m_tells;
    QComboBox *m_since;
    QLineEdit *m_day;
    Label *m_reading;
    Label *m_problem;
};

} // namespace leadline
