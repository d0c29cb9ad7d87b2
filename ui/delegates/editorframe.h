// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace leadline {

/// The box round an editor's control (STYLE section 7): 26 high, radius 6, 1 px line.control; with the keyboard 2 px
/// accent.line instead; state.bad round what can't be stored. A quiet frame shows its border only when hovered or edited.
class EditorFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorFrame(QWidget *parent);

    void setQuiet(bool quiet);
    bool isQuiet() const { return m_quiet; }
    void setBad(bool bad);
    /// Paints it as focused though a menu of it has the keyboard.
    void setEngaged(bool engaged);
    /// A frame as high as its content, for texts of several lines.
    void setGrowing(bool growing);

    QHBoxLayout *row() const { return m_row; }
    /// A line without a frame of its own, in the colours and the type of fields, added to row().
    QLineEdit *addLine();
    /// What stands in the empty line; with @p invites it asks to be clicked, as nothing else shows where the field is.
    void setPlaceholder(const QString &words, bool invites = false);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void childEvent(QChildEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void applyColours();
    void applyMargins();
    void updateCursor();
    bool holdsFocus() const;

    QHBoxLayout *m_row;
    QLineEdit *m_line = nullptr;
    bool m_invites = false;
    bool m_quiet = false;
    bool m_bad = false;
    bool m_engaged = false;
    bool m_growing = false;
};

} // namespace leadline
