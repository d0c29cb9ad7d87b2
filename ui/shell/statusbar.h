// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"

#include <QTimer>
#include <QWidget>

namespace leadline {

class Button;
class Label;
class PlanContext;
class PresenceLine;
class StatusLink;

/// The line at the bottom: whether everything is stored and what to do when not, the file, who else works on it, what
/// they did last, and at the end the totals of what is selected.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int barHeight = 28;

    explicit StatusBar(PlanContext &context, QWidget *parent = nullptr);

    /// @p sentence stands in full in the tooltip; the line shows as much as fits.
    void setSaveState(SaveState state, const QString &sentence);
    void setFile(const QString &name, const QString &path);
    void setTotals(const QString &text);
    /// A colleague's change, said for some seconds; a click on it asks for @p item, if there is one.
    void say(const QString &sentence, EntityKey item);
    /// The part in the middle where nothing stands.
    QRect freeRoom() const;

Q_SIGNALS:
    /// freeRoom() may be another one.
    void rearranged();
    void itemRequested(const leadline::EntityKey &item);
    void retryRequested();
    void saveCopyRequested();

protected:
    bool event(QEvent *event) override;
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
    PresenceLine *m_presence;
    StatusLink *m_news;
    EntityKey m_newsItem;
    QTimer m_newsTimer;
    Label *m_totals;
    QString m_sentence;
};

} // namespace leadline
