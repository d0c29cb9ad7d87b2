// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/referenceeditor.h"

#include "ui/delegates/editorbutton.h"
#include "ui/delegates/editorframe.h"
#include "ui/delegates/editormark.h"
#include "ui/delegates/rowsearch.h"
#include "ui/delegates/suggestionpopup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace leadline {

ReferenceEditor::ReferenceEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_frame(new EditorFrame(this))
    , m_mark(new EditorMark(m_frame))
{
    m_frame->row()->addWidget(m_mark);
    m_line = m_frame->addLine();
    m_clear = new EditorButton(EditorButton::Kind::Clear, m_frame);
    m_clear->setAccessibleName(tr("Clear %1").arg(field.labelText()));
    m_clear->setToolTip(tr("Clear"));
    m_frame->row()->addWidget(m_clear);
    m_frame->setFocusProxy(m_line);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        take({});
    });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_chosen.clear();
        m_mark->setSuggestion({});
        noteEdited();
        updateClear();
        search(text);
    });
    watch(m_line);
    setBody(m_frame);
}

QString ReferenceEditor::inputText() const
{
    if (!isModified() && !items().empty())
        return valueText();
    return m_chosen.isEmpty() ? m_line->text().trimmed() : m_chosen;
}

void ReferenceEditor::setInput(const QString &input)
{
    m_chosen.clear();
    const Result<QString> id = textFromInput(field(), input, context().inputContext());
    const EntityBase *target = id && !id->isEmpty() ? context().plan().find(field().target, idFromText(*id)) : nullptr;
    if (target) {
        show(suggestionOf(context().plan(), field().target, *target));
    } else {
        m_mark->setSuggestion({});
        m_line->setText(input);
    }
    noteEdited();
    updateClear();
}

void ReferenceEditor::setQuiet(bool quiet)
{
    m_frame->setQuiet(quiet);
}

void ReferenceEditor::begin()
{
    FieldEditor::begin();
    m_line->selectAll();
    // As a menu does; in a cell a letter is what most often comes next.
    if (place() == Place::Form && !items().empty() && !isReadOnly())
        search({});
}

void ReferenceEditor::takeHighlighted()
{
    const Suggestion *highlighted = m_popup ? m_popup->highlighted() : nullptr;
    if (!highlighted)
        return;
    show(Suggestion(*highlighted));
    noteEdited();
}

void ReferenceEditor::search(const QString &text)
{
    if (!m_search) {
        m_search = new RowSearch(field().target, context(), this);
        connect(m_search, &RowSearch::found, this, &ReferenceEditor::showFound);
        m_popup = new SuggestionPopup(SuggestionPopup::Keyboard::Borrowed, m_frame);
        m_popup->setEmptyText(tr("Nothing has this name."));
        connect(m_popup, &SuggestionPopup::chosen, this, &ReferenceEditor::take);
    }
    m_search->start(text);
}

void ReferenceEditor::showFound(const std::vector<Suggestion> &suggestions, bool complete)
{
    if (!m_line->hasFocus()) {
        m_search->stop();
        return;
    }
    if (suggestions.empty() && !complete)
        return;
    m_popup->setSuggestions(suggestions, m_search->text().trimmed(), m_search->text().isEmpty() ? -1 : 0);
    if (!m_popup->isVisible())
        m_popup->popUp();
}

void ReferenceEditor::show(const Suggestion &suggestion)
{
    m_chosen = suggestion.input;
    m_mark->setSuggestion(suggestion);
    m_line->setText(suggestion.label);
    m_line->setCursorPosition(0);
}

void ReferenceEditor::take(const Suggestion &suggestion)
{
    if (m_search)
        m_search->stop();
    show(suggestion);
    noteEdited();
    updateClear();
    finish();
}

void ReferenceEditor::updateClear()
{
    m_clear->setVisible(!isReadOnly() && !field().required && !m_line->text().isEmpty() && !m_frame->isQuiet());
}

void ReferenceEditor::showValue()
{
    const EntityBase *target =
        isMixed() || valueText().isEmpty() ? nullptr : context().plan().find(field().target, idFromText(valueText()));
    if (target && !target->removed) {
        const Suggestion shown = suggestionOf(context().plan(), field().target, *target);
        m_chosen = shown.input;
        m_mark->setSuggestion(shown);
        if (m_line->text() != shown.label) {
            m_line->setText(shown.label);
            m_line->setCursorPosition(0);
        }
        m_line->setToolTip(shown.label);
    } else {
        m_chosen.clear();
        m_mark->setSuggestion({});
        m_line->clear();
        m_line->setToolTip(field().meaningText());
    }
    const bool invites = !isMixed() && m_frame->isQuiet();
    m_frame->setPlaceholder(isMixed() ? mixedText() : invites ? emptyText() : QString(), invites);
    updateClear();
}

void ReferenceEditor::showProblem(bool bad)
{
    m_frame->setBad(bad);
}

void ReferenceEditor::setControlsReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    updateClear();
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::KeyPress) {
            QKeyEvent *key = static_cast<QKeyEvent *>(event);
            if (m_popup && m_popup->takeKey(key))
                return true;
            if (key->key() == Qt::Key_Down && !m_line->isReadOnly()) {
                search(isModified() ? m_line->text() : QString());
                return true;
            }
        } else if (event->type() == QEvent::MouseButtonRelease && place() == Place::Form && m_line->text().isEmpty()
                   && !m_line->isReadOnly()) {
            search({});
        } else if (event->type() == QEvent::FocusIn) {
            const auto selectValue = [this] {
                if (!isModified())
                    m_line->selectAll();
            };
            if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
                QMetaObject::invokeMethod(this, selectValue, Qt::QueuedConnection);
        } else if (event->type() == QEvent::FocusOut && m_popup) {
            m_popup->hide();
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace leadline
