// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/knownheaders.h"

#include "core/analysis/derived/columnset.h"
#include "core/base/planneddate.h"
#include "core/base/text.h"
#include "core/exchange/csv/customtargets.h"
#include "core/model/catalogue.h"
#include "core/model/feature.h"

#include <QHash>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, 7> sourceNames = {"Jira",     "Linear",   "Plane", "OpenProject",
                                                     "Roadmunk", "TickTick", "Sheet"};

using Names = QHash<QString, qsizetype>;

/// For each tool the place of every name in knownHeaders().
const std::array<Names, sourceNames.size()> &namesBySource()
{
    static const std::array<Names, sourceNames.size()> names = [] {
        std::array<Names, sourceNames.size()> all;
        const std::span<const KnownHeader> table = knownHeaders();
        for (size_t i = 0; i < table.size(); ++i)
            all[size_t(table[i].source)].insert(QString::fromUtf16(table[i].name), qsizetype(i));
        return all;
    }();
    return names;
}

QSet<QString> distinctKeys(const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &name : header)
        keys.insert(headerKey(name));
    return keys;
}

int knownBy(HeaderSource source, const QSet<QString> &keys)
{
    const Names &names = namesBySource()[size_t(source)];
    return int(std::count_if(keys.cbegin(), keys.cend(), [&](const QString &key) { return names.contains(key); }));
}

HeaderSource bestSource(const QSet<QString> &keys)
{
    HeaderSource best = HeaderSource::Sheet;
    int bestCount = 1; // one common name tells no tool from a sheet
    for (size_t i = 0; i < sourceNames.size(); ++i) {
        const int count = knownBy(HeaderSource(i), keys);
        if (count > bestCount) {
            best = HeaderSource(i);
            bestCount = count;
        }
    }
    return best;
}

/// Columns of our exports that are worked out and never stored (CATALOGUE "Derived keys").
const QSet<QString> &derivedKeys(EntityKind entity)
{
    static const QHash<EntityKind, QSet<QString>> keys = [] {
        QHash<EntityKind, QSet<QString>> all;
        const Plan empty;
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            const ColumnSet columns = columnsOf(info->kind(), {.plan = empty, .today = QDate(2026, 1, 1)});
            for (const std::unique_ptr<Column> &column : columns.columns()) {
                if (!column->field())
                    all[info->kind()].insert(column->key());
            }
        }
        return all;
    }();
    return *keys.constFind(entity);
}

/// The entity whose fields a header of ours names; fields that people added elsewhere may stand beside them.
const EntityInfo *entityOfExport(const QStringList &header, const Plan &plan)
{
    if (!header.contains(u"ref"_s) && !header.contains(u"id"_s))
        return nullptr;
    const bool isWhole = header.contains(u"ref"_s) && header.contains(u"id"_s);
    const EntityInfo *best = nullptr;
    // How many fields are named, whether these are all there are, and features before other entities.
    std::tuple<qsizetype, bool, bool> bestRank;
    for (const EntityInfo *info : Catalogue::standard().entities()) {
        if (!info->titleField() || !header.contains(info->titleField()->keyText()))
            continue;
        qsizetype known = 0;
        qsizetype unknown = 0;
        for (const QString &name : header) {
            if (info->field(name))
                ++known;
            else if (!isDerivedKey(name, info->kind()) && !customFieldCalled(plan, *info, name))
                ++unknown;
        }
        const std::tuple<qsizetype, bool, bool> rank{known, known == qsizetype(info->fields().size()),
                                                     info->kind() == EntityKind::Feature};
        if ((unknown == 0 || (isWhole && known > unknown)) && rank > bestRank) {
            best = info;
            bestRank = rank;
        }
    }
    return best;
}

std::optional<CsvMapping> ownMapping(const QStringList &header, const Plan &plan)
{
    const EntityInfo *info = entityOfExport(header, plan);
    if (!info)
        return std::nullopt;
    CsvMapping mapping;
    mapping.name = u"Leadline"_s;
    mapping.entity = info->kind();
    mapping.ownExport = true;
    for (const QString &name : header) {
        CsvMapping::Column column{name, QString()};
        if (name == u"id" || info->field(name))
            column.to = name;
        else if (const CustomField *custom = customFieldCalled(plan, *info, name); custom && !isDerivedKey(name, info->kind()))
            column.to = CsvMapping::customTarget(custom->key);
        mapping.columns.push_back(column);
    }
    return mapping;
}

/// A column named after a month, quarter or half, in which a mark says that the row takes place then.
bool namesPeriod(const QString &name)
{
    const bool hasDigit = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    const Result<PlannedDate> date =
        PlannedDate::fromInput(name, DateRole::Start, FiscalCalendar(), QDate(2026, 1, 1));
    return hasDigit && date && date->precision != DatePrecision::Day && date->precision != DatePrecision::Year;
}

/// A field of features that carries this name as its key or label, in English or in the language of the program.
const FieldInfo *fieldCalled(const QString &key)
{
    static const QHash<QString, const FieldInfo *> fields = [] {
        QHash<QString, const FieldInfo *> all;
        for (const FieldInfo &field : Catalogue::standard().info(EntityKind::Feature).fields()) {
            if (field.readOnly || field.type == FieldType::Order || field.keyText() == u"ref")
                continue;
            all.insert(headerKey(QString::fromUtf8(field.label)), &field);
            all.insert(headerKey(field.keyText()), &field);
        }
        return all;
    }();
    if (const FieldInfo *field = fields.value(key))
        return field;
    // As the tables of the program show it in its language.
    for (const FieldInfo &field : Catalogue::standard().info(EntityKind::Feature).fields()) {
        if (const FieldInfo *known = fields.value(headerKey(field.keyText())); known == &field && headerKey(field.labelText()) == key)
            return known;
    }
    return nullptr;
}

struct Ranked
{
    CsvMapping::Column column;
    qsizetype rank;
};

constexpr qsizetype lastRank = 1'000'000;

/// What makes a row a row: no field of one's own takes these.
bool isIndispensable(QStringView target)
{
    return target == u"title" || target == u"external_key" || target == u"row_id";
}

Ranked propose(const QString &name, HeaderSource source, const Plan &plan)
{
    if (name.contains(u"${"))
        return {{name, QString()}, lastRank};
    const QString key = headerKey(name);
    const CustomField *custom = fieldCalled(key) ? nullptr : customFieldCalled(plan, entityInfo<Feature>(), name);
    for (const HeaderSource table : {source, HeaderSource::Sheet}) {
        const Names &names = namesBySource()[size_t(table)];
        const Names::const_iterator found = names.constFind(key);
        if (found == names.cend())
            continue;
        const KnownHeader &known = knownHeaders()[size_t(*found)];
        if (custom && !isIndispensable(QString::fromLatin1(known.to)))
            break;
        return {{name, QString::fromLatin1(known.to), QString::fromLatin1(known.as)}, *found};
    }
    if (custom)
        return {{name, CsvMapping::customTarget(custom->key)}, lastRank - 1};
    if (const FieldInfo *field = fieldCalled(key); field && !key.isEmpty())
        return {{name, field->keyText()}, lastRank - 1};
    if (namesPeriod(name))
        return {{name, u"period_mark"_s}, lastRank - 1};
    return {{name, QString()}, lastRank};
}

} // namespace

QString headerKey(QStringView name)
{
    QString key;
    for (const QChar c : foldedText(name)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    // Jira wraps the names of custom fields in the words of its language.
    for (const QString &prefix : {u"benutzerdefiniertesfeld"_s, u"benutzerdefiniertefelder"_s, u"campopersonalizado"_s,
                                  u"champpersonnalise"_s}) {
        if (key.startsWith(prefix))
            return u"customfield"_s + key.mid(prefix.size());
    }
    return key;
}

bool isDerivedKey(const QString &key, EntityKind entity)
{
    return derivedKeys(entity).contains(key);
}

int recognisedNames(const QStringList &names)
{
    const QSet<QString> keys = distinctKeys(names);
    return knownBy(bestSource(keys), keys);
}

CsvMapping proposeMapping(const QStringList &header, const Plan &plan)
{
    if (std::optional<CsvMapping> own = ownMapping(header, plan))
        return std::move(*own);

    const HeaderSource source = bestSource(distinctKeys(header));
    std::vector<Ranked> ranked;
    QSet<QString> seen;
    for (const QString &name : header) {
        if (name.isEmpty() || seen.contains(name))
            continue;
        seen.insert(name);
        ranked.push_back(propose(name, source, plan));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });

    CsvMapping mapping;
    mapping.name = QString::fromLatin1(sourceNames[size_t(source)]);
    for (const Ranked &entry : ranked)
        mapping.columns.push_back(entry.column);
    // A sheet's only identifier is what its rows are known by later.
    if (!mapping.columnTo(u"external_key")) {
        for (CsvMapping::Column &column : mapping.columns) {
            if (column.to == u"row_id") {
                column.to = u"external_key"_s;
                break;
            }
        }
    }
    return mapping;
}

} // namespace leadline
