// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace leadline {

/// Everything that can be checked of a plan file, in a thread of its own. It looks at a complete copy in the cache
/// folder: whoever reads the shared file for long keeps everybody from storing.
class BackgroundCheck final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once.
    BackgroundCheck(const SessionEnvironment &environment, const QString &path);
    /// Cancels it.
    ~BackgroundCheck() override;

Q_SIGNALS:
    /// A whole sentence about the first thing found; not sent for a sound file, or one that couldn't be checked.
    void found(const QString &sentence);
    void finished();

private:
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<QThread> m_thread;
};

} // namespace leadline
