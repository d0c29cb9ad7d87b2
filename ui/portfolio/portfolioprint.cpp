// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfolioprint.h"

#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/render/export/pdffinish.h"
#include "core/render/export/pdfstamps.h"
#include "core/render/fonts.h"
#include "core/render/scenepainter.h"
#include "core/roadmap/datewords.h"
#include "ui/portfolio/cardface.h"
#include "ui/portfolio/figurepen.h"
#include "ui/portfolio/figureset.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pdfResolution = 1200;
constexpr qreal pointsPerInch = 72;
constexpr qreal pngScale = 2;
constexpr qreal captionSize = 11;
constexpr qreal pageFootHeight = 24;

} // namespace

/// The page in the pixels of the screen's cards; one of them is `unit` points.
class PortfolioPages::PrintedPage final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::PrintedPage)

public:
    PrintedPage(const PortfolioPrint &print, const Theme &theme)
        : m_print(print)
        , m_theme(theme)
        , m_style(PaperStyle::of(print.paper, print.direction))
        , m_unit(std::max(m_style.px, smallestPaperText / captionSize))
        , m_facts{print.plan, portfolioFigures({print.plan, print.today, {}, print.scope}, print.period), print.today,
                  print.locale, m_metrics, true}
        , m_figures(makeFigures(m_facts))
    {
        m_width = (m_style.page.width() - m_style.margins.left() - m_style.margins.right()) / m_unit;
        m_height = (m_style.page.height() - m_style.margins.top() - m_style.margins.bottom()) / m_unit;
        m_headHeight = heading().height;
        const qreal room = m_height - m_headHeight - pageFootHeight;
        m_layout = PageLayout::of(m_width, room, [this](PortfolioCard card, qreal width) {
            const bool headed = hasHeading(card);
            constexpr qreal any = 1000;
            const QRectF inside = CardFace::figureRect({width, any}, headed);
            return any - inside.height() + figure(card).naturalHeight(inside.width());
        });
        divide(room);
    }

    QSizeF pageSize() const { return m_style.page; }
    QMarginsF margins() const { return m_style.margins; }
    qreal smallestText() const { return std::min<qreal>(captionSize * m_unit, m_style.footer.size); }
    QColor ground() const { return m_theme.rgb(m_theme.isPaper() ? ColourToken::Canvas : ColourToken::Sunken); }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QString title() const { return tr("Portfolio"); }

    /// @p scale are device pixels a point.
    void paint(QPainter &painter, int page, qreal scale)
    {
        const qreal pixel = scale * m_unit;
        const QPointF origin(m_style.margins.left() * scale, m_style.margins.top() * scale);
        const QTransform before = painter.transform();
        const auto at = [&](QPointF place) {
            painter.setTransform(QTransform::fromTranslate(origin.x() + place.x() * pixel, origin.y() + place.y() * pixel)
                                 * before);
        };
        at({0, 0});
        paintScene(painter, heading(), pixel);
        at({0, m_height - pageFootHeight});
        paintScene(painter, footer(page), pixel);
        for (int i = 0; i < portfolioCardCount; ++i) {
            const PortfolioCard card = static_cast<PortfolioCard>(i);
            if (m_pageOf[static_cast<size_t>(i)] != page)
                continue;
            QRectF rect = m_layout.cards[static_cast<size_t>(i)];
            if (m_print.locale.textDirection() == Qt::RightToLeft)
                rect.moveLeft(m_width - rect.right());
            rect.translate(0, m_headHeight - m_pages[static_cast<size_t>(page)].top);
            at(rect.topLeft());
            paintScene(painter, CardFace::draw(rect.size(), figure(card), hasHeading(card), 0, m_metrics), pixel, rect.width());
            const QRectF inside = CardFace::figureRect(rect.size(), hasHeading(card));
            at(rect.topLeft() + inside.topLeft());
            FigurePicture picture(figure(card), inside.size(), m_theme, m_print.locale.textDirection());
            picture.paint(painter, m_metrics, pixel, false);
        }
        painter.setTransform(before);
    }

private:
    struct Span
    {
        qreal top;
        qreal bottom;
    };

    const Figure &figure(PortfolioCard card) const { return *m_figures[static_cast<size_t>(card)]; }

    void paintScene(QPainter &painter, Fragment fragment, qreal pixel, qreal width = 0) const
    {
        const qreal mirror = width > 0 ? width : m_width;
        Scene scene = std::move(fragment).toScene({mirror, m_height});
        if (m_print.locale.textDirection() == Qt::RightToLeft)
            scene = scene.mirrored(mirror);
        RenderOptions options;
        options.theme = &m_theme;
        options.scale = pixel;
        leadline::paint(painter, scene, m_metrics, options);
    }

    /// Rows that don't fit go to the next page; one that is taller than a page stays whole.
    void divide(qreal room)
    {
        qreal top = 0;
        qreal bottom = 0;
        for (size_t i = 0; i < m_layout.rowTops.size(); ++i) {
            const bool isLast = i + 1 == m_layout.rowTops.size();
            const qreal end = isLast ? m_layout.height : m_layout.rowTops[i + 1] - PageLayout::gap;
            if (end - top > room + 0.5 && m_layout.rowTops[i] > top) {
                m_pages.push_back({top, bottom});
                top = m_layout.rowTops[i];
            }
            bottom = end;
        }
        m_pages.push_back({top, bottom});
        for (const QRectF &rect : m_layout.cards) {
            int page = 0;
            while (page + 1 < pageCount() && rect.top() >= m_pages[static_cast<size_t>(page) + 1].top)
                ++page;
            m_pageOf.push_back(page);
        }
        if (pageCount() > 1)
            fillPages(room);
    }

    /// Lets the rows of each page grow into the room that was left when the next one didn't fit.
    void fillPages(qreal room)
    {
        constexpr qreal mostStretch = 1.4;
        for (int i = 0; i < pageCount(); ++i) {
            const Span &page = m_pages[static_cast<size_t>(i)];
            // The tiles keep their height.
            const qreal fixed = page.top == 0 ? m_layout.cards.front().bottom() : page.top;
            const qreal factor = std::clamp((room - (fixed - page.top)) / (page.bottom - fixed), 1.0, mostStretch);
            for (size_t card = 1; card < m_layout.cards.size(); ++card) {
                QRectF &rect = m_layout.cards[card];
                if (m_pageOf[card] != i)
                    continue;
                rect = QRectF(rect.left(), fixed + (rect.top() - fixed) * factor, rect.width(), rect.height() * factor);
            }
        }
    }

    TextStyle inPixels(TextStyle style) const
    {
        style.size /= m_unit;
        style.spacing /= m_unit;
        return style;
    }

    QString scopeName() const
    {
        const PlanRecord *record = m_print.plan.find(m_print.scope.plan());
        return record ? record->name : tr("Whole portfolio");
    }

    QString ownerName() const
    {
        const PlanRecord *record = m_print.plan.find(m_print.scope.plan());
        const Person *lead = record ? m_print.plan.find(record->lead) : nullptr;
        return lead ? lead->name : QString();
    }

    /// Company and title at the start, facts at the end, the products below.
    Fragment heading() const
    {
        constexpr qreal cellGap = 28;
        Fragment head;
        FigurePen pen(head, m_metrics);
        const TextStyle label = inPixels(m_style.cellLabel);
        const TextStyle value = inPixels(m_style.cellValue);
        const qreal titleSize = inPixels(m_style.pageTitle).size;
        std::vector<std::pair<QString, QString>> cells;
        if (!ownerName().isEmpty())
            cells.push_back({tr("Plan owner"), ownerName()});
        cells.push_back({tr("Period"), DateWords::months(m_print.period.first, m_print.period.last)});
        cells.push_back({tr("As of"), DateWords::day(m_print.today)});
        qreal end = m_width;
        for (size_t i = cells.size(); i-- > 0;) {
            const qreal width = std::max(pen.width(cells[i].first, label), pen.width(cells[i].second, value));
            end -= width;
            pen.text(end, titleSize * 0.35 + 4, cells[i].first, {label, ColourToken::TextTertiary});
            pen.text(end, titleSize * 0.35 + 4 + value.size * 1.5, cells[i].second, {value});
            end -= cellGap;
        }
        const QString &organisation = m_print.plan.portfolio().organisation;
        const QString name = organisation.isEmpty() ? scopeName() : tr("%1: %2").arg(organisation, scopeName());
        pen.text(0, titleSize * 0.6, title(), {inPixels(m_style.pageTitle)}, end);
        pen.text(0, titleSize * 1.6, name, {inPixels(m_style.subtitle), ColourToken::TextSecondary}, end);
        const qreal rule = titleSize * 2.2;
        pen.line(Stratum::Labels, {0, rule}, {m_width, rule}, ColourToken::TextPrimary, 1.5);
        qreal x = 0;
        const TextStyle legend = inPixels(m_style.legend);
        for (const Product *product : productsOf(m_print.plan, m_print.scope)) {
            const QString text = tr("%1 %2").arg(product->key, product->name);
            if (x + 16 + pen.width(text, legend) > m_width)
                break;
            pen.swatch(Stratum::Labels, {x, rule + 9, 10, 10}, product->colour.value_or(0), 0);
            x += 16 + pen.text(x + 16, rule + 14, text, {legend, ColourToken::TextSecondary}) + 18;
        }
        head.height = rule + 24;
        return head;
    }

    Fragment footer(int page) const
    {
        Fragment foot;
        FigurePen pen(foot, m_metrics);
        const TextStyle style = inPixels(m_style.footer);
        const QString pages = tr("Page %1 of %2").arg(page + 1).arg(pageCount());
        const PlanRecord *record = m_print.plan.find(m_print.scope.plan());
        const QString caveat = record && !record->caveat.isEmpty() ? tr("%1. %2").arg(record->name, record->caveat)
                                                                   : scopeName();
        pen.line(Stratum::Labels, {0, 6}, {m_width, 6}, ColourToken::LineStrong, 1);
        const qreal width = pen.width(pages, style);
        pen.text(0, 16, caveat, {style, ColourToken::TextSecondary}, m_width - width - 20);
        pen.text(m_width - width, 16, pages, {style, ColourToken::TextSecondary});
        return foot;
    }

    const PortfolioPrint m_print;
    const Theme &m_theme;
    PaperStyle m_style;
    qreal m_unit;
    FontTextMetrics m_metrics;
    FigureFacts m_facts;
    std::vector<std::unique_ptr<Figure>> m_figures;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_headHeight = 0;
    PageLayout m_layout;
    std::vector<Span> m_pages;
    std::vector<int> m_pageOf; ///< by card
};

PortfolioPages::PortfolioPages(const PortfolioPrint &print, const Theme &theme)
    : m_page(std::make_unique<PrintedPage>(print, theme))
{
}

PortfolioPages::~PortfolioPages() = default;

QString PortfolioPages::title() const
{
    return m_page->title();
}

int PortfolioPages::count() const
{
    return m_page->pageCount();
}

QSizeF PortfolioPages::pageSize() const
{
    return m_page->pageSize();
}

QMarginsF PortfolioPages::margins() const
{
    return m_page->margins();
}

qreal PortfolioPages::smallestText() const
{
    return m_page->smallestText();
}

QColor PortfolioPages::ground() const
{
    return m_page->ground();
}

void PortfolioPages::paint(QPainter &painter, int page, qreal scale) const
{
    m_page->paint(painter, page, scale);
}

namespace {

Error drawError()
{
    return {ErrorCode::WriteFailed,
            QCoreApplication::translate("leadline::PrintedPage",
                                        "The portfolio could not be drawn. No file was written; try another paper.")};
}

} // namespace

Result<QByteArray> portfolioPdf(const PortfolioPrint &print, const ExportOptions &options)
{
    const PortfolioPages printed(print, *options.theme);
    SceneDocument document;
    document.title = printed.title();
    document.author = print.author;
    document.subject = DateWords::months(print.period.first, print.period.last);
    document.language = print.locale.bcp47Name();
    document.date = print.today.startOfDay(Qt::UTC);
    QByteArray drawn;
    PdfStamps stamps(*options.theme);
    {
        QBuffer buffer(&drawn);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setTitle(document.title);
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(printed.pageSize(), QPageSize::Point, QString(), QPageSize::ExactMatch));
        QPainter painter(&writer);
        if (!painter.isActive())
            return drawError();
        for (int page = 0; page < printed.count(); ++page) {
            if (page > 0)
                writer.newPage();
            stamps.beginPage();
            printed.paint(painter, page, pdfResolution / pointsPerInch);
            document.pages.push_back({printed.pageSize(), {}, {}});
            if (options.progress && !options.progress(page + 1, printed.count()))
                return exportCancelled();
        }
    }
    document.outline.push_back({document.title, 0, 0, 0});
    return finishedPdf(drawn, document, stamps);
}

Result<QByteArray> portfolioPng(const PortfolioPrint &print, const ExportOptions &options)
{
    constexpr qreal dotsPerMeter = 72 / 0.0254 * pngScale;
    const PortfolioPages printed(print, *options.theme);
    const QSizeF page = printed.pageSize() * pngScale;
    QImage image(qCeil(page.width()), qCeil(page.height() * printed.count()), QImage::Format_RGB32);
    if (image.isNull())
        return drawError();
    image.fill(printed.ground());
    QPainter painter(&image);
    for (int i = 0; i < printed.count(); ++i) {
        painter.setTransform(QTransform::fromTranslate(0, page.height() * i));
        printed.paint(painter, i, pngScale);
        if (options.progress && !options.progress(i + 1, printed.count()))
            return exportCancelled();
    }
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerMeter));
    image.setDotsPerMeterY(qRound(dotsPerMeter));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return drawError();
    return bytes;
}

} // namespace leadline
