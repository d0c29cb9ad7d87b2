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
constexpr int lineHeight = 26;
constexpr int floatingHeight = 36;
/// What floats over the page leaves most of it to be seen, however long the titles are that it names.
constexpr int floatingWidth = 560;
constexpr int floatingLines = 4;

} // namespace

Toast::Toast(QWidget *parent)
    : Notice(showTime, parent)
    , m_sentence(new Label({}, TextRole::Table, ColourToken::TextPrimary, this))
    , m_button(new Button(tr("Undo"), ButtonKind::Secondary, this))
{
    m_button->setButtonSize(ButtonSize::Small);
    m_button->setFocusPolicy(Qt::TabFocus);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
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
    m_full = sentence;
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
    return m_full;
}

void Toast::setRoom(const std::function<ToastRoom()> &room)
{
    m_room = room;
}

void Toast::rearrange()
{
    if (isVisible())
        place();
}

/// Its size as one line, or over as many as a width asks for.
QSize Toast::sizeWithin(int width, int height, int margin)
{
    layout()->setContentsMargins(12, margin, 12, margin);
    setMinimumHeight(height);
    m_sentence->setText(m_full);
    m_sentence->setToolTip({});
    m_sentence->setWordWrap(false);
    layout()->activate();
    const QSize line = sizeHint();
    if (line.width() <= width)
        return {line.width(), std::max(height, line.height())};
    // What was done stands at the beginning, to what at the end. Lines end at words, so they aren't full.
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const int room = floatingLines * (m_sentence->sizeHint().width() - (line.width() - width)) * 9 / 10;
    if (const QString shown = metrics.elidedText(m_full, Qt::ElideMiddle, std::max(room, metrics.averageCharWidth() * 40)); shown != m_full) {
        m_sentence->setText(shown);
        m_sentence->setToolTip(m_full);
    }
    m_sentence->setWordWrap(true);
    layout()->activate();
    return {width, std::max(height, layout()->heightForWidth(width))};
}

void Toast::place()
{
    const ToastRoom room = m_room ? m_room() : ToastRoom{};
    const QSize line = sizeWithin(room.line.width(), lineHeight, 1);
    if (line.height() <= room.line.height()) {
        QRect there(QPoint(), line);
        there.moveCenter(room.line.center());
        setGeometry(there);
        return;
    }
    const QRect all = parentWidget()->rect();
    const QSize size = sizeWithin(std::clamp(all.width() - 32, 120, floatingWidth), floatingHeight, 6);
    setGeometry((all.width() - size.width()) / 2, all.height() - room.bottomMargin - size.height(), size.width(),
                size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return Notice::eventFilter(watched, event);
}

} // namespace leadline
