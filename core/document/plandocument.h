// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/document/reversal.h"
#include "core/document/undolist.h"
#include "core/model/change.h"
#include "core/model/plan.h"

#include <QObject>

#include <bitset>

namespace leadline {

/// Which fields of a row changed, by FieldInfo::index().
using FieldMask = std::bitset<128>;

/// What an undo or a redo did.
struct Reversed
{
    std::shared_ptr<const Transaction> of;   ///< what was undone or, an undo itself, done again
    std::shared_ptr<const Transaction> done; ///< null when nothing of it was left to take back
    std::vector<SkippedRow> skipped;         ///< what was left as it is, because of others

    /// Whether PlanDocument::overrule() could do something.
    bool canOverrule() const;
};

/// The open plan and the one door for every change: window, import, verbs and colleagues' changes all come through
/// here, so that rules, inverse, announcements and journal can't be forgotten.
///
/// Announcements come in pairs round each insertion and removal of a live row; a change of more than
/// bulkLimit rows of one entity is announced as one layout change instead. Edited fields are announced once a
/// row, after the change. Rows are positions in Plan::table(kind).live().
///
/// Lives on one thread. It knows nothing of files: executed() hands what happened to whoever stores it.
class PlanDocument final : public QObject
{
    Q_OBJECT

public:
    static constexpr int bulkLimit = 200;

    /// @p ids and @p clock must outlive the document.
    PlanDocument(Plan plan, QString author, IdSource &ids, const Clock &clock, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    IdSource &ids() const { return m_ids; }
    const Clock &clock() const { return m_clock; }
    QString author() const { return m_author; }

    /// Checks the hard rules, applies, announces, and remembers the change for undo. Rows that change nothing are
    /// dropped; a change that does nothing at all gives a null pointer. On an Error nothing has happened.
    Result<std::shared_ptr<const Transaction>> execute(Change change);

    /// Applies what a colleague or another process stored, without rules and without undo.
    Result<> applyForeign(const Transaction &transaction);

    /// Replaces the whole plan, for a reload.
    void reset(Plan plan);

    /// True while a Gesture shows a state that is no change yet. Nothing foreign may be applied meanwhile: the gesture
    /// would take it back with its own.
    bool hasProvisionalState() const { return m_provisional; }

    // Undo over one's own transactions.
    bool canUndo() const { return m_undo.nextUndo() != nullptr; }
    bool canRedo() const { return m_undo.nextRedo() != nullptr; }
    /// "Move Saved cards to Q4".
    QString undoLabel() const;
    QString redoLabel() const;
    /// Takes back what nobody has changed since. A step of which nothing is left to take back stands in nobody's way: the
    /// one before it is next then.
    Result<Reversed> undo();
    Result<Reversed> redo();
    /// Takes back what an undo or a redo has skipped because somebody changed it since, as a step of its own. What is needed
    /// stays all the same.
    Result<Reversed> overrule(const Reversed &reversed);
    /// One's own transactions in journal order, as they are stored: those of an earlier session, so that undo works across
    /// restarts, and those of this one that met somebody else's (see UndoList::note()).
    void rememberOwn(const std::vector<std::shared_ptr<const Transaction>> &transactions);

Q_SIGNALS:
    void aboutToInsertRow(leadline::EntityKind kind, int row);
    void rowInserted(leadline::EntityKind kind, int row);
    void aboutToRemoveRow(leadline::EntityKind kind, int row);
    void rowRemoved(leadline::EntityKind kind, int row);
    void aboutToChangeLayout(leadline::EntityKind kind);
    void layoutChanged(leadline::EntityKind kind);
    void rowChanged(leadline::EntityKind kind, int row, const leadline::FieldMask &fields);
    void aboutToReset();
    void wasReset();
    /// Before a change that was found good is applied, while the plan is still as it was.
    void aboutToExecute(const leadline::Change &change);
    /// After everything above: one change was carried out. Not sent for foreign ones.
    void executed(const std::shared_ptr<const leadline::Transaction> &transaction);
    void undoChanged();
    /// A Gesture has taken back what it showed.
    void provisionalStateEnded();

private:
    friend class Gesture;

    Result<std::vector<ChangeRow>> apply(const std::vector<ChangeRow> &rows);
    void announceAround(const ChangeRow &row, bool bulk, const std::function<void()> &step);
    Result<std::shared_ptr<const Transaction>> executeChecked(Change change);
    Result<Reversed> reverse(const std::shared_ptr<const Transaction> &transaction);
    void setProvisionalState(bool provisional);

    Plan m_plan;
    QString m_author;
    IdSource &m_ids;
    const Clock &m_clock;
    UndoList m_undo;
    bool m_provisional = false;
};

} // namespace leadline
