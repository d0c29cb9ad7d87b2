// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/busywait.h"

#include <thread>

namespace leadline {

using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

microseconds steadyNow()
{
    return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void sleepThread(microseconds time)
{
    std::this_thread::sleep_for(time);
}

} // namespace

BusyWait::BusyWait()
    : BusyWait(Timing{steadyNow, sleepThread})
{
}

BusyWait::BusyWait(Timing timing)
    : m_timing(std::move(timing))
    , m_random(QRandomGenerator::securelySeeded())
{
}

void BusyWait::start()
{
    m_waitingSince = m_timing.now();
}

bool BusyWait::waitAgain()
{
    const microseconds waited = m_timing.now() - m_waitingSince;
    if (waited >= m_patience)
        return false;
    const bool early = waited < milliseconds(1000);
    m_timing.sleep(microseconds(early ? m_random.bounded(500, 5000) : m_random.bounded(5000, 25000)));
    return true;
}

void BusyWait::committed()
{
    m_committedAt = m_timing.now();
}

void BusyWait::pauseAfterCommit() const
{
    if (!m_committedAt)
        return;
    const microseconds since = m_timing.now() - *m_committedAt;
    if (since < pause)
        m_timing.sleep(pause - since);
}

} // namespace leadline
