// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/fieldsverb.h"

#include "app/verbs/texttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString typeText(const FieldInfo &field, const Catalogue &catalogue)
{
    switch (field.type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Markdown:
        return u"md"_s;
    case FieldType::Json:
        return u"json"_s;
    case FieldType::Number:
        return u"num"_s;
    case FieldType::Integer:
        return u"int"_s;
    case FieldType::Percent:
        return u"pct"_s;
    case FieldType::Money:
        return u"money"_s;
    case FieldType::Effort:
        return u"effort"_s;
    case FieldType::Day:
        return u"day"_s;
    case FieldType::When:
        return u"when"_s;
    case FieldType::Instant:
        return u"instant"_s;
    case FieldType::Flag:
        return u"flag"_s;
    case FieldType::Enumeration:
        return u"enum"_s;
    case FieldType::Order:
        return u"order"_s;
    case FieldType::Reference:
        return u"→"_s + catalogue.info(field.target).keyText();
    case FieldType::References:
        return u"→"_s + catalogue.info(field.target).keyText() + u'*';
    case FieldType::Tags:
        return u"tags"_s;
    case FieldType::Links:
        return u"links"_s;
    }
    return {};
}

QStringList choices(const FieldInfo &field)
{
    QStringList labels;
    for (int i = 0; field.enumeration && i < static_cast<int>(field.enumeration->labels.size()); ++i)
        labels.append(enumLabel(*field.enumeration, i));
    return labels;
}

QString meaning(const FieldInfo &field)
{
    QStringList parts;
    if (const QStringList labels = choices(field); !labels.isEmpty())
        parts.append(labels.join(u" | "_s));
    if (!field.meaningText().isEmpty())
        parts.append(field.meaningText());
    if (field.required)
        parts.append(QCoreApplication::translate("FieldsVerb", "Required."));
    if (field.readOnly)
        parts.append(QCoreApplication::translate("FieldsVerb", "Read-only."));
    return parts.join(u' ');
}

QJsonObject fieldJson(const EntityInfo &info, const FieldInfo &field)
{
    return {{u"entity"_s, info.keyText()},
            {u"key"_s, field.keyText()},
            {u"label"_s, field.labelText()},
            {u"type"_s, typeText(field, Catalogue::standard())},
            {u"unit"_s, QString::fromLatin1(field.unit)},
            {u"meaning"_s, field.meaningText()},
            {u"choices"_s, QJsonArray::fromStringList(choices(field))},
            {u"required"_s, field.required},
            {u"read_only"_s, field.readOnly}};
}

} // namespace

QString FieldsVerb::name() const
{
    return u"fields"_s;
}

QString FieldsVerb::usage() const
{
    return u"[ENTITY] [--as table|csv|json]"_s;
}

QString FieldsVerb::summary() const
{
    return QCoreApplication::translate("FieldsVerb", "Lists the entities, or the fields of one: keys, types, units, meanings.");
}

void FieldsVerb::addOptions(QCommandLineParser &parser) const
{
    addFormOptions(parser);
}

ExitCode FieldsVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const Result<OutputForm> form = outputForm(parser);
    if (!form)
        return context.fail(form.error());
    std::vector<const EntityInfo *> entities = Catalogue::standard().entities();
    const bool one = !parser.positionalArguments().isEmpty();
    if (one) {
        const Result<const EntityInfo *> named = entityNamed(parser.positionalArguments().first());
        if (!named)
            return context.fail(named.error());
        entities = {*named};
    }
    if (*form == OutputForm::Json) {
        QJsonArray array;
        for (const EntityInfo *info : entities) {
            for (const FieldInfo &field : info->fields())
                array.append(fieldJson(*info, field));
        }
        context.out << QJsonDocument(array).toJson();
        return ExitCode::Done;
    }
    if (!one) {
        TextTable table({QCoreApplication::translate("FieldsVerb", "Entity"), QCoreApplication::translate("FieldsVerb", "Name"),
                         QCoreApplication::translate("FieldsVerb", "Reference"), QCoreApplication::translate("FieldsVerb", "Fields")});
        table.alignRight(3);
        for (const EntityInfo *info : entities) {
            table.addRow({info->keyText(), info->labelText(), QString::fromLatin1(info->refPrefix()),
                          QString::number(info->fields().size())});
        }
        table.setKeys({u"entity"_s, u"label"_s, u"prefix"_s, u"fields"_s});
        table.print(context.out, *form);
        return ExitCode::Done;
    }
    TextTable table({QCoreApplication::translate("FieldsVerb", "Key"), QCoreApplication::translate("FieldsVerb", "Type"),
                     QCoreApplication::translate("FieldsVerb", "Unit"), QCoreApplication::translate("FieldsVerb", "Label"),
                     QCoreApplication::translate("FieldsVerb", "Meaning")});
    for (const FieldInfo &field : entities.front()->fields()) {
        table.addRow({field.keyText(), typeText(field, Catalogue::standard()), QString::fromLatin1(field.unit), field.labelText(),
                      meaning(field)});
    }
    table.setKeys({u"key"_s, u"type"_s, u"unit"_s, u"label"_s, u"meaning"_s});
    table.print(context.out, *form);
    return ExitCode::Done;
}

} // namespace leadline
