// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "ui/shell/presenceline.h"
#include "ui/shell/statuslink.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int newsTime = 8000;

Label *makeLabel(ColourToken colour)
{
    return new Label({}, TextRole::Caption, colour);
}

} // namespace

/// Check, clock, triangle or lock before the sentence.
class StatusBar::StateMark final : public QWidget
{
public:
    StateMark() { setFixedSize(14, 14); }

    void setState(SaveState state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        switch (m_state) {
        case SaveState::Saved:
            return paintIcon(painter, QRectF(rect()), Icon::Check, look.colour(ColourToken::StateOk));
        case SaveState::Saving:
        case SaveState::Waiting:
            return paintIcon(painter, QRectF(rect()), Icon::Clock, look.colour(ColourToken::TextSecondary));
        case SaveState::Failed:
            return paintIcon(painter, QRectF(rect()), Icon::Warning, look.colour(ColourToken::StateAttention));
        case SaveState::ReadOnly:
            return paintIcon(painter, QRectF(rect()), Icon::Lock, look.colour(ColourToken::TextSecondary));
        }
    }

private:
    SaveState m_state = SaveState::Saved;
};

StatusBar::StatusBar(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark)
    , m_state(makeLabel(ColourToken::TextSecondary))
    , m_retry(new Button(tr("Try again"), ButtonKind::Quiet))
    , m_copy(new Button(tr("Save a copy"), ButtonKind::Quiet))
    , m_file(makeLabel(ColourToken::TextTertiary))
    , m_presence(new PresenceLine(context))
    , m_news(new StatusLink)
    , m_totals(makeLabel(ColourToken::TextSecondary))
{
    setObjectName(QStringLiteral("status-bar"));
    setFixedHeight(barHeight);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(6);
    row->addWidget(m_mark);
    row->addWidget(m_state);
    for (Button *button : {m_retry, m_copy}) {
        button->setButtonSize(ButtonSize::Small);
        button->hide();
        row->addWidget(button);
    }
    row->addSpacing(10);
    row->addWidget(m_file);
    row->addSpacing(10);
    row->addWidget(m_presence);
    row->addWidget(m_news);
    row->addStretch(1);
    row->addWidget(m_totals);
    // In a small window the name of the file gives way, and then the sums.
    m_file->setElided(true);
    m_totals->setElided(true);
    m_state->setObjectName(QStringLiteral("save-state"));
    m_totals->setObjectName(QStringLiteral("totals"));
    m_news->setObjectName(QStringLiteral("news"));
    m_news->setWords({});
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(newsTime);
    connect(&m_newsTimer, &QTimer::timeout, this, [this] { m_news->setWords({}); });
    connect(m_news, &QAbstractButton::clicked, this, [this] {
        if (!m_newsItem.isNull())
            Q_EMIT itemRequested(m_newsItem);
    });
    connect(m_retry, &QAbstractButton::clicked, this, &StatusBar::retryRequested);
    connect(m_copy, &QAbstractButton::clicked, this, &StatusBar::saveCopyRequested);
}

void StatusBar::setSaveState(SaveState state, const QString &sentence)
{
    m_mark->setState(state);
    m_sentence = sentence;
    m_retry->setVisible(state == SaveState::Failed || state == SaveState::Waiting);
    m_copy->setVisible(state == SaveState::Failed);
    updateSentence();
}

void StatusBar::updateSentence()
{
    const int room = width() / 2;
    m_state->setText(m_state->fontMetrics().elidedText(m_sentence, Qt::ElideRight, room));
    m_state->setToolTip(m_state->text() == m_sentence ? QString() : m_sentence);
    m_state->setAccessibleName(m_sentence);
}

void StatusBar::setFile(const QString &name, const QString &path)
{
    m_file->setText(name);
    m_file->setToolTip(path);
}

void StatusBar::setTotals(const QString &text)
{
    m_totals->setText(text);
}

void StatusBar::say(const QString &sentence, EntityKey item)
{
    m_newsItem = item;
    m_news->setWords(sentence);
    m_newsTimer.start();
    QAccessibleEvent alert(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRect StatusBar::freeRoom() const
{
    constexpr int gap = 12;
    const auto placeOf = [this](const QWidget *widget) {
        return QStyle::visualRect(layoutDirection(), rect(), widget->geometry());
    };
    int start = 0;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{m_mark, m_state, m_retry, m_copy, m_file, m_presence, m_news}) {
        if (widget->isVisible())
            start = std::max(start, placeOf(widget).right() + 1);
    }
    const int end = placeOf(m_totals).left();
    const QRect room(start + gap, 1, std::max(0, end - start - 2 * gap), height() - 1);
    return QStyle::visualRect(layoutDirection(), rect(), room);
}

bool StatusBar::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT rearranged();
    return isDone;
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSentence();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Side));
    painter.fillRect(QRect(0, 0, width(), 1), look.colour(ColourToken::LineSoft));
}

} // namespace leadline
