// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/randomhistory.h"

#include "core/base/clock.h"
#include "core/base/text.h"

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

RandomHistory::RandomHistory(quint32 seed)
    : m_random(seed)
    , m_ids(seed + 1)
{
}

void RandomHistory::step(int steps)
{
    const qint64 number = static_cast<qint64>(m_history.size()) + 1;
    Transaction transaction;
    transaction.id = m_ids.next();
    transaction.kind = static_cast<ChangeKind>(bounded(6));
    transaction.label = randomWords(30);
    if (bounded(4) == 0 && !m_history.empty())
        transaction.undoes = m_history.back().id;
    transaction.author = u"Ada \"A\" Björk"_s;
    transaction.client = u"Leadline, test"_s;
    transaction.at = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(number * 61);
    transaction.seq = number;
    transaction.replica = number % 3 == 0 ? u"00000000000000ff"_s : u"0123456789abcdef"_s;
    transaction.replicaSeq = number;
    for (int i = 0; i < steps; ++i) {
        switch (bounded(5)) {
        case 0:
        case 1:
            insertRow(&transaction);
            break;
        case 2:
        case 3:
            editRow(&transaction);
            break;
        default:
            removeOrRestore(&transaction);
        }
    }
    m_history.push_back(std::move(transaction));
}

void RandomHistory::insertRow(Transaction *transaction)
{
    const EntityInfo &info = randomEntity();
    EntityBox row = info.create();
    row->id = m_ids.next();
    fill(info, *row);
    for (const FieldInfo &field : info.fields()) {
        if (field.required && field.isUnset(*row))
            return;
    }
    const auto isUnsetChoice = [&row](const FieldInfo &field) { return field.oneOf && field.isUnset(*row); };
    if (std::ranges::any_of(info.fields(), &FieldInfo::oneOf)
        && std::ranges::count_if(info.fields(), isUnsetChoice) == std::ranges::count_if(info.fields(), &FieldInfo::oneOf))
        return;
    apply(transaction, {.kind = info.kind(), .id = row->id, .rowAfter = std::shared_ptr<const EntityBase>(std::move(row))});
}

void RandomHistory::editRow(Transaction *transaction)
{
    const EntityInfo &info = randomEntity();
    const EntityId id = randomRow(info.kind());
    if (id.isNull())
        return;
    const EntityBase &row = *m_plan.find(info.kind(), id);
    const FieldInfo &field = info.fields()[static_cast<size_t>(bounded(static_cast<qint64>(info.fields().size())))];
    if (field.oneOf)
        return;
    ChangeRow change{.kind = info.kind(), .id = id, .field = &field};
    const QString text = !field.required && bounded(4) == 0 ? QString() : randomText(field);
    if (field.isSet()) {
        const QStringList elements = field.elements(row);
        if (text.isNull() && !elements.isEmpty())
            change.before = elements.first();
        else if (!text.isNull() && !elements.contains(text))
            change.after = text;
        else
            return;
    } else {
        if (field.required && text.isEmpty())
            return;
        change.before = field.text(row);
        change.after = text;
    }
    apply(transaction, std::move(change));
}

void RandomHistory::removeOrRestore(Transaction *transaction)
{
    const EntityInfo &info = randomEntity();
    const EntityId id = randomRow(info.kind());
    if (id.isNull())
        return;
    const EntityBase &row = *m_plan.find(info.kind(), id);
    const std::shared_ptr<const EntityBase> copy(info.clone(row));
    if (row.removed)
        apply(transaction, {.kind = info.kind(), .id = id, .rowAfter = copy});
    else
        apply(transaction, {.kind = info.kind(), .id = id, .rowBefore = copy});
}

void RandomHistory::apply(Transaction *transaction, ChangeRow row)
{
    if (const Result<> applied = applyRow(m_plan, row); !applied)
        qFatal("the random change does not fit: %s", qPrintable(applied.error().detail));
    transaction->rows.push_back(std::move(row));
}

void RandomHistory::fill(const EntityInfo &info, EntityBase &row)
{
    bool chosen = false;
    for (const FieldInfo &field : info.fields()) {
        if (!field.required && (field.oneOf ? chosen : bounded(3) == 0))
            continue;
        const QString text = randomText(field);
        if (text.isNull())
            continue;
        const Result<> set = field.isSet() ? field.addElement(row, text) : field.setText(row, text);
        if (!set)
            qFatal("%s: %s", field.key, qPrintable(set.error().text));
        chosen = chosen || (field.oneOf && !field.isUnset(row));
    }
}

QString RandomHistory::randomText(const FieldInfo &field)
{
    const double low = std::max(field.minimum, -1e6);
    const double high = std::min(field.maximum, 1e6);
    switch (field.type) {
    case FieldType::Text:
        return randomWords(40);
    case FieldType::Markdown:
    case FieldType::Json:
        return randomWords(300);
    case FieldType::Number:
    case FieldType::Percent:
    case FieldType::Effort:
        return numberText(bounded(2) == 0 ? std::floor(low + m_random.generateDouble() * (high - low))
                                          : low + m_random.generateDouble() * (high - low));
    case FieldType::Integer:
        return QString::number(static_cast<qint64>(std::ceil(low)) + bounded(static_cast<qint64>(high - low) + 1));
    case FieldType::Money: {
        const QString major = QString::number(bounded(bounded(2) == 0 ? 1000000 : 999999999999999));
        const Result<QString> amount = field.canonical(bounded(2) == 0 ? major : QString(u'-' + major + u".05"));
        return amount ? *amount : QString();
    }
    case FieldType::Day:
        return QDate(2024, 1, 1).addDays(bounded(2000)).toString(Qt::ISODate);
    case FieldType::When: {
        const PlannedDate date{QDate(2024, 1, 1).addDays(bounded(2000)), static_cast<DatePrecision>(bounded(6)),
                               static_cast<DateConfidence>(bounded(3))};
        return date.text();
    }
    case FieldType::Instant:
        return Clock::instantText(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(bounded(1000000000000)));
    case FieldType::Flag:
        return bounded(2) == 0 ? u"true"_s : u"false"_s;
    case FieldType::Enumeration: {
        const qint64 value = bounded(static_cast<qint64>(field.enumeration->labels.size()));
        return field.enumeration->numbers.empty() ? enumLabel(*field.enumeration, static_cast<int>(value))
                                                  : numberText(field.enumeration->numbers[static_cast<size_t>(value)]);
    }
    case FieldType::Order:
        return u"a"_s + QString::number(bounded(1000)) + u'1';
    case FieldType::Reference:
    case FieldType::References: {
        const EntityId id = randomRow(field.target);
        return id.isNull() ? QString() : idText(id);
    }
    case FieldType::Tags:
        return u"tag "_s + QString::number(bounded(50));
    case FieldType::Links:
        return u"https://example.org/"_s + QString::number(bounded(50)) + (bounded(2) == 0 ? QString() : u" the words"_s);
    }
    return {};
}

QString RandomHistory::randomWords(int longest)
{
    static const QStringList pieces{u"plan"_s, u" "_s,  u"\""_s, u"\\"_s,  u"\n"_s,       u"\t"_s, u"\x01"_s,
                                    u"é"_s,    u"日本"_s, u"😀"_s, u"</a>"_s, QString(QChar(0x2028)), u"'"_s, u"0"_s};
    QString text = u"w"_s;
    while (text.size() < 1 + bounded(longest))
        text += pieces[static_cast<qsizetype>(bounded(pieces.size()))];
    return text;
}

EntityId RandomHistory::randomRow(EntityKind kind)
{
    const Table &table = m_plan.table(kind);
    std::vector<const EntityBase *> rows = table.removed();
    rows.insert(rows.end(), table.live().begin(), table.live().end());
    // The bin has no order of its own.
    std::ranges::sort(rows, {}, [](const EntityBase *row) { return row->id; });
    return rows.empty() ? EntityId() : rows[static_cast<size_t>(bounded(static_cast<qint64>(rows.size())))]->id;
}

const EntityInfo &RandomHistory::randomEntity()
{
    const std::vector<const EntityInfo *> &all = m_plan.catalogue().entities();
    return *all[static_cast<size_t>(bounded(static_cast<qint64>(all.size())))];
}

} // namespace leadline::tests
