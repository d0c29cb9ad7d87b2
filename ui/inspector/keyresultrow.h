// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/keyresultfacts.h"
#include "ui/base/plancontext.h"

#include <QWidget>

namespace leadline {

class AdditionForm;
class KeyResultBar;
class Label;
class RowLine;

/// A key result in the inspector: name, current and target, bar, and the check-in of a new value.
class KeyResultRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p named: with its name, which opens it; the page of the key result itself goes without.
    KeyResultRow(bool named, PlanContext &context, QWidget *parent);

    void show(const KeyResultLine &line);

private:
    RowLine *m_name = nullptr;
    KeyResultBar *m_bar;
    Label *m_baseline;
    Label *m_now;
    Label *m_target;
    AdditionForm *m_checkIn;
};

/// The bar of STYLE section 7, 8 high.
class KeyResultBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyResultBar(QWidget *parent);

    void show(const KeyResultLine &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KeyResultItem m_item;
};

} // namespace leadline
