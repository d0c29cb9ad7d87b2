// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/document/plandocument.h"
#include "core/store/planstore.h"

#include <QTemporaryDir>

namespace leadline::tests {

/// Somebody who works on a plan file: a store with local folders of its own, and the plan in memory that
/// follows what the store answers. Several of them on one file are several people.
class Colleague final
{
public:
    /// @p number makes the ids, the clock and the local folder differ from other colleagues'; @p today is the day of
    /// their clock.
    Colleague(const QTemporaryDir &folder, int number, const StoreProtections &protections = {},
              QDate today = QDate(2026, 8, 12));

    /// Makes the file, or opens it; an empty text when it worked, else the sentence.
    QString create(const QString &path);
    QString open(const QString &path, StoreMode mode = StoreMode::ReadWrite);
    void close();

    PlanStore &store() { return *m_store; }
    PlanDocument &document() { return *m_document; }
    const Plan &plan() const { return m_document->plan(); }
    IdSource &ids() { return m_ids; }
    const StoreEnvironment &environment() const { return m_environment; }

    /// Carries a change out in memory only; null when it is refused or changes nothing.
    std::shared_ptr<const Transaction> edit(Change change);
    /// Stores a transaction and applies what the store answers.
    Result<Receipt> store(const Transaction &transaction);
    /// Both.
    Result<Receipt> editAndStore(Change change);

    /// "product.field" style shorthands of the tests.
    static const FieldInfo &field(EntityKind kind, const char *key);
    QString text(EntityKind kind, EntityId id, const char *key) const;
    Change setting(EntityKind kind, EntityId id, const char *key, const QString &value) const;
    /// Inserts and stores a row with one value; gives its id, null when it failed.
    EntityId add(EntityKind kind, std::initializer_list<std::pair<const char *, QString>> values);

private:
    FixedClock m_clock;
    SequentialIdSource m_ids;
    StoreEnvironment m_environment;
    std::unique_ptr<PlanStore> m_store;
    std::unique_ptr<PlanDocument> m_document;
    QString m_name;
};

/// What verify() finds, a line each; empty when the file is sound.
QString verifyAll(PlanStore &store);
/// How the colleague's plan differs from what the file holds, or what is wrong with the file; empty when all is well.
QString differenceToFile(Colleague &colleague);

/// What went wrong with a commit, for a test's output.
QString sentence(const Result<Receipt> &receipt);

/// Applies a receipt to a plan that holds the caller's own rows already.
Result<> followReceipt(PlanDocument &document, const Receipt &receipt);

} // namespace leadline::tests

/// QVERIFY2 for a commit; evaluates @p commit once.
#define VERIFY_STORED(commit) \
    do { \
        const leadline::Result<leadline::Receipt> &verifiedReceipt = (commit); \
        QVERIFY2(verifiedReceipt, qPrintable(leadline::tests::sentence(verifiedReceipt))); \
    } while (false)
