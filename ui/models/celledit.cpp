// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celledit.h"

#include "core/analysis/derived/customvalues.h"
#include "core/analysis/derived/fieldcolumn.h"
#include "ui/models/tablecolumn.h"

#include <QSet>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellName(const PlanContext &context, const QString &column, EntityKey item)
{
    //: A cell of a table: %1 is the column, %2 the row, e.g. "Effort of Saved cards"
    return QCoreApplication::translate("CellEdit", "%1 of %2").arg(column, context.nameOf(item));
}

class Builder final
{
public:
    Builder(const PlanContext &context, const QString &label)
        : m_context(context)
        , m_edits{Change(label), {}, {}}
        , m_own(context.plan(), context.document().ids())
    {
    }

    void add(const CellInput &cell)
    {
        const EntityInfo &info = m_context.plan().catalogue().info(cell.item.kind);
        const EntityBase *row = m_context.plan().find(cell.item.kind, cell.item.id);
        if (!row)
            return;
        const size_t before = m_edits.change.rows.size();
        put(cell, *row, info);
        if (m_edits.change.rows.size() > before) {
            ++m_edits.changed;
            m_changedItems.insert(cell.item);
        }
    }
    CellEdits take()
    {
        m_edits.changedItems = static_cast<int>(m_changedItems.size());
        return std::move(m_edits);
    }

private:
    void put(const CellInput &cell, const EntityBase &row, const EntityInfo &info)
    {
        if (cell.column == TableColumn::datesKey) {
            addSpan(cell, row, info);
        } else if (const FieldInfo *field = info.field(cell.column)) {
            addField(cell.item, row, *field, cell.input);
        } else if (const Column *column = m_context.columns(cell.item.kind).find(cell.column)) {
            if (const CustomField *own = m_context.plan().find(Id<CustomField>(customFieldOf(*column)))) {
                addOwn(cell, *own, column->label());
                return;
            }
            // What was copied from here comes back with the decimal sign of the locale.
            const QString text = column->text(row);
            const QString typed = cell.input.trimmed();
            if (typed != text && typed != QString(text).replace(u'.', m_context.inputContext().decimalPoint))
                refuse(cell.item, column->label(), readOnlyText());
        }
    }
    static QString readOnlyText()
    {
        return QCoreApplication::translate("CellEdit", "It is worked out and can't be typed.");
    }

    /// Start and end as they were typed together: each may lend the other its year.
    void addSpan(const CellInput &cell, const EntityBase &row, const EntityInfo &info)
    {
        auto [start, end] = spanFromInput(cell.input);
        if (!start.isEmpty() && !end.isEmpty()) {
            const InputContext input = m_context.inputContext();
            const Result<PlannedSpan> span =
                PlannedSpan::fromInput(start, end, input.plan.fiscalCalendar(), input.today);
            if (!span) {
                refuse(cell.item, QCoreApplication::translate("CellEdit", "Dates"), span.error().text);
                return;
            }
            start = span->start.text();
            end = span->end.text();
        }
        addField(cell.item, row, *info.field(u"start"), start);
        addField(cell.item, row, *info.field(u"end"), end);
    }
    void addOwn(const CellInput &cell, const CustomField &field, const QString &label)
    {
        const Result<QString> text = customValues::fromInput(field, cell.input, m_context.inputContext());
        if (text)
            m_own.put(m_edits.change, field, cell.item, *text);
        else
            refuse(cell.item, label, text.error().text);
    }
    void addField(EntityKey item, const EntityBase &row, const FieldInfo &field, const QString &input)
    {
        if (input.trimmed() == outputText(field, row, m_context.plan()))
            return;
        if (field.readOnly) {
            refuse(item, field.labelText(), readOnlyText());
        } else if (field.isSet()) {
            const Result<QStringList> elements = elementsFromInput(field, input, m_context.inputContext());
            if (elements)
                m_edits.change.setElements(m_context.plan(), item.kind, item.id, field, *elements);
            else
                refuse(item, field.labelText(), elements.error().text);
        } else {
            const Result<QString> text =
                textFromInput(field, input, contextFor(field, item.kind, row, m_context.inputContext()));
            if (!text)
                refuse(item, field.labelText(), text.error().text);
            else if (*text != field.text(row))
                m_edits.change.set(item.kind, item.id, field, *text);
        }
    }
    void refuse(EntityKey item, const QString &column, const QString &why)
    {
        m_edits.reasons.append(why);
        //: %1 names a cell of a table, %2 is a sentence
        m_edits.problems.append(
            QCoreApplication::translate("CellEdit", "%1: %2").arg(cellName(m_context, column, item), why));
    }

    const PlanContext &m_context;
    CellEdits m_edits;
    QSet<EntityKey> m_changedItems;
    customValues::Writer m_own;
};

} // namespace

CellEdits editCells(const PlanContext &context, const QString &label, std::span<const CellInput> cells)
{
    Builder builder(context, label);
    for (const CellInput &cell : cells)
        builder.add(cell);
    return builder.take();
}

namespace {

/// Which cells were left, and why: the first few.
QStringList problemLines(const CellEdits &edits)
{
    constexpr qsizetype mostNamed = 3;
    QStringList lines = edits.problems.mid(0, mostNamed);
    if (const int left = static_cast<int>(edits.problems.size() - lines.size()); left > 0)
        lines.append(QCoreApplication::translate("CellEdit", "%n more cells were left as they are.", nullptr, left));
    return lines;
}

} // namespace

QString reportText(const CellEdits &edits)
{
    if (edits.changed == 0 && edits.problems.size() == 1)
        return edits.problems.first();
    const QString nothing = QCoreApplication::translate("CellEdit", "Nothing was changed.");
    QStringList lines = problemLines(edits);
    // Each reason speaks of its own cell only.
    for (QString &line : lines)
        line.remove(u' ' + nothing);
    lines.prepend(edits.changed == 0
                      ? nothing
                      : QCoreApplication::translate("CellEdit", "%n cells were changed. Left as they are:", nullptr, edits.changed));
    return lines.join(u'\n');
}

bool applyCells(PlanContext &context, const QString &label, std::span<const CellInput> cells)
{
    return applyEdits(context, editCells(context, label, cells));
}

bool applyEdits(PlanContext &context, CellEdits edits)
{
    const bool hasChange = !edits.change.isEmpty();
    if (hasChange && !context.execute(std::move(edits.change)))
        return false;
    if (!edits.problems.isEmpty())
        context.report(reportText(edits));
    return hasChange || edits.problems.isEmpty();
}

} // namespace leadline
