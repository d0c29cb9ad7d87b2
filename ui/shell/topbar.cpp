// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace leadline {

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new Label({}, TextRole::ViewTitle))
    , m_plan(new Label({}, TextRole::Body, ColourToken::TextTertiary))
    , m_search(new SearchField(tr("Search or run a command")))
    , m_undo(new IconButton(Icon::Undo, tr("Undo")))
    , m_redo(new IconButton(Icon::Redo, tr("Redo")))
    , m_print(new Button(Icon::Print, tr("Print or export")))
    , m_add(new Button(Icon::Plus, {}, ButtonKind::Primary))
{
    setObjectName(QStringLiteral("top-bar"));
    setFixedHeight(barHeight);
    m_plan->hide();
    m_plan->setElided(true);
    m_search->setShortcutHint(tr("Ctrl+K"));
    m_search->setFixedWidth(300);
    m_search->setObjectName(QStringLiteral("search"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_print->setObjectName(QStringLiteral("print"));
    m_add->setObjectName(QStringLiteral("add"));
    // The field only leads to the search panel, which has a field of its own.
    m_search->installEventFilter(this);
    for (QObject *child : m_search->children())
        child->installEventFilter(this);

    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_plan);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addSpacing(1);
    row->addWidget(m_undo);
    row->addSpacing(2);
    row->addWidget(m_redo);
    row->addSpacing(1);
    row->addWidget(m_print);
    row->addWidget(m_add);

    connect(m_undo, &QAbstractButton::clicked, actions.undo, &QAction::trigger);
    connect(m_redo, &QAbstractButton::clicked, actions.redo, &QAction::trigger);
    connect(m_print, &QAbstractButton::clicked, actions.print, &QAction::trigger);
    connect(m_add, &QAbstractButton::clicked, actions.add, &QAction::trigger);
    for (QAction *action : {actions.undo, actions.redo, actions.print, actions.add})
        connect(action, &QAction::changed, this, &TopBar::updateActions);
    updateActions();
}

void TopBar::setTitle(const QString &title, const QString &plan)
{
    m_title->setText(title);
    m_plan->setText(plan);
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_plan->setVisible(narrow);
    m_search->setFixedWidth(narrow ? 220 : 300);
    m_search->setPlaceholderText(narrow ? tr("Search") : tr("Search or run a command"));
    updateActions();
}

void TopBar::updateActions()
{
    const auto words = [](const QAction *action) {
        const QString text = action->text().remove(u'&');
        return action->shortcut().isEmpty()
            ? text
            : tr("%1 (%2)", "a command and its shortcut").arg(text, action->shortcut().toString(QKeySequence::NativeText));
    };
    const auto follow = [&](QAbstractButton *button, const QAction *action) {
        button->setEnabled(action->isEnabled());
        button->setToolTip(words(action));
        button->setAccessibleName(action->text().remove(u'&'));
    };
    follow(m_undo, m_actions.undo);
    follow(m_redo, m_actions.redo);
    follow(m_print, m_actions.print);
    follow(m_add, m_actions.add);
    m_print->setText(m_narrow ? QString() : tr("Print or export"));
    m_add->setText(m_actions.add->iconText());
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress) {
        const bool leaves = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab);
        if (!leaves) {
            Q_EMIT searchRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Canvas));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.colour(ColourToken::LineSoft));
}

} // namespace leadline
