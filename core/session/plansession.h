// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/document/plandocument.h"
#include "core/session/sessionenvironment.h"
#include "core/store/planstore.h"

#include <memory>

namespace leadline {

/// An open plan: the document in memory and the store behind it. This is the synchronous form, for the
/// command line and tests: an edit is durable in the file when execute() returns.
class PlanSession final
{
public:
    ~PlanSession();

    /// Opens a plan file; every refusal has its own sentence.
    static Result<std::unique_ptr<PlanSession>> open(const QString &path, StoreMode mode, const SessionEnvironment &environment);

    /// Makes a plan file that holds @p history, e.g. of a template or a whole-plan JSON. A file that is there
    /// already is left alone (WriteFailed). A file that could not be completed is removed again.
    static Result<std::unique_ptr<PlanSession>> create(const QString &path, EntityId documentId,
                                                       std::span<const Transaction> history,
                                                       const SessionEnvironment &environment);

    const Plan &plan() const { return m_document->plan(); }
    PlanDocument &document() { return *m_document; }
    PlanStore &store() { return *m_store; }
    const SessionEnvironment &environment() const { return m_environment; }
    IdSource &ids() { return *m_ids; }

    /// Carries a change out and stores it. A null pointer when it changes nothing. After an Error the file is as
    /// before, and the plan in memory too.
    Result<std::shared_ptr<const Transaction>> execute(Change change);

    /// What the store had to add when the newest change was stored: conflicts with colleagues' edits.
    const std::vector<EntityId> &newConflicts() const { return m_newConflicts; }

private:
    PlanSession(const SessionEnvironment &environment, std::unique_ptr<IdSource> ids, std::unique_ptr<PlanStore> store, Plan plan);

    Result<> storeAndFollow(const Transaction &transaction);
    Result<> readAnew();

    SessionEnvironment m_environment;
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<PlanStore> m_store;
    std::unique_ptr<PlanDocument> m_document;
    std::vector<EntityId> m_newConflicts;
    bool m_isSound = false; ///< checked before the first change
    bool m_isOfAnotherFile = false; ///< what is shown; another copy has taken the file's place
    EntityId m_newest;      ///< the last change that was stored
};

} // namespace leadline
