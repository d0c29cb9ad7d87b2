// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QListView>

namespace leadline {

class EntityPickerModel;

/// The list of all entities beside a table: grouped, each with the number of its rows.
class EntityPicker final : public QListView
{
    Q_OBJECT

public:
    static constexpr int width = 208;

    explicit EntityPicker(PlanContext &context, QWidget *parent = nullptr);

    EntityKind current() const { return m_current; }
    /// Sends no chosen().
    void setCurrent(EntityKind kind);

    QSize sizeHint() const override { return {width, 400}; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void chosen(leadline::EntityKind kind);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    EntityPickerModel *m_model;
    EntityKind m_current = EntityKind::Product;
};

} // namespace leadline
