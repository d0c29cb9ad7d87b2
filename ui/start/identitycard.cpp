// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/identitycard.h"

#include "core/model/person.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace leadline {

namespace {

constexpr int askingHeight = 48;
constexpr int askingPadding = 16;
constexpr int shortestField = 80;
constexpr int longestField = 200;
constexpr int initialsWidth = 52;

} // namespace

IdentityCard::IdentityCard(const QString &suggestedName, Form form, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(suggestedName))
    , m_initials(new QLineEdit)
    , m_email(new QLineEdit)
    , m_skip(new Button(tr("Not now"), ButtonKind::Quiet))
    , m_save(new Button(tr("Save")))
    , m_form(form)
{
    m_initials->setMaxLength(4);
    arrange(form);
    connect(m_name, &QLineEdit::textChanged, this, &IdentityCard::suggestInitials);
    connect(m_skip, &QAbstractButton::clicked, this, &IdentityCard::skipped);
    const auto save = [this] {
        if (!m_name->text().trimmed().isEmpty())
            Q_EMIT entered({m_name->text().trimmed(), m_email->text().trimmed()}, m_initials->text().trimmed());
    };
    connect(m_save, &QAbstractButton::clicked, this, save);
    for (QLineEdit *field : {m_name, m_initials, m_email})
        connect(field, &QLineEdit::returnPressed, this, save);
    suggestInitials();
}

void IdentityCard::arrange(Form form)
{
    Label *title = new Label(tr("Who works here?"), TextRole::BodyStrong);
    Label *why = new Label(tr("Your changes carry your name, and your own plan opens first."), TextRole::Table, ColourToken::TextTertiary);
    const std::initializer_list<std::pair<QString, QLineEdit *>> fields{
        {tr("Name"), m_name}, {tr("Initials"), m_initials}, {tr("E-mail"), m_email}};
    for (const auto &[label, field] : fields)
        field->setAccessibleName(label);
    if (form == Form::Row) {
        setAccessibleName(title->text());
        setFixedHeight(askingHeight);
        for (QLineEdit *field : {m_name, m_email}) {
            field->setMinimumWidth(shortestField);
            field->setMaximumWidth(longestField);
        }
        m_initials->setFixedWidth(initialsWidth);
        QHBoxLayout *row = new QHBoxLayout(this);
        row->setContentsMargins(askingPadding, 0, askingPadding, 0);
        row->setSpacing(8);
        why->setElided(true);
        row->addWidget(title);
        row->addWidget(why, 1);
        for (const auto &[label, field] : fields) {
            Label *words = new Label(label, TextRole::Table, ColourToken::TextTertiary);
            words->setBuddy(field);
            row->addWidget(words);
            row->addWidget(field, field == m_initials ? 0 : 2);
        }
        row->addWidget(m_skip);
        row->addWidget(m_save);
        return;
    }
    QGridLayout *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    why->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(why, 1, 0, 1, 2);
    for (const auto &[label, field] : fields) {
        const int line = grid->rowCount();
        grid->addWidget(new FieldLabel(label, field), line, 0);
        grid->addWidget(field, line, 1);
    }
    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
}

void IdentityCard::suggestInitials()
{
    if (!m_initials->isModified())
        m_initials->setText(initialsOf(m_name->text()));
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

void IdentityCard::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    if (m_form == Form::Card) {
        paintPanel(painter, rect(), look.colour(ColourToken::Canvas), look.colour(ColourToken::LineSoft), 8);
        return;
    }
    painter.fillRect(rect(), look.colour(ColourToken::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.colour(ColourToken::LineSoft));
}

} // namespace leadline
