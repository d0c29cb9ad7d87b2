// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importproduct.h"

#include "core/model/feature.h"
#include "core/model/product.h"
#include "ui/base/plancontext.h"

#include <QRegularExpression>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "product:PAY" or "product:\"Card payments\"", where no other condition may let more pass.
QString productOfFilter(const Plan &plan, const QString &filter)
{
    static const QRegularExpression widens(u"\\b(?:OR|NOT)\\b|-product|!="_s);
    static const QRegularExpression condition(u"(?:^|[\\s(])product\\s*[:=]\\s*(?:\"([^\"]+)\"|([^\\s()\"]+))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = condition.match(filter);
    if (!match.hasMatch() || filter.contains(widens))
        return {};
    const QString wanted = match.captured(1) + match.captured(2);
    for (const Product &product : plan.all<Product>()) {
        if (wanted.compare(product.key, Qt::CaseInsensitive) == 0 || wanted.compare(product.name, Qt::CaseInsensitive) == 0)
            return product.key;
    }
    return {};
}

QString productOfSelection(const PlanContext &context)
{
    Id<Product> common;
    for (const EntityKey &item : context.selection().items) {
        Id<Product> own;
        if (item.kind == EntityKind::Product)
            own = Id<Product>(item.id);
        else if (const Feature *feature = item.kind == EntityKind::Feature ? context.plan().find(Id<Feature>(item.id)) : nullptr)
            own = feature->product;
        if (own.isNull() || (!common.isNull() && own != common))
            return {};
        common = own;
    }
    const Product *product = common.isNull() ? nullptr : context.plan().find(common);
    return product ? product->key : QString();
}

} // namespace

QString productForRows(const PlanContext &context, const QString &filter)
{
    const Rows<Product> products = context.plan().all<Product>();
    if (products.size() == 1)
        return products.at(0).key;
    const QString filtered = productOfFilter(context.plan(), filter);
    return filtered.isEmpty() ? productOfSelection(context) : filtered;
}

} // namespace leadline
