// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowreader.h"

#include "core/analysis/derived/customvalues.h"
#include "core/base/text.h"
#include "core/model/customvalue.h"
#include "core/model/feature.h"
#include "core/model/milestone.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

EntityKind kindOfType(RowType type)
{
    switch (type) {
    case RowType::Initiative:
        return EntityKind::Initiative;
    case RowType::Milestone:
    case RowType::Release:
        return EntityKind::Milestone;
    case RowType::Feature:
        break;
    }
    return EntityKind::Feature;
}

} // namespace

const FieldInfo *fieldFor(const Catalogue &catalogue, EntityKind kind, const QString &featureKey)
{
    const EntityInfo &info = catalogue.info(kind);
    if (kind == EntityKind::Milestone) {
        if (featureKey == u"title")
            return info.field(u"name");
        if (featureKey == u"start" || featureKey == u"end")
            return info.field(u"date");
        if (featureKey == u"status")
            return info.field(u"done");
    }
    if (kind != EntityKind::Feature && featureKey == u"description")
        return info.field(u"notes");
    return info.field(featureKey);
}

RowReader::RowReader(const CsvTable &table, const CsvMapping &mapping, const ImportContext &context, ImportNotes *notes)
    : m_table(table)
    , m_plan(context.plan)
    , m_mapping(mapping)
    , m_columns(table, mapping)
    , m_custom(table, m_columns, mapping, context, notes)
    , m_input{context.plan, context.today}
    , m_calendar(context.plan.fiscalCalendar())
    , m_notes(notes)
{
    const FieldInfo *titleField = m_plan.catalogue().info(mapping.entity).titleField();
    m_title = titleField ? m_columns.target(titleField->keyText()) : nullptr;
    guessDayOrder(mapping);
    findPlainColumns();
    findMarks(context.today);
}

DraftTable RowReader::read(ImportReport *report)
{
    DraftTable drafts;
    collectGivenFields(&drafts);
    const qsizetype headerWidth = m_table.width(m_table.headerRecord());
    for (qsizetype record = m_table.headerRecord() + 1; record < m_table.recordCount(); ++record) {
        if (isBlank(record))
            continue;
        ++report->rows;
        for (qsizetype column = headerWidth; column < m_table.width(record); ++column) {
            if (!m_table.field(record, column).trimmed().isEmpty()) {
                m_notes->add(ImportNotes::Kind::Surplus, QString(), m_table.line(record));
                break;
            }
        }
        if (m_table.width(record) < headerWidth)
            m_notes->add(ImportNotes::Kind::TooShort, QString(), m_table.line(record));
        if (std::optional<RowDraft> draft = readRow(record, report))
            drafts.rows.push_back(std::move(*draft));
    }
    return drafts;
}

bool RowReader::isBlank(qsizetype record) const
{
    for (qsizetype column = 0; column < m_table.width(record); ++column) {
        if (!m_table.field(record, column).trimmed().isEmpty())
            return false;
    }
    return true;
}

RowType RowReader::rowType(qsizetype record) const
{
    return rowTypeOf(m_columns.cell(record, m_columns.target(u"type")));
}

std::optional<RowDraft> RowReader::readRow(qsizetype record, ImportReport *report)
{
    const bool features = m_mapping.entity == EntityKind::Feature;
    RowDraft draft;
    draft.line = m_table.line(record);
    const RowType type = features ? rowType(record) : RowType::Feature;
    draft.kind = features ? kindOfType(type) : m_mapping.entity;
    const EntityInfo &info = m_plan.catalogue().info(draft.kind);
    draft.entity = info.create();
    if (type == RowType::Release)
        static_cast<Milestone &>(*draft.entity).kind = MilestoneKind::Release;

    draft.title = oneLine(m_columns.cell(record, m_title));
    if (draft.title.isEmpty()) {
        report->refused.push_back({draft.line, tr("The row has no title.")});
        return std::nullopt;
    }
    if (const Result<> set = info.titleField()->setText(*draft.entity, draft.title); !set) {
        report->refused.push_back({draft.line, set.error().text});
        return std::nullopt;
    }

    draft.key = m_columns.cell(record, m_columns.target(u"external_key")).toString();
    draft.ids = m_columns.cells(record, m_columns.target(u"row_id"));
    if (m_mapping.ownExport) {
        draft.wantedId = idFromText(m_columns.cell(record, m_columns.target(u"id")));
        draft.entity->ref = m_columns.cell(record, m_columns.target(u"ref")).toString();
        if (!draft.entity->ref.isEmpty())
            draft.ids.append(draft.entity->ref);
    }
    if (features) {
        draft.ownerKey = m_columns.cell(record, m_columns.target(u"owner_key")).toString();
        draft.projectKey = m_columns.cell(record, m_columns.target(m_mapping.ownExport ? u"product" : u"project_key")).toString();
        draft.projectName = m_columns.cell(record, m_columns.target(u"project_name")).toString();
        draft.parents = m_columns.cells(record, m_columns.target(u"parent"));
        for (const QString &cell : m_columns.cells(record, m_columns.target(u"depends_on")))
            draft.dependsOn += listParts(cell);
        for (const QString &cell : m_columns.cells(record, m_columns.target(u"blocks")))
            draft.blocks += listParts(cell);
    }
    for (const PlainColumn &column : m_plain)
        readField(record, column, &draft);
    readCustom(record, &draft);
    readTags(record, &draft);
    if (features && !m_mapping.ownExport) {
        readPeriods(record, &draft);
        readStatus(record, &draft);
        readResolved(record, &draft);
    }
    return draft;
}

void RowReader::findPlainColumns()
{
    static const QStringList handled = {u"title"_s, u"name"_s, u"tags"_s, u"status"_s, u"id"_s, u"ref"_s};
    const bool own = m_mapping.ownExport;
    const bool isFeature = m_mapping.entity == EntityKind::Feature;
    const Catalogue &catalogue = m_plan.catalogue();
    const EntityInfo &info = catalogue.info(m_mapping.entity);
    for (const ColumnTarget &target : m_columns.targets()) {
        if ((!own && handled.contains(target.to)) || target.to == u"id" || target.to == u"ref"
            || (info.titleField() && target.to == info.titleField()->keyText())
            || (isFeature && (target.to == u"parent" || target.to == u"product"))) {
            continue;
        }
        const FieldInfo *field = info.field(target.to);
        if (!field || (own && field->readOnly))
            continue;
        PlainColumn column{&target, {field, nullptr, nullptr}};
        if (isFeature) {
            column.fields[1] = fieldFor(catalogue, EntityKind::Initiative, target.to);
            column.fields[2] = fieldFor(catalogue, EntityKind::Milestone, target.to);
        }
        m_plain.push_back(column);
    }
}

void RowReader::readField(qsizetype record, const PlainColumn &column, RowDraft *draft)
{
    const ColumnTarget &target = *column.target;
    const size_t kind = draft->kind == m_mapping.entity ? 0 : draft->kind == EntityKind::Initiative ? 1 : 2;
    const FieldInfo *field = column.fields.at(kind);
    const ColumnTarget::Use *use = &target.uses.front();
    const QStringView text = m_columns.cell(record, &target, &use);
    if (!field) {
        if (!text.isEmpty())
            m_notes->add(ImportNotes::Kind::NoSuchField, use->header, draft->line);
        return;
    }
    if (text.isEmpty())
        return;
    if (field->isReference()) {
        const QStringList names = field->isSet() ? listParts(text) : m_columns.cells(record, &target);
        for (const QString &name : names)
            draft->references.push_back({field, name});
        if (!field->isSet() && names.size() > 1 && field->target == EntityKind::Milestone)
            m_notes->add(ImportNotes::Kind::SeveralReleases, QString(), draft->line);
        return;
    }
    const bool occupied = !field->isUnset(*draft->entity);
    if (occupied && field->type == FieldType::Markdown) {
        const QString both = field->text(*draft->entity) + u"\n\n" + lineFeedsOnly(text);
        if (field->setText(*draft->entity, both))
            return;
    }
    // A milestone's one date is its end; its start only fills in.
    if (occupied && draft->kind == EntityKind::Milestone && field->type == FieldType::When && target.to == u"start")
        return;
    Result<QString> value = convert(record, *field, text, use->as);
    if (!value || !field->setText(*draft->entity, *value)) {
        m_notes->add(ImportNotes::Kind::Unreadable, use->header, draft->line);
        draft->unusable.push_back(field);
    }
}

void RowReader::readCustom(qsizetype record, RowDraft *draft)
{
    for (size_t i = 0; i < m_custom.count(); ++i) {
        const QString text = m_custom.text(i, record);
        const CustomField *field = m_custom.field(i, draft->kind, text);
        if (!field) {
            if (!text.isEmpty())
                m_notes->add(ImportNotes::Kind::NoSuchField, m_custom.header(i), draft->line);
            continue;
        }
        const Result<QString> value = convertCustom(record, *field, text);
        if (value && entityInfo<CustomValue>().field(u"value")->canonical(*value))
            draft->custom.push_back({field, *value});
        else if (customValues::typeOf(*field) == CustomType::Choice)
            m_notes->add(ImportNotes::Kind::UnknownOption, m_custom.header(i), draft->line, excerpt(text));
        else
            m_notes->add(ImportNotes::Kind::Unreadable, m_custom.header(i), draft->line);
    }
}

Result<QString> RowReader::convertCustom(qsizetype record, const CustomField &field, const QString &text) const
{
    if (text.isEmpty())
        return QString();
    const CustomType type = customValues::typeOf(field);
    if (type == CustomType::Date && !m_mapping.ownExport) {
        const std::optional<PlannedDate> day = date(record, text, DateRole::Start, MissingYear::Nearest);
        return day ? Result<QString>(day->date.toString(Qt::ISODate))
                   : Result<QString>(Error{ErrorCode::Invalid, QString(), text});
    }
    return customValues::fromInput(field, m_mapping.ownExport ? text : oneLine(text), m_input);
}

Result<QString> RowReader::convert(qsizetype record, const FieldInfo &field, QStringView text, const QString &as) const
{
    const auto unreadable = [&] { return Error{ErrorCode::Invalid, QString(), text.toString()}; };
    if (m_mapping.ownExport)
        return text.toString();
    switch (field.type) {
    case FieldType::Text:
        return oneLine(text);
    case FieldType::Markdown:
    case FieldType::Json:
        return lineFeedsOnly(text);
    case FieldType::Effort: {
        if (const std::optional<double> days = personDays(text, as))
            return numberText(*days);
        // "2,5" and "1.234,5", as people type them.
        return as.isEmpty() ? textFromInput(field, text.toString(), m_input) : Result<QString>(unreadable());
    }
    case FieldType::When:
    case FieldType::Day: {
        const std::optional<PlannedDate> day = date(record, text, field.dateRole, field.missingYear);
        if (!day)
            return unreadable();
        return field.type == FieldType::When ? day->text() : day->date.toString(Qt::ISODate);
    }
    default:
        return textFromInput(field, text.toString(), m_input);
    }
}

void RowReader::readTags(qsizetype record, RowDraft *draft)
{
    const ColumnTarget *target = m_columns.target(u"tags");
    const FieldInfo *field = m_plan.catalogue().info(draft->kind).field(u"tags");
    if (!target || !field || m_mapping.ownExport)
        return;
    for (const ColumnTarget::Use &use : target->uses) {
        const QStringView cell = m_columns.cellAt(record, use.column);
        const QStringList parts = use.as == u"tag" ? QStringList{cell.toString()} : listParts(cell);
        for (const QString &part : parts) {
            const QString tag = tagText(part);
            if (!tag.isEmpty() && !field->addElement(*draft->entity, tag))
                m_notes->add(ImportNotes::Kind::Unreadable, use.header, draft->line);
        }
    }
}

void RowReader::readStatus(qsizetype record, RowDraft *draft)
{
    const ColumnTarget *target = m_columns.target(u"status");
    const ColumnTarget *category = m_columns.target(u"status_category");
    if (!target && !category)
        return;
    const FieldInfo *field = fieldFor(m_plan.catalogue(), draft->kind, u"status"_s);
    const QStringView word = m_columns.cell(record, target);
    const std::optional<WorkStatus> status =
        statusOf(word, m_columns.cell(record, category), m_columns.cell(record, m_columns.target(u"resolution")));
    if (!status) {
        if (!word.isEmpty())
            m_notes->add(ImportNotes::Kind::UnknownStatus, word.toString(), draft->line);
        draft->unusable.push_back(field);
        return;
    }
    const bool isDone = *status == WorkStatus::Released;
    const QString text = field->type == FieldType::Flag ? (isDone ? u"true"_s : u"false"_s) : enumLabel(*status);
    if (!field->setText(*draft->entity, text))
        draft->unusable.push_back(field);
}

void RowReader::collectGivenFields(DraftTable *drafts) const
{
    const auto give = [this](std::vector<const FieldInfo *> *fields, EntityKind kind, const QString &key) {
        const FieldInfo *field = kind == m_mapping.entity ? m_plan.catalogue().info(kind).field(key)
                                                          : fieldFor(m_plan.catalogue(), kind, key);
        const bool common = field && (field->readOnly || field->keyText() == u"ref" || field->type == FieldType::Order);
        if (field && !common && std::find(fields->begin(), fields->end(), field) == fields->end())
            fields->push_back(field);
    };
    const auto giveAll = [&](std::vector<const FieldInfo *> *fields, EntityKind kind) {
        for (const ColumnTarget &target : m_columns.targets())
            give(fields, kind, target.to);
        if (m_mapping.entity != EntityKind::Feature)
            return;
        const auto has = [this](QStringView to) { return m_columns.target(to) != nullptr; };
        if (has(u"status_category"))
            give(fields, kind, u"status"_s);
        if (has(u"parent"))
            give(fields, kind, u"initiative"_s);
        if (has(u"resolved")) {
            give(fields, kind, u"released_on"_s);
            if (!has(u"status") && !has(u"status_category"))
                give(fields, kind, u"status"_s);
        }
        if (has(u"bucket")) {
            give(fields, kind, u"horizon"_s);
            give(fields, kind, u"tags"_s);
        }
        if (has(u"period") || has(u"period_mark") || has(u"bucket"))
            give(fields, kind, u"start"_s);
        if (has(u"period") || has(u"period_mark") || has(u"bucket") || has(u"resolved"))
            give(fields, kind, u"end"_s);
        give(fields, kind, kind == EntityKind::Feature ? u"product"_s : u"products"_s);
    };
    if (m_mapping.entity != EntityKind::Feature) {
        giveAll(&drafts->otherFields, m_mapping.entity);
        drafts->initiativeFields = drafts->milestoneFields = drafts->otherFields;
        return;
    }
    giveAll(&drafts->featureFields, EntityKind::Feature);
    giveAll(&drafts->initiativeFields, EntityKind::Initiative);
    giveAll(&drafts->milestoneFields, EntityKind::Milestone);
}

} // namespace leadline
