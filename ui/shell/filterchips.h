// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filterfieldterms.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace leadline {

class FilterChip;
class PlanContext;

/// A filter expression as chips of a toolbar: one for each condition with a cross, and "Add filter". The tokens of
/// FilterField are the same filter, in the place where it is typed.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// @p context must outlive the chips.
    void setContext(PlanContext &context, EntityKind kind);
    const QString &text() const { return m_text; }
    /// Sends no filterChanged().
    void setText(const QString &text);
    /// In a narrow window one chip stands for all: "2 filters".
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    /// A cross took a condition away.
    void filterChanged(const QString &text);
    /// "Add filter" or a chip was pressed: show the field.
    void editRequested();

private:
    void rebuild();

    QPointer<PlanContext> m_context;
    EntityKind m_kind = EntityKind::Feature;
    QString m_text;
    bool m_isCollapsed = false;
    QHBoxLayout *m_row;
    std::vector<FilterChip *> m_chips;
    FilterChip *m_add;
};

} // namespace leadline
