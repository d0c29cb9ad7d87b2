// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QAbstractButton>
#include <QVariant>

#include <optional>
#include <vector>

class QMenu;

namespace leadline {

/// A choice with its name in front: "Group by Objective", 28 px high, opening a menu. Up, Down, Home and End choose
/// without the menu; Space, Enter and Alt+Down open it.
class LabelledCombo final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LabelledCombo(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    const QString &label() const { return m_label; }

    /// The first choice added is the current one.
    void addChoice(const QString &text, const QVariant &value = {}, std::optional<Icon> icon = {});
    void addSeparator();
    void clear();
    int count() const { return static_cast<int>(m_choices.size()); }

    int currentIndex() const { return m_current; }
    QVariant currentData() const;
    QString currentText() const;
    /// Chooses without a signal; false when no choice holds @p value.
    bool setCurrentData(const QVariant &value);
    void setCurrentIndex(int index);

    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The user chose, also the same again.
    void chosen(const QVariant &data);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Choice
    {
        QString text;
        QVariant data;
        std::optional<Icon> icon;
        bool startsGroup = false;
    };
    void choose(int index);
    void nameChanged();

    QString m_label;
    std::vector<Choice> m_choices;
    int m_current = -1;
    bool m_separates = false;
};

} // namespace leadline
