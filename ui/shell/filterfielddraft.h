// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"
#include "ui/shell/filterfieldterms.h"

#include <QPointer>

namespace leadline {

/// A filter expression while it is typed: finished conditions, the one at the caret, and the way back. It knows what
/// can be read and what counts, and nothing of widgets.
class FilterDraft final
{
public:
    void setContext(PlanContext &context, EntityKind kind);
    PlanContext *context() const { return m_context; }
    const ColumnSet &columns() const { return m_context->columns(m_kind); }

    const std::vector<FilterPiece> &pieces() const { return m_state.pieces; }
    /// The caret stands before this piece; typed() goes there.
    size_t at() const { return m_state.at; }
    bool isAtEnd() const { return m_state.at == m_state.pieces.size(); }
    const QString &typed() const { return m_state.typed; }
    /// OR was typed before typed().
    bool typedIsOr() const { return m_state.typedIsOr; }
    bool isEmpty() const { return m_state.pieces.empty() && m_state.typed.trimmed().isEmpty(); }

    /// The readable conditions, and the one being typed once it means something.
    QString expression() const;
    /// Why a piece can't be read; empty when it can.
    const QString &issue(size_t index) const { return m_issues[index]; }
    /// Looks again at what can be read; after changes of the plan.
    void reread();

    /// Starts anew, also with undo.
    void setExpression(const QString &text);

    // All of these can be undone.
    void clear();
    /// What the line holds now. Conditions that a blank or another one ends become pieces.
    void type(const QString &text);
    /// Ends the condition being typed whether it can be read or not, and goes to the end.
    void finish();
    void goToEnd();
    /// Makes a piece the one being typed.
    void open(size_t index);
    /// Makes one text of all of it, which is what is typed from then on.
    void openAll();
    void remove(size_t index);
    void toggleOr(size_t index);
    void takeBackOr();
    bool undo();
    bool redo();

private:
    struct State
    {
        std::vector<FilterPiece> pieces = {};
        size_t at = 0;
        QString typed = {};
        bool typedIsOr = false;

        friend bool operator==(const State &, const State &) = default;
    };

    /// Turns what was typed into pieces; the last one too when @p all or when a blank ends it.
    void absorb(bool all);
    bool absorbJoin(bool all);
    bool followsCondition() const;
    bool countsWhileTyped(const QString &typed) const;
    QString issueOf(const QString &piece) const;
    void record();
    bool step(std::vector<State> &from, std::vector<State> &to);

    QPointer<PlanContext> m_context;
    EntityKind m_kind = EntityKind::Feature;
    State m_state;
    State m_recorded;
    std::vector<State> m_undo;
    std::vector<State> m_redo;
    std::vector<QString> m_issues;
};

} // namespace leadline
