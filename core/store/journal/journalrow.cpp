// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal/journalrow.h"

#include "core/store/journal/nullableutf8.h"

namespace leadline {

namespace {

Result<std::shared_ptr<const EntityBase>> row(const EntityInfo &info, EntityId id, const QString &json,
                                              UnknownKeys unknown)
{
    if (json.isNull())
        return std::shared_ptr<const EntityBase>();
    Result<EntityBox> box = rowFromJson(info, id, json.toUtf8(), unknown);
    if (!box)
        return box.error();
    return std::shared_ptr<const EntityBase>(std::move(*box));
}

} // namespace

QString wholeRowText(const EntityInfo &info, const EntityBase *row)
{
    return row ? QString::fromUtf8(rowToJson(info, *row)) : QString();
}

JournalBytes::JournalBytes(QByteArray entityKey, EntityId id, QByteArray fieldKey, QByteArray oldText, QByteArray newText)
    : entity(std::move(entityKey))
    , entityId(idText(id).toLatin1())
    , field(std::move(fieldKey))
    , before(std::move(oldText))
    , after(std::move(newText))
{
}

JournalBytes::JournalBytes(const JournalRow &row)
    : entity(nullableUtf8(row.entity))
    , entityId(nullableUtf8(row.entityId))
    , field(nullableUtf8(row.field))
    , before(nullableUtf8(row.before))
    , after(nullableUtf8(row.after))
{
}

JournalRow journalRow(const Catalogue &catalogue, const ChangeRow &row)
{
    const EntityInfo &info = catalogue.info(row.kind);
    JournalRow written{.entity = info.keyText(), .entityId = idText(row.id), .field = {}, .before = {}, .after = {}};
    if (row.field) {
        written.field = row.field->keyText();
        written.before = row.before;
        written.after = row.after;
    } else {
        written.field = QString::fromUtf16(wholeRow);
        written.before = wholeRowText(info, row.rowBefore.get());
        written.after = wholeRowText(info, row.rowAfter.get());
    }
    return written;
}

Result<std::optional<ChangeRow>> changeRow(const Catalogue &catalogue, const JournalRow &written, UnknownKeys unknown)
{
    const EntityInfo *info = catalogue.find(written.entity);
    const EntityId id = idFromText(written.entityId);
    if (!info)
        return std::optional<ChangeRow>();
    if (id.isNull())
        return Error{ErrorCode::Refused, {}, written.entityId};
    ChangeRow read{.kind = info->kind(), .id = id};
    if (written.field != QStringView(wholeRow)) {
        read.field = info->field(written.field);
        if (!read.field)
            return std::optional<ChangeRow>();
        read.before = written.before;
        read.after = written.after;
        return std::optional<ChangeRow>(std::move(read));
    }
    Result<std::shared_ptr<const EntityBase>> before = row(*info, id, written.before, unknown);
    if (!before)
        return before.error();
    Result<std::shared_ptr<const EntityBase>> after = row(*info, id, written.after, unknown);
    if (!after)
        return after.error();
    read.rowBefore = std::move(*before);
    read.rowAfter = std::move(*after);
    return std::optional<ChangeRow>(std::move(read));
}

} // namespace leadline
