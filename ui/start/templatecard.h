// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace leadline {

/// A way to begin: a small picture of what comes out, a name and a sentence.
class TemplateCard final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Picture : quint8 { Roadmap, List, Plus };

    TemplateCard(Picture picture, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {180, 156}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Picture m_picture;
    QString m_sentence;
};

} // namespace leadline
