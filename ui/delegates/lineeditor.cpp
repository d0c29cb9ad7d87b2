// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/lineeditor.h"

#include "core/base/text.h"
#include "ui/delegates/editorframe.h"
#include "ui/delegates/editorwords.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

constexpr int leastForWords = 60;

} // namespace

LineEditor::LineEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_frame(new EditorFrame(this))
    , m_line(m_frame->addLine())
{
    m_line->setMaxLength(static_cast<int>(std::min<qsizetype>(field.maximumLength(), 100000)));
    m_frame->setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::noteEdited);
    // What is stored is taken back by the plan's undo: the line's own would store it once more as an edit.
    connect(this, &FieldEditor::saved, m_line, [line = m_line] {
        const int cursor = line->cursorPosition();
        line->setText(line->text());
        line->setCursorPosition(cursor);
    });
    watch(m_line);
    setBody(m_frame);
}

bool LineEditor::isNumber() const
{
    switch (field().type) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::Effort:
        return true;
    default:
        return false;
    }
}

QString LineEditor::inputText() const
{
    return isModified() || items().empty() ? m_line->text() : valueText();
}

void LineEditor::setInput(const QString &input)
{
    m_line->setText(input);
    noteEdited();
}

void LineEditor::setQuiet(bool quiet)
{
    m_frame->setQuiet(quiet);
}

void LineEditor::begin()
{
    FieldEditor::begin();
    m_line->selectAll();
}

void LineEditor::setAlignment(Qt::Alignment alignment)
{
    m_line->setAlignment(alignment);
}

QString LineEditor::editText() const
{
    return EditorWords::typed(field().type, valueText());
}

QString LineEditor::restText() const
{
    const EntityBase *shown = row();
    const QString text = shown ? EditorWords::display(field(), *shown, context()) : QString();
    const bool isGain = m_signed && !text.isEmpty() && text.front().isDigit() && text != QStringLiteral("0");
    return isGain ? QString(u'+' + text) : text;
}

void LineEditor::showText(bool editing)
{
    const QString text = isMixed() || !row() ? QString() : editing ? editText() : restText();
    // A field of a few digits has no room for the words.
    const bool isNarrow = maximumWidth() < leastForWords;
    const bool invites = !isMixed() && m_frame->isQuiet();
    m_frame->setPlaceholder(isMixed() ? isNarrow ? QString(QChar(0x2260)) : mixedText() : invites ? emptyText() : QString(), invites);
    m_line->setToolTip(isMixed() && isNarrow ? mixedText() : QString());
    if (text != m_line->text()) {
        m_line->setText(text);
        if (!editing)
            m_line->setCursorPosition(0);
    }
}

void LineEditor::showValue()
{
    showText(m_line->hasFocus());
}

void LineEditor::showProblem(bool bad)
{
    m_frame->setBad(bad);
}

void LineEditor::setControlsReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

bool LineEditor::step(int steps)
{
    if (!isNumber() || m_line->isReadOnly())
        return false;
    const Result<QString> text = isModified() || items().empty()
        ? textFromInput(field(), m_line->text(), context().inputContext())
        : Result<QString>(valueText());
    double value = 0;
    if (!text || (!text->isEmpty() && !numberFromText(*text, &value)))
        return true;
    double size = 1;
    if (field().type == FieldType::Percent)
        size = 5;
    else if (field().type == FieldType::Money)
        size = std::max(1.0, std::pow(10.0, std::floor(std::log10(std::max(1.0, std::abs(value)))) - 1));
    else if (field().type != FieldType::Integer && std::abs(value) < 1 && value != 0)
        size = 0.1;
    const double next = std::clamp(value + steps * size, field().minimum, field().maximum);
    setInput(EditorWords::typed(field().type, numberText(std::round(next * 1e6) / 1e6)));
    m_line->selectAll();
    return true;
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::FocusIn && !isModified() && row()) {
            showText(true);
            if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
                m_line->selectAll();
        } else if (event->type() == QEvent::KeyPress) {
            const QKeyEvent *key = static_cast<QKeyEvent *>(event);
            const int steps = key->modifiers() & Qt::ShiftModifier ? 10 : 1;
            if (key->key() == Qt::Key_Up && step(steps))
                return true;
            if (key->key() == Qt::Key_Down && !(key->modifiers() & Qt::AltModifier) && step(-steps))
                return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace leadline
