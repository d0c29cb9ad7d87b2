// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changewords.h"

#include "core/model/feature.h"
#include "ui/delegates/editorwords.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 40;

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString shortened(const QString &text)
{
    return text.size() > longestValue ? QString(text.left(longestValue - 1) + QChar(0x2026)) : text;
}

bool movesFeature(const std::vector<const ChangeRow *> &rows)
{
    return rows.front()->kind == EntityKind::Feature && std::ranges::all_of(rows, [](const ChangeRow *row) {
        return row->field && (row->field->keyText() == u"start" || row->field->keyText() == u"end");
    });
}

QString valueSentence(const ChangeRow &row, const QString &who, const QString &item, const PlanContext &context)
{
    const QString label = row.field->labelText();
    if (row.field->type == FieldType::Markdown)
        return ChangeWords::tr("%1 changed %2 of %3").arg(who, label, item);
    const QString after = shortened(EditorWords::displayText(*row.field, row.kind, row.after, context));
    if (row.field == context.plan().catalogue().info(row.kind).titleField() && !row.before.isEmpty())
        return ChangeWords::tr("%1 renamed %2 to %3").arg(who, shortened(row.before), after);
    if (!row.field->isSet()) {
        return after.isEmpty() ? ChangeWords::tr("%1 cleared %2 of %3").arg(who, label, item)
                               : ChangeWords::tr("%1 set %2 of %3 to %4").arg(who, label, item, after);
    }
    const QString before = shortened(EditorWords::displayText(*row.field, row.kind, row.before, context));
    return after.isEmpty() ? ChangeWords::tr("%1 took %4 from %2 of %3").arg(who, label, item, before)
                           : ChangeWords::tr("%1 added %4 to %2 of %3").arg(who, label, item, after);
}

} // namespace

QString sentenceFor(const Transaction &transaction, const PlanContext &context)
{
    const QString who = transaction.author;
    const std::vector<EntityKey> items = itemsOf(transaction);
    const QString item = items.size() == 1 ? shortened(context.nameOf(items.front())) : QString();
    if (item.isEmpty())
        return ChangeWords::tr("%1: %2", "who did what").arg(who, historyLabel(transaction));
    std::vector<const ChangeRow *> rows;
    QStringList fields;
    for (const ChangeRow &row : transaction.rows) {
        if (row.kind != items.front().kind || row.id != items.front().id)
            continue;
        rows.push_back(&row);
        if (row.field && !fields.contains(row.field->labelText()))
            fields.append(row.field->labelText());
    }
    if (rows.front()->isInsertion())
        return ChangeWords::tr("%1 added %2").arg(who, item);
    if (rows.front()->isRemoval())
        return ChangeWords::tr("%1 removed %2").arg(who, item);
    if (movesFeature(rows)) {
        const Feature *feature = context.plan().find(Id<Feature>(items.front().id));
        const QString span =
            wording::span(feature->start, feature->end, context.plan().fiscalCalendar(), context.today());
        return span.isEmpty() ? ChangeWords::tr("%1 took the dates of %2").arg(who, item)
                              : ChangeWords::tr("%1 moved %2: %3", "who moved what; its dates now").arg(who, item, span);
    }
    if (rows.size() == 1)
        return valueSentence(*rows.front(), who, item, context);
    return ChangeWords::tr("%1 changed %2 of %3").arg(who, fields.join(u", "_s), item);
}

} // namespace leadline
