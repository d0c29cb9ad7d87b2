// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/input.h"

#include "core/base/labelcase.h"
#include "core/base/text.h"
#include "core/model/person.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(Input)
};

/// "1,200", "1 200", "0,5", "80%", "€24k": digits with what people put round them. A comma parts thousands when three
/// digits follow and the number has no other sign of decimals; else it is a decimal comma. "k" and "M" multiply.
/// With a @p decimalPoint that is a comma, points part thousands in the same way, and commas do not.
QString plainNumber(const QString &input, QChar decimalPoint)
{
    QString text;
    for (const QChar c : input) {
        if (!c.isSpace() && c != u'\'' && c != u'%' && c.category() != QChar::Symbol_Currency)
            text += c == QChar(0x2212) ? QChar(u'-') : c;
    }
    double factor = 1;
    if (text.endsWith(u'k', Qt::CaseInsensitive))
        factor = 1e3;
    else if (text.endsWith(u'M'))
        factor = 1e6;
    if (factor != 1)
        text.chop(1);
    static const QRegularExpression withCommas(u"^-?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]+)?$"_s);
    static const QRegularExpression withPoints(u"^-?[1-9][0-9]{0,2}([.][0-9]{3})+(,[0-9]+)?$"_s);
    if (decimalPoint == u',' && withPoints.match(text).hasMatch())
        text.remove(u'.').replace(u',', u'.');
    else if (decimalPoint != u',' && withCommas.match(text).hasMatch())
        text.remove(u',');
    else if (text.count(u',') == 1 && !text.contains(u'.'))
        text.replace(u',', u'.');
    double number = 0;
    return factor != 1 && numberFromText(text, &number) ? numberText(number * factor) : text;
}

Result<QString> flagFromInput(const FieldInfo &field, const QString &input)
{
    const QString folded = foldedText(input);
    //: Typed for a field that is yes or no
    const QString yes = InputText::tr("yes");
    if (QStringList{u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"on"_s, foldedText(yes)}.contains(folded))
        return u"true"_s;
    //: Typed for a field that is yes or no
    const QString no = InputText::tr("no");
    if (QStringList{u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"off"_s, foldedText(no)}.contains(folded))
        return u"false"_s;
    return Error{ErrorCode::Invalid,
                 InputText::tr("'%1' can't be '%2'. Type yes or no.").arg(field.labelText(), input)};
}

/// The value's own name, or the one that the reader's language has for it.
Result<QString> choiceFromInput(const FieldInfo &field, const QString &input)
{
    const Result<QString> known = field.canonical(input);
    if (known)
        return known;
    const QString folded = foldedText(input);
    for (size_t i = 0; i < field.enumeration->labels.size(); ++i) {
        const int value = static_cast<int>(i);
        if (foldedText(enumLabelTranslated(*field.enumeration, value)) == folded)
            return field.canonical(enumLabel(*field.enumeration, value));
    }
    return known;
}

bool namesPerson(const EntityBase &row, const QString &folded)
{
    const Person &person = static_cast<const Person &>(row);
    return foldedText(person.email) == folded || foldedText(person.initials) == folded
        || foldedText(person.externalKey) == folded;
}

} // namespace

Result<EntityKey> findByInput(EntityKind kind, const QString &input, const Plan &plan)
{
    const EntityInfo &info = plan.catalogue().info(kind);
    const EntityKey byRef = plan.findByRef(input.trimmed());
    if (!byRef.isNull() && byRef.kind == kind && !plan.find(kind, byRef.id)->removed)
        return byRef;

    QString name = input.trimmed();
    const QString prefix = info.keyText() + u':';
    if (name.startsWith(prefix))
        name = name.mid(prefix.size());
    const QString folded = foldedText(name);
    std::vector<const EntityBase *> found;
    for (const EntityBase *row : plan.table(kind).live()) {
        const bool matches = foldedText(info.title(*row)) == folded
            || (kind == EntityKind::Person && !folded.isEmpty() && namesPerson(*row, folded));
        if (matches)
            found.push_back(row);
    }
    if (found.size() == 1)
        return EntityKey{kind, found.front()->id};
    if (found.empty()) {
        return Error{ErrorCode::Usage,
                     InputText::tr("There is no %1 '%2' in this plan. Nothing was changed.")
                         .arg(insideSentence(info.labelText()), input)};
    }
    QStringList refs;
    for (const EntityBase *row : found)
        refs.append(row->ref.isEmpty() ? idText(row->id) : row->ref);
    return Error{ErrorCode::Usage,
                 InputText::tr("'%1' fits several rows: %2. Name one of them by its reference.")
                     .arg(input, refs.join(u", "_s))};
}

Result<EntityKey> findByReferenceInput(const QString &input, const Plan &plan)
{
    const EntityKey key = plan.findByRef(input.trimmed());
    if (!key.isNull())
        return key;
    if (const qsizetype colon = input.indexOf(u':'); colon > 0) {
        if (const EntityInfo *info = plan.catalogue().find(input.left(colon)))
            return findByInput(info->kind(), input.mid(colon + 1), plan);
    }
    return Error{ErrorCode::Usage,
                 InputText::tr("Nothing in this plan is called '%1'. Give a reference such as PAY-42, an "
                               "id, or entity:name.").arg(input)};
}

Result<PlannedDate> dateFromInput(const FieldInfo &field, const QString &input, const InputContext &context)
{
    return PlannedDate::fromInput(input, field.dateRole, context.plan.fiscalCalendar(), context.today, field.missingYear,
                                  field.dateRole == DateRole::End ? context.start : QDate());
}

InputContext contextFor(const FieldInfo &field, EntityKind kind, const EntityBase &row, const InputContext &context)
{
    InputContext own = context;
    const FieldInfo *start = field.dateRole == DateRole::End && field.keyText() == u"end"
        ? context.plan.catalogue().info(kind).field(u"start"_s)
        : nullptr;
    if (start && start->type == FieldType::When) {
        if (const PlannedDate &begin = *static_cast<const PlannedDate *>(start->value(row)); begin.isValid())
            own.start = begin.firstDay(context.plan.fiscalCalendar());
    } else if (start && start->type == FieldType::Day) {
        own.start = *static_cast<const QDate *>(start->value(row));
    }
    return own;
}

Result<QString> textFromInput(const FieldInfo &field, const QString &input, const InputContext &context)
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::Markdown || field.type == FieldType::Json;
    const QString trimmed = input.trimmed();
    if (trimmed.isEmpty())
        return QString();

    switch (field.type) {
    case FieldType::When:
    case FieldType::Day: {
        const Result<PlannedDate> date = dateFromInput(field, trimmed, context);
        if (!date)
            return date.error();
        return field.type == FieldType::When ? date->text() : date->date.toString(Qt::ISODate);
    }
    case FieldType::Flag:
        return flagFromInput(field, trimmed);
    case FieldType::Enumeration:
        return choiceFromInput(field, trimmed);
    case FieldType::Reference:
    case FieldType::References: {
        const Result<EntityKey> key = findByInput(field.target, trimmed, context.plan);
        if (!key)
            return key.error();
        return idText(key->id);
    }
    default:
        break;
    }

    const bool isNumber = field.type == FieldType::Number || field.type == FieldType::Integer || field.type == FieldType::Percent
        || field.type == FieldType::Money || field.type == FieldType::Effort;
    const QString candidate = isNumber ? plainNumber(trimmed, context.decimalPoint) : (isText ? input : trimmed);
    if (field.isSet())
        return candidate;

    return field.canonical(candidate);
}

Result<QStringList> elementsFromInput(const FieldInfo &field, const QString &input, const InputContext &context)
{
    QStringList elements;
    const QChar separator = field.type == FieldType::Links ? QChar(u'\n') : QChar(u',');
    for (const QString &part : input.split(separator, Qt::SkipEmptyParts)) {
        const Result<QString> element = textFromInput(field, part, context);
        if (!element)
            return element.error();
        if (!element->isEmpty() && !elements.contains(*element))
            elements.append(*element);
    }
    elements.sort();
    return elements;
}

QString referenceText(const Plan &plan, EntityKind kind, EntityId id)
{
    const EntityBase *row = plan.find(kind, id);
    if (!row)
        return {};
    return row->ref.isEmpty() ? idText(id) : row->ref;
}

QString outputText(const FieldInfo &field, const EntityBase &entity, const Plan &plan)
{
    if (!field.isReference())
        return field.text(entity);
    QStringList refs;
    for (const EntityId &id : field.references(entity)) {
        const EntityBase *row = plan.find(field.target, id);
        if (row && !row->removed)
            refs.append(referenceText(plan, field.target, id));
    }
    refs.sort();
    return refs.join(u", "_s);
}

} // namespace leadline
