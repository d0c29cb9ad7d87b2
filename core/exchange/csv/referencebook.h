// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importcontext.h"

#include <QHash>

#include <map>

namespace leadline {

/// Finds the rows that an input names, and makes those that aren't there: people, teams, releases, products,
/// initiatives, objectives. What is made enters the change only once something uses it.
class ReferenceBook final
{
public:
    explicit ReferenceBook(const ImportContext &context);

    EntityId person(const QString &nameOrEmail, const QString &key);
    EntityId release(const QString &name, EntityId product);
    EntityId initiative(const QString &title, EntityId product);
    /// A row of any entity that has a name; made when it has no other required field.
    EntityId named(EntityKind kind, const QString &name);
    /// The product with this key, made with @p name when there is none.
    EntityId productByKey(const QString &key, const QString &name);
    EntityId productByName(const QString &name);
    /// The product that productByName() would give without making one; null when there is none.
    EntityId knownProduct(const QString &name) { return index(EntityKind::Product).value(nameKey(name)); }
    /// A row that the input itself brings: later names find it.
    void announce(EntityKind kind, EntityId id, const QString &title, EntityId product);

    /// What a reference of the plan ("PAY-42") or an id names; null for anything else.
    EntityKey byRef(const QString &ref) const { return m_refs.value(ref.toUpper()); }
    /// Whether a feature's reference can be given to a new one; it is taken then.
    bool takeRef(const QString &ref);

    /// Says that the change refers to @p id.
    void use(EntityId id);
    /// The rows made and used, each after those it refers to; counts them by entity.
    void insertMade(Change *change, ImportReport *report);

    /// How people know a row, of the plan or made here: its reference, else its name.
    QString displayName(EntityKind kind, EntityId id) const;
    /// The key of the product, of the plan or made here.
    QString productKey(EntityId product) const;

    /// Two to ten of A-Z and 0-9, the first a letter: a product's key made from any text.
    static QString keyFrom(QStringView text);

private:
    struct Made
    {
        EntityKind kind;
        EntityBox row;
        bool used = false;
    };
    using Index = QHash<QString, EntityId>;

    Index &index(EntityKind kind);
    static QString nameKey(const QString &name, EntityId product = {});
    EntityId make(EntityKind kind, const QString &name, EntityBox row);
    const Made *made(EntityId id) const;
    EntityId makeProduct(const QString &key, const QString &name);

    QList<int> m_takenColours; ///< of products made here
    const ImportContext &m_context;
    std::map<EntityKind, Index> m_indexes;
    std::vector<Made> m_made;
    QHash<EntityId, size_t> m_madeById;
    QHash<QString, EntityKey> m_refs;
    QSet<QString> m_takenRefs;
};

} // namespace leadline
