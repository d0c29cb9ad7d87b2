// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/labelledcombo.h"

#include "ui/theme/buttonlook.h"
#include "ui/theme/painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace leadline {

namespace {

constexpr int comboPadding = 11;
constexpr int comboGap = 6;
constexpr int chevronSide = 12;

} // namespace

LabelledCombo::LabelledCombo(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &LabelledCombo::openMenu);
    nameChanged();
}

void LabelledCombo::setLabel(const QString &label)
{
    m_label = label;
    nameChanged();
}

void LabelledCombo::addChoice(const QString &text, const QVariant &value, std::optional<Icon> icon)
{
    m_choices.push_back({text, value, icon, m_separates});
    m_separates = false;
    if (m_current < 0)
        m_current = 0;
    nameChanged();
}

void LabelledCombo::addSeparator()
{
    m_separates = !m_choices.empty();
}

void LabelledCombo::clear()
{
    m_choices.clear();
    m_separates = false;
    m_current = -1;
    nameChanged();
}

QVariant LabelledCombo::currentData() const
{
    return m_current < 0 ? QVariant() : m_choices[static_cast<size_t>(m_current)].data;
}

QString LabelledCombo::currentText() const
{
    return m_current < 0 ? QString() : m_choices[static_cast<size_t>(m_current)].text;
}

bool LabelledCombo::setCurrentData(const QVariant &value)
{
    const auto at = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&](const Choice &choice) { return choice.data == value; });
    if (at == m_choices.end())
        return false;
    setCurrentIndex(static_cast<int>(at - m_choices.begin()));
    return true;
}

void LabelledCombo::setCurrentIndex(int index)
{
    if (index < 0 || index >= count())
        return;
    m_current = index;
    nameChanged();
}

void LabelledCombo::choose(int index)
{
    if (index < 0 || index >= count())
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(currentData());
}

void LabelledCombo::nameChanged()
{
    setAccessibleName(m_label.isEmpty() ? currentText() : tr("%1: %2").arg(m_label, currentText()));
    updateGeometry();
    update();
}

void LabelledCombo::openMenu()
{
    QMenu menu(this);
    menu.setMinimumWidth(width());
    QAction *current = nullptr;
    for (int index = 0; index < count(); ++index) {
        const Choice &choice = m_choices[static_cast<size_t>(index)];
        if (choice.startsGroup)
            menu.addSeparator();
        QString text = choice.text;
        QAction *action = menu.addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setData(index);
        action->setCheckable(true);
        action->setChecked(index == m_current);
        if (choice.icon)
            action->setIcon(leadline::icon(*choice.icon));
        if (index == m_current)
            current = action;
    }
    menu.setActiveAction(current);
    const QPoint corner = isRightToLeft() ? QPoint(width() - std::max(width(), menu.sizeHint().width()), height() + 4)
                                          : QPoint(0, height() + 4);
    setDown(true);
    const QAction *answer = menu.exec(mapToGlobal(corner));
    setDown(false);
    if (answer)
        choose(answer->data().toInt());
}

QSize LabelledCombo::sizeHint() const
{
    const QFontMetrics plain(Appearance::font(TextRole::Table));
    const QFontMetrics strong(Appearance::font(TextRole::TableMedium));
    int width = 2 * comboPadding + comboGap + chevronSide + strong.horizontalAdvance(currentText());
    if (!m_label.isEmpty())
        width += plain.horizontalAdvance(m_label) + comboGap;
    return {width, 28};
}

void LabelledCombo::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QStyleOption option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    const ButtonLook look = buttonLook(ButtonKind::Secondary, option.state);
    QPainter painter(this);
    paintPanel(painter, rect(), look.ground, look.border, 6);
    int x = comboPadding;
    const auto draw = [&](const QString &text, TextRole role, const QColor &colour) {
        painter.setFont(Appearance::font(role));
        painter.setPen(colour);
        const QRect place(x, 0, painter.fontMetrics().horizontalAdvance(text), height());
        painter.drawText(style()->visualRect(layoutDirection(), rect(), place),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
        x += place.width() + comboGap;
    };
    if (!m_label.isEmpty())
        draw(m_label, TextRole::Table, isEnabled() ? appearance.colour(ColourToken::TextSecondary) : look.text);
    draw(currentText(), TextRole::TableMedium, look.text);
    const QRect chevron(width() - comboPadding - chevronSide + 1, (height() - chevronSide) / 2, chevronSide,
                        chevronSide);
    paintIcon(painter, style()->visualRect(layoutDirection(), rect(), chevron), Icon::ChevronDown,
              isEnabled() ? appearance.colour(ColourToken::TextSecondary) : look.text);
}

void LabelledCombo::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4
        || ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) && (event->modifiers() & Qt::AltModifier));
    if (opens)
        return openMenu();
    switch (event->key()) {
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count() - 1);
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool LabelledCombo::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace leadline
