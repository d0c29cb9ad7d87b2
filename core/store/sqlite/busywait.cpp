// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/busywait.h"

#include <thread>

namespace leadline {

using std::chrono::milliseconds;

BusyWait::BusyWait()
    : m_random(QRandomGenerator::securelySeeded())
{
}

void BusyWait::start()
{
    m_waiting.start();
}

bool BusyWait::waitAgain()
{
    const milliseconds waited(m_waiting.elapsed());
    if (waited >= patience)
        return false;
    const bool early = waited < milliseconds(1000);
    std::this_thread::sleep_for(std::chrono::microseconds(early ? m_random.bounded(500, 5000)
                                                                : m_random.bounded(5000, 25000)));
    return true;
}

void BusyWait::committed()
{
    m_sinceCommit.start();
}

void BusyWait::pauseAfterCommit() const
{
    if (!m_sinceCommit.isValid())
        return;
    const milliseconds since(m_sinceCommit.elapsed());
    if (since < pause)
        std::this_thread::sleep_for(pause - since);
}

} // namespace leadline
