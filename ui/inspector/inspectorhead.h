// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QWidget>

class QAction;
class QMenu;

namespace leadline {

class IconButton;
class Label;
class ProductTag;

/// The identity row: reference, product, and what can be done with the item.
class InspectorHead final : public QWidget
{
    Q_OBJECT

public:
    InspectorHead(PlanContext &context, QWidget *parent);

    void show(const std::vector<EntityKey> &items);

Q_SIGNALS:
    void closeRequested();
    void historyRequested(const leadline::EntityKey &item);

private:
    void showProduct(EntityKey item);
    void copyReference();
    void duplicate();

    PlanContext &m_context;
    std::vector<EntityKey> m_items;
    Label *m_ref;
    ProductTag *m_product;
    IconButton *m_copy;
    IconButton *m_more;
    QMenu *m_menu;
    QAction *m_duplicate;
    QAction *m_history;
    QAction *m_remove;
};

} // namespace leadline
