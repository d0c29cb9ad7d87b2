// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepreview.h"

#include "ui/theme/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace leadline {

namespace {

constexpr qreal deskMargin = 20;
/// Logical px of a point at 96 dpi.
constexpr qreal pixelsPerPoint = 96.0 / 72.0;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    updateName();
}

void PagePreview::setPages(std::unique_ptr<PrintedPages> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    m_picture = {};
    updateScrollBars();
    updateName();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PagePreview::setPage(int page)
{
    const int allowed = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (allowed == m_page)
        return;
    m_page = allowed;
    m_picture = {};
    updateScrollBars();
    updateName();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PagePreview::updateName()
{
    setAccessibleName(tr("Preview, page %1 of %2").arg(m_page + 1).arg(pageCount()));
}

void PagePreview::setRealSize(bool real)
{
    m_real = real;
    m_picture = {};
    updateScrollBars();
    viewport()->update();
}

void PagePreview::setGrey(bool grey)
{
    m_grey = grey;
    m_picture = {};
    viewport()->update();
}

void PagePreview::setShowsMargins(bool shows)
{
    m_showsMargins = shows;
    viewport()->update();
}

qreal PagePreview::scale() const
{
    if (pageCount() == 0)
        return 1;
    const QSizeF page = m_pages->size(m_page);
    if (m_real)
        return pixelsPerPoint;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * deskMargin, 2 * deskMargin);
    return std::max(0.05, std::min(room.width() / page.width(), room.height() / page.height()));
}

QRectF PagePreview::pageRect() const
{
    const QSizeF size = m_pages->size(m_page) * scale();
    const qreal x = size.width() + 2 * deskMargin <= viewport()->width() ? (viewport()->width() - size.width()) / 2
                                                                        : deskMargin - horizontalScrollBar()->value();
    const qreal y = size.height() + 2 * deskMargin <= viewport()->height() ? (viewport()->height() - size.height()) / 2
                                                                          : deskMargin - verticalScrollBar()->value();
    return {QPointF(std::round(x), std::round(y)), size};
}

void PagePreview::updateScrollBars()
{
    const QSizeF size = pageCount() == 0 ? QSizeF() : m_pages->size(m_page) * scale();
    const auto fit = [](QScrollBar *bar, qreal content, int room) {
        bar->setPageStep(room);
        bar->setSingleStep(40);
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content + 2 * deskMargin)) - room));
    };
    fit(horizontalScrollBar(), m_real ? size.width() : 0, viewport()->width());
    fit(verticalScrollBar(), m_real ? size.height() : 0, viewport()->height());
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), look.colour(ColourToken::Side));
    if (pageCount() == 0)
        return;
    const QRectF rect = pageRect();
    if (m_picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        m_picture = QPixmap((rect.size() * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(m_pages->ground());
        {
            QPainter pagePainter(&m_picture);
            pagePainter.setRenderHint(QPainter::Antialiasing);
            m_pages->paint(pagePainter, m_page, scale(), true);
        }
        if (m_grey) {
            QImage grey = m_picture.toImage().convertToFormat(QImage::Format_Grayscale8);
            grey.setDevicePixelRatio(ratio);
            m_picture = QPixmap::fromImage(grey);
        }
    }
    painter.drawPixmap(rect.topLeft(), m_picture);
    painter.setPen(QPen(look.colour(ColourToken::LineStrong), 1));
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (m_showsMargins) {
        QPen dashed(look.colour(ColourToken::LineControl), 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        const QMarginsF margins = m_pages->margins(m_page) * scale();
        painter.drawRect(rect.marginsRemoved(margins));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_real)
        m_picture = {};
    updateScrollBars();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        setPage(m_page + 1);
    else if (event->key() == Qt::Key_PageUp)
        setPage(m_page - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace leadline
