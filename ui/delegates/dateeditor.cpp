// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/dateeditor.h"

#include "ui/delegates/datepopup.h"
#include "ui/delegates/datereading.h"
#include "ui/delegates/editorbutton.h"
#include "ui/delegates/editorframe.h"
#include "ui/delegates/editorwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

DateEditor::DateEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : LineEditor(field, context, parent)
{
    EditorButton *button = new EditorButton(EditorButton::Kind::Calendar, frame());
    button->setAccessibleName(tr("Choose %1 in a calendar").arg(field.labelText()));
    button->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    frame()->row()->insertWidget(0, button);
    connect(button, &QAbstractButton::clicked, this, &DateEditor::openCalendar);
    m_button = button;
    connect(this, &FieldEditor::edited, this, &DateEditor::explain);
    connect(this, &FieldEditor::saved, this, [this] { m_confidence = stored().confidence; });
}

PlannedDate DateEditor::stored() const
{
    const EntityBase *shown = row();
    if (!shown || isMixed())
        return {};
    if (isDay())
        return {*static_cast<const QDate *>(field().value(*shown)), DatePrecision::Day, DateConfidence::Firm};
    return *static_cast<const PlannedDate *>(field().value(*shown));
}

QString DateEditor::inputText() const
{
    if (!isModified() && !items().empty())
        return valueText();
    const QString typed = line()->text().trimmed();
    if (isDay() || typed.isEmpty() || m_confidence == DateConfidence::Firm || typed.contains(u'~') || typed.contains(u'('))
        return typed;
    const QString marked = typed + (m_confidence == DateConfidence::Likely ? u" (likely)"_s : u" (rough)"_s);
    // What was typed may end with a confidence of its own, without brackets.
    const InputContext input = inputContext();
    const Result<PlannedDate> plain = dateFromInput(field(), typed, input);
    return plain && plain->confidence != DateConfidence::Firm ? typed : marked;
}

void DateEditor::setInput(const QString &input)
{
    // What a form begins with is canonical and shown as dates are everywhere else, where these words mean the same: those of
    // a period say nothing of the day in it. What was typed stays as it is.
    const Result<PlannedDate> date = PlannedDate::fromText(input);
    const bool isCanonical = date && date->isValid();
    m_confidence = isCanonical ? date->confidence : DateConfidence::Firm;
    const QString words = isCanonical ? EditorWords::date(*date, context().plan().fiscalCalendar()) : input;
    const Result<PlannedDate> meant = dateFromInput(field(), words, inputContext());
    LineEditor::setInput(meant && isCanonical && meant->date == date->date ? words : input);
}

Result<PlannedDate> DateEditor::read() const
{
    const InputContext input = inputContext();
    return dateFromInput(field(), inputText(), input);
}

void DateEditor::explain()
{
    if (line()->text().trimmed().isEmpty()) {
        setHint({});
        return;
    }
    const Result<PlannedDate> date = read();
    if (!date) {
        setHint(tr("Not a date yet. 12 Aug 2026, Q4 2026, mid May and +2w work."));
        return;
    }
    PlannedDate shown = *date;
    if (isDay()) {
        shown.precision = DatePrecision::Day;
        shown.confidence = DateConfidence::Firm;
    }
    const DateReading reading = DateReading::of(shown, line()->text(), context());
    setHint(reading.words, reading.standsOut);
}

void DateEditor::showValue()
{
    m_confidence = stored().confidence;
    LineEditor::showValue();
}

QString DateEditor::editText() const
{
    return EditorWords::date(stored(), context().plan().fiscalCalendar());
}

QString DateEditor::restText() const
{
    return editText();
}

bool DateEditor::step(int steps)
{
    if (line()->isReadOnly())
        return false;
    const FiscalCalendar calendar = context().plan().fiscalCalendar();
    const Result<PlannedDate> now = read();
    if (!now) {
        if (line()->text().trimmed().isEmpty())
            take({context().today(), DatePrecision::Day, m_confidence});
        return true;
    }
    PlannedDate date = *now;
    const QDate first = date.firstDay(calendar);
    const QDate last = date.lastDay(calendar);
    // The neighbouring period is the one that holds the day just before or after this one.
    for (int i = 0; i < std::abs(steps) && date.precision != DatePrecision::Day; ++i) {
        date.date = steps > 0 ? date.lastDay(calendar).addDays(1) : date.firstDay(calendar).addDays(-1);
        date.date = field().dateRole == DateRole::End ? date.lastDay(calendar) : date.firstDay(calendar);
    }
    if (date.precision == DatePrecision::Day)
        date.date = (field().dateRole == DateRole::End ? last : first).addDays(steps);
    take(date);
    line()->selectAll();
    return true;
}

void DateEditor::take(const PlannedDate &date)
{
    m_confidence = date.confidence;
    line()->setText(EditorWords::date(date, context().plan().fiscalCalendar()));
    noteEdited();
}

void DateEditor::openCalendar()
{
    if (isReadOnly())
        return;
    if (!m_popup) {
        m_popup = new DatePopup(field(), frame());
        connect(m_popup, &DatePopup::picked, this, &DateEditor::take);
        connect(m_popup, &DatePopup::pickedForAll, this, [this] {
            if (place() == Place::Cell)
                Q_EMIT appliedToAll();
        });
        connect(m_popup, &DatePopup::closed, this, [this] { frame()->setEngaged(false); });
    }
    const Result<PlannedDate> now = read();
    frame()->setEngaged(true);
    m_popup->popUp(now ? *now : PlannedDate{{}, DatePrecision::Day, m_confidence}, context().plan().fiscalCalendar(),
                   context().today());
}

bool DateEditor::holdsPopup() const
{
    return m_popup && m_popup->isVisible();
}

void DateEditor::setControlsReadOnly(bool readOnly)
{
    LineEditor::setControlsReadOnly(readOnly);
    if (m_button)
        m_button->setVisible(!readOnly);
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const QKeyEvent *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_F4
            || (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier));
        if (opens) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace leadline
