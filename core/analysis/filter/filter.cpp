// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/filter/filter.h"

#include "core/base/text.h"
#include "core/model/plan.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

/// Recursive descent over the tokens; every level counts towards the depth limit.
class FilterParser final
{
public:
    using Node = Filter::Node;
    using Type = Filter::Type;

    FilterParser(std::vector<FilterToken> tokens, const ColumnSet &columns, const AnalysisContext &context,
                 std::shared_ptr<FoldedTexts> texts, bool areTextsKept, FilterIssue *issue)
        : m_tokens(std::move(tokens))
        , m_columns(columns)
        , m_context(context)
        , m_texts(std::move(texts))
        , m_areTextsKept(areTextsKept)
        , m_issue(issue)
    {
    }

    bool parse(Node *root)
    {
        if (peek().type == FilterTokenType::End)
            return true;
        if (!parseOr(root))
            return false;
        if (peek().type == FilterTokenType::End)
            return true;
        return fail(peek(), QCoreApplication::translate("Filter", "This bracket closes nothing; take it away."));
    }

private:
    const FilterToken &peek(size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    const FilterToken &take() { return m_tokens[m_at++]; }
    bool fail(const FilterToken &token, const QString &text)
    {
        *m_issue = {token.position, token.length, text};
        return false;
    }

    bool parseOr(Node *node) { return parseList(node, Type::Or); }

    /// A list of ORs holds lists of ANDs, which hold single conditions.
    bool parseList(Node *node, Type type)
    {
        const bool isOr = type == Type::Or;
        std::vector<Node> children;
        while (true) {
            Node child;
            if (isOr ? !parseList(&child, Type::And) : !parseCondition(&child))
                return false;
            children.push_back(std::move(child));
            const FilterTokenType next = peek().type;
            if (isOr && next != FilterTokenType::Or)
                break;
            if (!isOr && (next == FilterTokenType::Or || next == FilterTokenType::Close || next == FilterTokenType::End))
                break;
            if (isOr || next == FilterTokenType::And)
                take();
        }
        if (children.size() == 1) {
            *node = std::move(children.front());
        } else {
            node->type = type;
            node->children = std::move(children);
        }
        return true;
    }

    bool parseCondition(Node *node)
    {
        const FilterToken token = peek();
        if (token.type != FilterTokenType::Not && token.type != FilterTokenType::Open)
            return parseTerm(node);
        if (++m_depth > Filter::deepestNesting)
            return fail(token, QCoreApplication::translate("Filter", "Conditions are nested too deeply here; take some brackets away."));
        take();
        if (token.type == FilterTokenType::Not) {
            Node child;
            if (!parseCondition(&child))
                return false;
            node->type = Type::Not;
            node->children.push_back(std::move(child));
        } else {
            if (!parseOr(node))
                return false;
            if (peek().type != FilterTokenType::Close)
                return fail(token, QCoreApplication::translate("Filter", "This bracket is never closed; add \")\"."));
            take();
        }
        --m_depth;
        return true;
    }

    bool parseTerm(Node *node)
    {
        const FilterToken token = peek();
        node->type = Type::Term;
        if (token.type == FilterTokenType::Comparison)
            return fail(token, QCoreApplication::translate("Filter", "A key is missing before \"%1\"; to search for the sign, write it in quotes.")
                                   .arg(filterComparisonText(token.comparison)));
        if (token.type != FilterTokenType::Word && token.type != FilterTokenType::Quoted)
            return fail(token, QCoreApplication::translate("Filter", "A condition is missing here."));
        take();
        if (peek().type != FilterTokenType::Comparison) {
            node->term = FilterTerm::search(token, m_texts);
            return true;
        }
        const FilterToken sign = take();
        if (token.type == FilterTokenType::Quoted)
            return fail(token, QCoreApplication::translate("Filter", "A key stands without quotes, as in status:Ready."));
        const bool isTag = token.text.compare(u"tag", Qt::CaseInsensitive) == 0;
        const Result<const Column *> column = m_columns.column(isTag ? u"tags"_s : token.text);
        if (!column)
            return fail(token, column.error().text);
        const FilterToken value = peek();
        if (value.type != FilterTokenType::Word && value.type != FilterTokenType::Quoted)
            return fail(sign, QCoreApplication::translate("Filter", "A value is missing after \"%1\"; for what isn't set, write none.")
                                  .arg(filterComparisonText(sign.comparison)));
        take();
        const bool isRead = FilterTerm::compare(**column, sign.comparison, value, m_context, &node->term, m_issue);
        if (m_areTextsKept)
            node->term.useKept(m_texts);
        return isRead;
    }

    std::vector<FilterToken> m_tokens;
    const ColumnSet &m_columns;
    const AnalysisContext &m_context;
    std::shared_ptr<FoldedTexts> m_texts;
    bool m_areTextsKept; ///< beyond this filter
    FilterIssue *m_issue;
    size_t m_at = 0;
    int m_depth = 0;
};

Result<Filter> Filter::parse(QStringView text, const ColumnSet &columns, const AnalysisContext &context,
                             std::shared_ptr<FoldedTexts> texts, FilterIssue *issue)
{
    FilterIssue found;
    Filter filter;
    bool isRead = false;
    if (text.size() > longestText) {
        found = {longestText, text.size() - longestText,
                 QCoreApplication::translate("Filter", "The filter is longer than %L1 characters.").arg(longestText)};
    } else {
        const bool areKept = texts != nullptr;
        if (!areKept)
            texts = std::make_shared<FoldedTexts>(context.plan.catalogue().info(columns.kind()));
        std::vector<FilterToken> tokens;
        isRead = filterTokens(text, &tokens, &found)
            && FilterParser(std::move(tokens), columns, context, std::move(texts), areKept, &found).parse(&filter.m_root);
    }
    if (isRead)
        return filter;
    if (issue)
        *issue = found;
    //: %1 is the column counted from 1, %2 a sentence
    return Error{ErrorCode::Usage, QCoreApplication::translate("Filter", "The filter can't be read at column %1: %2")
                                       .arg(QString::number(found.position + 1), found.text)};
}

bool Filter::matches(const Node &node, const EntityBase &row)
{
    const auto holds = [&row](const Node &child) { return matches(child, row); };
    switch (node.type) {
    case Type::Everything:
        return true;
    case Type::And:
        return std::all_of(node.children.begin(), node.children.end(), holds);
    case Type::Or:
        return std::any_of(node.children.begin(), node.children.end(), holds);
    case Type::Not:
        return !holds(node.children.front());
    case Type::Term:
        return node.term.matches(row);
    }
    Q_UNREACHABLE();
}

QString Filter::text(const Node &node)
{
    const auto inBrackets = [](const Node &child) -> QString { return u'(' + text(child) + u')'; };
    switch (node.type) {
    case Type::Everything:
        return {};
    case Type::And:
    case Type::Or: {
        QStringList parts;
        for (const Node &child : node.children) {
            const bool bindsWeaker = node.type == Type::And && child.type == Type::Or;
            parts.append(bindsWeaker ? inBrackets(child) : text(child));
        }
        return parts.join(node.type == Type::And ? u" "_s : u" OR "_s);
    }
    case Type::Not: {
        const Node &child = node.children.front();
        return u"NOT "_s + (child.type == Type::And || child.type == Type::Or ? inBrackets(child) : text(child));
    }
    case Type::Term:
        return node.term.text();
    }
    Q_UNREACHABLE();
}

} // namespace leadline
