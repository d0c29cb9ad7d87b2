// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/customvalueeditor.h"

#include "core/analysis/derived/customvalues.h"
#include "ui/delegates/datereading.h"
#include "ui/delegates/editorframe.h"
#include "ui/delegates/editornote.h"
#include "ui/models/customvalues.h"
#include "ui/theme/switch.h"
#include "ui/theme/wording.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

CustomValueEditor::CustomValueEditor(const CustomField &field, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(idOf(field))
    , m_note(new EditorNote(this))
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget *control = nullptr;
    switch (customValues::typeOf(field)) {
    case CustomType::Choice:
        control = m_choice = new QComboBox(this);
        m_choice->addItem(tr("Not set"), QString());
        for (const QString &option : customValues::optionsOf(field))
            m_choice->addItem(option, option);
        layout->addWidget(m_choice);
        connect(m_choice, &QComboBox::activated, this, [this] { store(m_choice->currentData().toString()); });
        break;
    case CustomType::Flag:
        control = m_switch = new Switch(QString(), this);
        layout->addWidget(m_switch, 0, Qt::AlignLeading);
        connect(m_switch, &QAbstractButton::clicked, this, [this](bool on) { store(on ? u"true"_s : QString()); });
        break;
    default:
        m_frame = new EditorFrame(this);
        m_frame->setQuiet(true);
        control = m_line = m_frame->addLine();
        m_frame->setFocusProxy(m_line);
        m_line->installEventFilter(this);
        layout->addWidget(m_frame);
        connect(m_line, &QLineEdit::textEdited, this, &CustomValueEditor::showReading);
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (m_line->isModified())
                store(m_line->text());
        });
        break;
    }
    control->setAccessibleName(customValues::labelOf(field));
    setFocusProxy(control);
    layout->addWidget(m_note);
    m_note->setFloating(false);
    m_note->show(EditorNote::Kind::Problem, {});
}

void CustomValueEditor::setItems(const std::vector<EntityKey> &items)
{
    const bool isOther = items != m_items;
    m_items = items;
    // What somebody is typing is theirs.
    if (isOther || !m_line || !m_line->isModified())
        showValue();
}

void CustomValueEditor::showValue()
{
    const CustomField *shown = field();
    if (!shown || m_items.empty())
        return;
    const Plan &plan = m_context.plan();
    const QString value = customValues::valueOf(plan, *shown, m_items.front().id);
    const bool isMixed = std::any_of(m_items.begin(), m_items.end(),
                                     [&](const EntityKey &item) { return customValues::valueOf(plan, *shown, item.id) != value; });
    const bool isEditable = m_context.isEditable();
    if (m_line) {
        QString text = value;
        if (const QDate day = QDate::fromString(value, Qt::ISODate); shown->type == CustomType::Date && day.isValid())
            text = wording::day(day, m_context.today());
        m_line->setText(isMixed ? QString() : text);
        m_line->setPlaceholderText(isMixed ? tr("Mixed") : tr("Not set"));
        m_line->setReadOnly(!isEditable);
        m_line->setModified(false);
        m_frame->setBad(false);
    } else if (m_choice) {
        const QSignalBlocker quiet(m_choice);
        // A value that is no option (any more) is shown all the same.
        if (!isMixed && m_choice->findData(value) < 0)
            m_choice->addItem(value, value);
        m_choice->setPlaceholderText(tr("Mixed"));
        m_choice->setCurrentIndex(isMixed ? -1 : m_choice->findData(value));
        m_choice->setEnabled(isEditable);
    } else {
        m_switch->setChecked(!isMixed && value == u"true");
        m_switch->setEnabled(isEditable);
    }
    m_note->show(EditorNote::Kind::Problem, {});
}

void CustomValueEditor::showReading(const QString &typed)
{
    const CustomField *edited = field();
    if (!edited)
        return;
    m_frame->setBad(false);
    const DateReading reading = DateReading::of(*edited, typed, m_context);
    m_note->show(reading.standsOut ? EditorNote::Kind::Attention : EditorNote::Kind::Hint, reading.words);
}

void CustomValueEditor::store(const QString &input)
{
    const CustomField *edited = field();
    if (!edited || m_items.empty())
        return;
    const Result<QString> text = customValues::fromInput(*edited, input, m_context.inputContext());
    if (!text) {
        if (m_frame)
            m_frame->setBad(true);
        m_note->show(EditorNote::Kind::Problem, text.error().text);
        return;
    }
    if (m_line)
        m_line->setModified(false);
    customValues::set(m_context, *edited, m_items, *text);
    showValue();
}

bool CustomValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        showValue();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadline
