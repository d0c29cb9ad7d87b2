// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/filtertoken.h"

#include <QCoreApplication>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer signs first, because they begin like shorter ones; the order of the enumeration is another.
struct Sign
{
    QStringView text;
    FilterComparison comparison;
};
constexpr std::array<Sign, 7> signs{{
    {u"!=", FilterComparison::Unequal},
    {u"<=", FilterComparison::LessOrEqual},
    {u">=", FilterComparison::GreaterOrEqual},
    {u":", FilterComparison::Has},
    {u"=", FilterComparison::Equal},
    {u"<", FilterComparison::Less},
    {u">", FilterComparison::Greater},
}};

const Sign *signAt(QStringView text, qsizetype position)
{
    for (const Sign &sign : signs) {
        if (text.sliced(position).startsWith(sign.text))
            return &sign;
    }
    return nullptr;
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

FilterTokenType typeOfWord(QStringView word)
{
    if (word == u"AND")
        return FilterTokenType::And;
    if (word == u"OR")
        return FilterTokenType::Or;
    return word == u"NOT" ? FilterTokenType::Not : FilterTokenType::Word;
}

/// A minus right before a key, as in "-status:Idea", is NOT; before other words it belongs to them.
bool negatesCondition(QStringView text)
{
    if (!text.startsWith(u'-'))
        return false;
    qsizetype end = 1;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
        ++end;
    return end > 1 && end < text.size() && signAt(text, end);
}

bool isSmallOperator(QStringView word)
{
    return word == u"and" || word == u"or" || word == u"not";
}

/// "or" in small letters joins conditions on fields only, as in "status:Ready or status:Idea", and "not" stands before one;
/// between plain words both are words that are searched.
void readSmallOperators(std::vector<FilterToken> &tokens)
{
    const auto typeAt = [&tokens](size_t at) { return at < tokens.size() ? tokens[at].type : FilterTokenType::End; };
    const auto beginsCondition = [&](size_t at) {
        const FilterTokenType type = typeAt(at);
        return type == FilterTokenType::Open || type == FilterTokenType::Not
            || (type == FilterTokenType::Word && typeAt(at + 1) == FilterTokenType::Comparison);
    };
    // From the end, so that "or" sees the "not" behind it.
    for (size_t at = tokens.size(); at-- > 0;) {
        FilterToken &token = tokens[at];
        const FilterTokenType before = at > 0 ? tokens[at - 1].type : FilterTokenType::Comparison;
        const FilterTokenType next = typeAt(at + 1);
        if (token.type != FilterTokenType::Word || next == FilterTokenType::Comparison || !isSmallOperator(token.text))
            continue;
        if (token.text == u"not") {
            if (beginsCondition(at + 1) && (at == 0 || before != FilterTokenType::Comparison))
                token.type = FilterTokenType::Not;
            continue;
        }
        const bool hasLeft = before == FilterTokenType::Word || before == FilterTokenType::Quoted || before == FilterTokenType::Close;
        const bool hasRight = next != FilterTokenType::End && next != FilterTokenType::Close;
        const bool endsCondition = before == FilterTokenType::Close || (at > 1 && tokens[at - 2].type == FilterTokenType::Comparison);
        if (hasLeft && hasRight && (endsCondition || beginsCondition(at + 1)))
            token.type = token.text == u"or" ? FilterTokenType::Or : FilterTokenType::And;
    }
}

/// The end of the quoted text that begins at @p position, past its closing quote; -1 when it isn't closed.
qsizetype readQuoted(QStringView text, qsizetype position, QString *content)
{
    for (qsizetype i = position + 1; i < text.size(); ++i) {
        if (text[i] == u'"')
            return i + 1;
        if (text[i] == u'\\' && i + 1 < text.size() && (text[i + 1] == u'"' || text[i + 1] == u'\\'))
            ++i;
        *content += text[i];
    }
    return -1;
}

} // namespace

QString filterComparisonText(FilterComparison comparison)
{
    for (const Sign &sign : signs) {
        if (sign.comparison == comparison)
            return sign.text.toString();
    }
    return {};
}

bool filterTokens(QStringView text, std::vector<FilterToken> *tokens, FilterIssue *issue)
{
    qsizetype at = 0;
    const auto add = [&](FilterTokenType type, qsizetype length, const QString &content = {}) {
        tokens->push_back({type, at, length, content});
        at += length;
    };
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (c == u'(' || c == u')') {
            add(c == u'(' ? FilterTokenType::Open : FilterTokenType::Close, 1);
            continue;
        }
        if (c == u'"') {
            QString content;
            const qsizetype end = readQuoted(text, at, &content);
            if (end < 0) {
                *issue = {at, text.size() - at,
                          QCoreApplication::translate("Filter", "This quotation mark has no partner; add one at the end.")};
                return false;
            }
            add(FilterTokenType::Quoted, end - at, content);
            continue;
        }
        const bool isValue = !tokens->empty() && tokens->back().type == FilterTokenType::Comparison;
        if (!isValue && negatesCondition(text.sliced(at))) {
            add(FilterTokenType::Not, 1);
            continue;
        }
        if (const Sign *sign = isValue ? nullptr : signAt(text, at)) {
            add(FilterTokenType::Comparison, sign->text.size());
            tokens->back().comparison = sign->comparison;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && !endsWord(text[end]) && (isValue || !signAt(text, end)))
            ++end;
        const QStringView word = text.sliced(at, end - at);
        add(isValue ? FilterTokenType::Word : typeOfWord(word), word.size(), word.toString());
    }
    readSmallOperators(*tokens);
    tokens->push_back({FilterTokenType::End, text.size(), 0});
    return true;
}

bool needsQuotes(QStringView word)
{
    if (word.isEmpty() || typeOfWord(word) != FilterTokenType::Word || isSmallOperator(word))
        return true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (endsWord(word[i]) || signAt(word, i))
            return true;
    }
    return false;
}

QString quoted(QStringView word)
{
    QString text = word.toString();
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

} // namespace leadline
