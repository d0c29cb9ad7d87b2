// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/commit/refallotment.h"
#include "core/store/commit/rowlinks.h"
#include "core/store/journal/journal.h"
#include "core/store/rows/rowstore.h"

#include <QSet>

namespace leadline {

/// Writes the rows of one transaction into the tables and the journal, rebasing each on what is stored now
/// (DESIGN section 5): an equal value is dropped, a value nobody else touched is taken, and where two people
/// changed the same field differently the greater of (canonical text, transaction id) stands and a conflict
/// row keeps both. An edit of a removed row brings it back; a row that others edited isn't removed.
class RowCommitter final
{
public:
    struct Context
    {
        const Catalogue &catalogue;
        IdSource &ids;
        const StoreProtections &protections;
        RowStore &rows;
        Journal &journal;
        JournalWriter &writer;
        /// Rows that others changed since the caller last looked.
        QSet<EntityId> foreignRows = {};
        /// Of which the transaction isn't as the caller sent it.
        QSet<EntityKey> changedItems = {};
    };

    RowCommitter(Context context, const Transaction &transaction, qint64 seq, Receipt &receipt);

    Result<> run();

private:
    Result<> commitInsertion(const ChangeRow &row);
    Result<> commitRemoval(const ChangeRow &row);
    Result<> commitScalar(const ChangeRow &row);
    Result<> commitElement(const ChangeRow &row);

    /// What else an edit brings about: references of features that moved or whose product was renamed.
    Result<> followReference(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &after);
    Result<> renameProduct(const EntityInfo &info, EntityId product, const QString &key);
    Result<> giveReference(const EntityInfo &info, EntityId id, const QString &oldRef, const QString &newRef);

    /// An insertion of the store's own; gives back the row's id.
    Result<EntityId> insertOwn(const EntityInfo &info, EntityBox row);
    Result<> editField(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &before,
                       const QString &after);
    /// @p neededBy: the live row because of which this transaction's own removal can't be.
    Result<> bringBack(const EntityInfo &info, EntityId id, EntityId neededBy = {});
    /// What @p row can't be without has to be there in the end.
    void noteNeeds(const EntityInfo &info, const EntityBase &row);
    Result<> keepWhatIsNeeded();
    Result<> bringBackNeeds();
    /// Whether @p row's new value, together with what others stored, leads in a circle.
    Result<bool> closesCircle(const EntityInfo &info, const ChangeRow &row);
    /// @p met: the row with which the edit doesn't fit.
    Result<> refuseEdit(const EntityInfo &info, const ChangeRow &row, const QString &stored, EntityId met);
    /// The other live product that has this key; null when there is none.
    Result<EntityId> holderOfKey(EntityId product, const QString &key);
    /// Gives products of this transaction whose key somebody took meanwhile another one.
    Result<> chooseProductKeys();
    Result<> tellOfGivenKey(const EntityInfo &info, const ChangeRow &product);
    Result<> refuseDependency(const EntityInfo &info, const EntityBase &row);
    Result<> settle(const EntityInfo &info, const ChangeRow &row, const QString &stored);
    Result<> addConflict(const EntityInfo &info, EntityId id, const QString &field, const QString &base,
                         const QString &mine, const QString &theirs, EntityId theirTransaction);

    Result<> checkField(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &expected);
    Result<> writeInsertion(const EntityInfo &info, EntityId id, const QByteArray &json);
    Result<> checkRow(const EntityInfo &info, EntityId id, const QByteArray &expected);
    bool isChecked() const;

    Error misfit(const ChangeRow &row, const QString &why) const;
    /// The caller can't tell what becomes of this row.
    void decide(EntityKind kind, EntityId id) { m_decided.insert({kind, id}); }
    Result<> settleRows();

    Context m_context;
    const Transaction &m_transaction;
    qint64 m_seq;
    Receipt &m_receipt;
    QSet<EntityKey> m_decided;
    QSet<EntityKey> m_removed; ///< by this transaction
    QHash<EntityId, QString> m_givenKeys; ///< of new products whose own key was taken
    QSet<EntityKey> m_targets; ///< what rows that are there since now can't be without
    QSet<EntityKey> m_needy;   ///< rows of which one reference of several is enough
    RefAllotment m_refs;
    RowLinks m_links;
};

} // namespace leadline
