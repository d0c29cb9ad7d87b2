// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/store/sqlite/database.h"

#include <QHash>

#include <memory>
#include <vector>

namespace leadline {

/// Gives out references inside a write transaction: one more than the greatest that was ever used with a
/// prefix, removed rows and aliases included, so that no reference ever means two things. A feature's
/// prefix is its product's key; a product's reference is its key.
class RefAllotment final
{
public:
    RefAllotment(Database &database, const Catalogue &catalogue);

    /// The reference of a new row: the one it wishes for (`row.ref`) when that is free, else the next one;
    /// empty for entities without references.
    Result<QString> forNew(const EntityInfo &info, const EntityBase &row);
    /// The reference of a feature under a product's key: the one it has had there before, else @p wanted's number
    /// when it is free there. @p feature is null for a new one.
    Result<QString> forFeature(EntityId feature, EntityId product, const QString &wanted);

    /// The product's key as this transaction leaves it, before the table says so.
    void setProductKey(EntityId product, const QString &key);
    /// Notes that an old reference leads to its row from now on; false when it does so already.
    Result<bool> addAlias(const QString &oldRef, EntityId row);

private:
    Result<QString> allot(const EntityInfo &info, EntityId row, const QString &prefix, const QString &wanted);
    QString formerReference(EntityId row, const QString &prefix) const;
    Result<QString> productKey(EntityId product);
    /// The tables whose rows may have references with this prefix: a product's key may be another entity's prefix.
    std::vector<const EntityInfo *> tablesOf(const EntityInfo &info, const QString &prefix) const;
    Result<bool> isFree(const EntityInfo &info, const QString &prefix, const QString &ref);
    Result<qint64> greatest(const EntityInfo &info, const QString &prefix);
    Result<> loadAliases();

    Database &m_database;
    const Catalogue &m_catalogue;
    QHash<EntityId, QString> m_productKeys;
    QHash<QString, qint64> m_greatest;
    QMultiHash<QString, EntityId> m_aliases;
    QMultiHash<EntityId, QString> m_formerRefs; ///< the same by row
    bool m_aliasesLoaded = false;
    QHash<QString, std::shared_ptr<Statement>> m_find; ///< by table
};

} // namespace leadline
