// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfielddraft.h"

#include "ui/shell/filterfieldcompletion.h"

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t undoLimit = 200;

std::ptrdiff_t offset(size_t index)
{
    return static_cast<std::ptrdiff_t>(index);
}

} // namespace

void FilterDraft::setContext(PlanContext &context, EntityKind kind)
{
    m_context = &context;
    m_kind = kind;
    reread();
}

QString FilterDraft::issueOf(const QString &piece) const
{
    const std::optional<FilterIssue> issue = m_context ? filterPieceIssue(piece, columns(), m_context->analysis()) : std::nullopt;
    return issue ? issue->text : QString();
}

void FilterDraft::reread()
{
    m_issues.clear();
    for (const FilterPiece &piece : m_state.pieces)
        m_issues.push_back(issueOf(piece.text));
}

/// A bare word that may still become a name would hide every row while the name is typed.
bool FilterDraft::countsWhileTyped(const QString &typed) const
{
    const FilterSplit split = splitFilter(typed);
    if (split.pieces.empty() || !split.isLastComplete || !m_context)
        return false;
    const bool isWord = filterPieceWords(typed, columns(), m_context->analysis()).field.isEmpty() && !typed.contains(u'"')
        && !typed.contains(u'(');
    if (isWord && !completeFilter(typed, columns(), m_context->analysis(), 1).proposals.empty())
        return false;
    return issueOf(typed).isEmpty();
}

QString FilterDraft::expression() const
{
    std::vector<FilterPiece> readable;
    bool skippedOr = false;
    const auto add = [&](const FilterPiece &piece, bool counts) {
        if (!counts) {
            skippedOr = skippedOr || piece.isOr;
            return;
        }
        // "a OR b c" without b is "a OR c": c stood on b's side.
        readable.push_back({piece.text, piece.isOr || skippedOr});
        skippedOr = false;
    };
    const QString typed = m_state.typed.trimmed();
    for (size_t i = 0; i <= m_state.pieces.size(); ++i) {
        if (i == m_state.at && !typed.isEmpty()) {
            FilterSplit split = splitFilter(typed);
            if (split.pieces.size() < 2) {
                add({typed, m_state.typedIsOr}, countsWhileTyped(typed));
            } else {
                split.pieces.front().isOr = split.pieces.front().isOr || m_state.typedIsOr;
                for (const FilterPiece &piece : split.pieces)
                    add(piece, issueOf(piece.text).isEmpty());
            }
        }
        if (i < m_state.pieces.size())
            add(m_state.pieces[i], m_issues[i].isEmpty());
    }
    return joinFilter(readable);
}

void FilterDraft::setExpression(const QString &text)
{
    m_state = {};
    m_state.pieces = splitFilter(text).pieces;
    m_state.at = m_state.pieces.size();
    m_recorded = m_state;
    m_undo.clear();
    m_redo.clear();
    reread();
}

void FilterDraft::record()
{
    if (m_state == m_recorded)
        return;
    m_undo.push_back(std::exchange(m_recorded, m_state));
    if (m_undo.size() > undoLimit)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    reread();
}

bool FilterDraft::step(std::vector<State> &from, std::vector<State> &to)
{
    if (from.empty())
        return false;
    to.push_back(m_recorded);
    m_state = from.back();
    m_recorded = m_state;
    from.pop_back();
    reread();
    return true;
}

bool FilterDraft::undo()
{
    return step(m_undo, m_redo);
}

bool FilterDraft::redo()
{
    return step(m_redo, m_undo);
}

void FilterDraft::clear()
{
    m_state = {};
    record();
}

void FilterDraft::type(const QString &text)
{
    m_state.typed = text;
    // What it negates isn't typed yet, so that only here it can be told from a word that is searched.
    const bool isNegation = text.endsWith(u' ') && text.trimmed() == u"not" && (m_state.at == 0 || followsCondition());
    if (isNegation)
        m_state.typed = text.toUpper();
    absorb(false);
    record();
}

void FilterDraft::finish()
{
    absorb(true);
    record();
}

void FilterDraft::goToEnd()
{
    absorb(true);
    m_state.at = m_state.pieces.size();
    record();
}

/// Whether the piece before the caret compares a field or is in brackets: behind it "or" needs no capitals.
bool FilterDraft::followsCondition() const
{
    if (m_state.at == 0)
        return false;
    std::vector<FilterToken> tokens;
    FilterIssue issue;
    return filterTokens(m_state.pieces[m_state.at - 1].text, &tokens, &issue)
        && std::ranges::any_of(tokens, [](const FilterToken &token) {
               return token.type == FilterTokenType::Comparison || token.type == FilterTokenType::Close;
           });
}

/// A lone AND or OR joins what comes next. True when there was nothing else to absorb.
bool FilterDraft::absorbJoin(bool all)
{
    const QString typed = m_state.typed.trimmed();
    const QString word = followsCondition() ? typed.toUpper() : typed;
    if (word != u"OR" && word != u"AND") {
        if (word.isEmpty())
            m_state.typed.clear();
        return word.isEmpty();
    }
    if (all || m_state.typed.back().isSpace()) {
        m_state.typedIsOr = word == u"OR";
        m_state.typed.clear();
    }
    return true;
}

void FilterDraft::absorb(bool all)
{
    if (absorbJoin(all))
        return;
    const QString typed = m_state.typed;
    FilterSplit split = splitFilter(typed);
    if (split.pieces.empty())
        return;
    // "effort_likely > 20" may be typed with blanks, so that one after a name ends nothing.
    const bool isName = m_context && filterColumn(columns(), split.pieces.back().text);
    const bool isEnded = typed.back().isSpace() && split.isLastComplete && !isName;
    const bool isLastDone = all || isEnded;
    const size_t done = split.pieces.size() - (isLastDone ? 0 : 1);
    split.pieces.front().isOr = split.pieces.front().isOr || m_state.typedIsOr;
    m_state.pieces.insert(m_state.pieces.begin() + offset(m_state.at), split.pieces.begin(), split.pieces.begin() + offset(done));
    m_state.at += done;
    m_state.typed = isLastDone ? QString() : typed.mid(split.lastPosition);
    m_state.typedIsOr = isLastDone ? split.endsWithOr : split.pieces.back().isOr;
}

void FilterDraft::open(size_t index)
{
    const size_t before = m_state.pieces.size();
    const bool follows = index >= m_state.at;
    absorb(true);
    if (follows)
        index += m_state.pieces.size() - before;
    if (index >= m_state.pieces.size())
        return;
    const FilterPiece piece = m_state.pieces[index];
    m_state.pieces.erase(m_state.pieces.begin() + offset(index));
    m_state.at = index;
    m_state.typed = piece.text;
    m_state.typedIsOr = piece.isOr;
    record();
}

void FilterDraft::openAll()
{
    absorb(true);
    const QString text = joinFilter(m_state.pieces);
    m_state = {};
    m_state.typed = text;
    record();
}

void FilterDraft::remove(size_t index)
{
    if (index >= m_state.pieces.size())
        return;
    m_state.pieces.erase(m_state.pieces.begin() + offset(index));
    if (m_state.at > index)
        --m_state.at;
    record();
}

void FilterDraft::toggleOr(size_t index)
{
    m_state.pieces[index].isOr = !m_state.pieces[index].isOr;
    record();
}

void FilterDraft::takeBackOr()
{
    m_state.typedIsOr = false;
    record();
}

} // namespace leadline
