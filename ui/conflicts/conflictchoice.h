// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace leadline {

/// One of the values of a conflict, to be chosen by a click, Enter or Space: a ring, whose it is, and the value, as high
/// as it needs within reason. The one that counts now is marked with a filled ring and words.
class ConflictChoice final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConflictChoice(QWidget *parent = nullptr);

    /// @p who is a heading: "Mine", a name, "Keep". Both are plain text.
    void setChoice(const QString &who, const QString &value);
    void setCounts(bool counts);
    bool counts() const { return m_counts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect valueRect(int width) const;
    void updateWords();

    QString m_who;
    QString m_value;
    bool m_counts = false;
};

} // namespace leadline
