// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/customtargets.h"

#include "core/analysis/derived/customvalues.h"
#include "core/base/text.h"
#include "core/exchange/csv/knownheaders.h"

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestCustomKey = 60;

/// "story_point_estimate" for "Story point estimate".
QString keyOfName(const QString &name)
{
    QString key;
    for (const QChar c : foldedText(name).left(longestCustomKey)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    // A key begins like a word, so that filters can name it.
    if (key.isEmpty())
        return u"field"_s;
    return key.front().isDigit() ? QString(u"field_"_s + key) : key;
}

bool isTaken(const QString &key, EntityKind entity)
{
    const std::vector<EntityKind> kinds = rowKinds(entity);
    return std::any_of(kinds.begin(), kinds.end(), [&key](EntityKind kind) {
        return Catalogue::standard().info(kind).field(key) || isDerivedKey(key, kind);
    });
}

} // namespace

std::vector<EntityKind> rowKinds(EntityKind entity)
{
    if (entity == EntityKind::Feature)
        return {EntityKind::Feature, EntityKind::Initiative, EntityKind::Milestone};
    return {entity};
}

QString plainColumnName(const QString &header)
{
    const QString name = header.trimmed();
    const qsizetype bracket = name.indexOf(u'(');
    if (bracket > 0 && name.endsWith(u')') && headerKey(name.left(bracket)) == u"customfield")
        return name.sliced(bracket + 1, name.size() - bracket - 2).trimmed();
    return name;
}

const CustomField *customFieldCalled(const Plan &plan, const EntityInfo &info, const QString &header)
{
    const std::vector<const CustomField *> fields = customValues::fieldsOf(plan, info);
    const QString name = plainColumnName(header);
    for (const CustomField *field : fields) {
        if (field->key == header || field->key == name)
            return field;
    }
    const auto only = [&fields](const auto &fits) -> const CustomField * {
        const auto first = std::find_if(fields.begin(), fields.end(), fits);
        return first == fields.end() || std::find_if(first + 1, fields.end(), fits) != fields.end() ? nullptr : *first;
    };
    if (const CustomField *field = only([&](const CustomField *one) { return one->label == header || one->label == name; }))
        return field;
    const QString wanted = headerKey(name);
    if (wanted.isEmpty())
        return nullptr;
    return only([&](const CustomField *one) { return headerKey(one->key) == wanted || headerKey(one->label) == wanted; });
}

CsvMapping::Column customColumn(const QString &header, EntityKind entity, const Plan &plan)
{
    if (const CustomField *field = customFieldCalled(plan, plan.catalogue().info(entity), header))
        return {header, CsvMapping::customTarget(field->key)};
    QString key = keyOfName(plainColumnName(header));
    while (isTaken(key, entity))
        key.prepend(u"own_"_s);
    return {header, CsvMapping::customTarget(key), CsvMapping::customForms().first()};
}

Result<> keepColumns(const QStringList &names, const QStringList &header, const Plan &plan, CsvMapping *mapping)
{
    for (const QString &name : names) {
        const QString column = [&]() -> QString {
            if (header.contains(name))
                return name;
            for (const QString &candidate : header) {
                if (!headerKey(candidate).isEmpty()
                    && (headerKey(candidate) == headerKey(name) || headerKey(plainColumnName(candidate)) == headerKey(name)))
                    return candidate;
            }
            return {};
        }();
        if (column.isEmpty()) {
            QStringList known = header;
            known.removeAll(QString());
            known.removeDuplicates();
            return Error{ErrorCode::Usage,
                         CsvMapping::tr("The file has no column “%1”. Nothing was changed; its columns are: %2.")
                             .arg(excerpt(name), known.join(u", "_s))};
        }
        const CsvMapping::Column kept = customColumn(column, mapping->entity, plan);
        const auto isKept = [&](const CsvMapping::Column &one) {
            const std::vector<const CustomField *> fields = customValues::fieldsOf(plan, plan.catalogue().info(mapping->entity));
            const QString key = CsvMapping::customKey(one.to);
            return !key.isEmpty() && (!one.as.isEmpty() || std::any_of(fields.begin(), fields.end(), [&](const CustomField *field) {
                return field->key == key;
            }));
        };
        const auto known = std::find_if(mapping->columns.begin(), mapping->columns.end(),
                                        [&](const CsvMapping::Column &one) { return one.header == column; });
        if (known == mapping->columns.end())
            mapping->columns.push_back(kept);
        else if (!isKept(*known))
            *known = kept;
    }
    return {};
}

} // namespace leadline
