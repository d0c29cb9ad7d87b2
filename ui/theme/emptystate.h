// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QHBoxLayout;

namespace leadline {

class Button;
class Label;

/// What stands where nothing is: a dashed panel with icon, title, one sentence, and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// One of each at most; a second call renames the button.
    Button *setPrimaryAction(const QString &text);
    Button *setPrimaryAction(Icon icon, const QString &text);
    /// An empty text hides it.
    Button *setSecondaryAction(const QString &text);
    /// Without the dashed frame, where the surroundings are framed already.
    void setFramed(bool framed);

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_actions;
    Button *m_primary = nullptr;
    Button *m_secondary = nullptr;
    bool m_framed = true;
};

} // namespace leadline
