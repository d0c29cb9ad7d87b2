// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/datepopup.h"

#include "ui/delegates/editorbutton.h"
#include "ui/theme/appearance.h"

#include <QButtonGroup>
#include <QCalendarWidget>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace leadline {

DatePopup::DatePopup(const FieldInfo &field, QWidget *anchor)
    : QFrame(anchor, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(field)
    , m_anchor(anchor)
    , m_calendar(new QCalendarWidget(this))
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setFont(Appearance::font(TextRole::Table));
    m_calendar->setAccessibleName(field.labelText());
    layout->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &DatePopup::pick);
    // The day that the calendar proposes is selected before anybody chooses it.
    connect(m_calendar, &QCalendarWidget::activated, this, [this] {
        pick();
        close();
    });
    connect(m_calendar, &QCalendarWidget::clicked, this, [this] {
        pick();
        if (m_field.type == FieldType::Day)
            close();
    });
    if (field.type == FieldType::When) {
        m_precision = addChoices({tr("Day"), tr("Week"), tr("Month"), tr("Quarter"), tr("Half"), tr("Year")},
                                 tr("How wide the date is"), 3);
        m_confidence = addChoices({tr("Firm"), tr("Likely"), tr("Rough")}, tr("How sure the date is"), 3);
    }
    // The calendar takes Enter with any modifier for itself.
    for (QWidget *part : findChildren<QWidget *>())
        part->installEventFilter(this);
    setFocusProxy(m_calendar);
    connect(&Appearance::instance(), &Appearance::changed, this, &DatePopup::applyColours);
    applyColours();
}

QButtonGroup *DatePopup::addChoices(const QStringList &labels, const QString &name, int columns)
{
    QButtonGroup *group = new QButtonGroup(this);
    QGridLayout *grid = new QGridLayout;
    grid->setSpacing(4);
    for (int i = 0; i < labels.size(); ++i) {
        EditorButton *button = new EditorButton(EditorButton::Kind::Choice, this);
        button->setText(labels.at(i));
        button->setCheckable(true);
        button->setAccessibleName(tr("%1: %2").arg(name, labels.at(i)));
        group->addButton(button, i);
        grid->addWidget(button, i / columns, i % columns);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    connect(group, &QButtonGroup::idClicked, this, &DatePopup::pick);
    return group;
}

void DatePopup::popUp(const PlannedDate &date, const FiscalCalendar &calendar, QDate today)
{
    m_filling = true;
    m_fiscal = calendar;
    m_known = date;
    m_calendar->setSelectedDate(date.isValid() ? date.date : today);
    if (m_precision)
        m_precision->button(static_cast<int>(date.precision))->setChecked(true);
    if (m_confidence)
        m_confidence->button(static_cast<int>(date.confidence))->setChecked(true);
    m_filling = false;
    adjustSize();
    const bool mirrored = m_anchor->layoutDirection() == Qt::RightToLeft;
    QPoint at = m_anchor->mapToGlobal(QPoint(mirrored ? m_anchor->width() - width() : 0, m_anchor->height() + 2));
    const QRect screen = m_anchor->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(m_anchor->mapToGlobal(QPoint()).y() - height() - 2);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DatePopup::pick()
{
    if (m_filling)
        return;
    PlannedDate date{m_calendar->selectedDate(), DatePrecision::Day, DateConfidence::Firm};
    if (m_precision)
        date.precision = static_cast<DatePrecision>(std::max(0, m_precision->checkedId()));
    if (m_confidence)
        date.confidence = static_cast<DateConfidence>(std::max(0, m_confidence->checkedId()));
    date.date = m_field.dateRole == DateRole::End ? date.lastDay(m_fiscal) : date.firstDay(m_fiscal);
    if (date == m_known)
        return;
    m_known = date;
    Q_EMIT picked(date);
}

bool DatePopup::eventFilter(QObject *watched, QEvent *event)
{
    const QKeyEvent *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!isEnter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QFrame::eventFilter(watched, event);
    pick();
    close();
    Q_EMIT pickedForAll();
    return true;
}

void DatePopup::applyColours()
{
    const Appearance &appearance = Appearance::instance();
    QPalette colours = palette();
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window, QPalette::Button, QPalette::AlternateBase})
        colours.setColor(role, appearance.colour(ColourToken::Raised));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colours.setColor(role, appearance.colour(ColourToken::TextPrimary));
    colours.setColor(QPalette::Disabled, QPalette::Text, appearance.colour(ColourToken::TextTertiary));
    colours.setColor(QPalette::Highlight, appearance.colour(ColourToken::AccentFill));
    colours.setColor(QPalette::HighlightedText, appearance.colour(ColourToken::AccentOn));
    setPalette(colours);
    QTextCharFormat head;
    head.setForeground(appearance.colour(ColourToken::TextTertiary));
    head.setBackground(appearance.colour(ColourToken::Raised));
    m_calendar->setHeaderTextFormat(head);
    QTextCharFormat day;
    day.setForeground(appearance.colour(ColourToken::TextPrimary));
    for (const Qt::DayOfWeek weekday : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(weekday, day);
}

void DatePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void DatePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Appearance::instance().colour(ColourToken::LineStrong));
    painter.setBrush(Appearance::instance().colour(ColourToken::Raised));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace leadline
