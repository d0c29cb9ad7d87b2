// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importreport.h"

#include "core/base/labelcase.h"
#include "core/model/catalogue.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype widestColumn = 48;

QString cut(QString text)
{
    text = text.simplified();
    if (text.size() > widestColumn) {
        text.truncate(widestColumn - 1);
        text += u'…';
    }
    return text;
}

// Columns as wide as their widest text, two blanks apart; the first holds line numbers.
QString table(const QStringList &header, const QList<QStringList> &rows)
{
    std::vector<qsizetype> widths(size_t(header.size()), 0);
    const auto widen = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = qMax(widths[size_t(i)], row[i].size());
    };
    widen(header);
    for (const QStringList &row : rows)
        widen(row);
    QString text;
    const auto print = [&](const QStringList &row) {
        QString line = u"  "_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[size_t(i)];
            line += i == 0 ? row[i].rightJustified(width) : row[i].leftJustified(width);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
    return text;
}

} // namespace

QJsonObject ImportReport::toJson() const
{
    QJsonArray refusedRows;
    for (const Refused &row : refused)
        refusedRows.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.reason}});
    QJsonArray keptFields;
    for (const Kept &field : kept) {
        keptFields.append(QJsonObject{{u"line"_s, field.line},
                                      {u"ref"_s, field.ref},
                                      {u"field"_s, field.field},
                                      {u"ours"_s, field.ours.isNull() ? QJsonValue() : QJsonValue(field.ours)},
                                      {u"theirs"_s, field.theirs.isNull() ? QJsonValue() : QJsonValue(field.theirs)}});
    }
    QJsonObject also;
    for (QMap<QString, int>::const_iterator it = alsoCreated.begin(); it != alsoCreated.end(); ++it)
        also.insert(it.key(), it.value());
    return {{u"rows"_s, rows},
            {u"created"_s, created},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"refused"_s, refusedRows},
            {u"kept"_s, keptFields},
            {u"also_created"_s, also},
            {u"notes"_s, QJsonArray::fromStringList(notes)}};
}

QString ImportReport::entitiesOf(Result result) const
{
    std::map<EntityKind, int> counts;
    for (const Outcome &outcome : outcomes) {
        if (outcome.result == result)
            ++counts[outcome.kind];
    }
    std::vector<std::pair<EntityKind, int>> mostFirst(counts.begin(), counts.end());
    std::stable_sort(mostFirst.begin(), mostFirst.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[kind, count] : mostFirst)
        parts.append(countOf(Catalogue::standard().info(kind), count));
    return listed(parts);
}

QString ImportReport::alsoCreatedText() const
{
    QStringList parts;
    for (QMap<QString, int>::const_iterator made = alsoCreated.begin(); made != alsoCreated.end(); ++made) {
        const EntityInfo *info = Catalogue::standard().find(QStringView(made.key()));
        if (info && info->kind() == EntityKind::CustomField && !customFieldsFor.isEmpty()) {
            for (QMap<QString, int>::const_iterator of = customFieldsFor.begin(); of != customFieldsFor.end(); ++of) {
                const EntityInfo *rows = Catalogue::standard().find(QStringView(of.key()));
                //: How many fields of one's own, and for rows of which kind: "2 custom fields for features"
                parts.append(tr("%1 for %2").arg(countOf(*info, of.value()), insideSentence(rows->pluralText())));
            }
        } else if (info) {
            parts.append(countOf(*info, made.value()));
        }
    }
    return listed(parts);
}

QString ImportReport::countOf(const EntityInfo &entity, int count)
{
    //: How many of an entity, e.g. "62 features"
    return tr("%1 %2").arg(QString::number(count), insideSentence(count == 1 ? entity.labelText() : entity.pluralText()));
}

QString ImportReport::listed(QStringList parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    const QString last = parts.takeLast();
    //: The end of a list: "62 features and 9 initiatives"
    return tr("%1 and %2").arg(parts.join(u", "_s), last);
}

QString ImportReport::toText(Mood mood) const
{
    const bool isDone = mood == Mood::Done;
    const auto what = [this](const QString &word, Result result) {
        const QString entities = entitiesOf(result);
        //: What became of rows of an import and what they are: "created: 62 features, 9 initiatives"
        return entities.isEmpty() ? word : tr("%1: %2", "created, updated").arg(word, entities);
    };
    QString text = tr("%n row(s) read.", nullptr, rows) + u'\n';
    text += table({tr("Count"), tr("Result")}, {{QString::number(created), what(isDone ? tr("created") : tr("would be created"), Result::Created)},
                                                {QString::number(updated), what(isDone ? tr("updated") : tr("would be updated"), Result::Updated)},
                                                {QString::number(unchanged), isDone ? tr("unchanged") : tr("would stay unchanged")},
                                                {QString::number(refused.size()), isDone ? tr("refused") : tr("would be refused")}});
    if (!alsoCreated.isEmpty()) {
        const QString made = isDone ? tr("Made for these rows: %1.") : tr("Would be made for these rows: %1.");
        text += made.arg(alsoCreatedText()) + u'\n';
    }
    if (!refused.empty()) {
        QList<QStringList> lines;
        for (const Refused &row : refused)
            lines.append({QString::number(row.line), row.reason});
        text += tr("Refused:") + u'\n' + table({tr("Line"), tr("Reason")}, lines);
    }
    if (!kept.empty()) {
        QList<QStringList> lines;
        for (const Kept &field : kept)
            lines.append({QString::number(field.line), field.ref, field.field, cut(field.ours), cut(field.theirs)});
        text += tr("Changed here since the last import, and kept:") + u'\n'
            + table({tr("Line"), tr("Reference"), tr("Field"), tr("Ours"), tr("Theirs")}, lines);
    }
    for (const QString &note : notes)
        text += note + u'\n';
    return text;
}

} // namespace leadline
