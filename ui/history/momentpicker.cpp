// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/momentpicker.h"

#include "ui/history/questionpopover.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <QHBoxLayout>

#include <algorithm>

namespace leadline {

namespace {

constexpr int otherDay = -1;

} // namespace

MomentPicker::MomentPicker(MomentRole role, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_context(context)
    , m_combo(new LabelledCombo(role == MomentRole::From ? tr("From", "the beginning of a comparison") : tr("To", "the end of a comparison")))
    , m_moment(role == MomentRole::From ? PastMoments::beginning(context.plan(), context.today()) : PastMoments::now(context.today()))
{
    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setObjectName(role == MomentRole::From ? QStringLiteral("from") : QStringLiteral("to"));
    connect(m_combo, &LabelledCombo::chosen, this, [this](const QVariant &choice) { choose(choice.toInt()); });
    refresh();
}

void MomentPicker::setMoment(const NamedMoment &moment)
{
    m_moment = moment;
    refresh();
}

void MomentPicker::setBeginning(const std::optional<NamedMoment> &beginning)
{
    m_beginning = beginning;
    refresh();
}

bool MomentPicker::isBeforeAll(const NamedMoment &moment) const
{
    return m_beginning && PastMoments::isBefore(moment, *m_beginning, m_role);
}

/// What was typed, or a sentence why it can't be compared.
Result<NamedMoment> MomentPicker::read(const QString &input) const
{
    Result<NamedMoment> moment = PastMoments::fromInput(input, m_role, m_context.plan(), m_context.today());
    if (!moment || !isBeforeAll(*moment))
        return moment;
    // The day that the plan began on is compared from its first change on.
    if (m_role == MomentRole::From && moment->day == m_beginning->day)
        return *m_beginning;
    return Error{ErrorCode::Usage,
                 tr("This plan begins on %1; nothing can be compared with a day before it.").arg(wording::day(m_beginning->day, m_context.today()))};
}

void MomentPicker::refresh()
{
    const QDate today = m_context.today();
    m_choices.clear();
    m_combo->clear();
    const auto add = [&](const NamedMoment &moment, const QString &text) {
        m_combo->addChoice(text, static_cast<int>(m_choices.size()));
        m_choices.push_back(moment);
    };
    const auto addNamed = [&](const NamedMoment &moment) { add(moment, PastMoments::words(moment, today)); };
    const auto isListed = [&] {
        const QString words = PastMoments::words(m_moment, today);
        return std::ranges::any_of(m_choices, [&](const NamedMoment &one) { return PastMoments::words(one, today) == words; });
    };
    if (m_role == MomentRole::To) {
        addNamed(PastMoments::now(today));
        m_combo->addSeparator();
    }
    for (const NamedMoment &snapshot : PastMoments::snapshots(m_context.plan()))
        addNamed(snapshot);
    m_combo->addSeparator();
    const std::vector<QDate> days = m_role == MomentRole::From
        ? std::vector<QDate>{today, today.addDays(-7), m_context.plan().fiscalCalendar().quarterStartOf(today)}
        : std::vector<QDate>{today.addDays(-1), today.addDays(-7)};
    for (const QDate day : days) {
        if (!isBeforeAll(PastMoments::day(day, m_role)))
            addNamed(PastMoments::day(day, m_role));
    }
    if (m_role == MomentRole::From && m_beginning)
        addNamed(*m_beginning);
    if (!isListed())
        addNamed(m_moment);
    m_combo->addSeparator();
    m_combo->addChoice(tr("Another day…"), otherDay);
    for (size_t index = 0; index < m_choices.size(); ++index) {
        if (PastMoments::words(m_choices[index], today) == PastMoments::words(m_moment, today))
            m_combo->setCurrentData(static_cast<int>(index));
    }
    Q_EMIT resized();
}

void MomentPicker::choose(int index)
{
    if (index == otherDay) {
        refresh();
        askForDay();
        return;
    }
    m_moment = m_choices[static_cast<size_t>(index)];
    refresh();
    Q_EMIT chosen(m_moment);
}

void MomentPicker::askForDay()
{
    QuestionPopover *question = new QuestionPopover(tr("Which day?"), tr("Show"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setPlaceholder(tr("For example: 1 July"));
    question->setCheck([this](const QString &input) {
        const Result<NamedMoment> moment = read(input);
        return moment ? QString() : moment.error().text;
    });
    connect(question, &QuestionPopover::answered, this, [this](const QString &input) {
        if (const Result<NamedMoment> moment = read(input)) {
            m_moment = *moment;
            refresh();
            Q_EMIT chosen(m_moment);
        }
    });
    question->openAt(m_combo);
}

} // namespace leadline
