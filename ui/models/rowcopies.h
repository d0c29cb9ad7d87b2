// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QHash>
#include <QSet>

namespace leadline {

struct CustomValue;

/// Copies of rows for one change: with ids of their own and no references yet, each right behind its original in the list,
/// without what can belong to one row only (the key of a tracker, the key of a product), and with the values of fields of
/// one's own. One object for any number of copies; what it looks up is looked up once.
class RowCopies final
{
public:
    /// @p context must outlive it, and the plan not change meanwhile.
    explicit RowCopies(const PlanContext &context);

    /// Null when the row isn't there. The caller may alter the copy before it is put.
    EntityBox copyOf(EntityKey original);
    /// Inserts the copy and its values of fields of one's own.
    void put(Change &change, EntityKey original, EntityBox copy);

private:
    QString orderBehind(EntityKind kind, const QString &order);
    QString freeProductKey(const QString &key);
    const std::vector<const CustomValue *> &valuesOf(EntityId id);

    const PlanContext &m_context;
    QHash<EntityKind, QStringList> m_orders; ///< of the live rows, sorted
    QSet<QString> m_productKeys;
    QHash<QString, std::vector<const CustomValue *>> m_values; ///< by the text of the row's id
    bool m_knowsValues = false;
};

} // namespace leadline
