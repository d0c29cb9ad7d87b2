// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfieldcompletion.h"

#include "core/analysis/filter/filtertoken.h"
#include "core/base/text.h"
#include "core/model/person.h"
#include "ui/shell/filterfieldterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Looking through more rows than this would be felt while typing.
constexpr int mostRowsSearched = 20'000;

QString asWord(const QString &text)
{
    return needsQuotes(text) || text.compare(u"none", Qt::CaseInsensitive) == 0 ? quoted(text) : text;
}

/// Collects proposals whose label or detail holds what was typed, the same text first, then those that begin
/// with it; case and accents don't matter.
class Proposals final
{
public:
    Proposals(const QString &typed, int limit)
        : m_typed(foldedText(typed))
        , m_limit(static_cast<size_t>(limit))
    {
    }

    bool isFull() const { return m_first.size() >= m_limit; }
    void add(FilterStage stage, const QString &insert, const QString &label, const QString &detail = {},
             const QString &alsoKnownAs = {})
    {
        const QString foldedLabel = foldedText(label);
        const bool begins = foldedLabel.startsWith(m_typed) || detail.startsWith(m_typed, Qt::CaseInsensitive)
            || (!alsoKnownAs.isEmpty() && alsoKnownAs.startsWith(m_typed, Qt::CaseInsensitive));
        const bool isSame = foldedLabel == m_typed || (!m_typed.isEmpty() && detail.compare(m_typed, Qt::CaseInsensitive) == 0);
        if (isSame)
            m_first.insert(m_first.begin(), {stage, insert, label, detail});
        else if (begins)
            m_first.push_back({stage, insert, label, detail});
        else if (m_then.size() < m_limit && (foldedLabel.contains(m_typed) || detail.contains(m_typed, Qt::CaseInsensitive)))
            m_then.push_back({stage, insert, label, detail});
    }

    std::vector<FilterProposal> taken()
    {
        std::vector<FilterProposal> all = std::move(m_first);
        all.insert(all.end(), m_then.begin(), m_then.end());
        if (all.size() > m_limit)
            all.resize(m_limit);
        return all;
    }

private:
    QString m_typed;
    size_t m_limit;
    std::vector<FilterProposal> m_first;
    std::vector<FilterProposal> m_then;
};

void addNames(Proposals &to, const ColumnSet &columns)
{
    for (const std::unique_ptr<Column> &column : columns.columns()) {
        if (column->type() != FieldType::Order && column->type() != FieldType::Json)
            to.add(FilterStage::Name, column->key(), column->label(), column->key());
    }
}

void addComparisons(Proposals &to, const Column &column)
{
    using enum FilterComparison;
    std::vector<FilterComparison> signs{Has, Unequal};
    if (isNumeric(column.type()))
        signs = {Equal, Unequal, GreaterOrEqual, LessOrEqual, Greater, Less};
    else if (isDate(column.type()))
        signs = {Has, Unequal, Less, LessOrEqual, GreaterOrEqual, Greater};
    else if (column.type() == FieldType::Enumeration)
        signs = {Has, Unequal, GreaterOrEqual, LessOrEqual};
    else if (column.type() == FieldType::Text || column.type() == FieldType::Markdown)
        signs = {Has, Equal, Unequal};
    for (const FilterComparison sign : signs)
        to.add(FilterStage::Comparison, filterComparisonText(sign), filterComparisonWords(sign, column), filterComparisonText(sign));
}

void addDates(Proposals &to, const AnalysisContext &context)
{
    const QDate today = context.today;
    const FiscalCalendar calendar = context.plan.fiscalCalendar();
    const auto add = [&](const PlannedDate &date) {
        const QString text = date.display(calendar, today);
        const QString typed = date.precision == DatePrecision::Quarter ? text : date.date.toString(u"yyyy-MM"_s);
        to.add(FilterStage::Value, asWord(typed), text, typed);
    };
    to.add(FilterStage::Value, u"today"_s, QCoreApplication::translate("FilterField", "Today"), u"today"_s);
    for (const int days : {7, 30, 90}) {
        to.add(FilterStage::Value, u"today+%1"_s.arg(days),
               QCoreApplication::translate("FilterField", "In %n days", nullptr, days), u"today+%1"_s.arg(days));
    }
    for (int i = -1; i < 5; ++i)
        add({calendar.quarterStartOf(today, i), DatePrecision::Quarter});
    for (int i = 0; i < 12; ++i)
        add({QDate(today.year(), today.month(), 1).addMonths(i), DatePrecision::Month});
}

void addRows(Proposals &to, const EntityInfo &info, const AnalysisContext &context)
{
    int searched = 0;
    for (const EntityBase *row : context.plan.table(info.kind()).live()) {
        if (++searched > mostRowsSearched || to.isFull())
            return;
        const QString title = info.title(*row);
        const QString initials = info.kind() == EntityKind::Person ? static_cast<const Person *>(row)->initials : QString();
        if (row->ref.isEmpty() && title.isEmpty())
            continue;
        const QString &name = row->ref.isEmpty() ? title : row->ref;
        to.add(FilterStage::Value, asWord(name), title.isEmpty() ? name : title,
               row->ref.isEmpty() ? initials : row->ref, initials);
    }
}

void addTags(Proposals &to, const Column &column, EntityKind kind, const AnalysisContext &context)
{
    QStringList tags;
    int searched = 0;
    for (const EntityBase *row : context.plan.table(kind).live()) {
        if (++searched > mostRowsSearched)
            break;
        tags += column.elements(*row);
    }
    tags.sort(Qt::CaseInsensitive);
    tags.removeDuplicates();
    for (const QString &tag : std::as_const(tags))
        to.add(FilterStage::Value, asWord(tag), tag);
}

void addValues(Proposals &to, const Column &column, const ColumnSet &columns, const AnalysisContext &context)
{
    if (column.type() == FieldType::Enumeration) {
        const EnumInfo &info = *column.enumeration();
        for (int i = 0; i < static_cast<int>(info.labels.size()); ++i) {
            const QString label = enumLabel(info, i);
            to.add(FilterStage::Value, asWord(label), enumLabelTranslated(info, i), {}, label);
        }
    } else if (column.type() == FieldType::Flag) {
        to.add(FilterStage::Value, u"yes"_s, QCoreApplication::translate("FilterField", "Yes"), {}, u"yes"_s);
        to.add(FilterStage::Value, u"no"_s, QCoreApplication::translate("FilterField", "No"), {}, u"no"_s);
    } else if (isDate(column.type())) {
        addDates(to, context);
    } else if (column.type() == FieldType::Reference || column.type() == FieldType::References) {
        addRows(to, context.plan.catalogue().info(column.target()), context);
    } else if (column.type() == FieldType::Tags) {
        addTags(to, column, columns.kind(), context);
    }
    to.add(FilterStage::Value, u"none"_s, QCoreApplication::translate("FilterField", "Not set"), u"none"_s);
}

} // namespace

FilterCompletion completeFilter(QStringView text, const ColumnSet &columns, const AnalysisContext &context, int limit)
{
    std::vector<FilterToken> tokens;
    FilterIssue issue;
    FilterCompletion completion;
    completion.from = text.size();
    bool isQuoted = false;
    if (filterTokens(text, &tokens, &issue)) {
        tokens.pop_back();
    } else {
        completion.from = issue.position;
        completion.typed = text.sliced(issue.position + 1).toString();
        isQuoted = true;
    }
    const auto touchesEnd = [&](const FilterToken &token) { return token.position + token.length == text.size(); };
    if (!isQuoted && !tokens.empty() && tokens.back().type == FilterTokenType::Quoted)
        return completion;
    if (!isQuoted && !tokens.empty() && tokens.back().type == FilterTokenType::Word && touchesEnd(tokens.back())) {
        completion.from = tokens.back().position;
        completion.typed = tokens.back().text;
        tokens.pop_back();
    }

    Proposals proposals(completion.typed, limit);
    const bool isValue = tokens.size() >= 2 && tokens.back().type == FilterTokenType::Comparison;
    if (isValue) {
        if (const Column *column = filterColumn(columns, tokens[tokens.size() - 2].text))
            addValues(proposals, *column, columns, context);
    } else if (!isQuoted) {
        const bool followsName = completion.typed.isEmpty() && !tokens.empty() && tokens.back().type == FilterTokenType::Word;
        if (followsName) {
            if (const Column *column = filterColumn(columns, tokens.back().text))
                addComparisons(proposals, *column);
        } else if (const Column *column = filterColumn(columns, completion.typed)) {
            completion.from = text.size();
            completion.typed.clear();
            Proposals signs({}, limit);
            addComparisons(signs, *column);
            completion.proposals = signs.taken();
            return completion;
        } else {
            addNames(proposals, columns);
        }
    }
    completion.proposals = proposals.taken();
    return completion;
}

} // namespace leadline
