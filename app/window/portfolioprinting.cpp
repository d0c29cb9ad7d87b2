// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/portfolioprinting.h"

#include "ui/portfolio/portfolioprint.h"

namespace leadline {

namespace {

class PrintedPortfolio final : public PrintedPages
{
public:
    PrintedPortfolio(const PortfolioPrint &print, const Theme &theme)
        : m_print(print)
        , m_theme(theme)
        , m_pages(print, theme)
    {
    }

    QString title() const override { return m_pages.title(); }
    int count() const override { return m_pages.count(); }
    QSizeF size(int) const override { return m_pages.pageSize(); }
    QMarginsF margins(int) const override { return m_pages.margins(); }
    qreal smallestText() const override { return m_pages.smallestText(); }
    QColor ground() const override { return m_pages.ground(); }
    void paint(QPainter &painter, int page, qreal scale, bool) const override { m_pages.paint(painter, page, scale); }
    Writer writer(PrintOutput output, const QString &path) const override
    {
        return [print = m_print, theme = &m_theme, output, path](const ExportProgress &progress) -> Result<> {
            const ExportOptions options{theme, progress};
            const Result<QByteArray> bytes =
                output == PrintOutput::Png ? portfolioPng(print, options) : portfolioPdf(print, options);
            return bytes ? writeWholeFile(path, *bytes) : Result<>(bytes.error());
        };
    }
    /// Charts are widgets' things.
    bool writesInThread() const override { return false; }

private:
    PortfolioPrint m_print;
    const Theme &m_theme;
    PortfolioPages m_pages;
};

} // namespace

PageMaker portfolioPageMaker(const PlanContext &context)
{
    return [&context](const PrintSettings &settings) -> Result<std::unique_ptr<PrintedPages>> {
        const Result<DateRange> period = settings.view.range(context.plan().fiscalCalendar(), context.today());
        if (!period)
            return period.error();
        const PortfolioPrint print{
            .plan = context.plan(),
            .today = context.today(),
            .scope = context.scope(),
            .period = *period,
            .paper = settings.paper,
            .direction = settings.direction,
            .locale = QLocale(),
            .author = context.identity().author(),
        };
        return std::unique_ptr<PrintedPages>(std::make_unique<PrintedPortfolio>(print, settings.theme()));
    };
}

} // namespace leadline
