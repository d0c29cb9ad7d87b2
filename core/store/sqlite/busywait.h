// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>
#include <functional>
#include <optional>

namespace leadline {

/// Waiting for a colleague's commit. SQLite's own busy handler starves writers; short random sleeps are
/// fair: 0.5-5 ms for the first second, then 5-25 ms, giving up after ten seconds.
class BusyWait final
{
public:
    static constexpr std::chrono::milliseconds patience{10'000};
    static constexpr std::chrono::milliseconds pause{5};

    /// How time is told and spent; a test hands in its own.
    struct Timing
    {
        std::function<std::chrono::microseconds()> now; ///< never goes back
        std::function<void(std::chrono::microseconds)> sleep;
    };

    BusyWait();
    explicit BusyWait(Timing timing);

    /// For what isn't worth waiting for; the constant unless set.
    void setPatience(std::chrono::milliseconds most) { m_patience = most; }

    /// Starts counting anew; called when a statement meets a lock for the first time.
    void start();
    /// Sleeps a little; false once the patience is used up.
    bool waitAgain();

    /// Remembers the end of an own commit.
    void committed();
    /// Sleeps what is missing of the pause after the last own commit, so that others get in.
    void pauseAfterCommit() const;

private:
    Timing m_timing;
    std::chrono::milliseconds m_patience = patience;
    std::chrono::microseconds m_waitingSince{0};
    std::optional<std::chrono::microseconds> m_committedAt;
    QRandomGenerator m_random;
};

} // namespace leadline
