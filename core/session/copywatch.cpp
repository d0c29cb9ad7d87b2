// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/copywatch.h"

#include <QThread>

namespace leadline {

CopyWatch::CopyWatch(const SessionEnvironment &environment, const QString &planPath, std::chrono::milliseconds interval)
    : m_search(std::make_shared<CopySearch>(environment, planPath))
{
    m_next.setInterval(interval);
    connect(&m_next, &QTimer::timeout, this, &CopyWatch::look);
}

CopyWatch::~CopyWatch()
{
    *m_stopped = true;
    constexpr unsigned long longest = 2'000;
    if (m_thread && !m_thread->wait(longest)) {
        QThread *const left = m_thread.release();
        connect(left, &QThread::finished, left, &QObject::deleteLater);
    }
}

void CopyWatch::setWatching(bool on)
{
    if (on == m_next.isActive())
        return;
    if (on) {
        m_next.start();
        look();
    } else {
        m_next.stop();
    }
}

void CopyWatch::look()
{
    if (m_thread) {
        m_isAskedAgain = true;
        return;
    }
    // The thread may outlive this object when a dead share holds it, so it only touches what it owns.
    const std::shared_ptr<std::vector<CopyBeside>> found = std::make_shared<std::vector<CopyBeside>>();
    m_thread.reset(
        QThread::create([search = m_search, stopped = m_stopped, found] { *found = search->look(*stopped); }));
    connect(m_thread.get(), &QThread::finished, this, [this, found] { onLooked(*found); });
    m_thread->start(QThread::LowPriority);
}

void CopyWatch::onLooked(const std::vector<CopyBeside> &found)
{
    m_thread.release()->deleteLater();
    if (m_copies != found) {
        m_copies = found;
        Q_EMIT changed();
    }
    if (std::exchange(m_isAskedAgain, false))
        look();
}

} // namespace leadline
