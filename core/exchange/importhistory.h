// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace leadline {

/// What earlier imports wrote: tells a field that the file changed from one that was changed here.
class ImportHistory
{
public:
    virtual ~ImportHistory() = default;

    /// Whether an import inserted the row or edited any field of it.
    virtual bool wasImported(EntityKind kind, EntityId id) const = 0;
    /// The canonical text that an import last gave a scalar field, null text being "not set". Nothing when no
    /// import gave it. A row that an import inserted counts as given in all its fields.
    virtual std::optional<QString> lastImported(EntityKind kind, EntityId id, const FieldInfo &field) const = 0;
    /// The elements that imports gave a set field and didn't take away again. Nothing as above.
    virtual std::optional<QStringList> lastImportedElements(EntityKind kind, EntityId id,
                                                            const FieldInfo &field) const = 0;
    /// The canonical text that an import last gave @p row in a field of one's own. Nothing when none gave it, or took it away.
    virtual std::optional<QString> lastImportedValue(EntityId customField, EntityId row) const = 0;
};

/// The history as the journal tells it. Feed it every transaction in the order of the journal; only imports,
/// and the undoing and redoing of imports, leave a trace. An import that was undone counts as never made.
class JournalImportHistory final : public ImportHistory
{
public:
    /// Whether add() would learn something: lets the caller skip reading the rows of other transactions.
    bool concerns(ChangeKind kind, EntityId undoes) const;
    void add(const Transaction &transaction);

    bool wasImported(EntityKind kind, EntityId id) const override;
    std::optional<QString> lastImported(EntityKind kind, EntityId id, const FieldInfo &field) const override;
    std::optional<QStringList> lastImportedElements(EntityKind kind, EntityId id, const FieldInfo &field) const override;
    std::optional<QString> lastImportedValue(EntityId customField, EntityId row) const override;

private:
    struct Memory
    {
        std::shared_ptr<const EntityBase> inserted;
        QHash<const FieldInfo *, QString> scalars;
        QHash<const FieldInfo *, QStringList> sets;
    };
    void remember(const ChangeRow &row);

    QHash<EntityKey, Memory> m_rows;
    /// The values that imports inserted, by their field and the text of their row's id. People may have removed them since,
    /// and typed others.
    QHash<std::pair<EntityId, QString>, EntityId> m_values;
    QSet<EntityId> m_imports;
    QSet<EntityId> m_undoings;
};

} // namespace leadline
