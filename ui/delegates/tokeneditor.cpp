// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tokeneditor.h"

#include "core/base/text.h"
#include "ui/delegates/editorframe.h"
#include "ui/delegates/rowsearch.h"
#include "ui/delegates/suggestionpopup.h"
#include "ui/delegates/token.h"
#include "ui/theme/flowlayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <map>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineWidth = 60;
constexpr int framePadding = 4;
constexpr size_t mostTags = 50;

} // namespace

TokenEditor::TokenEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_frame(new EditorFrame(this))
    , m_flow(new FlowLayout(nullptr, 4, 4))
    , m_line(m_frame->addLine())
{
    m_frame->setGrowing(true);
    m_frame->row()->removeWidget(m_line);
    m_frame->row()->setContentsMargins(framePadding, framePadding, framePadding, framePadding);
    m_frame->row()->addLayout(m_flow, 1);
    m_line->setMinimumWidth(lineWidth);
    m_line->setFixedHeight(18);
    m_flow->addWidget(m_line);
    m_frame->setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        noteEdited();
        if (text.endsWith(u',')) {
            addTyped();
            return;
        }
        search(text);
    });
    watch(m_line);
    setBody(m_frame);
}

QString TokenEditor::inputText() const
{
    if (!isModified() && !items().empty())
        return valueText();
    QStringList elements;
    for (const Suggestion &token : m_tokens)
        elements.append(token.input);
    if (const QString typed = m_line->text().trimmed(); !typed.isEmpty())
        elements.append(typed);
    return elements.join(u", "_s);
}

void TokenEditor::setInput(const QString &input)
{
    m_tokens.clear();
    for (const QString &part : input.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        Suggestion token{.input = trimmed, .label = trimmed};
        if (isReferences()) {
            const Result<EntityKey> key = findByInput(field().target, trimmed, context().plan());
            if (key)
                token = suggestionOf(context().plan(), field().target, *context().plan().find(key->kind, key->id));
        }
        m_tokens.push_back(token);
    }
    m_line->clear();
    showTokens();
    noteEdited();
}

void TokenEditor::setQuiet(bool quiet)
{
    m_frame->setQuiet(quiet);
    m_frame->row()->setContentsMargins(framePadding, framePadding, framePadding, framePadding);
}

void TokenEditor::showTokens()
{
    for (QWidget *widget : m_widgets) {
        m_flow->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
    m_flow->removeWidget(m_line);
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        Token *token = new Token(m_tokens[i], !isReadOnly(), m_frame);
        connect(token, &Token::removeRequested, this, [this, i] { removeAt(i); });
        m_flow->addWidget(token);
        token->show();
        m_widgets.push_back(token);
    }
    m_flow->addWidget(m_line);
    fit();
}

void TokenEditor::fit()
{
    // A layout that breaks lines doesn't tell rows of a form how high it is.
    const int inner = std::max(lineWidth, width() - 2 * framePadding);
    const int high = m_flow->heightForWidth(inner) + 2 * framePadding;
    if (place() == Place::Form)
        m_frame->setFixedHeight(high);
    else
        m_frame->setMinimumHeight(high);
}

void TokenEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fit();
}

void TokenEditor::showValue()
{
    std::vector<Suggestion> tokens;
    if (const EntityBase *shown = row(); shown && !isMixed()) {
        if (isReferences()) {
            for (const EntityId id : field().references(*shown)) {
                const EntityBase *target = context().plan().find(field().target, id);
                if (target && !target->removed)
                    tokens.push_back(suggestionOf(context().plan(), field().target, *target));
            }
        } else {
            for (const QString &element : field().elements(*shown))
                tokens.push_back({.input = element, .label = element});
        }
    }
    const bool same = std::ranges::equal(tokens, m_tokens, [](const Suggestion &a, const Suggestion &b) {
        return a.input == b.input && a.label == b.label;
    });
    m_tokens = std::move(tokens);
    if (!same || m_widgets.size() != m_tokens.size())
        showTokens();
    if (!m_line->hasFocus())
        m_line->clear();
    const bool invites = !isMixed() && m_tokens.empty() && m_frame->isQuiet();
    m_frame->setPlaceholder(isMixed() ? mixedText() : invites ? emptyText() : QString(), invites);
}

void TokenEditor::showProblem(bool bad)
{
    m_frame->setBad(bad);
}

void TokenEditor::setControlsReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    showTokens();
}

std::vector<Suggestion> TokenEditor::knownTags(const QString &text) const
{
    // The tags of the rows of the same entity, the most used first.
    std::map<QString, int> counts;
    const QString folded = foldedText(text.trimmed());
    const EntityKind kind = items().empty() ? EntityKind::Feature : items().front().kind;
    for (const EntityBase *present : context().plan().table(kind).live()) {
        for (const QString &tag : present->tags)
            ++counts[tag];
    }
    std::vector<std::pair<int, QString>> fitting;
    for (const std::map<QString, int>::value_type &count : counts) {
        const bool taken = std::ranges::any_of(m_tokens, [&](const Suggestion &token) { return token.input == count.first; });
        if (!taken && foldedText(count.first).contains(folded))
            fitting.emplace_back(-count.second, count.first);
    }
    std::sort(fitting.begin(), fitting.end());
    std::vector<Suggestion> suggestions;
    for (const std::pair<int, QString> &tag : fitting) {
        if (suggestions.size() == mostTags)
            break;
        suggestions.push_back({.input = tag.second, .label = tag.second, .detail = QString::number(-tag.first)});
    }
    return suggestions;
}

void TokenEditor::search(const QString &text)
{
    if (!m_popup) {
        m_popup = new SuggestionPopup(SuggestionPopup::Keyboard::Borrowed, m_frame);
        m_popup->setEmptyText(isReferences() ? tr("Nothing has this name.") : tr("Enter adds a new tag."));
        connect(m_popup, &SuggestionPopup::chosen, this, &TokenEditor::add);
    }
    if (!isReferences()) {
        // Enter takes what was typed unless a suggestion is chosen with the arrow keys.
        m_popup->setSuggestions(knownTags(text), text.trimmed(), -1);
        if (!m_popup->isVisible())
            m_popup->popUp();
        return;
    }
    if (!m_search) {
        m_search = new RowSearch(field().target, context(), this);
        connect(m_search, &RowSearch::found, this, &TokenEditor::showFound);
    }
    m_search->start(text);
}

void TokenEditor::showFound(const std::vector<Suggestion> &suggestions, bool complete)
{
    if (!m_line->hasFocus()) {
        m_search->stop();
        return;
    }
    if (suggestions.empty() && !complete)
        return;
    m_popup->setSuggestions(suggestions, m_search->text().trimmed(), 0);
    if (!m_popup->isVisible())
        m_popup->popUp();
}

void TokenEditor::add(const Suggestion &suggestion)
{
    take(suggestion);
    m_line->setFocus(Qt::OtherFocusReason);
}

void TokenEditor::take(const Suggestion &suggestion)
{
    if (m_search)
        m_search->stop();
    m_line->clear();
    const bool taken = std::ranges::any_of(m_tokens, [&](const Suggestion &token) { return token.input == suggestion.input; });
    if (!taken)
        m_tokens.push_back(suggestion);
    showTokens();
    noteEdited();
}

void TokenEditor::takeHighlighted()
{
    if (const Suggestion *highlighted = m_popup ? m_popup->highlighted() : nullptr)
        take(Suggestion(*highlighted));
}

void TokenEditor::addTyped()
{
    const QString typed = m_line->text().remove(u',').trimmed();
    if (m_popup)
        m_popup->hide();
    if (typed.isEmpty()) {
        m_line->clear();
        return;
    }
    if (!isReferences()) {
        add({.input = typed, .label = typed});
        return;
    }
    const Result<EntityKey> key = findByInput(field().target, typed, context().plan());
    if (key)
        add(suggestionOf(context().plan(), field().target, *context().plan().find(key->kind, key->id)));
}

void TokenEditor::removeAt(size_t index)
{
    if (index >= m_tokens.size() || isReadOnly())
        return;
    m_tokens.erase(m_tokens.begin() + static_cast<std::ptrdiff_t>(index));
    showTokens();
    noteEdited();
}

bool TokenEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        QKeyEvent *key = static_cast<QKeyEvent *>(event);
        if (m_popup && m_popup->takeKey(key))
            return true;
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enters && !m_line->text().trimmed().isEmpty()) {
            const size_t before = m_tokens.size();
            addTyped();
            if (m_tokens.size() == before)
                finish();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tokens.empty()) {
            removeAt(m_tokens.size() - 1);
            return true;
        }
        if (key->key() == Qt::Key_Down && !m_line->isReadOnly()) {
            search(m_line->text());
            return true;
        }
    } else if (watched == m_line && event->type() == QEvent::FocusOut && m_popup) {
        m_popup->hide();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace leadline
