// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/planjson.h"

#include "core/exchange/json/jsonhistoryreader.h"
#include "core/exchange/json/jsonrowreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

class PlanJsonReader final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::PlanJsonReader)

public:
    explicit PlanJsonReader(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    Result<PlanJson> read(const QByteArray &json);

private:
    Result<QJsonObject> parse(const QByteArray &json) const;
    Result<> checkHead(const QJsonObject &object) const;
    Result<> readTables(const QJsonObject &object);
    Result<> readTable(const EntityInfo &info, const QJsonValue &value);
    Result<> checkReferences() const;
    Result<> compareWith(const Plan &folded) const;
    static JsonPlace placeOf(const EntityInfo &info, qsizetype row, const QJsonObject &object);

    const Catalogue &m_catalogue;
    JsonRowReader m_rows;
    Plan m_tables{m_catalogue};
};

Result<PlanJson> PlanJsonReader::read(const QByteArray &json)
{
    const Result<QJsonObject> object = parse(json);
    if (!object)
        return object.error();
    if (const Result<> head = checkHead(*object); !head)
        return head.error();
    const Result<EntityId> document = JsonRowReader::id(object->value("document"_L1), {.section = {}, .key = u"document"_s});
    if (!document)
        return document.error();
    if (const Result<> tables = readTables(*object); !tables)
        return tables.error();
    if (const Result<> references = checkReferences(); !references)
        return references.error();

    JsonHistoryReader historyReader(m_catalogue, m_rows);
    Result<std::vector<Transaction>> history = historyReader.read(object->value("history"_L1));
    if (!history)
        return history.error();
    Result<Plan> folded = historyReader.fold(*history);
    if (!folded)
        return folded.error();
    if (const Result<> same = compareWith(*folded); !same)
        return same.error();
    return PlanJson{*document, *std::move(folded), *std::move(history)};
}

Result<QJsonObject> PlanJsonReader::parse(const QByteArray &json) const
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        const qsizetype line = 1 + json.left(parsed.offset).count('\n');
        if (!looksLikePlanJson(json))
            return refusedPlanJson(tr("The file isn't a Leadline plan, nor any other JSON."), parsed.errorString());
        return refusedPlanJson(tr("The plan is damaged or incomplete at line %1.").arg(line), parsed.errorString());
    }
    if (!document.isObject() || document.object().value("format"_L1) != "leadline-plan"_L1)
        return refusedPlanJson(tr("The file is JSON, but not a Leadline plan."));
    return document.object();
}

Result<> PlanJsonReader::checkHead(const QJsonObject &object) const
{
    const QJsonValue version = object.value("version"_L1);
    if (!version.isDouble())
        return JsonPlace{.section = {}, .key = u"version"_s}.refuse(tr("A number is expected there."));
    if (version.toInteger() != 1) {
        return refusedPlanJson(tr("The plan has the form %1; this version of Leadline reads form 1. A newer version will read it.")
                                   .arg(version.toDouble()));
    }
    for (QJsonObject::const_iterator it = object.begin(); it != object.end(); ++it) {
        const bool isHead = it.key() == u"format" || it.key() == u"version" || it.key() == u"document" || it.key() == u"history";
        if (!isHead && !m_catalogue.find(it.key()))
            return JsonPlace{.section = {}, .key = it.key()}.unknownKey();
    }
    return {};
}

Result<> PlanJsonReader::readTables(const QJsonObject &object)
{
    for (const EntityInfo *info : m_catalogue.entities()) {
        const QJsonObject::const_iterator it = object.find(info->keyText());
        if (it == object.end())
            continue;
        if (const Result<> read = readTable(*info, it.value()); !read)
            return read;
    }
    return {};
}

Result<> PlanJsonReader::readTable(const EntityInfo &info, const QJsonValue &value)
{
    const bool isOneRow = info.kind() == EntityKind::Portfolio && value.isObject();
    if (!isOneRow && !value.isArray())
        return JsonPlace{.section = info.keyText()}.refuse(tr("A list of rows is expected there."));
    const QJsonArray rows = isOneRow ? QJsonArray{value} : value.toArray();
    Table &table = m_tables.table(info.kind());
    table.reserve(static_cast<int>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject object = rows[i].toObject();
        const JsonPlace place = placeOf(info, i + 1, object);
        if (!rows[i].isObject())
            return place.refuse(tr("A row is expected there."));
        Result<EntityBox> row = m_rows.tableRow(info, object, place);
        if (!row)
            return row.error();
        if (table.find((*row)->id))
            return place.refuse(tr("A row with this id stands before it."));
        table.insert(*std::move(row));
    }
    return {};
}

Result<> PlanJsonReader::checkReferences() const
{
    for (const EntityInfo *info : m_catalogue.entities()) {
        const Table &table = m_tables.table(info->kind());
        std::vector<const EntityBase *> rows = table.removed();
        rows.insert(rows.end(), table.live().begin(), table.live().end());
        for (const FieldInfo &field : info->fields()) {
            if (!field.isReference())
                continue;
            for (const EntityBase *row : rows) {
                for (const EntityId &id : field.references(*row)) {
                    if (m_catalogue.find(field.target) && m_tables.find(field.target, id))
                        continue;
                    const JsonPlace place{info->keyText(), 0, row->ref.isEmpty() ? idText(row->id) : row->ref, field.keyText()};
                    return place.refuse(tr("It leads to a row that isn't in the plan."));
                }
            }
        }
    }
    return {};
}

Result<> PlanJsonReader::compareWith(const Plan &folded) const
{
    QString difference;
    if (m_tables.equals(folded, &difference))
        return {};
    return refusedPlanJson(tr("The plan's rows and its history disagree, so one of them was changed outside Leadline."), difference);
}

JsonPlace PlanJsonReader::placeOf(const EntityInfo &info, qsizetype row, const QJsonObject &object)
{
    const QString ref = object.value("ref"_L1).toString();
    return {info.keyText(), row, ref.isEmpty() ? object.value("id"_L1).toString() : ref};
}

} // namespace

Result<PlanJson> planFromJson(const QByteArray &json, const Catalogue &catalogue)
{
    return PlanJsonReader(catalogue).read(json);
}

bool looksLikePlanJson(const QByteArray &json)
{
    return json.startsWith("{\"format\":\"leadline-plan\"")
        || json.left(200).simplified().replace(' ', "").startsWith("{\"format\":\"leadline-plan\"");
}

} // namespace leadline
