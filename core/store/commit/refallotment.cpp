// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit/refallotment.h"

#include "core/store/schema/dialect.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number in "PAY-42" when the prefix is "PAY"; 0 when it isn't one of that prefix's references.
qint64 numberOf(const QString &ref, const QString &prefix)
{
    if (!ref.startsWith(prefix + u'-'))
        return 0;
    const QStringView digits = QStringView(ref).mid(prefix.size() + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    constexpr qsizetype longest = 12;
    if (digits.isEmpty() || digits.size() > longest || digits.front() == u'0' || !std::ranges::all_of(digits, isDigit))
        return 0;
    return digits.toLongLong();
}

} // namespace

RefAllotment::RefAllotment(Database &database, const Catalogue &catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

void RefAllotment::setProductKey(EntityId product, const QString &key)
{
    m_productKeys.insert(product, key);
}

Result<bool> RefAllotment::addAlias(const QString &oldRef, EntityId row)
{
    if (Result<> loaded = loadAliases(); !loaded)
        return loaded.error();
    if (m_aliases.contains(oldRef, row))
        return false;
    m_aliases.insert(oldRef, row);
    m_formerRefs.insert(row, oldRef);
    return true;
}

QString RefAllotment::formerReference(EntityId row, const QString &prefix) const
{
    for (const QString &former : m_formerRefs.values(row)) {
        if (numberOf(former, prefix) > 0)
            return former;
    }
    return {};
}

Result<QString> RefAllotment::forNew(const EntityInfo &info, const EntityBase &row)
{
    if (info.kind() == EntityKind::Product) {
        const FieldInfo *key = info.field(u"key"_s);
        return key ? key->text(row) : QString();
    }
    if (info.kind() == EntityKind::Feature) {
        const FieldInfo *product = info.field(u"product"_s);
        return product ? forFeature({}, product->reference(row), row.ref) : Result<QString>(QString());
    }
    const QString prefix = QString::fromLatin1(info.refPrefix());
    if (prefix.isEmpty())
        return QString();
    return allot(info, {}, prefix, row.ref);
}

Result<QString> RefAllotment::forFeature(EntityId feature, EntityId product, const QString &wanted)
{
    const Result<QString> key = productKey(product);
    if (!key)
        return key.error();
    if (key->isEmpty())
        return QString();
    // "SHOP-7" wishes for the number 7 under whatever key it is now.
    const qsizetype dash = wanted.lastIndexOf(u'-');
    const QString renamed = dash < 0 ? QString() : QString(*key + wanted.mid(dash));
    return allot(m_catalogue.info(EntityKind::Feature), feature, *key, renamed);
}

Result<QString> RefAllotment::allot(const EntityInfo &info, EntityId row, const QString &prefix,
                                    const QString &wanted)
{
    const QHash<QString, qint64>::iterator known = m_greatest.find(prefix);
    qint64 last = known == m_greatest.end() ? -1 : *known;
    if (last < 0) {
        const Result<qint64> found = greatest(info, prefix);
        if (!found)
            return found.error();
        last = *found;
    }
    // An undone move or renaming gives back the reference that everybody knows.
    if (const QString former = formerReference(row, prefix); !former.isEmpty())
        return former;
    const qint64 number = numberOf(wanted, prefix);
    bool honoured = number > last;
    if (number > 0 && !honoured) {
        const Result<bool> free = isFree(info, prefix, wanted);
        if (!free)
            return free.error();
        honoured = *free;
    }
    const qint64 given = honoured ? number : last + 1;
    m_greatest.insert(prefix, std::max(last, given));
    return QString(prefix + u'-' + QString::number(given));
}

Result<QString> RefAllotment::productKey(EntityId product)
{
    const QHash<EntityId, QString>::const_iterator known = m_productKeys.constFind(product);
    if (known != m_productKeys.cend())
        return *known;
    const EntityInfo *info = m_catalogue.find(EntityKind::Product);
    if (!info || !info->field(u"key"_s))
        return QString();
    const Result<QVariant> key = m_database.scalar(
        u"SELECT \"key\" FROM %1 WHERE \"id\" = ?"_s.arg(quotedName(info->keyText())), {idText(product)});
    if (!key)
        return key.error();
    m_productKeys.insert(product, key->toString());
    return key->toString();
}

std::vector<const EntityInfo *> RefAllotment::tablesOf(const EntityInfo &info, const QString &prefix) const
{
    std::vector<const EntityInfo *> tables{&info};
    for (const EntityInfo *other : m_catalogue.entities()) {
        const bool mayHaveIt = other->kind() == EntityKind::Feature || QLatin1StringView(other->refPrefix()) == prefix;
        if (other != &info && mayHaveIt)
            tables.push_back(other);
    }
    return tables;
}

Result<bool> RefAllotment::isFree(const EntityInfo &info, const QString &prefix, const QString &ref)
{
    if (Result<> loaded = loadAliases(); !loaded)
        return loaded.error();
    if (m_aliases.contains(ref))
        return false;
    for (const EntityInfo *table : tablesOf(info, prefix)) {
        std::shared_ptr<Statement> &find = m_find[table->keyText()];
        if (!find) {
            Result<Statement> prepared =
                m_database.prepare(u"SELECT 1 FROM %1 WHERE \"ref\" = ?"_s.arg(quotedName(table->keyText())));
            if (!prepared)
                return prepared.error();
            find = std::make_shared<Statement>(std::move(*prepared));
        }
        if (Result<> done = find->exec({ref}); !done)
            return done.error();
        const bool isTaken = find->next();
        if (Result<> done = find->end(); !done)
            return done.error();
        if (isTaken)
            return false;
    }
    return true;
}

Result<qint64> RefAllotment::greatest(const EntityInfo &info, const QString &prefix)
{
    if (Result<> loaded = loadAliases(); !loaded)
        return loaded.error();
    qint64 last = 0;
    for (QMultiHash<QString, EntityId>::const_iterator alias = m_aliases.cbegin(); alias != m_aliases.cend(); ++alias)
        last = std::max(last, numberOf(alias.key(), prefix));
    for (const EntityInfo *table : tablesOf(info, prefix)) {
        // A range instead of LIKE: the index serves it, and '.' is the character after '-'.
        Result<Statement> refs = m_database.prepare(
            u"SELECT \"ref\" FROM %1 WHERE \"ref\" > ? AND \"ref\" < ?"_s.arg(quotedName(table->keyText())));
        if (!refs)
            return refs.error();
        if (Result<> done = refs->exec({QString(prefix + u'-'), QString(prefix + u'.')}); !done)
            return done.error();
        while (refs->next())
            last = std::max(last, numberOf(refs->text(0), prefix));
        if (Result<> done = refs->end(); !done)
            return done.error();
    }
    return last;
}

Result<> RefAllotment::loadAliases()
{
    if (m_aliasesLoaded || !m_catalogue.find(EntityKind::Alias))
        return {};
    Result<Statement> refs = m_database.prepare(
        u"SELECT \"old_ref\", \"entity_id\" FROM %1"_s.arg(quotedName(m_catalogue.info(EntityKind::Alias).keyText())));
    if (!refs)
        return refs.error();
    if (Result<> done = refs->exec(); !done)
        return done;
    while (refs->next()) {
        m_aliases.insert(refs->text(0), idFromText(refs->text(1)));
        m_formerRefs.insert(idFromText(refs->text(1)), refs->text(0));
    }
    m_aliasesLoaded = true;
    return refs->end();
}

} // namespace leadline
