// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sincerow.h"

#include "ui/theme/label.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leadline {

namespace {

/// No snapshot's name: names are trimmed.
const QString dayChoice = QStringLiteral(" day");
constexpr int dayWidth = 104;
constexpr int daysOfAWeek = 7;

} // namespace

SinceRow::SinceRow(const PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tells(new QCheckBox(tr("What changed since")))
    , m_since(new QComboBox)
    , m_day(new QLineEdit)
    , m_reading(new Label({}, TextRole::Caption, ColourToken::TextTertiary))
    , m_problem(new Label({}, TextRole::Caption, ColourToken::StateBad))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_tells);
    row->addWidget(m_since, 1);
    row->addWidget(m_day);
    column->addLayout(row);
    column->addWidget(m_reading);
    column->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_since->setObjectName(QStringLiteral("print-since"));
    m_since->setAccessibleName(tr("Since when"));
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_since->setMinimumContentsLength(6);
    m_day->setObjectName(QStringLiteral("print-since-day"));
    m_day->setAccessibleName(tr("Since which day"));
    m_day->setPlaceholderText(tr("1 July"));
    m_day->setFixedWidth(dayWidth);
    // Between boxes that are lower, a column of the panel would press them together.
    for (QWidget *field : {static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_day)})
        field->setMinimumHeight(field->sizeHint().height());

    const QDate today = context.today();
    const Snapshot *latest = latestSnapshot(context.plan());
    //: A choice for a page that tells what changed: "Newest snapshot, 1 Jul"
    m_since->addItem(latest ? tr("Newest snapshot, %1").arg(wording::day(latest->takenAt.toLocalTime().date(), today)) : tr("No snapshot yet"),
                     QString());
    for (const NamedMoment &snapshot : PastMoments::snapshots(context.plan()))
        m_since->addItem(PastMoments::words(snapshot, today), snapshot.name);
    m_since->addItem(tr("A day"), dayChoice);
    setNote({}, false);
    refresh();
    connect(m_tells, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_since, &QComboBox::activated, this, [this] {
        if (isDay() && m_day->text().isEmpty())
            m_day->setText(someDay());
        refresh();
        if (isDay())
            m_day->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_day, &QLineEdit::textChanged, this, &SinceRow::changed);
}

bool SinceRow::isDay() const
{
    return m_since->currentData().toString() == dayChoice;
}

/// A week ago, in words that can be read back in.
QString SinceRow::someDay() const
{
    const QDate day = m_context.today().addDays(-daysOfAWeek);
    const QString words = wording::day(day, m_context.today());
    const Result<NamedMoment> read = PastMoments::fromInput(words, MomentRole::From, m_context.plan(), m_context.today());
    return read && read->day == day ? words : day.toString(Qt::ISODate);
}

void SinceRow::refresh()
{
    m_since->setEnabled(m_tells->isChecked());
    m_day->setVisible(isDay());
    m_day->setEnabled(m_tells->isChecked());
}

void SinceRow::show(const PrintSettings &settings)
{
    m_tells->setChecked(settings.blocks.changes);
    const int known = m_since->findData(settings.since, Qt::UserRole, Qt::MatchFixedString);
    m_since->setCurrentIndex(known >= 0 ? known : m_since->findData(dayChoice));
    m_day->setText(known >= 0 ? QString() : settings.since);
    refresh();
}

void SinceRow::read(PrintSettings &settings) const
{
    settings.blocks.changes = m_tells->isChecked();
    settings.since = isDay() ? m_day->text().simplified() : m_since->currentData().toString();
}

void SinceRow::setNote(const QString &note, bool isProblem)
{
    m_reading->setText(isProblem ? QString() : note);
    m_problem->setText(isProblem ? note : QString());
    for (Label *label : {m_reading, m_problem})
        label->setVisible(!label->text().isEmpty());
}

} // namespace leadline
