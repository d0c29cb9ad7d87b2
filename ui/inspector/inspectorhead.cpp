// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorhead.h"

#include "core/model/feature.h"
#include "core/model/product.h"
#include "ui/models/rowcopies.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"
#include "ui/theme/producttag.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

InspectorHead::InspectorHead(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ref(new Label(QString(), TextRole::Caption, ColourToken::TextTertiary, this))
    , m_product(new ProductTag(this))
    , m_copy(new IconButton(Icon::Link, tr("Copy the reference"), this))
    , m_more(new IconButton(Icon::More, tr("More"), this))
    , m_menu(new QMenu(this))
{
    IconButton *close = new IconButton(Icon::Cross, tr("Close the inspector"), this);
    m_product->setObjectName(QStringLiteral("product-tag"));
    close->setObjectName(QStringLiteral("inspector-close"));
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_ref->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_ref);
    row->addSpacing(8);
    row->addWidget(m_product);
    row->addStretch(1);
    for (IconButton *button : {m_copy, m_more, close}) {
        button->setSide(24);
        row->addWidget(button);
    }
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_duplicate = m_menu->addAction(tr("Duplicate"), this, &InspectorHead::duplicate);
    m_menu->addAction(tr("Copy reference"), this, &InspectorHead::copyReference);
    m_history = m_menu->addAction(tr("Show the history"), this, [this] { Q_EMIT historyRequested(m_items.front()); });
    m_menu->addSeparator();
    m_remove = m_menu->addAction(tr("Remove"), this, [this] { m_context.remove(m_items); });
    connect(m_copy, &QAbstractButton::clicked, this, &InspectorHead::copyReference);
    connect(close, &QAbstractButton::clicked, this, &InspectorHead::closeRequested);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_duplicate->setEnabled(m_context.isEditable() && m_items.size() == 1);
        m_history->setEnabled(m_items.size() == 1);
        m_remove->setEnabled(m_context.isEditable());
    });
}

void InspectorHead::show(const std::vector<EntityKey> &items)
{
    m_items = items;
    const bool any = !items.empty();
    m_copy->setVisible(any);
    m_more->setVisible(any);
    m_product->hide();
    if (!any) {
        m_ref->setText(tr("Nothing selected"));
        return;
    }
    const Plan &plan = m_context.plan();
    const EntityInfo &info = plan.catalogue().info(items.front().kind);
    if (items.size() > 1) {
        const bool same = std::ranges::all_of(items, [&](const EntityKey &key) { return key.kind == items.front().kind; });
        m_ref->setText(same ? info.pluralText() : tr("Several kinds"));
        return;
    }
    const EntityBase *row = plan.find(items.front().kind, items.front().id);
    m_ref->setText(row && !row->ref.isEmpty() ? row->ref : info.labelText());
    m_ref->setAccessibleName(row ? tr("%1 %2", "entity and reference").arg(info.labelText(), row->ref) : QString());
    showProduct(items.front());
}

void InspectorHead::showProduct(EntityKey item)
{
    const Plan &plan = m_context.plan();
    const Product *product = nullptr;
    if (item.kind == EntityKind::Feature) {
        const Feature *feature = plan.find(Id<Feature>(item.id));
        product = feature ? plan.find(feature->product) : nullptr;
    } else if (item.kind == EntityKind::Product) {
        product = plan.find(Id<Product>(item.id));
    }
    m_product->setVisible(product != nullptr);
    if (product)
        m_product->setProduct(product->colour.value_or(0), item.kind == EntityKind::Product ? tr("Product") : product->name);
}

void InspectorHead::copyReference()
{
    QStringList references;
    for (const EntityKey &item : m_items)
        references.append(referenceText(m_context.plan(), item.kind, item.id));
    QGuiApplication::clipboard()->setText(references.join(u", "_s));
    m_context.notify(tr("Copied: %1").arg(references.join(u", "_s)));
}

void InspectorHead::duplicate()
{
    if (m_items.size() != 1)
        return;
    const EntityKey original = m_items.front();
    RowCopies copies(m_context);
    EntityBox row = copies.copyOf(original);
    if (!row)
        return;
    const EntityInfo &info = m_context.plan().catalogue().info(original.kind);
    if (const FieldInfo *title = info.titleField(); title && title->type == FieldType::Text) {
        const QString name = tr("%1, copy", "the title of a duplicate").arg(info.title(*row));
        // A title that is too long to say so stays as it is.
        if (name.size() <= title->maximumLength())
            *static_cast<QString *>(title->value(*row)) = name;
    }
    const EntityKey copy{original.kind, row->id};
    Change change(tr("Duplicate %1").arg(m_context.nameOf(original)));
    copies.put(change, original, std::move(row));
    if (m_context.execute(std::move(change)))
        m_context.open(copy);
}

} // namespace leadline
