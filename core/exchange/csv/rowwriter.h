// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/customvalues.h"
#include "core/exchange/csv/referencebook.h"
#include "core/exchange/csv/rowdraft.h"
#include "core/exchange/importcontext.h"

namespace leadline {

/// Writes drafts into a change: as insertions, or as edits of the rows they were found to be. Everything that is
/// referred to is marked as used in the book.
class RowWriter final
{
public:
    RowWriter(const ImportContext &context, ReferenceBook *book, Change *change, ImportReport *report);

    /// A new row of the plan; its id is the draft entity's.
    void insert(RowDraft *draft);
    /// Compares with the row of the plan, @p fields alone. Gives whether anything was written.
    bool update(const RowDraft &draft, const std::vector<const FieldInfo *> &fields);
    /// A dependency between two features, unless there is one. Gives whether it was written.
    bool depend(EntityId from, EntityId to);
    /// The fields of one's own in which something was written.
    const QSet<EntityId> &customFields() const { return m_customFields; }

private:
    bool updateCustom(const RowDraft &draft, const RowDraft::CustomCell &cell);
    void putCustom(EntityKey row, const RowDraft::CustomCell &cell);
    bool updateScalar(const RowDraft &draft, const FieldInfo &field);
    bool updateSet(const RowDraft &draft, const FieldInfo &field);
    void keep(const RowDraft &draft, const FieldInfo &field);
    QString shown(const FieldInfo &field, const EntityBase &entity) const;
    void useReferences(const FieldInfo &field, const EntityBase &entity);
    QString nextOrder(EntityKind kind);

    const ImportContext &m_context;
    ReferenceBook *m_book;
    Change *m_change;
    ImportReport *m_report;
    std::map<EntityKind, QString> m_orders;
    QSet<std::pair<EntityId, EntityId>> m_dependencies;
    customValues::Writer m_values;
    QSet<EntityId> m_customFields;
};

} // namespace leadline
