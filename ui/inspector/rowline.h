// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"
#include "ui/delegates/suggestions.h"

#include <QAbstractButton>

#include <optional>

namespace leadline {

/// A row of the plan as a line of the inspector: lead word, mark, name, a value at the end. A click opens it. The row
/// that makes the relation (a contribution, a dependency) can be removed with Delete or from the line's menu.
class RowLine final : public QAbstractButton
{
    Q_OBJECT

public:
    RowLine(PlanContext &context, QWidget *parent);

    struct Shown
    {
        EntityKey target = {};   ///< what a click opens
        EntityKey relation = {}; ///< what Delete removes; null: nothing
        QString lead = {};       ///< "Needs"
        Suggestion what = {};
        QString value = {};
        ColourToken valueColour = ColourToken::TextTertiary;
        bool strongValue = false;
    };
    void show(const Shown &shown);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void removeRelation();

    PlanContext &m_context;
    Shown m_shown;
};

/// A column of RowLines that is filled again and again; lines are reused.
class RowLines final : public QWidget
{
    Q_OBJECT

public:
    RowLines(PlanContext &context, QWidget *parent);

    void show(const std::vector<RowLine::Shown> &rows);

private:
    PlanContext &m_context;
    std::vector<RowLine *> m_lines;
};

} // namespace leadline
