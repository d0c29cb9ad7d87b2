// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/export/exportjob.h"
#include "core/render/fonts.h"
#include "core/roadmap/scene.h"
#include "ui/print/printsettings.h"

class QPainter;

namespace leadline {

/// Pages as the print window shows, prints and writes them: the preview is the page itself. Made anew for each change of
/// the settings. Belongs to the window's thread; writers may run elsewhere where writesInThread() says so.
class PrintedPages
{
public:
    /// Writes everything to a file, or nothing at all.
    using Writer = std::function<Result<>(const ExportProgress &progress)>;

    PrintedPages() = default;
    virtual ~PrintedPages() = default;
    Q_DISABLE_COPY_MOVE(PrintedPages)

    virtual QString title() const = 0;
    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0; ///< points
    virtual QMarginsF margins(int page) const = 0; ///< points
    /// The smallest text, in points.
    virtual qreal smallestText() const = 0;
    virtual QColor ground() const = 0;
    /// @p scale: device pixels a point. @p onScreen lets lines lie on whole pixels.
    virtual void paint(QPainter &painter, int page, qreal scale, bool onScreen) const = 0;
    /// A writer that doesn't need these pages any more; for PrintOutput::Printer that of a PDF.
    virtual Writer writer(PrintOutput output, const QString &path) const = 0;
    virtual bool writesInThread() const { return true; }

    /// The page at twice the size of its points, for the clipboard.
    QImage picture(int page) const;
};

/// The roadmap's pages.
class RoadmapPages final : public PrintedPages
{
public:
    RoadmapPages(SceneDocument document, const Theme &theme);

    const SceneDocument &document() const { return m_document; }
    QString title() const override { return m_document.title; }
    int count() const override { return static_cast<int>(m_document.pages.size()); }
    QSizeF size(int page) const override { return at(page).size; }
    QMarginsF margins(int page) const override { return at(page).margins; }
    qreal smallestText() const override;
    QColor ground() const override { return m_theme.colour(ColourToken::Canvas); }
    void paint(QPainter &painter, int page, qreal scale, bool onScreen) const override;
    Writer writer(PrintOutput output, const QString &path) const override;

private:
    const ScenePage &at(int page) const { return m_document.pages[static_cast<size_t>(page)]; }

    SceneDocument m_document;
    const Theme &m_theme;
    FontTextMetrics m_metrics;
};

/// Makes the pages of some settings; an Error when these can't be understood.
using PageMaker = std::function<Result<std::unique_ptr<PrintedPages>>(const PrintSettings &settings)>;

/// The pages of the roadmap that these settings give for the part of the plan that `context` shows, drawn by the same
/// code as the command line's export. What changed since @p past is told, where there is one.
Result<std::unique_ptr<PrintedPages>> roadmapPagesOf(const PrintSettings &settings, const PlanContext &context,
                                                     const PastPlan &past = {});

} // namespace leadline
