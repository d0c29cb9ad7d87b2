// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/copysearch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QThread;

namespace leadline {

/// Notices copies of a plan that appear beside its file, in a thread of its own: a synchronizing program may put one there
/// at any time. Nobody waits for it.
class CopyWatch final : public QObject
{
    Q_OBJECT

public:
    CopyWatch(const SessionEnvironment &environment, const QString &planPath, std::chrono::milliseconds interval);
    /// Doesn't wait long for a look that is under way.
    ~CopyWatch() override;

    /// Looks at once and then again and again, or not any more.
    void setWatching(bool on);
    /// Looks now, or once more after the look that is under way.
    void look();

    /// Those that hold something new, by name.
    const std::vector<CopyBeside> &copies() const { return m_copies; }

Q_SIGNALS:
    void changed();

private:
    void onLooked(const std::vector<CopyBeside> &found);

    std::shared_ptr<CopySearch> m_search;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<QThread> m_thread;
    std::vector<CopyBeside> m_copies;
    QTimer m_next;
    bool m_isAskedAgain = false;
};

} // namespace leadline
