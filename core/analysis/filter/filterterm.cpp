// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/filterterm.h"

#include "core/base/labelcase.h"
#include "core/base/text.h"
#include "core/model/person.h"
#include "core/model/plan.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <cmath>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOrdering(FilterComparison comparison)
{
    return comparison >= FilterComparison::Less;
}

/// "1,200", "80%", "24k", "€5": the number in what people write round it.
bool numberOf(const QString &typed, double *number)
{
    QString digits;
    double factor = 1;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u',' && c != u'%' && c.category() != QChar::Symbol_Currency)
            digits += c;
    }
    if (digits.endsWith(u'k', Qt::CaseInsensitive) || digits.endsWith(u'M')) {
        factor = digits.endsWith(u'M') ? 1e6 : 1e3;
        digits.chop(1);
    }
    if (!numberFromText(digits, number))
        return false;
    *number *= factor;
    return std::isfinite(*number);
}

bool namesRow(const EntityBase &row, const EntityInfo &info, const QString &typed, const QString &folded)
{
    if (row.ref.compare(typed, Qt::CaseInsensitive) == 0 || foldedText(info.title(row)) == folded)
        return true;
    if (info.kind() != EntityKind::Person)
        return false;
    const Person &person = static_cast<const Person &>(row);
    return foldedText(person.email) == folded || foldedText(person.initials) == folded;
}

/// Whether the folded form of @p text holds @p folded. Asked of every row at every key, so a plain text is folded in place.
bool containsFolded(QStringView text, const QString &folded)
{
    QVarLengthArray<char16_t, 256> plain(text.size());
    char16_t all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        all |= c;
        plain[i] = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c | 0x20) : c;
    }
    return all < 0x80 ? QStringView(plain.constData(), plain.size()).contains(folded) : foldedText(text).contains(folded);
}

} // namespace

FilterTerm FilterTerm::search(const FilterToken &word, std::shared_ptr<FoldedTexts> texts)
{
    FilterTerm term;
    term.m_typed = word.text;
    term.m_quoted = word.type == FilterTokenType::Quoted;
    term.m_texts = std::move(texts);
    term.m_folded = foldedText(word.text);
    return term;
}

bool FilterTerm::compare(const Column &column, FilterComparison comparison, const FilterToken &value,
                         const AnalysisContext &context, FilterTerm *term, FilterIssue *issue)
{
    FilterTerm bound;
    bound.m_column = &column;
    bound.m_comparison = comparison;
    bound.m_typed = value.text;
    bound.m_quoted = value.type == FilterTokenType::Quoted;

    QString problem;
    bool ordersAllowed = true;
    if (!bound.m_quoted && value.text.compare(u"none", Qt::CaseInsensitive) == 0) {
        bound.m_kind = Kind::Unset;
        ordersAllowed = false;
    } else if (isNumeric(column.type())) {
        problem = bound.bindNumber(value.text);
    } else if (isDate(column.type())) {
        problem = bound.bindDate(value.text, context);
    } else {
        switch (column.type()) {
        case FieldType::Enumeration:
            problem = bound.bindChoice(value.text);
            break;
        case FieldType::Flag: {
            bound.m_kind = Kind::Flag;
            ordersAllowed = false;
            const QString folded = foldedText(value.text);
            const bool yes = QStringList{u"yes"_s, u"true"_s, u"1"_s, u"y"_s, u"on"_s}.contains(folded);
            const bool no = QStringList{u"no"_s, u"false"_s, u"0"_s, u"n"_s, u"off"_s}.contains(folded);
            bound.m_number = yes ? 1 : 0;
            if (!yes && !no)
                problem = QCoreApplication::translate("Filter", "\"%1\" is yes or no.").arg(column.key());
            break;
        }
        case FieldType::Reference:
        case FieldType::References:
            problem = bound.bindReference(value.text, context);
            ordersAllowed = false;
            break;
        case FieldType::Tags:
        case FieldType::Links:
            bound.m_kind = Kind::Element;
            bound.m_folded = foldedText(value.text);
            ordersAllowed = false;
            break;
        default:
            bound.m_kind = Kind::Text;
            bound.m_folded = foldedText(value.text);
            bound.m_isIdentifier = column.key() == u"ref" || column.key() == u"id";
            if (column.field() && (column.type() == FieldType::Text || column.type() == FieldType::Markdown))
                bound.m_textField = column.field();
        }
    }
    if (problem.isEmpty() && !ordersAllowed && isOrdering(comparison)) {
        problem = QCoreApplication::translate("Filter", "Here nothing is greater or less; compare with :, = or !=.");
    }
    if (!problem.isEmpty()) {
        *issue = {value.position, value.length, problem};
        return false;
    }
    *term = std::move(bound);
    return true;
}

QString FilterTerm::bindNumber(const QString &typed)
{
    m_kind = Kind::Number;
    if (numberOf(typed, &m_number))
        return {};
    return QCoreApplication::translate("Filter", "\"%1\" needs a number, and \"%2\" is none.")
        .arg(m_column->key(), excerpt(typed));
}

QString FilterTerm::bindChoice(const QString &typed)
{
    m_kind = Kind::Choice;
    const EnumInfo &info = *m_column->enumeration();
    const QString folded = foldedText(typed);
    QStringList labels;
    for (size_t i = 0; i < info.labels.size(); ++i) {
        const int place = static_cast<int>(i);
        labels.append(enumLabel(info, place));
        if (foldedText(labels.back()) == folded || foldedText(enumLabelTranslated(info, place)) == folded) {
            m_number = info.numbers.empty() ? place : info.numbers[i];
            return {};
        }
    }
    if (!info.numbers.empty() && numberOf(typed, &m_number))
        return {};
    return QCoreApplication::translate("Filter", "\"%1\" is one of: %2.").arg(m_column->key(), labels.join(u", "_s));
}

QString FilterTerm::bindDate(const QString &typed, const AnalysisContext &context)
{
    m_kind = Kind::Date;
    m_fiscal = context.plan.fiscalCalendar();
    const Result<PlannedDate> date = PlannedDate::fromInput(typed, DateRole::Start, m_fiscal, context.today, MissingYear::Nearest);
    if (!date)
        return date.error().text;
    m_range = {date->firstDay(m_fiscal), date->lastDay(m_fiscal)};
    m_isDay = date->precision == DatePrecision::Day;
    return {};
}

QString FilterTerm::bindReference(const QString &typed, const AnalysisContext &context)
{
    m_kind = Kind::Reference;
    const EntityKey key = context.plan.findByRef(typed);
    if (!key.isNull() && key.kind == m_column->target())
        m_ids.insert(key.id);
    const EntityInfo &info = context.plan.catalogue().info(m_column->target());
    const QString folded = foldedText(typed);
    if (m_ids.isEmpty() && !folded.isEmpty()) {
        for (const EntityBase *row : context.plan.table(info.kind()).live()) {
            if (namesRow(*row, info, typed, folded))
                m_ids.insert(row->id);
        }
    }
    if (!m_ids.isEmpty())
        return {};
    return QCoreApplication::translate("Filter", "There is no %1 with the reference or name \"%2\" in this plan.")
        .arg(insideSentence(info.labelText()), excerpt(typed));
}

/// Compares a value with a span; a single value is a span of one.
bool FilterTerm::ordered(double value, double low, double high) const
{
    switch (m_comparison) {
    case FilterComparison::Has:
    case FilterComparison::Equal:
        return value >= low && value <= high;
    case FilterComparison::Unequal:
        return value < low || value > high;
    case FilterComparison::Less:
        return value < low;
    case FilterComparison::LessOrEqual:
        return value <= high;
    case FilterComparison::Greater:
        return value > high;
    case FilterComparison::GreaterOrEqual:
        return value >= low;
    }
    Q_UNREACHABLE();
}

bool FilterTerm::matchesDate(const EntityBase &row) const
{
    const PlannedDate date = m_column->date(row);
    if (!date.isValid())
        return m_comparison == FilterComparison::Unequal;
    if (isOrdering(m_comparison)) {
        return ordered(static_cast<double>(date.date.toJulianDay()), static_cast<double>(m_range.first.toJulianDay()),
                       static_cast<double>(m_range.last.toJulianDay()));
    }
    // A quarter isn't inside one of its months, but the day a rough date holds can be asked for.
    const bool isInside = m_range.contains({date.firstDay(m_fiscal), date.lastDay(m_fiscal)})
        || (m_isDay && date.date == m_range.first);
    return isInside == (m_comparison != FilterComparison::Unequal);
}

void FilterTerm::useKept(std::shared_ptr<FoldedTexts> texts)
{
    if (m_textField && m_textField->type == FieldType::Text)
        m_texts = std::move(texts);
}

bool FilterTerm::matchesText(const EntityBase &row) const
{
    if (m_comparison == FilterComparison::Has && !m_isIdentifier) {
        if (m_texts)
            return m_texts->of(row, *m_textField).contains(m_folded);
        return m_textField ? containsFolded(*static_cast<const QString *>(m_textField->value(row)), m_folded)
                           : containsFolded(m_column->text(row), m_folded);
    }
    const QString folded = foldedText(m_column->text(row));
    const int difference = QString::compare(folded, m_folded);
    if (isOrdering(m_comparison) && folded.isEmpty())
        return false;
    return ordered(difference, 0, 0);
}

bool FilterTerm::matchesElement(const EntityBase &row) const
{
    const QStringList elements = m_column->elements(row);
    const bool contains = m_column->type() == FieldType::Links && m_comparison == FilterComparison::Has;
    const bool isThere = std::any_of(elements.begin(), elements.end(), [&](const QString &element) {
        const QString folded = foldedText(element);
        return contains ? folded.contains(m_folded) : folded == m_folded;
    });
    return isThere == (m_comparison != FilterComparison::Unequal);
}

bool FilterTerm::matches(const EntityBase &row) const
{
    switch (m_kind) {
    case Kind::Search:
        return m_texts->of(row).contains(m_folded);
    case Kind::Unset:
        return m_column->isUnset(row) == (m_comparison != FilterComparison::Unequal);
    case Kind::Text:
        return matchesText(row);
    case Kind::Number:
    case Kind::Flag:
    case Kind::Choice: {
        const std::optional<double> value = m_column->number(row);
        return value ? ordered(*value, m_number, m_number) : m_comparison == FilterComparison::Unequal;
    }
    case Kind::Date:
        return matchesDate(row);
    case Kind::Reference: {
        const std::vector<EntityId> ids = m_column->references(row);
        const bool isThere = std::any_of(ids.begin(), ids.end(), [this](const EntityId &id) { return m_ids.contains(id); });
        return isThere == (m_comparison != FilterComparison::Unequal);
    }
    case Kind::Element:
        return matchesElement(row);
    }
    Q_UNREACHABLE();
}

QString FilterTerm::text() const
{
    const bool isNone = m_typed.compare(u"none", Qt::CaseInsensitive) == 0;
    const bool keepsQuotes = needsQuotes(m_typed) || (m_column && isNone && m_quoted);
    const QString value = keepsQuotes ? quoted(m_typed) : m_typed;
    return m_column ? m_column->key() + filterComparisonText(m_comparison) + value : value;
}

} // namespace leadline
