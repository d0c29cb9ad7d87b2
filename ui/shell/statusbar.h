// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"

#include <QWidget>

namespace leadline {

class Button;
class Label;

/// The line at the bottom: whether everything is stored and what to do when not, the file, and at the end the totals of
/// what is selected.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int barHeight = 28;

    explicit StatusBar(QWidget *parent = nullptr);

    /// @p sentence stands in full in the tooltip; the line shows as much as fits.
    void setSaveState(SaveState state, const QString &sentence);
    void setFile(const QString &name, const QString &path);
    void setTotals(const QString &text);
    /// A colleague's change, said for some seconds.
    void say(const QString &sentence);

Q_SIGNALS:
    void retryRequested();
    void saveCopyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateSentence();

    class StateMark;
    StateMark *m_mark;
    Label *m_state;
    Button *m_retry;
    Button *m_copy;
    Label *m_file;
    Label *m_news;
    Label *m_totals;
    QString m_sentence;
};

} // namespace leadline
