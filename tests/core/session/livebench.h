// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feature.h"
#include "core/session/livesession.h"
#include "core/session/plansession.h"

#include <QTemporaryDir>

namespace leadline::tests {

/// A shared folder with a plan file of one product and one feature, and the people who open it in windows.
class LiveBench
{
protected:
    /// Limit for what happens by itself; nothing is expected to take nearly as long.
    static constexpr int generous = 30'000;

    /// Makes folder and file anew; false when that failed.
    bool start();

    static LiveTimes quickTimes();
    SessionEnvironment environment(const QString &author) const;

    /// Ends the test program when the plan can't be opened.
    std::unique_ptr<LiveSession> open(const QString &author, StoreMode mode = StoreMode::ReadWrite,
                                      const LiveTimes &times = quickTimes()) const;
    /// The sentence of what failed; empty when everything is stored.
    static QString flush(LiveSession &session);
    static QString saveCopy(LiveSession &session, const QString &target);

    static const FieldInfo &field(const char *key);
    /// Edits of the feature, or another one.
    bool set(LiveSession &session, const char *key, const QString &value, EntityId feature = {}) const;
    bool rename(LiveSession &session, const QString &to, EntityId feature = {}) const;
    static Feature newFeature(const Plan &plan, IdSource &ids, const QString &title);
    static EntityId addFeature(LiveSession &session, const QString &title);

    /// The feature's title in the window.
    QString title(const LiveSession &session) const;
    /// And as the file holds it.
    QString storedTitle() const;
    Result<Plan> storedPlan() const;
    Result<std::vector<Transaction>> storedHistory(const TransactionFilter &filter) const;
    /// How the window differs from the file; empty when it doesn't.
    QString differenceToFile(const LiveSession &session) const;

    QString path() const { return m_path; }
    /// The file has another name now.
    void setPath(const QString &path) { m_path = path; }
    QString folder() const { return m_folder->path(); }
    EntityId feature() const { return m_feature; }
    const Clock &clock() const { return m_clock; }

private:
    Result<std::unique_ptr<PlanStore>> reader(IdSource &ids) const;

    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    EntityId m_feature;
};

} // namespace leadline::tests
