// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace leadline {

/// A field of 30 px with a magnifying glass, and at the end a key combination or a count. Esc empties it; Esc in an
/// empty field is left to the surroundings.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p placeholder is the accessible name too.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// E.g. "Ctrl+K", shown in a frame while the field is empty. It is shown, not bound.
    void setShortcutHint(const QString &hint);
    /// E.g. "28 of 40", plain.
    void setNote(const QString &note);

    QSize sizeHint() const override { return {288, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateMargins();

    QString m_hint;
    QString m_note;
};

} // namespace leadline
