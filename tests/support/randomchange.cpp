// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomchange.h"

#include "core/base/clock.h"
#include "core/base/text.h"

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

int below(QRandomGenerator &random, int limit)
{
    return static_cast<int>(random.bounded(static_cast<quint32>(limit)));
}

QString randomWords(QRandomGenerator &random, bool lines)
{
    static const QStringList words{u"Saved"_s,    u"cards"_s, u"für"_s,  u"Sørensen"_s, u"=SUM(A1)"_s, u"\"quoted\""_s, u"a,b;c"_s,
                                   u"ελληνικά"_s, u"漢字"_s,  u"🙂"_s,   u"it's"_s,     u"\\n"_s,      u"{json}"_s,     u"<b>"_s};
    QStringList picked;
    for (int n = 1 + below(random, 5); n > 0; --n)
        picked.append(words.at(below(random, static_cast<int>(words.size()))));
    return picked.join(lines && below(random, 3) == 0 ? u"\n"_s : u" "_s);
}

QDate randomDay(QRandomGenerator &random)
{
    return QDate(2024, 1, 1).addDays(below(random, 1500));
}

QString randomNumber(const FieldInfo &field, QRandomGenerator &random)
{
    const double low = std::max(field.minimum, -1e6);
    const double high = std::min(field.maximum, 1e6);
    const double number = low + (high - low) * random.generateDouble();
    return numberText(below(random, 2) == 0 ? std::round(number) : number);
}

QString randomReference(const FieldInfo &field, const Plan &plan, QRandomGenerator &random)
{
    const Table &table = plan.table(field.target);
    return table.size() == 0 ? QString() : idText(table.at(below(random, table.size())).id);
}

} // namespace

QString randomText(const FieldInfo &field, const Plan &plan, QRandomGenerator &random)
{
    if (!field.required && !field.isSet() && below(random, 6) == 0)
        return {};
    switch (field.type) {
    case FieldType::Text:
        if (qstrcmp(field.key, "key") == 0)
            return u"K"_s + QString::number(random.generate() % 100000000U, 36).toUpper();
        return randomWords(random, false);
    case FieldType::Markdown:
    case FieldType::Json:
        return randomWords(random, true);
    case FieldType::Number:
    case FieldType::Percent:
    case FieldType::Effort:
        return randomNumber(field, random);
    case FieldType::Integer: {
        const int low = static_cast<int>(std::max(field.minimum, -1000.0));
        const int high = static_cast<int>(std::min(field.maximum, 1000.0));
        return QString::number(low + below(random, high - low + 1));
    }
    case FieldType::Money:
        return *field.canonical(QString::number(below(random, 1000000) - 1000) + u'.'
                                + QString::number(below(random, 100)).rightJustified(2, u'0'));
    case FieldType::Day:
        return randomDay(random).toString(Qt::ISODate);
    case FieldType::When: {
        PlannedDate date{randomDay(random), static_cast<DatePrecision>(below(random, 6)),
                         static_cast<DateConfidence>(below(random, 3))};
        return date.text();
    }
    case FieldType::Instant:
        return Clock::instantText(QDateTime(randomDay(random), QTime(below(random, 24), 0), Qt::UTC));
    case FieldType::Flag:
        return below(random, 2) == 0 ? u"true"_s : u"false"_s;
    case FieldType::Enumeration:
        return *field.canonical(enumLabel(*field.enumeration, below(random, static_cast<int>(field.enumeration->labels.size()))));
    case FieldType::Order:
        return u"V"_s + QString::number(1 + below(random, 1000)) + u'V';
    case FieldType::Reference:
    case FieldType::References:
        return randomReference(field, plan, random);
    case FieldType::Tags:
        return u"tag "_s + QString::number(below(random, 8));
    case FieldType::Links:
        return u"https://example.org/%1 see here"_s.arg(below(random, 8));
    }
    return {};
}

EntityBox randomRow(const EntityInfo &info, const Plan &plan, IdSource &ids, QRandomGenerator &random)
{
    EntityBox row = info.create();
    row->id = ids.next();
    for (const FieldInfo &field : info.fields()) {
        if (qstrcmp(field.key, "ref") == 0 || field.readOnly || (!field.required && !field.oneOf && below(random, 3) == 0))
            continue;
        const QString text = randomText(field, plan, random);
        if (text.isNull())
            continue;
        if (field.isSet())
            std::ignore = field.addElement(*row, text).hasValue();
        else
            std::ignore = field.setText(*row, text).hasValue();
    }
    return row;
}

Change randomChange(const Plan &plan, IdSource &ids, QRandomGenerator &random)
{
    const std::vector<const EntityInfo *> &entities = plan.catalogue().entities();
    const EntityInfo &info = *entities[static_cast<size_t>(below(random, static_cast<int>(entities.size())))];
    const Table &table = plan.table(info.kind());
    Change change(u"Change %1"_s.arg(info.labelText()));
    const int dice = below(random, 10);
    const std::vector<const EntityBase *> bin = table.removed();
    if (table.size() == 0 || (dice < 3 && table.size() < 40)) {
        change.insert(info.kind(), randomRow(info, plan, ids, random));
    } else if (dice == 3) {
        change.remove(info.kind(), table.at(below(random, table.size())).id);
    } else if (dice == 4 && !bin.empty()) {
        change.restore(plan, info.kind(), bin[static_cast<size_t>(below(random, static_cast<int>(bin.size())))]->id);
    } else {
        const EntityBase &row = table.at(below(random, table.size()));
        for (int n = 1 + below(random, 3); n > 0; --n) {
            const FieldInfo &field = info.fields()[static_cast<size_t>(below(random, static_cast<int>(info.fields().size())))];
            if (field.readOnly)
                continue;
            const QString text = randomText(field, plan, random);
            if (field.isSet() && below(random, 3) == 0 && !field.elements(row).isEmpty())
                change.removeElement(info.kind(), row.id, field, field.elements(row).first());
            else if (field.isSet() && !text.isNull())
                change.addElement(info.kind(), row.id, field, text);
            else if (!field.isSet())
                change.set(info.kind(), row.id, field, text);
        }
    }
    return change;
}

} // namespace leadline::tests
