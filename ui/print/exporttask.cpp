// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exporttask.h"

#include "core/render/export/pdfexport.h"
#include "core/render/export/pngexport.h"
#include "core/render/export/svgexport.h"
#include "core/render/fonts.h"
#include "core/render/scenepainter.h"

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

void ExportTask::start(SceneDocument document, const PrintSettings &settings, const QString &path)
{
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
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
    QThreadPool::globalInstance()->start([document = std::move(document), theme = &settings.theme(), output = settings.output, path, cancelled, tell] {
        const ExportOptions options{theme, [cancelled, tell](int done, int total) {
                                        tell([done, total](ExportTask &task) { Q_EMIT task.progressed(done, total); });
                                        return !cancelled->load();
                                    }};
        Result<> written;
        switch (output) {
        case PrintOutput::Png:
            written = exportPng(document, path, 2, options);
            break;
        case PrintOutput::Svg:
            written = exportSvg(document, path, options);
            break;
        case PrintOutput::Pdf:
        case PrintOutput::Printer:
            written = exportPdf(document, path, options);
            break;
        }
        tell([written](ExportTask &task) {
            task.m_running = false;
            Q_EMIT task.finished(written);
        });
    });
}

void ExportTask::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

bool ExportTask::print(const SceneDocument &document, const Theme &theme, QPrinter &printer)
{
    const FontTextMetrics metrics;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal scale = printer.resolution() / 72.0;
    bool isFirst = true;
    for (const ScenePage &page : document.pages) {
        if (!isFirst && !printer.newPage())
            return false;
        isFirst = false;
        leadline::paint(painter, page.scene, metrics, {.theme = &theme, .scale = scale});
    }
    return painter.end();
}

} // namespace leadline
