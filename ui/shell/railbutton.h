// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QAbstractButton>

namespace leadline {

/// An entry of the rail: icon, words, a number or a hint at the end. Collapsed it shows the icon only, and the words in
/// its tooltip.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form : quint8 { Workspace, View, Menu };

    RailButton(Form form, Icon icon, const QString &text, QWidget *parent = nullptr);

    void setNote(const QString &note);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateWords();

    Form m_form;
    Icon m_icon;
    QString m_note;
    bool m_collapsed = false;
};

} // namespace leadline
