// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backgroundcheck.h"

#include "core/store/planstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with the file, but for the order of indexes, which verify() looks at; an empty text when nothing is, or when it can't be told.
QString firstFinding(const SessionEnvironment &environment, const QString &path, const std::atomic<bool> &stopped)
{
    UuidV7Source ids(environment.clock);
    const StoreEnvironment storeEnvironment{.clock = environment.clock, .ids = ids, .paths = environment.paths};
    const QString cache = environment.paths.cacheFolder();
    if (!QDir().mkpath(cache))
        return {};
    const QTemporaryDir folder(cache + u"/check-XXXXXX"_s);
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    {
        const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, StoreMode::ReadOnly, storeEnvironment);
        if (!store)
            return store.error().code == ErrorCode::Refused ? store.error().text : QString();
        if (stopped)
            return {};
        if (const Result<> copied = (*store)->backupTo(copy); !copied)
            return copied.error().code == ErrorCode::Refused ? copied.error().text : QString();
    }
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(copy, StoreMode::ReadOnly, storeEnvironment);
    if (!store)
        return store.error().code == ErrorCode::Refused ? store.error().text : QString();
    const Result<std::vector<VerifyFinding>> findings = (*store)->quickVerify([&stopped](int) { return !stopped; });
    return findings && !findings->empty() ? findings->front().text : QString();
}

} // namespace

BackgroundCheck::BackgroundCheck(const SessionEnvironment &environment, const QString &path)
{
    // The thread may outlive this object when a dead share holds it, so it only touches what it owns.
    const std::shared_ptr<std::atomic<bool>> stopped = m_stopped;
    const std::shared_ptr<QString> outcome = std::make_shared<QString>();
    m_thread.reset(QThread::create([environment, path, stopped, outcome] {
        *outcome = firstFinding(environment, path, *stopped);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, outcome] {
        if (!outcome->isEmpty())
            Q_EMIT found(*outcome);
        Q_EMIT finished();
    });
    m_thread->start(QThread::LowPriority);
}

BackgroundCheck::~BackgroundCheck()
{
    *m_stopped = true;
    constexpr unsigned long longest = 2'000;
    if (!m_thread->wait(longest)) {
        QThread *const left = m_thread.release();
        connect(left, &QThread::finished, left, &QObject::deleteLater);
    }
}

} // namespace leadline
