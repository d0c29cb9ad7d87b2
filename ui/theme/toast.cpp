// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/toast.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace leadline {

namespace {

/// Long enough to read a sentence and to reach Undo.
constexpr int showTime = 8000;

} // namespace

Toast::Toast(QWidget *parent)
    : Notice(showTime, parent)
    , m_sentence(new Label({}, TextRole::Table, ColourToken::TextPrimary, this))
    , m_button(new Button(tr("Undo"), ButtonKind::Secondary, this))
{
    m_button->setButtonSize(ButtonSize::Small);
    m_button->setFocusPolicy(Qt::TabFocus);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    setMinimumHeight(36);
    connect(m_button, &QPushButton::clicked, this, [this] {
        withdraw();
        // It may say something new.
        if (const std::function<void()> does = m_does)
            does();
    });
    parent->installEventFilter(this);
}

void Toast::say(const QString &sentence, bool offersUndo)
{
    if (offersUndo)
        present(sentence, tr("Undo"), [this] { Q_EMIT undoRequested(); });
    else
        present(sentence, {}, {});
}

void Toast::offer(const QString &sentence, const QString &action, const std::function<void()> &does)
{
    present(sentence, action, does);
}

void Toast::present(const QString &sentence, const QString &action, const std::function<void()> &does)
{
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_does = does;
    appear(sentence);
}

void Toast::withdrawOffer()
{
    if (m_does)
        withdraw();
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

void Toast::setBottomMargin(int margin)
{
    m_bottomMargin = margin;
    place();
}

void Toast::place()
{
    const QRect room = parentWidget()->rect();
    const int most = std::max(120, room.width() - 32);
    m_sentence->setWordWrap(false);
    layout()->activate();
    QSize wished = sizeHint();
    if (wished.width() > most) {
        m_sentence->setWordWrap(true);
        layout()->activate();
        wished = QSize(most, layout()->heightForWidth(most));
    }
    const int height = std::max(36, wished.height());
    setGeometry((room.width() - wished.width()) / 2, room.height() - m_bottomMargin - height, wished.width(), height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return Notice::eventFilter(watched, event);
}

} // namespace leadline
