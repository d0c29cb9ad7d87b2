// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/printedpages.h"

#include <QObject>

#include <atomic>
#include <memory>

class QPrinter;

namespace leadline {

/// Writes pages to a file, in a thread of the pool where they can be written there, or sends them to a printer, so that the
/// window stays usable. Cancelling leaves a file that was there before as it was; a printer is told to forget the job.
class ExportTask final : public QObject
{
    Q_OBJECT

public:
    explicit ExportTask(QObject *parent = nullptr);
    ~ExportTask() override;

    bool isRunning() const { return m_running; }
    void start(const PrintedPages &pages, PrintOutput output, const QString &path);
    void cancel();

    /// Draws each page as large as the printer's paper allows, whatever paper it was laid out for, and never cut.
    void print(std::shared_ptr<const PrintedPages> pages, std::unique_ptr<QPrinter> printer);

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const leadline::Result<> &result);

private:
    void begin();
    void startHere(const PrintedPages::Writer &write);

    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_running = false;
};

} // namespace leadline
