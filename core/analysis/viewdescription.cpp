// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/viewdescription.h"

#include "core/base/planneddate.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QStringView, 8> kindTexts{u"timeline",   u"now-next-later", u"board",  u"outcomes",
                                               u"priorities", u"portfolio",      u"update", u"table"};
constexpr std::array<QStringView, 5> zoomTexts{u"fit", u"week", u"month", u"quarter", u"year"};

template<size_t size>
int indexOf(const std::array<QStringView, size> &texts, QStringView text)
{
    for (size_t i = 0; i < size; ++i) {
        if (texts[i].compare(text, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

Error refused(const QString &why)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("ViewDescription",
                                        "The description of this view can't be read, so the view was left alone: %1")
                .arg(why)};
}

Error wrongValue(const QString &key)
{
    return refused(QCoreApplication::translate("ViewDescription", "\"%1\" has a value of the wrong kind.").arg(excerpt(key)));
}

bool takeText(QJsonObject &object, const QString &key, QString *text)
{
    const QJsonValue value = object.take(key);
    if (value.isUndefined())
        return true;
    *text = value.toString();
    return value.isString();
}

bool takeTexts(QJsonObject &object, const QString &key, QStringList *texts)
{
    const QJsonValue value = object.take(key);
    if (value.isUndefined())
        return true;
    if (!value.isArray())
        return false;
    texts->clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array) {
        if (!element.isString())
            return false;
        texts->append(element.toString());
    }
    return true;
}

} // namespace

QString viewKindText(ViewKind kind)
{
    return kindTexts[static_cast<size_t>(kind)].toString();
}

std::optional<ViewKind> viewKindFromText(QStringView text)
{
    const int index = indexOf(kindTexts, text);
    return index < 0 ? std::nullopt : std::optional(static_cast<ViewKind>(index));
}

QStringList viewKindTexts()
{
    QStringList texts;
    for (const QStringView text : kindTexts)
        texts.append(text.toString());
    return texts;
}

SortKey SortKey::fromText(QStringView text)
{
    text = text.trimmed();
    const bool descending = text.startsWith(u'-');
    return {(descending ? text.sliced(1).trimmed() : text).toString(), descending};
}

std::vector<SortKey> SortKey::listFromText(QStringView text)
{
    std::vector<SortKey> keys;
    const QList<QStringView> parts = text.split(u',');
    for (const QStringView part : parts) {
        SortKey key = fromText(part);
        if (!key.key.isEmpty())
            keys.push_back(std::move(key));
    }
    return keys;
}

QJsonObject ViewDescription::toJson() const
{
    QJsonObject object = unknown;
    object.insert(u"kind"_s, viewKindText(kind));
    object.insert(u"group_by"_s, groupBy);
    object.insert(u"colour_by"_s, colourBy);
    object.insert(u"filter"_s, filter);
    QJsonArray sortTexts;
    for (const SortKey &key : sort)
        sortTexts.append(key.text());
    object.insert(u"sort"_s, sortTexts);
    object.insert(u"from"_s, from);
    object.insert(u"to"_s, to);
    object.insert(u"zoom"_s, zoomTexts[static_cast<size_t>(zoom)].toString());
    object.insert(u"columns"_s, QJsonArray::fromStringList(columns));
    object.insert(u"audience"_s, audience);
    return object;
}

QString ViewDescription::toText() const
{
    return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

Result<ViewDescription> ViewDescription::fromJson(const QJsonObject &object)
{
    ViewDescription view;
    QJsonObject rest = object;

    QString kind = viewKindText(view.kind);
    QString zoom = zoomTexts.front().toString();
    const std::pair<QString, QString *> texts[] = {
        {u"kind"_s, &kind},         {u"group_by"_s, &view.groupBy}, {u"colour_by"_s, &view.colourBy},
        {u"filter"_s, &view.filter}, {u"from"_s, &view.from},        {u"to"_s, &view.to},
        {u"zoom"_s, &zoom},         {u"audience"_s, &view.audience},
    };
    for (const auto &[key, text] : texts) {
        if (!takeText(rest, key, text))
            return wrongValue(key);
    }
    QStringList sortTexts;
    if (!takeTexts(rest, u"sort"_s, &sortTexts))
        return wrongValue(u"sort"_s);
    if (!takeTexts(rest, u"columns"_s, &view.columns))
        return wrongValue(u"columns"_s);

    const std::optional<ViewKind> known = viewKindFromText(kind);
    if (!known) {
        return refused(QCoreApplication::translate("ViewDescription", "there is no kind \"%1\"; the kinds are %2.")
                           .arg(excerpt(kind), viewKindTexts().join(u", "_s)));
    }
    view.kind = *known;
    const int zoomIndex = indexOf(zoomTexts, zoom);
    if (zoomIndex < 0)
        return wrongValue(u"zoom"_s);
    view.zoom = static_cast<ViewZoom>(zoomIndex);
    for (const QString &text : sortTexts) {
        const SortKey key = SortKey::fromText(text);
        if (key.key.isEmpty())
            return wrongValue(u"sort"_s);
        view.sort.push_back(key);
    }
    view.unknown = rest;
    return view;
}

Result<ViewDescription> ViewDescription::fromText(const QString &text)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &parsed);
    if (!document.isObject())
        return refused(QCoreApplication::translate("ViewDescription", "it is not a JSON object."));
    return fromJson(document.object());
}

Result<DateRange> ViewDescription::range(const FiscalCalendar &calendar, QDate today) const
{
    DateRange range;
    if (!from.isEmpty()) {
        const Result<PlannedDate> first = PlannedDate::fromInput(from, DateRole::Start, calendar, today);
        if (!first)
            return first.error();
        range.first = first->date;
    }
    if (!to.isEmpty()) {
        const Result<PlannedDate> last = PlannedDate::fromInput(to, DateRole::End, calendar, today);
        if (!last)
            return last.error();
        range.last = last->date;
    }
    if (!range.first.isValid() && !range.last.isValid())
        return defaultRange(calendar, today);
    if (!range.last.isValid())
        range.last = range.first.addYears(1).addDays(-1);
    if (!range.first.isValid())
        range.first = range.last.addDays(1).addYears(-1);
    if (range.last < range.first) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("ViewDescription",
                                                 "The range ends on %1, before it starts on %2. Give the earlier day first.")
                         .arg(range.last.toString(Qt::ISODate), range.first.toString(Qt::ISODate))};
    }
    return range;
}

} // namespace leadline
