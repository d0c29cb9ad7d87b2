// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace leadline {

/// A small button inside or beside an editor.
class EditorButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Calendar,
        Clear, ///< a cross
        Link,  ///< words in accent.line
        Quiet, ///< words in text.secondary
        Choice, ///< one of a group, 24 high; the checked one in accent.soft
    };

    EditorButton(Kind kind, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool hasWords() const { return m_kind != Kind::Calendar && m_kind != Kind::Clear; }

    Kind m_kind;
    bool m_byKeyboard = false;
};

} // namespace leadline
