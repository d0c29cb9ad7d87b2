// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfield.h"

#include "ui/shell/filterfieldedit.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace leadline {

namespace {

constexpr int filterRowHeight = 44;
constexpr int filterRowMargin = 16;
constexpr int debounce = 60;

} // namespace

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterFieldEdit)
    , m_clear(new Button(tr("Clear"), ButtonKind::Quiet))
    , m_help(new Label({}, TextRole::Caption, ColourToken::StateBad))
    , m_row(new QHBoxLayout)
{
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_row->setContentsMargins(filterRowMargin, (filterRowHeight - 30) / 2, filterRowMargin, (filterRowHeight - 30) / 2);
    m_row->setSpacing(7);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_clear);

    m_help->setContentsMargins(filterRowMargin, 0, filterRowMargin, 6);
    m_help->hide();
    m_edit->setIssueHeight(m_row->contentsMargins().bottom() + m_help->fontMetrics().height() + m_help->contentsMargins().bottom());
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addWidget(m_help);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);

    m_timer.setSingleShot(true);
    m_timer.setInterval(debounce);
    connect(&m_timer, &QTimer::timeout, this, &FilterField::announce);
    connect(m_edit, &FilterFieldEdit::edited, this, &FilterField::edited);
    connect(m_edit, &FilterFieldEdit::escaped, this, &FilterField::escaped);
    connect(m_clear, &QAbstractButton::clicked, this, &FilterField::clear);
    edited();
}

FilterField::~FilterField()
{
    // The line loses the keyboard while it is destroyed, which is an edit to nobody.
    m_edit->disconnect(this);
}

void FilterField::setContext(PlanContext &context, EntityKind kind)
{
    m_edit->setContext(context, kind);
    edited();
}

QString FilterField::text() const
{
    return m_edit->draft().expression();
}

void FilterField::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_edit->setExpression(text);
    m_announced = this->text();
    edited();
    m_timer.stop();
}

void FilterField::clear()
{
    m_edit->clear();
    announce();
}

void FilterField::setCounts(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    edited();
}

void FilterField::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterField::edited()
{
    const QString issue = m_edit->issueText();
    m_help->setText(issue);
    m_help->setVisible(!issue.isEmpty());
    m_clear->setVisible(!m_edit->draft().isEmpty());
    const QString expression = text();
    const QLocale locale;
    m_edit->setCountText(expression.isEmpty() ? QString()
                                              : tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(m_all)));
    if (expression != m_announced)
        m_timer.start();
}

void FilterField::announce()
{
    m_timer.stop();
    const QString expression = text();
    if (expression == m_announced)
        return;
    m_announced = expression;
    Q_EMIT filterChanged(expression);
}

} // namespace leadline
