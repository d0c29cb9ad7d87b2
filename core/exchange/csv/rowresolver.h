// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"
#include "core/exchange/csv/importnotes.h"
#include "core/exchange/csv/referencebook.h"
#include "core/exchange/csv/rowdraft.h"
#include "core/exchange/csv/rowmatcher.h"

#include <QCoreApplication>

namespace leadline {

/// Ties drafts to each other and to the plan: products, the rows of the plan that they are, parents, references,
/// dependencies. Afterwards every draft's entity has its id and its references.
class RowResolver final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::RowResolver)

public:
    struct Dependency
    {
        size_t row; ///< the draft that speaks of it
        EntityId from;
        EntityId to;
    };

    RowResolver(const ImportContext &context, const CsvMapping &mapping, DraftTable *drafts, ImportNotes *notes);

    /// Takes out rows that can't be without something they refer to, and lists them as refused.
    void resolve(ImportReport *report);

    ReferenceBook &book() { return m_book; }
    /// Rows that name no product.
    int withoutProduct() const { return m_withoutProduct; }
    /// The drafts' places: milestones, initiatives, then features, each after its parent.
    const std::vector<size_t> &order() const { return m_order; }
    const std::vector<Dependency> &dependencies() const { return m_dependencies; }

private:
    /// Finds where the rows of a file that names no product stand already, and says so.
    void findHome();
    void chooseProduct(RowDraft *draft);
    /// The product into which somebody has brought the rows of the draft's tracker project before; null when there is none.
    EntityId homeOf(const RowDraft &draft) const;
    void matchByKey();
    void indexNames();
    void arrange();
    void visit(size_t index, std::vector<quint8> *state);
    std::optional<size_t> parentDraft(const RowDraft &draft) const;
    void resolveRow(size_t index);
    void resolveParent(size_t index);
    bool setParent(RowDraft *draft, EntityKind parentKind, EntityId parentId);
    void resolveReferences(RowDraft *draft);
    EntityId resolveReference(const RowDraft &draft, const RowDraft::Reference &reference);
    void giveReference(RowDraft *draft);
    void collectDependencies(size_t index);
    EntityId featureNamed(const QString &name) const;
    void refuseIncomplete(ImportReport *report);

    const ImportContext &m_context;
    const CsvMapping &m_mapping;
    DraftTable *m_drafts;
    ImportNotes *m_notes;
    ReferenceBook m_book;
    int m_withoutProduct = 0;
    RowMatcher m_matcher;
    QHash<QString, size_t> m_byName; ///< keys and other ids of the file's rows
    QHash<QString, EntityKey> m_planKeys; ///< external keys of the plan's live features and initiatives
    /// By the key of a tracker's project that no product has: the product that all its rows are in, null for several.
    QHash<QString, EntityId> m_homes;
    EntityId m_home; ///< where rows belong that name no product; null: where the file's name says
    QSet<QString> m_repeatedKeys;
    std::vector<quint8> m_inCircle;
    std::vector<size_t> m_order;
    std::vector<Dependency> m_dependencies;
};

} // namespace leadline
