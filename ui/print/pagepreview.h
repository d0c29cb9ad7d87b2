// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printedpages.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace leadline {

/// The page as it prints, drawn by the same code, on a desk of surface.side.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the page shown when there still is one of that number.
    void setPages(std::unique_ptr<PrintedPages> pages);
    /// Null until pages were made.
    const PrintedPages *pages() const { return m_pages.get(); }
    /// For work that goes on when other pages are shown.
    std::shared_ptr<const PrintedPages> sharedPages() const { return m_pages; }
    int page() const { return m_page; }
    void setPage(int page);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// Real size (a point is 4/3 px) in place of the whole page.
    void setRealSize(bool real);
    void setShowsMargins(bool shows);

    /// Greys as a printer without colour would print them.
    void setGrey(bool grey);

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal scale() const;
    QRectF pageRect() const;
    void updateScrollBars();
    void updateName();

    std::shared_ptr<const PrintedPages> m_pages;
    int m_page = 0;
    bool m_real = false;
    bool m_showsMargins = false;
    bool m_grey = false;
    QPixmap m_picture; ///< of the page at the present scale
};

} // namespace leadline
