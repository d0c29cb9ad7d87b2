// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace leadline {

/// One of a few choices, side by side, 28 px high. Tab enters at the chosen one, arrow keys choose. Texts are never
/// elided; a toolbar moves the whole control into its menu.
class Segment final : public QWidget
{
    Q_OBJECT

public:
    /// @p name is the accessible name, e.g. "View".
    explicit Segment(const QString &name, QWidget *parent = nullptr);

    /// Adds a choice at the end and returns its index; the first one is chosen.
    int addChoice(const QString &text);
    void setChoices(const QStringList &texts);
    int count() const;
    QString text(int index) const;
    int current() const;
    /// Chooses without a signal.
    void setCurrent(int index);
    void setChoiceEnabled(int index, bool enabled);
    /// All choices equally wide, over the whole width; for forms.
    void setStretched(bool stretched);

Q_SIGNALS:
    /// The user chose.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    bool m_stretched = false;
};

} // namespace leadline
