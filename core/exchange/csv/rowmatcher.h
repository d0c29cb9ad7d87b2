// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/rowdraft.h"
#include "core/exchange/importhistory.h"
#include "core/model/plan.h"

#include <QHash>
#include <QSet>

namespace leadline {

/// Finds the rows of a plan that the rows of an input are: by external key, else by title within product and
/// parent, the n-th of equal ones to the n-th in the order in which they were made. No row is found twice.
/// What was renamed or moved here is found in the place that the last import gave it as well.
/// A row that an import brought and somebody removed here is found by its key, so that it doesn't come back.
class RowMatcher final
{
public:
    /// @p entity is what the input's rows become, besides initiatives and milestones.
    RowMatcher(const Plan &plan, const ImportHistory *history, EntityKind entity);

    /// The row with this key, of @p kind if possible: within @p product, now or by the last import, or anywhere when the
    /// key looks unique ("PAY-42", a UUID). Null when there is none that isn't claimed.
    const EntityBase *byKey(EntityKind kind, const QString &key, EntityId product, EntityKind *foundKind);
    /// @p anyKey: rows that have an external key are candidates too.
    const EntityBase *byTitle(EntityKind kind, const QString &title, EntityId product, EntityId parent, bool anyKey);
    void claim(EntityId id) { m_claimed.insert(id); }

    /// A product, and how many of some rows stand in it under their key and title.
    struct Home
    {
        EntityId product;
        int rows = 0;
    };
    /// Where @p rows, of a file that names no product, stand already: the one product in which at least half of them have
    /// their key and title, and fewer have their key under another title. Two lists that share nothing but short keys are
    /// thereby told apart. @p usual goes before others of which this is true too. A null product: none, or a tie.
    Home homeOf(const std::vector<const RowDraft *> &rows, EntityId usual) const;

private:
    struct Candidate
    {
        EntityKind kind;
        const EntityBase *row;
    };
    struct Place
    {
        EntityKind kind;
        QString title;
        EntityId product;
        EntityId parent;

        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, int(place.kind), place.title, place.product, place.parent);
        }
    };

    void addTable(EntityKind kind);
    void addTitles(EntityKind kind, const EntityBase &row);
    /// The products that the last import gave a row; empty when none did.
    std::vector<EntityId> importedProducts(EntityKind kind, const EntityBase &row) const;
    /// True when @p title is the row's, or was when it was last imported.
    bool hasTitle(const Candidate &candidate, const QString &title) const;
    /// Rows of one place; those before `next` are all claimed.
    struct Namesakes
    {
        std::vector<const EntityBase *> rows;
        size_t next = 0;
    };
    using Titles = QHash<Place, Namesakes>;
    const EntityBase *firstFree(Titles *titles, const Place &place, bool anyKey);

    const Plan &m_plan;
    const ImportHistory *m_history;
    QHash<QString, std::vector<Candidate>> m_byKey;
    Titles m_byTitle;
    Titles m_byImportedPlace;
    QSet<EntityId> m_claimed;
};

/// The key a tracker numbers its issues with: "PAY" of "PAY-42"; empty when @p key isn't of this form.
QStringView keyPrefix(QStringView key);

} // namespace leadline
