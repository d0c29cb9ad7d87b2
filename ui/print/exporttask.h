// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roadmap/scene.h"
#include "ui/print/printsettings.h"

#include <QObject>

#include <atomic>
#include <memory>

class QPrinter;

namespace leadline {

/// Writes a document to a file in a thread of the pool, so that the window stays usable. Cancelling leaves a file that was
/// there before as it was.
class ExportTask final : public QObject
{
    Q_OBJECT

public:
    explicit ExportTask(QObject *parent = nullptr);
    ~ExportTask() override;

    bool isRunning() const { return m_running; }
    void start(SceneDocument document, const PrintSettings &settings, const QString &path);
    void cancel();

    /// Draws the pages on paper at once; false when the printer gave up.
    static bool print(const SceneDocument &document, const Theme &theme, QPrinter &printer);

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const leadline::Result<> &result);

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_running = false;
};

} // namespace leadline
