// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/questionpopover.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int leastLineWidth = 220;

} // namespace

QuestionPopover::QuestionPopover(const QString &question, const QString &action, QWidget *parent)
    : Popover(parent)
    , m_line(new QLineEdit)
    , m_action(new Button(action, ButtonKind::Primary))
    , m_problem(new Label({}, TextRole::Caption, ColourToken::StateBad))
{
    setObjectName(QStringLiteral("question"));
    Label *label = new Label(question, TextRole::TableStrong);
    label->setBuddy(m_line);
    m_line->setAccessibleName(question);
    m_line->setMinimumWidth(leastLineWidth);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(m_action);
    content()->addWidget(label);
    content()->addLayout(row);
    content()->addWidget(m_problem);
    setFocusProxy(m_line);
    m_line->setFocus();
    m_action->setEnabled(false);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_action->setEnabled(!text.trimmed().isEmpty());
        m_problem->hide();
        adjustSize();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &QuestionPopover::answer);
    connect(m_action, &QAbstractButton::clicked, this, &QuestionPopover::answer);
}

void QuestionPopover::setText(const QString &text)
{
    m_line->setText(text);
    m_line->selectAll();
}

void QuestionPopover::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void QuestionPopover::setMaximumLength(qsizetype length)
{
    m_line->setMaxLength(static_cast<int>(length));
}

void QuestionPopover::answer()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    if (const QString problem = m_check ? m_check(text) : QString(); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        adjustSize();
        m_line->selectAll();
        return;
    }
    Q_EMIT answered(text);
    close();
}

} // namespace leadline
