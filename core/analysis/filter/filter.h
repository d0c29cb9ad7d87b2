// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/filter/filterterm.h"

namespace leadline {

/// A filter expression (DESIGN section 6), the same in the window and on the command line:
///
///     status:"In progress" product:PAY effort_likely>20 NOT objective:none (swish OR klarna)
///
/// Terms side by side must all hold; AND may be written between them, OR binds weaker, NOT stronger; -status:Idea is NOT
/// status:Idea. Beside a comparison these words work in small letters too (status:Ready or status:Idea); between plain words
/// they need capitals, so that "or" can be searched. FilterTerm says how a term compares.
///
/// A filter points into the ColumnSet it was parsed with and is used in its thread.
class Filter final
{
public:
    /// Limits that no person reaches; they keep hostile input from using up stack and time.
    static constexpr qsizetype longestText = 10'000;
    static constexpr int deepestNesting = 64;

    /// An empty text gives the filter that lets everything through. @p texts may be shared with other filters over
    /// the same rows. The error names the column, counted from 1; @p issue (if given) says the same for a window.
    static Result<Filter> parse(QStringView text, const ColumnSet &columns, const AnalysisContext &context,
                                std::shared_ptr<FoldedTexts> texts = {}, FilterIssue *issue = nullptr);

    bool isEmpty() const { return m_root.type == Type::Everything; }
    bool matches(const EntityBase &row) const { return matches(m_root, row); }
    /// The expression in its canonical spelling; parsing it again gives the same filter.
    QString text() const { return text(m_root); }

private:
    friend class FilterParser;
    enum class Type : quint8 { Everything, And, Or, Not, Term };
    struct Node
    {
        Type type = Type::Everything;
        std::vector<Node> children = {};
        FilterTerm term = {};
    };

    static bool matches(const Node &node, const EntityBase &row);
    static QString text(const Node &node);

    Node m_root;
};

} // namespace leadline
