// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copiedrows.h"

#include "core/analysis/derived/column.h"
#include "core/model/portfolio.h"
#include "ui/models/celledit.h"
#include "ui/models/entitytablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString mimeType()
{
    return u"application/x-leadline-rows+json"_s;
}

QString planName(const PlanContext &context)
{
    return idText(context.plan().portfolio().id);
}

/// "Q4 2026~~"; days as spreadsheets read them.
QString dateWords(const PlannedDate &date, const FiscalCalendar &calendar)
{
    if (!date.isValid())
        return {};
    const QString when = date.precision == DatePrecision::Day ? date.date.toString(Qt::ISODate) : date.display(calendar, QDate());
    return date.confidence == DateConfidence::Firm ? when
        : date.confidence == DateConfidence::Likely ? QString(when + u'~')
                                                    : QString(when + u"~~"_s);
}

} // namespace

QString typedInput(FieldType type, const QString &canonical)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::Effort:
        return QString(canonical).replace(u'.', QLocale().decimalPoint());
    default:
        return canonical;
    }
}

void CopiedRows::store(QMimeData &data, EntityKind kind, const PlanContext &context) const
{
    QJsonArray rows;
    for (const QStringList &row : cells)
        rows.append(QJsonArray::fromStringList(row));
    const QJsonObject object{{u"plan"_s, planName(context)},
                             {u"entity"_s, context.plan().catalogue().info(kind).keyText()},
                             {u"columns"_s, QJsonArray::fromStringList(columns)},
                             {u"rows"_s, rows}};
    data.setData(mimeType(), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CopiedRows CopiedRows::read(const QMimeData &data, EntityKind kind, const PlanContext &context)
{
    const QJsonObject object = QJsonDocument::fromJson(data.data(mimeType())).object();
    if (object.value(u"plan").toString() != planName(context)
        || object.value(u"entity").toString() != context.plan().catalogue().info(kind).keyText())
        return {};
    const auto texts = [](const QJsonValue &value) {
        QStringList list;
        for (const QJsonValue &text : value.toArray())
            list.append(text.toString());
        return list;
    };
    CopiedRows rows{texts(object.value(u"columns")), {}};
    for (const QJsonValue &row : object.value(u"rows").toArray())
        rows.cells.append(texts(row));
    return rows;
}

bool CopiedRows::areForeign(const QMimeData &data, EntityKind kind, const PlanContext &context)
{
    return data.hasFormat(mimeType()) && read(data, kind, context).isEmpty();
}

QString CellCopier::input(const EntityBase &row, int section) const
{
    const TableColumn &shown = m_model.column(section);
    if (!shown.column)
        return {};
    if (shown.kind == CellKind::Dates && shown.end)
        return spanInput(shown.column->text(row), shown.end->text(row));
    if (const FieldInfo *field = shown.column->field(); field && field->type == FieldType::Links)
        return field->elements(row).join(u'\n');
    return typedInput(shown.column->type(), shown.column->text(row));
}

QString CellCopier::words(const EntityBase &row, int section)
{
    const TableColumn &shown = m_model.column(section);
    if (!shown.column)
        return {};
    if (shown.kind == CellKind::Dates && shown.end)
        return spanInput(words(row, *shown.column), words(row, *shown.end));
    if (shown.column->field())
        return words(row, *shown.column);
    const bool isReference = shown.column->type() == FieldType::Reference || shown.column->type() == FieldType::References;
    return isReference ? shown.column->displayText(row) : input(row, section);
}

QString CellCopier::words(const EntityBase &row, const Column &column)
{
    const FieldInfo &field = *column.field();
    const QString typed = field.type == FieldType::Links ? field.elements(row).join(u'\n') : typedInput(field.type, column.text(row));
    const bool hasWords = field.isReference() || field.enumeration || field.type == FieldType::When || field.type == FieldType::Flag;
    if (typed.isEmpty() || !hasWords)
        return typed;
    QString &known = m_known[{&field, typed}];
    if (known.isEmpty()) {
        const QString readable = field.type == FieldType::When
            ? dateWords(column.date(row), m_model.context().plan().fiscalCalendar())
            : column.displayText(row);
        known = readsBack(row, field, readable) ? readable : typed;
    }
    return known;
}

bool CellCopier::readsBack(const EntityBase &row, const FieldInfo &field, const QString &words) const
{
    const InputContext context = m_model.context().inputContext();
    if (field.isSet()) {
        Result<QStringList> read = elementsFromInput(field, words, context);
        QStringList held = field.elements(row);
        if (read)
            read->sort();
        held.sort();
        return read && *read == held;
    }
    const Result<QString> read = textFromInput(field, words, context);
    return read && *read == field.text(row);
}

} // namespace leadline
