// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changeentry.h"

#include "core/analysis/scoring/framework.h"
#include "core/model/enums.h"
#include "core/session/snapshotrule.h"
#include "ui/delegates/editorwords.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 40;
constexpr size_t mostFields = 2;

struct ChangeEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeEntry)
};

bool isDate(const FieldInfo &field)
{
    return field.type == FieldType::When || field.type == FieldType::Day;
}

/// What a framework counts with, and what overrules it.
bool isScore(EntityKind kind, const FieldInfo &field)
{
    if (kind == EntityKind::Rating || kind == EntityKind::Criterion)
        return true;
    const QString key = field.keyText();
    return kind == EntityKind::Feature && (key == u"rank_override" || std::ranges::any_of(frameworks(), [&](const Framework &framework) {
               return std::ranges::any_of(framework.inputs, [&](const char *input) { return key == QLatin1String(input); });
           }));
}

QDate dateOf(const QString &canonical)
{
    const Result<PlannedDate> date = PlannedDate::fromText(canonical);
    return date ? date->date : QDate();
}

/// Later or earlier by the last date of the change that moved: an end says more than a start.
Glyph directionOf(const std::vector<const ChangeRow *> &rows)
{
    Glyph direction = Glyph::None;
    for (const ChangeRow *row : rows) {
        if (!row->field || !isDate(*row->field))
            continue;
        const QDate before = dateOf(row->before);
        const QDate after = dateOf(row->after);
        if (before.isValid() && after.isValid() && before != after && (direction == Glyph::None || row->field->keyText() == u"end"))
            direction = after > before ? Glyph::ChangeLater : Glyph::ChangeEarlier;
    }
    return direction;
}

void setMark(ChangeEntry &entry, EntityKind kind, const std::vector<const ChangeRow *> &rows)
{
    entry.glyph = directionOf(rows);
    for (const ChangeRow *row : rows) {
        if (!row->field)
            continue;
        const QString key = row->field->keyText();
        if (kind == EntityKind::Feature && key == u"status" && row->after == enumLabel(WorkStatus::Released))
            entry.glyph = Glyph::ChangeReleased;
        else if (kind == EntityKind::Feature && key == u"parked" && row->after == u"true")
            entry.glyph = Glyph::ChangeParked;
        else if (isScore(kind, *row->field))
            entry.icon = Icon::Sort;
        else if (isDate(*row->field))
            entry.icon = Icon::Calendar;
        else if (key == u"owner" || key == u"team")
            entry.icon = Icon::Users;
        else if (row->field->type == FieldType::Text || row->field->type == FieldType::Markdown)
            entry.icon = Icon::Text;
    }
}

QString fieldDetail(const ChangeRow &row, const PlanContext &context)
{
    const FieldInfo &field = *row.field;
    const QString label = field.labelText();
    if (field.type == FieldType::Markdown || field.type == FieldType::Json)
        return ChangeEntryWords::tr("%1 rewritten").arg(label);
    const QString before = shortValue(field, row.kind, row.before, context);
    const QString after = shortValue(field, row.kind, row.after, context);
    if (field.isSet())
        return after.isEmpty() ? ChangeEntryWords::tr("%1: %2 taken away").arg(label, before)
                               : ChangeEntryWords::tr("%1: %2 added").arg(label, after);
    if (before.isEmpty())
        return ChangeEntryWords::tr("%1 %2", "a field and the value it got").arg(label, after);
    if (after.isEmpty())
        return ChangeEntryWords::tr("%1 cleared, was %2").arg(label, before);
    return ChangeEntryWords::tr("%1 %2 to %3", "a field, its value before and after").arg(label, before, after);
}

QString detailOf(const std::vector<const ChangeRow *> &rows, const PlanContext &context)
{
    if (rows.size() <= mostFields) {
        QStringList details;
        for (const ChangeRow *row : rows)
            details.append(fieldDetail(*row, context));
        return details.join(u", "_s);
    }
    QStringList labels;
    for (const ChangeRow *row : rows) {
        if (!labels.contains(row->field->labelText()))
            labels.append(row->field->labelText());
    }
    return labels.join(u", "_s);
}

} // namespace

ChangeTopics topicsOf(const Transaction &transaction)
{
    ChangeTopics topics;
    for (const ChangeRow &row : transaction.rows) {
        if (SnapshotRule::isAutomatic(row))
            continue;
        if (!row.field)
            topics |= ChangeTopic::Rows;
        else if (isDate(*row.field))
            topics |= ChangeTopic::Dates;
        else if (isScore(row.kind, *row.field))
            topics |= ChangeTopic::Scores;
    }
    return topics;
}

QString shortValue(const FieldInfo &field, EntityKind kind, const QString &canonical, const PlanContext &context)
{
    if (canonical.isEmpty())
        return {};
    if (isDate(field)) {
        if (const Result<PlannedDate> date = PlannedDate::fromText(canonical))
            return date->display(context.plan().fiscalCalendar(), context.today());
    }
    const QString shown = EditorWords::displayText(field, kind, canonical, context).simplified();
    return shown.size() > longestValue ? QString(shown.left(longestValue - 1) + QChar(0x2026)) : shown;
}

ChangeEntry entryFor(const Transaction &transaction, const PlanContext &context)
{
    ChangeEntry entry;
    const std::vector<EntityKey> items = itemsOf(transaction);
    std::vector<const ChangeRow *> rows;
    for (const ChangeRow &row : transaction.rows) {
        if (!items.empty() && row.kind == items.front().kind && row.id == items.front().id)
            rows.push_back(&row);
    }
    if (items.size() != 1) {
        entry.what = historyLabel(transaction);
        if (!items.empty())
            entry.detail = ChangeEntryWords::tr("%n items", nullptr, static_cast<int>(items.size()));
        std::vector<const ChangeRow *> all;
        for (const ChangeRow &row : transaction.rows)
            all.push_back(&row);
        if (!rows.empty() && rows.front()->field)
            setMark(entry, items.front().kind, all);
        else if (!rows.empty())
            entry.glyph = rows.front()->isInsertion() ? Glyph::ChangeAdded : Glyph::ChangeRemoved;
        return entry;
    }
    // Rows without a title of their own are told by what was done with them: "Check in KR-4".
    const bool hasTitle = context.plan().catalogue().info(items.front().kind).titleField() != nullptr;
    const QString name = hasTitle ? context.nameOf(items.front()) : QString();
    entry.what = name.isEmpty() ? historyLabel(transaction) : name;
    if (rows.front()->isInsertion()) {
        entry.glyph = Glyph::ChangeAdded;
        entry.detail = ChangeEntryWords::tr("added");
    } else if (rows.front()->isRemoval()) {
        entry.glyph = Glyph::ChangeRemoved;
        entry.detail = ChangeEntryWords::tr("removed");
    } else {
        setMark(entry, items.front().kind, rows);
        entry.detail = detailOf(rows, context);
    }
    return entry;
}

QString dayHeading(QDate day, QDate today)
{
    constexpr std::array<const char *, 7> names{
        QT_TRANSLATE_NOOP("ChangeEntry", "Mon"), QT_TRANSLATE_NOOP("ChangeEntry", "Tue"), QT_TRANSLATE_NOOP("ChangeEntry", "Wed"),
        QT_TRANSLATE_NOOP("ChangeEntry", "Thu"), QT_TRANSLATE_NOOP("ChangeEntry", "Fri"), QT_TRANSLATE_NOOP("ChangeEntry", "Sat"),
        QT_TRANSLATE_NOOP("ChangeEntry", "Sun")};
    const QString name = ChangeEntryWords::tr(names[static_cast<size_t>(day.dayOfWeek() - 1)]);
    return ChangeEntryWords::tr("%1 %2", "a day of the week and the date").arg(name, wording::day(day, today));
}

} // namespace leadline
