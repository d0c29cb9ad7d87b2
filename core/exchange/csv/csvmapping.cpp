// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvmapping.h"

#include "core/exchange/csv/knownheaders.h"
#include "core/model/catalogue.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto formatName = "leadline-mapping"_L1;
constexpr auto customPrefix = "custom:"_L1;

} // namespace

const QStringList &CsvMapping::specialTargets()
{
    static const QStringList words = {
        u"type"_s,     u"parent"_s,      u"row_id"_s, u"project_key"_s, u"project_name"_s,
        u"status_category"_s, u"resolution"_s, u"resolved"_s, u"period"_s, u"period_mark"_s,
        u"bucket"_s,   u"depends_on"_s,  u"blocks"_s, u"owner_key"_s,   u"time_zone"_s,
    };
    return words;
}

const QStringList &CsvMapping::forms()
{
    static const QStringList words = {u"seconds"_s, u"minutes"_s, u"hours"_s, u"days"_s,
                                      u"weeks"_s,   u"list"_s,    u"tag"_s};
    return words;
}

const QStringList &CsvMapping::customForms()
{
    static const QStringList words = {u"new"_s, u"text"_s, u"number"_s, u"date"_s, u"flag"_s, u"choice"_s};
    return words;
}

QString CsvMapping::customTarget(const QString &key)
{
    return customPrefix + key;
}

QString CsvMapping::customKey(const QString &to)
{
    return to.startsWith(customPrefix) ? to.mid(customPrefix.size()) : QString();
}

const CsvMapping::Column *CsvMapping::columnTo(QStringView to) const
{
    for (const Column &column : columns) {
        if (column.to == to)
            return &column;
    }
    return nullptr;
}

QJsonObject CsvMapping::toJson() const
{
    QJsonArray list;
    for (const Column &column : columns) {
        QJsonObject entry{{u"header"_s, column.header}};
        entry.insert(u"to"_s, column.to.isEmpty() ? QJsonValue() : QJsonValue(column.to));
        if (!column.as.isEmpty())
            entry.insert(u"as"_s, column.as);
        list.append(entry);
    }
    QJsonObject json{{u"format"_s, formatName},
                     {u"version"_s, 1},
                     {u"name"_s, name},
                     {u"entity"_s, Catalogue::standard().info(entity).keyText()},
                     {u"columns"_s, list}};
    if (ownExport)
        json.insert(u"own_export"_s, true);
    if (dayOrder)
        json.insert(u"day_order"_s, *dayOrder == DayOrder::MonthFirst ? u"month first"_s : u"day first"_s);
    return json;
}

Result<CsvMapping> CsvMapping::fromJson(const QJsonObject &json)
{
    const auto refuse = [](const QString &what) {
        return Error{ErrorCode::Usage,
                     tr("The column mapping can't be used: %1. Nothing was changed; correct the mapping file.").arg(what)};
    };
    if (json[u"format"_s].toString() != formatName || json[u"version"_s].toInt() != 1)
        return refuse(tr("it isn't a mapping of version 1"));

    CsvMapping mapping;
    mapping.name = json[u"name"_s].toString();
    mapping.ownExport = json[u"own_export"_s].toBool();
    const QString entityKey = json[u"entity"_s].toString(u"feature"_s);
    const EntityInfo *info = Catalogue::standard().find(entityKey);
    if (!info)
        return refuse(tr("there is no entity “%1”").arg(entityKey));
    mapping.entity = info->kind();
    const QString order = json[u"day_order"_s].toString();
    if (order == u"month first")
        mapping.dayOrder = DayOrder::MonthFirst;
    else if (order == u"day first")
        mapping.dayOrder = DayOrder::DayFirst;
    else if (!order.isEmpty())
        return refuse(tr("“day_order” is neither “day first” nor “month first”"));

    const QJsonArray list = json[u"columns"_s].toArray();
    for (const QJsonValue value : list) {
        const QJsonObject entry = value.toObject();
        const Column column{entry[u"header"_s].toString(), entry[u"to"_s].toString(), entry[u"as"_s].toString()};
        const QString own = customKey(column.to);
        const bool isCustom = !own.isEmpty() && !info->field(own);
        const bool known = column.to.isEmpty() || column.to == u"id" || isCustom || info->field(column.to)
            || (mapping.entity == EntityKind::Feature && specialTargets().contains(column.to));
        if (!known)
            return refuse(tr("%1 has no field “%2”").arg(info->labelText(), column.to));
        if (!column.as.isEmpty() && !(isCustom ? customForms() : forms()).contains(column.as))
            return refuse(tr("cells can't be read as “%1”").arg(column.as));
        mapping.columns.push_back(column);
    }
    return mapping;
}

QString CsvMapping::fingerprint(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &headerName : header)
        hash.addData(QByteArray(headerKey(headerName).toUtf8() + '\x1f'));
    return QString::fromLatin1(hash.result().toHex().first(32));
}

} // namespace leadline
