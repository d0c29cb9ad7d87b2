// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace leadline {

class Button;
class Label;

enum class BannerKind : quint8 { Ok, Attention, Bad };

/// One sentence on a coloured ground with what can be done about it; a row of at least 40 px. Takes no focus and blocks
/// nothing.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    Banner(BannerKind kind, const QString &sentence, QWidget *parent = nullptr);

    void setKind(BannerKind kind);
    void setSentence(const QString &sentence);
    /// A second thought after the sentence, in text.secondary.
    void setNote(const QString &note);
    /// Adds a button at the end; connect to its clicked().
    Button *addButton(const QString &text);
    /// A frame all around with round corners, for panels; without it the banner is a row of the window.
    void setFramed(bool framed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerKind m_kind;
    Label *m_sentence;
    Label *m_note;
    QHBoxLayout *m_row;
    bool m_framed = false;
};

} // namespace leadline
