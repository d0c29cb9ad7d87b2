// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/identitycard.h"

#include "core/model/person.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int floatingWidth = 280;
constexpr int floatingMargin = 12;
/// Clear of a status bar.
constexpr int floatingBottom = 40;

} // namespace

IdentityCard::IdentityCard(const QString &suggestedName, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(suggestedName))
    , m_initials(new QLineEdit)
    , m_email(new QLineEdit)
    , m_save(new Button(tr("Save")))
{
    Label *title = new Label(tr("Who works here?"), TextRole::BodyStrong);
    Label *why = new Label(tr("Your changes carry your name, and your own plan opens first."), TextRole::Table, ColourToken::TextTertiary);
    why->setWordWrap(true);
    Button *skip = new Button(tr("Not now"), ButtonKind::Quiet);

    QGridLayout *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(why, 1, 0, 1, 2);
    const auto addRow = [&](int row, const QString &label, QLineEdit *field) {
        field->setAccessibleName(label);
        grid->addWidget(new FieldLabel(label, field), row, 0);
        grid->addWidget(field, row, 1);
    };
    addRow(2, tr("Name"), m_name);
    addRow(3, tr("Initials"), m_initials);
    addRow(4, tr("E-mail"), m_email);
    m_initials->setMaxLength(4);
    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(skip);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, 5, 0, 1, 2);

    connect(m_name, &QLineEdit::textChanged, this, &IdentityCard::suggestInitials);
    connect(skip, &QAbstractButton::clicked, this, &IdentityCard::skipped);
    const auto save = [this] {
        if (!m_name->text().trimmed().isEmpty())
            Q_EMIT entered({m_name->text().trimmed(), m_email->text().trimmed()}, m_initials->text().trimmed());
    };
    connect(m_save, &QAbstractButton::clicked, this, save);
    for (QLineEdit *field : {m_name, m_initials, m_email})
        connect(field, &QLineEdit::returnPressed, this, save);
    suggestInitials();
}

void IdentityCard::suggestInitials()
{
    if (!m_initials->isModified())
        m_initials->setText(initialsOf(m_name->text()));
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

void IdentityCard::floatOverCorner()
{
    m_floats = true;
    parentWidget()->installEventFilter(this);
    placeInCorner();
    show();
    raise();
}

void IdentityCard::placeInCorner()
{
    resize(floatingWidth, heightForWidth(floatingWidth));
    const QRect place(QPoint(parentWidget()->width() - width() - floatingMargin, parentWidget()->height() - height() - floatingBottom), size());
    setGeometry(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), place));
}

bool IdentityCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        placeInCorner();
    return QWidget::eventFilter(watched, event);
}

void IdentityCard::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    paintPanel(painter, rect(), look.colour(m_floats ? ColourToken::Raised : ColourToken::Canvas),
               look.colour(m_floats ? ColourToken::LineStrong : ColourToken::LineSoft), 8);
}

} // namespace leadline
