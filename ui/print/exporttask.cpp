// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exporttask.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

constexpr qreal pointsPerInch = 72;

/// Where a page lies on the paper, in points: in the middle, in its own proportions. Sizes that differ by rounding only are
/// the same.
struct PagePlace
{
    PagePlace(QSizeF page, QSizeF paper)
        : factor(std::min(paper.width() / page.width(), paper.height() / page.height()))
    {
        constexpr qreal rounding = 0.005;
        if (std::abs(factor - 1) < rounding)
            factor = 1;
        offset = QPointF(paper.width() - page.width() * factor, paper.height() - page.height() * factor) / 2;
    }

    qreal factor;
    QPointF offset;
};

Error printerGaveUp()
{
    return {ErrorCode::WriteFailed, ExportTask::tr("The printer took no page. Choose another one, or export a PDF.")};
}

Result<> printPages(const PrintedPages &pages, QPrinter &printer, const ExportProgress &progress)
{
    printer.setFullPage(true);
    const QSizeF first = pages.size(0);
    printer.setPageOrientation(first.width() > first.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return printerGaveUp();
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const qreal dots = printer.resolution() / pointsPerInch;
    for (int page = 0; page < pages.count(); ++page) {
        if (!progress(page, pages.count())) {
            printer.abort();
            return Error{ErrorCode::Cancelled, ExportTask::tr("Printing was cancelled.")};
        }
        if (page > 0 && !printer.newPage())
            return printerGaveUp();
        const PagePlace place(pages.size(page), paper);
        painter.save();
        painter.translate(place.offset * dots);
        pages.paint(painter, page, dots * place.factor, false);
        painter.restore();
    }
    return painter.end() ? Result<>() : printerGaveUp();
}

} // namespace

ExportTask::ExportTask(QObject *parent)
    : QObject(parent)
{
}

ExportTask::~ExportTask()
{
    cancel();
}

void ExportTask::begin()
{
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
}

void ExportTask::start(const PrintedPages &pages, PrintOutput output, const QString &path)
{
    begin();
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

void ExportTask::print(std::shared_ptr<const PrintedPages> pages, std::unique_ptr<QPrinter> printer)
{
    begin();
    const std::shared_ptr<QPrinter> shared = std::move(printer);
    startHere([pages = std::move(pages), shared](const ExportProgress &progress) {
        return printPages(*pages, *shared, progress);
    });
}

} // namespace leadline
