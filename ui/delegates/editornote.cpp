// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editornote.h"

#include "ui/theme/appearance.h"
#include "ui/theme/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace leadline {

namespace {

constexpr int floatingWidth = 280;

} // namespace

EditorNote::EditorNote(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(6);
    layout->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(Appearance::font(TextRole::Caption));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    connect(&Appearance::instance(), &Appearance::changed, this, &EditorNote::applyColours);
    hide();
}

void EditorNote::setFloating(bool floating)
{
    if (floating == isWindow())
        return;
    const bool wasVisible = isVisible();
    setWindowFlags(floating ? Qt::ToolTip | Qt::FramelessWindowHint : Qt::Widget);
    layout()->setContentsMargins(floating ? 8 : 0, floating ? 6 : 0, floating ? 8 : 0, floating ? 6 : 2);
    setVisible(wasVisible);
}

QString EditorNote::text() const
{
    return m_label->text();
}

void EditorNote::show(Kind kind, const QString &text)
{
    m_kind = kind;
    const bool isNews = text != m_label->text() && kind != Kind::Hint;
    m_label->setText(text);
    m_label->setAccessibleName(text);
    applyColours();
    if (isWindow() && !text.isEmpty())
        place();
    setVisible(!text.isEmpty() && (!isWindow() || parentWidget()->isVisible()));
    if (isNews && !text.isEmpty()) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void EditorNote::setAction(const QString &words, const QString &tip)
{
    if (!m_action) {
        if (words.isEmpty())
            return;
        m_action = new Button(words, ButtonKind::Secondary, this);
        m_action->setButtonSize(ButtonSize::Small);
        m_action->setFocusPolicy(Qt::NoFocus);
        m_action->setObjectName(QStringLiteral("note-action"));
        layout()->addWidget(m_action);
        layout()->setAlignment(m_action, Qt::AlignTop);
        connect(m_action, &QAbstractButton::clicked, this, &EditorNote::actionTriggered);
    }
    m_action->setText(words);
    m_action->setToolTip(tip);
    m_action->setVisible(!words.isEmpty());
}

void EditorNote::place()
{
    m_label->setMaximumWidth(floatingWidth);
    adjustSize();
    const QWidget *anchor = parentWidget();
    const bool mirrored = anchor->layoutDirection() == Qt::RightToLeft;
    const QPoint below = anchor->mapToGlobal(QPoint(mirrored ? anchor->width() - width() : 0, anchor->height() + 2));
    move(below);
}

void EditorNote::applyColours()
{
    const ColourToken token = m_kind == Kind::Problem ? ColourToken::StateBad
        : m_kind == Kind::Attention                   ? ColourToken::StateAttention
                                                      : ColourToken::TextTertiary;
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, Appearance::instance().colour(token));
    m_label->setPalette(palette);
    update();
}

void EditorNote::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!isWindow())
        return;
    QPainter painter(this);
    painter.setPen(Appearance::instance().colour(ColourToken::LineStrong));
    painter.setBrush(Appearance::instance().colour(ColourToken::Raised));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace leadline
