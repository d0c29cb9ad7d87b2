// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfieldterms.h"

#include "core/base/text.h"
#include "core/model/plan.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FilterFieldText
{
    Q_DECLARE_TR_FUNCTIONS(FilterField)
};

bool isOperand(FilterTokenType type)
{
    return type == FilterTokenType::Word || type == FilterTokenType::Quoted;
}

/// Goes over the tokens and closes a piece wherever a condition outside brackets ends.
class FilterSplitter final
{
public:
    explicit FilterSplitter(QStringView text)
        : m_text(text)
    {
    }

    FilterSplit split()
    {
        std::vector<FilterToken> tokens;
        FilterIssue issue;
        const bool isClosed = filterTokens(m_text, &tokens, &issue);
        for (const FilterToken &token : tokens)
            add(token);
        if (!isClosed)
            addUnclosed(issue.position);
        m_split.isLastComplete = isClosed && m_depth == 0 && (m_begin < 0 || isComplete());
        close();
        m_split.endsWithOr = m_nextIsOr && !m_split.pieces.empty();
        return std::move(m_split);
    }

private:
    bool isComplete() const { return m_last != FilterTokenType::Comparison && m_last != FilterTokenType::Not; }

    void close()
    {
        if (m_begin < 0)
            return;
        m_split.lastPosition = m_begin;
        m_split.pieces.push_back({m_text.sliced(m_begin, m_end - m_begin).toString(), m_nextIsOr});
        m_begin = -1;
        m_nextIsOr = false;
    }

    void extend(const FilterToken &token)
    {
        if (m_begin < 0)
            m_begin = token.position;
        m_end = token.position + token.length;
        m_isValue = m_last == FilterTokenType::Comparison && isOperand(token.type);
        m_last = token.type;
    }

    void add(const FilterToken &token)
    {
        if (m_depth > 0) {
            extend(token);
            m_depth += token.type == FilterTokenType::Open ? 1 : token.type == FilterTokenType::Close ? -1 : 0;
            return;
        }
        switch (token.type) {
        case FilterTokenType::End:
            return;
        case FilterTokenType::And:
        case FilterTokenType::Or:
            close();
            m_nextIsOr = token.type == FilterTokenType::Or;
            m_last = FilterTokenType::End;
            return;
        case FilterTokenType::Comparison:
            if (!isOperand(m_last) || m_isValue)
                close();
            break;
        default:
            if (isComplete())
                close();
        }
        extend(token);
        if (token.type == FilterTokenType::Open)
            ++m_depth;
    }

    /// A quotation mark without a partner takes everything after it.
    void addUnclosed(qsizetype position)
    {
        const bool touches = m_begin >= 0 && (m_end == position || !isComplete() || m_depth > 0);
        if (!touches)
            close();
        if (m_begin < 0)
            m_begin = position;
        m_end = m_text.size();
    }

    QStringView m_text;
    FilterSplit m_split;
    qsizetype m_begin = -1;
    qsizetype m_end = 0;
    int m_depth = 0;
    bool m_nextIsOr = false;
    bool m_isValue = false;
    FilterTokenType m_last = FilterTokenType::End;
};

QString valueWords(const FilterToken &value, const Column &column, const AnalysisContext &context)
{
    if (column.type() == FieldType::Enumeration) {
        const EnumInfo &info = *column.enumeration();
        for (int i = 0; i < static_cast<int>(info.labels.size()); ++i) {
            if (foldedText(enumLabel(info, i)) == foldedText(value.text))
                return enumLabelTranslated(info, i);
        }
    } else if (column.type() == FieldType::Reference || column.type() == FieldType::References) {
        const EntityKey key = context.plan.findByRef(value.text);
        const EntityBase *row = key.isNull() ? nullptr : context.plan.find(key.kind, key.id);
        const QString title = row ? context.plan.catalogue().info(key.kind).title(*row) : QString();
        if (!title.isEmpty())
            return title;
    } else if (isDate(column.type()) && !value.text.isEmpty() && value.text.front().isDigit()) {
        const FiscalCalendar calendar = context.plan.fiscalCalendar();
        const Result<PlannedDate> date = PlannedDate::fromInput(value.text, DateRole::Start, calendar, context.today, MissingYear::Nearest);
        if (date)
            return date->display(calendar, context.today);
    }
    return value.text;
}

} // namespace

FilterSplit splitFilter(QStringView text)
{
    return FilterSplitter(text).split();
}

QString joinFilter(std::span<const FilterPiece> pieces)
{
    QString text;
    for (const FilterPiece &piece : pieces) {
        const QString trimmed = piece.text.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!text.isEmpty())
            text += piece.isOr ? u" OR "_s : u" "_s;
        // A word that is searched stays one, whatever stands beside it now.
        const bool isSearched = trimmed == u"or" || trimmed == u"and" || trimmed == u"not";
        text += isSearched ? quoted(trimmed) : trimmed;
    }
    return text;
}

QString FilterPieceWords::sentence() const
{
    QStringList parts;
    if (isNegated)
        parts.append(FilterFieldText::tr("not"));
    for (const QString &part : {field, comparison, value}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

FilterPieceWords filterPieceWords(const QString &piece, const ColumnSet &columns, const AnalysisContext &context)
{
    FilterPieceWords result;
    std::vector<FilterToken> tokens;
    FilterIssue issue;
    if (!filterTokens(piece, &tokens, &issue)) {
        result.value = piece;
        return result;
    }
    size_t at = 0;
    for (; tokens[at].type == FilterTokenType::Not; ++at)
        result.isNegated = !result.isNegated;
    const size_t count = tokens.size() - at - 1;
    if (count == 1 && isOperand(tokens[at].type)) {
        result.comparison = FilterFieldText::tr("contains");
        result.value = tokens[at].text;
        return result;
    }
    const Column *column = count == 3 && tokens[at].type == FilterTokenType::Word ? filterColumn(columns, tokens[at].text) : nullptr;
    if (!column || tokens[at + 1].type != FilterTokenType::Comparison || !isOperand(tokens[at + 2].type)) {
        result.isNegated = false;
        result.value = piece;
        return result;
    }
    const FilterToken &value = tokens[at + 2];
    const FilterComparison comparison = tokens[at + 1].comparison;
    result.field = column->label();
    if (value.type == FilterTokenType::Word && value.text.compare(u"none", Qt::CaseInsensitive) == 0) {
        result.comparison = FilterFieldText::tr("is");
        result.value = comparison == FilterComparison::Unequal ? FilterFieldText::tr("set") : FilterFieldText::tr("not set");
        return result;
    }
    result.comparison = filterComparisonWords(comparison, *column);
    result.value = valueWords(value, *column, context);
    return result;
}

QString filterComparisonWords(FilterComparison comparison, const Column &column)
{
    const bool isWhen = isDate(column.type());
    switch (comparison) {
    case FilterComparison::Has:
        switch (column.type()) {
        case FieldType::Text:
        case FieldType::Markdown:
        case FieldType::Json:
        case FieldType::Links:
            return FilterFieldText::tr("contains");
        case FieldType::Tags:
        case FieldType::References:
            return FilterFieldText::tr("has");
        default:
            return isWhen ? FilterFieldText::tr("in") : FilterFieldText::tr("is");
        }
    case FilterComparison::Equal:
        return isWhen ? FilterFieldText::tr("in") : FilterFieldText::tr("is");
    case FilterComparison::Unequal:
        return isWhen ? FilterFieldText::tr("not in") : FilterFieldText::tr("is not");
    case FilterComparison::Less:
        return isWhen ? FilterFieldText::tr("before") : FilterFieldText::tr("below");
    case FilterComparison::LessOrEqual:
        return isWhen ? FilterFieldText::tr("by") : FilterFieldText::tr("at most");
    case FilterComparison::Greater:
        return isWhen ? FilterFieldText::tr("after") : FilterFieldText::tr("above");
    case FilterComparison::GreaterOrEqual:
        return isWhen ? FilterFieldText::tr("from") : FilterFieldText::tr("at least");
    }
    Q_UNREACHABLE();
}

const Column *filterColumn(const ColumnSet &columns, QStringView key)
{
    return columns.find(key.compare(u"tag", Qt::CaseInsensitive) == 0 ? QStringView(u"tags") : key);
}

std::optional<FilterIssue> filterPieceIssue(const QString &piece, const ColumnSet &columns, const AnalysisContext &context)
{
    FilterIssue issue;
    if (Filter::parse(piece, columns, context, {}, &issue))
        return std::nullopt;
    return issue;
}

} // namespace leadline
