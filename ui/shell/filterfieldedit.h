// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filterfieldcompletion.h"
#include "ui/shell/filterfielddraft.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace leadline {

class FilterFieldMenu;
class FilterFieldToken;

/// The box of a filter field: tokens for the finished conditions, a line edit between or after them for the one that is
/// typed, the count at the end. FilterDraft knows the expression; FilterField decides when others hear of it.
class FilterFieldEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterFieldEdit(QWidget *parent = nullptr);
    ~FilterFieldEdit() override;

    void setContext(PlanContext &context, EntityKind kind);
    void setCountText(const QString &text);

    const FilterDraft &draft() const { return m_draft; }
    void setExpression(const QString &text);
    void clear();
    void removePiece(size_t index);
    void openPiece(size_t index) { open(index, true); }
    /// Why the first unreadable condition can't be read; empty when all can.
    QString issueText() const;

    QLineEdit &lineEdit() const { return *m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Proposals keep off so many px below the field while issueText() is said there.
    void setIssueHeight(int height) { m_issueHeight = height; }

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
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool handleMenuKey(int key);
    void open(size_t index, bool atEnd);
    void selectAll();
    void accept(const FilterProposal &proposal);
    /// @p asked: also where nothing is typed yet.
    void proposeCompletions(bool asked = false);
    void hideMenu();
    /// Shows what the draft holds, and tells.
    void present();
    void updateTokens();
    void layoutStrip();
    QString typedIssue() const;

    FilterDraft m_draft;
    QWidget *m_strip;
    QLineEdit *m_line;
    QLabel *m_join;
    QLabel *m_count;
    std::vector<FilterFieldToken *> m_tokens;
    QPointer<FilterFieldMenu> m_menu; ///< lies over the window, which may destroy it first
    FilterCompletion m_completion;
    QString m_hint; ///< in the empty line
    int m_issueHeight = 0;
};

} // namespace leadline
