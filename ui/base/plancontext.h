// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/columnset.h"
#include "core/document/plandocument.h"
#include "core/model/input.h"
#include "core/session/identity.h"
#include "ui/base/colleagues.h"

#include <QLocale>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <span>

namespace leadline {

class UndoReport;

/// The items that are selected, the same for all workspaces and the inspector; `current` is the one that keyboard
/// commands mean, and is among `items` unless that is empty.
struct Selection
{
    std::vector<EntityKey> items = {};
    EntityKey current = {};

    bool contains(EntityKey item) const;
    friend bool operator==(const Selection &, const Selection &) = default;
};

/// What every part of a plan's window shares: the open document, which part of it is looked at, what is selected.
/// It holds no widget and no file; storing hangs on PlanDocument::executed(). Lives on the window's thread; the document
/// must outlive it.
class PlanContext final : public QObject
{
    Q_OBJECT

public:
    /// Called on the window's thread with transactions in journal order, or with an Error.
    using HistoryAnswer = std::function<void(Result<std::vector<Transaction>>)>;
    /// Asks whoever keeps the file for the transactions that touched an item; a null key asks for all.
    using HistorySource = std::function<void(EntityKey item, QObject *context, HistoryAnswer answer)>;

    PlanContext(PlanDocument &document, const Identity &identity, QObject *parent = nullptr);
    ~PlanContext() override;

    PlanDocument &document() const { return m_document; }
    const Plan &plan() const { return m_document.plan(); }
    const Identity &identity() const { return m_identity; }
    QDate today() const { return m_document.clock().today(); }
    InputContext inputContext() const { return {plan(), today(), QLocale().decimalPoint().at(0)}; }
    /// The plan that the identity leads; null when it leads none.
    Id<PlanRecord> myPlan() const;

    /// The part of the file that is shown.
    const Scope &scope() const { return m_scope; }
    void setScope(const Scope &scope);
    AnalysisContext analysis() const { return {plan(), today(), {}, m_scope}; }
    /// All columns of an entity. They are made anew after each change of the plan or the scope, so a Column is looked up
    /// by key when it is used and never kept.
    const ColumnSet &columns(EntityKind kind) const;

    /// False while the file can't be written; every editor is off then.
    bool isEditable() const { return m_editable; }
    void setEditable(bool editable);

    /// Carries a change out as one undo step. False when a rule forbids it; problem() has said why.
    bool execute(Change change);
    /// One field from what a person typed, e.g. a date in any form; for sets `input` is the whole list.
    bool edit(EntityKey item, const FieldInfo &field, const QString &input);
    /// The same field of several items as one undo step.
    bool edit(std::span<const EntityKey> items, const FieldInfo &field, const QString &input);
    /// Moves items to the recycle bin as one undo step.
    bool remove(std::span<const EntityKey> items);
    /// Says what was done, and names and offers what was left because others changed it since.
    void undo();
    void redo();
    /// Takes back what an undo or a redo has left, as an undo step.
    void overrule(const Reversed &reversed);

    /// The other people on the file.
    Colleagues &colleagues() { return m_colleagues; }
    const Colleagues &colleagues() const { return m_colleagues; }
    /// An editor of a field was opened or typed into; a null item: what was open was left.
    void noteEditing(EntityKey item, const FieldInfo *field);

    const Selection &selection() const { return m_selection; }
    void setSelection(Selection selection);
    void select(EntityKey item) { setSelection({{item}, item}); }
    void clearSelection() { setSelection({}); }

    /// How an item is called in sentences: its title or name, else its reference.
    QString nameOf(EntityKey item) const;

    void setHistorySource(HistorySource source) { m_history = std::move(source); }
    void history(EntityKey item, QObject *context, HistoryAnswer answer) const;

    /// Asks the window to show an item: select it, bring it into sight, open the inspector.
    void open(EntityKey item);
    /// What Space does: open(), or closing what it opened.
    void peek(EntityKey item) { Q_EMIT peekRequested(item); }
    /// Says something in the window for a moment; with @p offersUndo the words stand beside an Undo button.
    void notify(const QString &sentence, bool offersUndo = false);
    void report(const QString &sentence);
    /// Says something beside a button that does what @p action says.
    void offer(const QString &sentence, const QString &action, const std::function<void()> &does);

Q_SIGNALS:
    /// Once after any number of changes, own and colleagues', when control returns to the event loop; tables listen to
    /// the document's own announcements instead.
    void planChanged();
    void scopeChanged();
    void editableChanged();
    void selectionChanged();
    void openRequested(const leadline::EntityKey &item);
    void peekRequested(const leadline::EntityKey &item);
    void noticed(const QString &sentence, bool offersUndo);
    void offered(const QString &sentence, const QString &action, const std::function<void()> &does);
    void problem(const QString &sentence);
    /// For whoever tells colleagues.
    void editingNoted(const leadline::EntityKey &item, const leadline::FieldInfo *field);

private:
    using Step = Result<Reversed> (PlanDocument::*)();

    void planWillChange();
    void forgetRemoved();
    void reverse(Step step);

    PlanDocument &m_document;
    Identity m_identity;
    Scope m_scope;
    Selection m_selection;
    Colleagues m_colleagues;
    HistorySource m_history;
    /// What the latest undo or redo did, which may still have to be said.
    std::unique_ptr<UndoReport> m_undoReport;
    QTimer m_changeTimer;
    bool m_editable = true;
    mutable std::map<EntityKind, ColumnSet> m_columns;
};

} // namespace leadline
