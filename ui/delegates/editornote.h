// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace leadline {

class Button;

/// The line of 11 px below a field: how the input was read, why it can't be stored, what a colleague stored, and what can be done about it. It stands in
/// the layout or floats under its parent.
class EditorNote final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Hint, Problem, Attention };

    explicit EditorNote(QWidget *parent);

    void setFloating(bool floating);
    /// An empty text hides it.
    void show(Kind kind, const QString &text);
    QString text() const;
    /// A button behind the text; an empty @p words hides it. It takes no keyboard: its shortcut is the editor's.
    void setAction(const QString &words, const QString &tip);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColours();
    void place();

    QLabel *m_label;
    Button *m_action = nullptr;
    Kind m_kind = Kind::Hint;
};

} // namespace leadline
