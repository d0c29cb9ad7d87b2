// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plancontext.h"

#include "ui/base/undoreport.h"

#include <algorithm>

namespace leadline {

bool Selection::contains(EntityKey item) const
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

PlanContext::PlanContext(PlanDocument &document, const Identity &identity, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_identity(identity)
    , m_scope(leadline::myPlan(document.plan(), identity))
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(0);
    connect(&m_changeTimer, &QTimer::timeout, this, [this] {
        forgetRemoved();
        Q_EMIT planChanged();
    });
    const auto changed = [this] { planWillChange(); };
    connect(&m_document, &PlanDocument::rowInserted, this, changed);
    connect(&m_document, &PlanDocument::rowRemoved, this, changed);
    connect(&m_document, &PlanDocument::rowChanged, this, changed);
    connect(&m_document, &PlanDocument::layoutChanged, this, changed);
    connect(&m_document, &PlanDocument::wasReset, this, changed);
}

PlanContext::~PlanContext() = default;

Id<PlanRecord> PlanContext::myPlan() const
{
    return leadline::myPlan(plan(), m_identity);
}

void PlanContext::planWillChange()
{
    m_columns.clear();
    m_changeTimer.start();
}

void PlanContext::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_columns.clear();
    Q_EMIT scopeChanged();
}

const ColumnSet &PlanContext::columns(EntityKind kind) const
{
    std::map<EntityKind, ColumnSet>::iterator at = m_columns.find(kind);
    if (at == m_columns.end())
        at = m_columns.emplace(kind, columnsOf(kind, analysis())).first;
    return at->second;
}

void PlanContext::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    Q_EMIT editableChanged();
}

bool PlanContext::execute(Change change)
{
    if (!m_editable) {
        report(tr("This plan can only be read here. Nothing was changed."));
        return false;
    }
    const Result<std::shared_ptr<const Transaction>> done = m_document.execute(std::move(change));
    if (!done)
        report(done.error().text);
    return done.hasValue();
}

bool PlanContext::edit(EntityKey item, const FieldInfo &field, const QString &input)
{
    return edit(std::span<const EntityKey>(&item, 1), field, input);
}

bool PlanContext::edit(std::span<const EntityKey> items, const FieldInfo &field, const QString &input)
{
    if (items.empty())
        return true;
    const bool isName = field.type == FieldType::Text && &field == plan().catalogue().info(items.front().kind).titleField();
    Change change(items.size() > 1 ? tr("Set %1 of %n items", nullptr, static_cast<int>(items.size())).arg(field.labelText())
                  : isName         ? tr("Rename %1 to %2").arg(nameOf(items.front()), input.simplified())
                                   : tr("Set %1 of %2").arg(field.labelText(), nameOf(items.front())));
    if (field.isSet()) {
        const Result<QStringList> elements = elementsFromInput(field, input, inputContext());
        if (!elements) {
            report(elements.error().text);
            return false;
        }
        for (const EntityKey &item : items)
            change.setElements(plan(), item.kind, item.id, field, *elements);
    } else {
        Result<QString> text = textFromInput(field, input, inputContext());
        for (const EntityKey &item : items) {
            // The same words may mean another year in each row.
            const EntityBase *row = field.dateRole == DateRole::End ? plan().find(item.kind, item.id) : nullptr;
            if (row && text)
                text = textFromInput(field, input, contextFor(field, item.kind, *row, inputContext()));
            if (!text) {
                report(text.error().text);
                return false;
            }
            change.set(item.kind, item.id, field, *text);
        }
    }
    return execute(std::move(change));
}

bool PlanContext::remove(std::span<const EntityKey> items)
{
    if (items.empty())
        return true;
    Change change(items.size() == 1 ? tr("Remove %1").arg(nameOf(items.front()))
                                    : tr("Remove %n items", nullptr, static_cast<int>(items.size())));
    for (const EntityKey &item : items)
        change.remove(item.kind, item.id);
    const QString label = change.label;
    if (!execute(std::move(change)))
        return false;
    notify(label, true);
    return true;
}

void PlanContext::undo()
{
    reverse(&PlanDocument::undo);
}

void PlanContext::redo()
{
    reverse(&PlanDocument::redo);
}

void PlanContext::reverse(Step step)
{
    const Result<Reversed> reversed = (m_document.*step)();
    if (reversed)
        m_undoReport = std::make_unique<UndoReport>(*this, *reversed);
    else
        report(reversed.error().text);
}

void PlanContext::overrule(const Reversed &reversed)
{
    const Result<Reversed> done = m_document.overrule(reversed);
    if (!done)
        report(done.error().text);
    else if (done->done && done->skipped.empty())
        notify(done->done->label, true);
    else
        m_undoReport = std::make_unique<UndoReport>(*this, *done);
}

void PlanContext::setSelection(Selection selection)
{
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

void PlanContext::forgetRemoved()
{
    Selection kept = m_selection;
    std::erase_if(kept.items, [this](const EntityKey &item) {
        const EntityBase *row = plan().find(item.kind, item.id);
        return !row || row->removed;
    });
    if (!kept.contains(kept.current))
        kept.current = kept.items.empty() ? EntityKey{} : kept.items.front();
    setSelection(std::move(kept));
}

QString PlanContext::nameOf(EntityKey item) const
{
    const EntityBase *row = plan().find(item.kind, item.id);
    if (!row)
        return {};
    const QString title = plan().catalogue().info(item.kind).title(*row);
    return title.isEmpty() ? referenceText(plan(), item.kind, item.id) : title;
}

void PlanContext::history(EntityKey item, QObject *context, HistoryAnswer answer) const
{
    if (m_history)
        m_history(item, context, std::move(answer));
    else
        answer(std::vector<Transaction>());
}

void PlanContext::noteEditing(EntityKey item, const FieldInfo *field)
{
    Q_EMIT editingNoted(item, field);
}

void PlanContext::open(EntityKey item)
{
    select(item);
    Q_EMIT openRequested(item);
}

void PlanContext::notify(const QString &sentence, bool offersUndo)
{
    Q_EMIT noticed(sentence, offersUndo);
}

void PlanContext::report(const QString &sentence)
{
    Q_EMIT problem(sentence);
}

void PlanContext::offer(const QString &sentence, const QString &action, const std::function<void()> &does)
{
    Q_EMIT offered(sentence, action, does);
}

} // namespace leadline
