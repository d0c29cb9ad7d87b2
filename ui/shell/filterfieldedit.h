// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filterfieldcompletion.h"
#include "ui/shell/filterfieldterms.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace leadline {

class FilterFieldMenu;
class FilterFieldToken;
class PlanContext;

/// The box of a filter field: tokens for the finished conditions, a line edit between or after them for the one that is
/// typed, the count at the end. It knows the pieces and how they are typed; FilterField decides when others hear of it.
class FilterFieldEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterFieldEdit(QWidget *parent = nullptr);
    ~FilterFieldEdit() override;

    void setContext(PlanContext &context, EntityKind kind);
    void setCountText(const QString &text);

    /// The readable conditions, the one being typed among them when it means something already.
    QString expression() const;
    bool isEmpty() const;
    void setExpression(const QString &text);
    void clear();
    const std::vector<FilterPiece> &pieces() const { return m_state.pieces; }
    void removePiece(size_t index);
    /// Why the first unreadable condition can't be read; empty when all can.
    QString issueText() const;

    QLineEdit &lineEdit() const { return *m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pieces or the condition being typed changed.
    void edited();
    /// Esc with nothing left to leave.
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct State
    {
        std::vector<FilterPiece> pieces = {};
        size_t at = 0;       ///< the line edit stands before this piece
        QString typed = {};
        bool typedIsOr = false;

        friend bool operator==(const State &, const State &) = default;
    };

    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool handleMenuKey(int key);
    void textEdited();
    /// Turns what was typed into pieces; the last one too when @p all or when a blank ends it.
    void absorb(bool all);
    void finish();
    void open(size_t index, bool atEnd);
    void accept(const FilterProposal &proposal);
    void proposeCompletions();
    void hideMenu();
    /// After any change of m_state: undo list, tokens, line edit, signal.
    void changed();
    void present(const State &state);
    void undo(std::vector<State> &from, std::vector<State> &to);
    void updateTokens();
    void layoutStrip();
    bool countsWhileTyped(const QString &typed) const;
    QString typedIssue() const;

    QPointer<PlanContext> m_context;
    EntityKind m_kind = EntityKind::Feature;
    State m_state;
    State m_shown; ///< as of the last changed()
    std::vector<State> m_undo;
    std::vector<State> m_redo;

    QWidget *m_strip;
    QLineEdit *m_line;
    QLabel *m_join;
    QLabel *m_count;
    std::vector<FilterFieldToken *> m_tokens;
    std::vector<QString> m_issues; ///< one a piece; empty when it can be read
    QPointer<FilterFieldMenu> m_menu; ///< lies over the window, which may destroy it first
    FilterCompletion m_completion;
};

} // namespace leadline
