// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exporttask.h"


#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QThreadPool>

namespace leadline {

ExportTask::ExportTask(QObject *parent)
    : QObject(parent)
{
}

ExportTask::~ExportTask()
{
    cancel();
}

void ExportTask::start(const PrintedPages &pages, PrintOutput output, const QString &path)
{
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const PrintedPages::Writer write = pages.writer(output, path);
    if (!pages.writesInThread()) {
        startHere(write);
        return;
    }
    const QPointer<ExportTask> self(this);
    const std::shared_ptr<std::atomic<bool>> cancelled = m_cancelled;
    // Answers go through the application object, which outlives every dialog.
    const auto tell = [self](std::function<void(ExportTask &)> what) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, what = std::move(what)] {
                if (self)
                    what(*self);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([write, cancelled, tell] {
        const Result<> written = write([cancelled, tell](int done, int total) {
            tell([done, total](ExportTask &task) { Q_EMIT task.progressed(done, total); });
            return !cancelled->load();
        });
        tell([written](ExportTask &task) {
            task.m_running = false;
            Q_EMIT task.finished(written);
        });
    });
}

/// A page at a time; between them the window hears its Cancel button.
void ExportTask::startHere(const PrintedPages::Writer &write)
{
    const QPointer<ExportTask> self(this);
    QMetaObject::invokeMethod(
        this,
        [self, write] {
            const std::shared_ptr<std::atomic<bool>> cancelled = self->m_cancelled;
            const Result<> written = write([self, cancelled](int done, int total) {
                if (self)
                    Q_EMIT self->progressed(done, total);
                QCoreApplication::processEvents();
                return self && !cancelled->load();
            });
            if (!self)
                return;
            self->m_running = false;
            Q_EMIT self->finished(written);
        },
        Qt::QueuedConnection);
}

void ExportTask::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

bool ExportTask::print(const PrintedPages &pages, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal scale = printer.resolution() / 72.0;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        pages.paint(painter, page, scale, false);
    }
    return painter.end();
}

} // namespace leadline
