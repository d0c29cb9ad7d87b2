// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitykind.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace leadline {

class Button;
class FilterFieldEdit;
class Label;
class PlanContext;

/// The row under a toolbar in which a filter expression is typed: finished conditions stand as tokens, names, comparisons
/// and values complete in a menu under the caret. A condition that can't be read is underlined and explained, and left out of
/// text(); it never takes the others with it. Ctrl+Z inside undoes typing, not the plan.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);
    ~FilterField() override;

    /// @p context must outlive the field.
    void setContext(PlanContext &context, EntityKind kind);

    /// The expression of the readable conditions, for Filter::parse; never refused by it.
    QString text() const;
    /// Shows an expression. Does nothing when it is what text() gives, so that whoever follows filterChanged() may give it
    /// back while somebody types. Sends no filterChanged().
    void setText(const QString &text);
    /// Takes everything away, with filterChanged().
    void clear();

    /// "28 of 40" at the end of the field; nothing while no filter is set.
    void setCounts(int shown, int all);
    /// A widget behind "Clear", for example "Save view".
    void addTrailing(QWidget *widget);


Q_SIGNALS:
    /// 60 ms after the last keystroke that changed text(); at once after Clear, a token's cross and Enter.
    void filterChanged(const QString &text);
    /// Esc in the field: the keyboard belongs to the table again.
    void escaped();

private:
    void edited();
    void announce();

    FilterFieldEdit *m_edit;
    Button *m_clear;
    Label *m_help;
    QHBoxLayout *m_row;
    QTimer m_timer;
    QString m_announced;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace leadline
