// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/fonts.h"
#include "core/roadmap/scene.h"
#include "core/render/theme.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace leadline {

/// The page as it prints: the same scene through the same painter, on a desk of surface.side.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the page shown when there still is one of that number.
    void setDocument(SceneDocument document, const Theme &theme);
    const SceneDocument &document() const { return m_document; }
    int page() const { return m_page; }
    void setPage(int page);
    int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    /// Real size (a point is 4/3 px) in place of the whole page.
    void setRealSize(bool real);
    void setShowsMargins(bool shows);

    /// The page as a picture of its real size, for the clipboard.
    QImage picture() const;

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

    SceneDocument m_document;
    const Theme *m_theme;
    FontTextMetrics m_metrics;
    int m_page = 0;
    bool m_real = false;
    bool m_showsMargins = false;
    QPixmap m_picture; ///< of the page at the present scale
};

} // namespace leadline
