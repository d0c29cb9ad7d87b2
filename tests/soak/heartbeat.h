// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/processuse.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

namespace leadline::tests {

/// How often the thread it lives in was away for how long, by the clock, and how much of that it worked itself.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    void start()
    {
        m_byClock.fill(0);
        m_byWork.fill(0);
        m_longest = 0;
        m_longestWork = 0;
        m_since.start();
        m_worked = threadMilliseconds();
        m_timer.start();
    }

    /// Takes in what goes on now, and counts no more.
    void stop()
    {
        beat();
        m_timer.stop();
    }

    /// Milliseconds.
    double longest() const { return m_longest; }
    double longestWork() const { return m_longestWork; }

    void print() const
    {
        std::printf("%14s %12s %12s\n", "gap", "by the clock", "own work");
        for (size_t i = 0; i < limits.size(); ++i) {
            const QByteArray to = i + 1 < limits.size() ? QByteArray::number(limits.at(i + 1)) : QByteArray("…");
            std::printf("%5d - %4s ms %12d %12d\n", limits.at(i), to.constData(), m_byClock.at(i), m_byWork.at(i));
        }
        std::printf("longest gap %.1f ms, longest own work without a break %.1f ms\n", m_longest, m_longestWork);
        std::fflush(stdout);
    }

private:
    static constexpr int interval = 5;
    static constexpr std::array limits{0, 10, 16, 33, 50, 100, 200, 500, 1000};

    static void count(std::array<int, limits.size()> &histogram, double milliseconds)
    {
        size_t place = limits.size() - 1;
        while (place > 0 && milliseconds < limits.at(place))
            --place;
        ++histogram.at(place);
    }

    void beat()
    {
        const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - interval;
        const double now = threadMilliseconds();
        count(m_byClock, std::max(gap, 0.0));
        count(m_byWork, now - m_worked);
        m_longest = std::max(m_longest, gap);
        m_longestWork = std::max(m_longestWork, now - m_worked);
        m_worked = now;
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestWork = 0;
    std::array<int, limits.size()> m_byClock{};
    std::array<int, limits.size()> m_byWork{};
};

} // namespace leadline::tests
