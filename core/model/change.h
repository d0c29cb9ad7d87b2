// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/entity.h"
#include "core/model/entitykind.h"
#include "core/model/fieldinfo.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace leadline {

class Plan;

/// One step of a change, and at the same time one row of the journal: a field edited, an element of a set
/// added or taken away, or a whole row inserted, removed or brought back.
struct ChangeRow
{
    EntityKind kind = EntityKind::Portfolio;
    EntityId id = {};
    const FieldInfo *field = nullptr; ///< null: the whole row ('*' in the journal)

    /// Canonical texts. Scalars: null is "not set". Sets: `after` alone adds the element, `before` alone
    /// takes it away.
    QString before = {};
    QString after = {};

    /// Whole rows: `rowAfter` alone inserts or brings back, `rowBefore` alone removes.
    std::shared_ptr<const EntityBase> rowBefore = {};
    std::shared_ptr<const EntityBase> rowAfter = {};

    bool isInsertion() const { return !field && rowAfter; }
    bool isRemoval() const { return !field && rowBefore; }
    /// The row that takes this one back.
    ChangeRow inverse() const;
};

enum class ChangeKind : quint8 { Edit, Undo, Redo, Import, Merge, Template };

/// "edit", "undo", …: the journal's word.
QString changeKindText(ChangeKind kind);
std::optional<ChangeKind> changeKindFromText(QStringView text);

/// What somebody wants to do, under one label ("Move Saved cards to Q4"); PlanDocument::execute carries it out.
/// Only the new values need to be given: execute() fills in the old ones.
class Change final
{
public:
    explicit Change(QString changeLabel, ChangeKind changeKind = ChangeKind::Edit)
        : label(std::move(changeLabel))
        , kind(changeKind)
    {
    }

    /// Sets a scalar field to a canonical text; null clears it.
    void set(EntityKind entity, EntityId id, const FieldInfo &field, const QString &text);
    /// Makes a set field hold exactly @p elements (canonical texts), given what @p plan holds now.
    void setElements(const Plan &plan, EntityKind entity, EntityId id, const FieldInfo &field, const QStringList &elements);
    void addElement(EntityKind entity, EntityId id, const FieldInfo &field, const QString &element);
    void removeElement(EntityKind entity, EntityId id, const FieldInfo &field, const QString &element);
    /// Inserts a row; its id must be set. `ref` may hold a wanted reference, which the store honours when it is free.
    void insert(EntityKind entity, EntityBox row);
    template<typename E>
    void insert(E entity)
    {
        insert(kindOf<E>, makeBox(std::move(entity)));
    }
    /// Removes a row; execute() adds everything that requires it.
    void remove(EntityKind entity, EntityId id);
    /// Brings a removed row back.
    void restore(const Plan &plan, EntityKind entity, EntityId id);

    bool isEmpty() const { return rows.empty(); }

    QString label;
    ChangeKind kind;
    EntityId undoes; ///< the transaction that an Undo or Redo takes back
    std::vector<ChangeRow> rows;
};

/// A change that was carried out: what the journal keeps. `seq` and `replicaSeq` are 0 until it is stored.
struct Transaction
{
    EntityId id;
    ChangeKind kind = ChangeKind::Edit;
    QString label;
    EntityId undoes;
    QString author;
    QString client; ///< program and machine, for people
    QDateTime at;   ///< UTC, for people only; order is seq
    qint64 seq = 0;
    QString replica; ///< 16 hex digits
    qint64 replicaSeq = 0;
    std::vector<ChangeRow> rows;
};

/// The label as a history tells it. An undo and a redo are stored under the label of the edit that they are about, so that
/// commands can name it; here they say what they did to it.
QString historyLabel(const Transaction &transaction);

/// Applies a row to @p plan without any check beyond "can this be done at all" (the row exists, the text can
/// be read). Used by PlanDocument, and by fold(journal).
Result<> applyRow(Plan &plan, const ChangeRow &row);

} // namespace leadline
