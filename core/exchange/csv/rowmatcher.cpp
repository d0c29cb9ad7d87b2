// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowmatcher.h"

#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/milestone.h"
#include "core/model/product.h"

#include <cstring>

namespace leadline {

namespace {

constexpr qsizetype lengthOfUniqueKeys = 20;

const QString &externalKey(EntityKind kind, const EntityBase &row)
{
    switch (kind) {
    case EntityKind::Feature:
        return static_cast<const Feature &>(row).externalKey;
    case EntityKind::Initiative:
        return static_cast<const Initiative &>(row).externalKey;
    case EntityKind::Milestone:
        return static_cast<const Milestone &>(row).externalKey;
    default: {
        static const QString none;
        return none;
    }
    }
}

std::vector<EntityId> productsOf(EntityKind kind, const EntityBase &row)
{
    switch (kind) {
    case EntityKind::Feature:
        return {static_cast<const Feature &>(row).product.untyped()};
    case EntityKind::Initiative:
        return static_cast<const Initiative &>(row).products.untyped();
    case EntityKind::Milestone:
        return static_cast<const Milestone &>(row).products.untyped();
    default:
        return {};
    }
}

// The order of the ids' texts, which is the order of time.
bool isOlder(const EntityId &a, const EntityId &b)
{
    const auto head = [](const EntityId &id) { return std::tie(id.data1, id.data2, id.data3); };
    return head(a) != head(b) ? head(a) < head(b) : std::memcmp(a.data4, b.data4, sizeof a.data4) < 0;
}

bool holds(const std::vector<EntityId> &products, EntityId product)
{
    return std::find(products.begin(), products.end(), product) != products.end();
}

EntityId parentOf(EntityKind kind, const EntityBase &row)
{
    return kind == EntityKind::Feature ? static_cast<const Feature &>(row).parent.untyped() : EntityId();
}

} // namespace

QStringView keyPrefix(QStringView key)
{
    const qsizetype dash = key.lastIndexOf(u'-');
    if (dash < 1 || dash + 1 == key.size() || !key[0].isLetter())
        return {};
    const QStringView prefix = key.first(dash);
    const QStringView number = key.sliced(dash + 1);
    const bool digits = std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool letters = std::all_of(prefix.cbegin(), prefix.cend(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    return digits && letters ? prefix : QStringView();
}

RowMatcher::RowMatcher(const Plan &plan, const ImportHistory *history, EntityKind entity)
    : m_plan(plan)
    , m_history(history)
{
    addTable(EntityKind::Initiative);
    addTable(EntityKind::Milestone);
    if (entity != EntityKind::Initiative && entity != EntityKind::Milestone)
        addTable(entity);
}

void RowMatcher::addTable(EntityKind kind)
{
    const Table &table = m_plan.table(kind);
    // Oldest first: ids are made in the order of time.
    std::vector<const EntityBase *> rows(table.live().begin(), table.live().end());
    std::sort(rows.begin(), rows.end(), [](const EntityBase *a, const EntityBase *b) { return isOlder(a->id, b->id); });
    for (const EntityBase *row : rows) {
        if (const QString &key = externalKey(kind, *row); !key.isEmpty())
            m_byKey[key].push_back({kind, row});
        addTitles(kind, *row);
    }
    if (!m_history)
        return;
    for (const EntityBase *row : table.removed()) {
        const QString &key = externalKey(kind, *row);
        if (!key.isEmpty() && m_history->wasImported(kind, row->id))
            m_byKey[key].push_back({kind, row});
    }
}

void RowMatcher::addTitles(EntityKind kind, const EntityBase &row)
{
    const EntityInfo &info = m_plan.catalogue().info(kind);
    const FieldInfo *titleField = info.titleField();
    if (!titleField)
        return;
    const auto placesIn = [kind](std::vector<EntityId> products, const QString &title, EntityId parent) {
        if (products.empty())
            products.push_back(EntityId());
        std::vector<Place> places;
        for (const EntityId product : products)
            places.push_back({kind, title, product, parent});
        return places;
    };
    const std::vector<EntityId> products = productsOf(kind, row);
    const std::vector<Place> places = placesIn(products, titleField->text(row), parentOf(kind, row));
    for (const Place &place : places)
        m_byTitle[place].rows.push_back(&row);
    if (!m_history || !m_history->wasImported(kind, row.id))
        return;
    const std::vector<EntityId> imported = importedProducts(kind, row);
    const QString title = m_history->lastImported(kind, row.id, *titleField).value_or(places.front().title);
    EntityId parent = places.front().parent;
    if (kind == EntityKind::Feature) {
        if (const std::optional<QString> id = m_history->lastImported(kind, row.id, *info.field(u"parent")))
            parent = idFromText(*id);
    }
    for (const Place &place : placesIn(imported.empty() ? products : imported, title, parent)) {
        if (std::find(places.begin(), places.end(), place) == places.end())
            m_byImportedPlace[place].rows.push_back(&row);
    }
}

std::vector<EntityId> RowMatcher::importedProducts(EntityKind kind, const EntityBase &row) const
{
    const bool hasOne = kind == EntityKind::Feature;
    if (!m_history || (!hasOne && kind != EntityKind::Initiative && kind != EntityKind::Milestone))
        return {};
    const FieldInfo &field = *m_plan.catalogue().info(kind).field(hasOne ? u"product" : u"products");
    QStringList ids;
    if (hasOne) {
        if (const std::optional<QString> id = m_history->lastImported(kind, row.id, field))
            ids.append(*id);
    } else {
        ids = m_history->lastImportedElements(kind, row.id, field).value_or(QStringList());
    }
    std::vector<EntityId> products;
    for (const QString &id : std::as_const(ids))
        products.push_back(idFromText(id));
    return products;
}

const EntityBase *RowMatcher::byKey(EntityKind kind, const QString &key, EntityId product, EntityKind *foundKind)
{
    const QHash<QString, std::vector<Candidate>>::const_iterator found = m_byKey.constFind(key);
    if (key.isEmpty() || found == m_byKey.cend())
        return nullptr;
    const bool unique = !keyPrefix(key).isEmpty() || key.size() >= lengthOfUniqueKeys;
    const Candidate *best = nullptr;
    int bestRank = 0;
    for (const Candidate &candidate : *found) {
        const bool here = holds(productsOf(candidate.kind, *candidate.row), product);
        if (m_claimed.contains(candidate.row->id))
            continue;
        if (!here && !unique && !holds(importedProducts(candidate.kind, *candidate.row), product))
            continue; // somebody else's, with the same short key
        const int rank = 1 + (candidate.row->removed ? 0 : 4) + (candidate.kind == kind ? 2 : 0) + (here ? 1 : 0);
        if (rank > bestRank) {
            best = &candidate;
            bestRank = rank;
        }
    }
    if (!best)
        return nullptr;
    *foundKind = best->kind;
    m_claimed.insert(best->row->id);
    return best->row;
}

bool RowMatcher::hasTitle(const Candidate &candidate, const QString &title) const
{
    const FieldInfo *field = m_plan.catalogue().info(candidate.kind).titleField();
    if (!field)
        return false;
    return field->text(*candidate.row) == title
        || (m_history && m_history->lastImported(candidate.kind, candidate.row->id, *field) == title);
}

RowMatcher::Home RowMatcher::homeOf(const std::vector<const RowDraft *> &rows, EntityId usual) const
{
    struct Count
    {
        int sameTitle = 0;
        int otherTitle = 0;
    };
    QHash<EntityId, Count> counts;
    for (const RowDraft *row : rows) {
        QHash<EntityId, bool> places;
        for (const Candidate &candidate : m_byKey.value(row->key)) {
            const bool isSame = hasTitle(candidate, row->title);
            const std::vector<EntityId> imported = importedProducts(candidate.kind, *candidate.row);
            for (const EntityId product : imported.empty() ? productsOf(candidate.kind, *candidate.row) : imported)
                places[product] = places.value(product) || isSame;
        }
        for (QHash<EntityId, bool>::const_iterator place = places.cbegin(); place != places.cend(); ++place)
            ++(place.value() ? counts[place.key()].sameTitle : counts[place.key()].otherTitle);
    }
    Home best;
    bool isTie = false;
    for (QHash<EntityId, Count>::const_iterator at = counts.cbegin(); at != counts.cend(); ++at) {
        const auto [same, other] = at.value();
        const Product *product = m_plan.find(Id<Product>(at.key()));
        if (!product || product->removed || same * 2 < int(rows.size()) || same <= other)
            continue;
        if (at.key() == usual)
            return {usual, same};
        isTie = same == best.rows || (isTie && same < best.rows);
        if (same > best.rows)
            best = {at.key(), same};
    }
    return isTie ? Home() : best;
}

const EntityBase *RowMatcher::firstFree(Titles *titles, const Place &place, bool anyKey)
{
    const Titles::iterator found = titles->find(place);
    if (found == titles->end())
        return nullptr;
    const std::vector<const EntityBase *> &rows = found->rows;
    while (found->next < rows.size() && m_claimed.contains(rows[found->next]->id))
        ++found->next;
    for (size_t i = found->next; i < rows.size(); ++i) {
        if (!m_claimed.contains(rows[i]->id) && (anyKey || externalKey(place.kind, *rows[i]).isEmpty()))
            return rows[i];
    }
    return nullptr;
}

const EntityBase *RowMatcher::byTitle(EntityKind kind, const QString &title, EntityId product, EntityId parent, bool anyKey)
{
    const Place place{kind, title, product, parent};
    const EntityBase *row = firstFree(&m_byTitle, place, anyKey);
    if (!row)
        row = firstFree(&m_byImportedPlace, place, anyKey);
    if (row)
        m_claimed.insert(row->id);
    return row;
}

} // namespace leadline
