// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/changelistmodel.h"

#include <QWidget>

namespace leadline {

class FilterChip;
class Label;

/// The chips above the list of changes: who, what about, which entity, when, one item; and how many changes are left.
class ChangeFilterBar final : public QWidget
{
    Q_OBJECT

public:
    ChangeFilterBar(ChangeListModel &model, PlanContext &context, QWidget *parent = nullptr);

    /// Shows the changes of one item only, and all of them; a null key takes that away again and leaves the rest.
    void setItem(EntityKey item);
    /// Lets everything pass.
    void clear();
    void focusFirst();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTopic(const QString &text, ChangeTopic topic);
    void choosePerson();
    void chooseKind();
    void chooseField();
    void chooseDays();
    void apply(const ChangeFilter &filter);
    void refresh();

    ChangeListModel &m_model;
    PlanContext &m_context;
    FilterChip *m_item;
    FilterChip *m_person;
    FilterChip *m_kind;
    FilterChip *m_field;
    FilterChip *m_days;
    std::vector<std::pair<FilterChip *, ChangeTopic>> m_topics;
    Label *m_count;
    QString m_daysText;
};

} // namespace leadline
