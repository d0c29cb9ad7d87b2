// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/exporttargets.h"

#include "app/verbs/portfolioexport.h"
#include "app/verbs/rowselection.h"
#include "app/verbs/translations.h"
#include "core/analysis/filter/featurefilter.h"
#include "core/analysis/viewdescription.h"
#include "core/exchange/csv/csvexport.h"
#include "core/exchange/json/planjson.h"
#include "core/model/input.h"
#include "core/model/view.h"
#include "core/render/export/pdfexport.h"
#include "core/render/export/pngexport.h"
#include "core/render/export/svgexport.h"
#include "core/render/fonts.h"
#include "core/roadmap/roadmappages.h"
#include "core/session/moments.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExportTargetsText
{
    Q_DECLARE_TR_FUNCTIONS(ExportTargets)
};

Error usageError(const QString &text)
{
    return {ErrorCode::Usage, text};
}

/// The view that `--view` names, a saved one or a kind, with what the other options say instead.
Result<ViewDescription> viewFrom(const QCommandLineParser &parser, const Plan &plan)
{
    ViewDescription view;
    if (const QString name = parser.value(u"view"_s); !name.isEmpty()) {
        if (const std::optional<ViewKind> kind = viewKindFromText(name)) {
            view.kind = *kind;
        } else {
            const Result<EntityKey> saved = findByInput(EntityKind::View, name, plan);
            if (!saved) {
                return usageError(ExportTargetsText::tr("'%1' is neither a saved view nor one of %2.")
                                      .arg(name, viewKindTexts().join(u", "_s)));
            }
            Result<ViewDescription> described = ViewDescription::fromText(plan.find(Id<View>(saved->id))->description);
            if (!described)
                return described.error();
            view = std::move(*described);
        }
    }
    const auto override = [&](const QString &option, QString &value) {
        if (parser.isSet(option))
            value = parser.value(option);
    };
    override(u"group-by"_s, view.groupBy);
    override(u"colour-by"_s, view.colourBy);
    if (parser.isSet(u"colour-by"_s) && view.colourBy != u"product" && view.colourBy != u"team")
        return usageError(ExportTargetsText::tr("Colours stand for product or team, not for '%1'.").arg(view.colourBy));
    override(u"filter"_s, view.filter);
    override(u"from"_s, view.from);
    override(u"to"_s, view.to);
    override(u"audience"_s, view.audience);
    return view;
}

Result<PageFit> fitFrom(const QString &text)
{
    if (text.isEmpty() || text == u"width")
        return PageFit::Width;
    if (text == u"page")
        return PageFit::Page;
    if (text == u"none")
        return PageFit::None;
    return usageError(ExportTargetsText::tr("--fit can't be '%1'; use page, width or none.").arg(text));
}

/// What a page is compared with, and what it is called.
struct Past
{
    std::optional<Plan> plan = {};
    QString name = {};
    QDate day = {};
};

/// `--since`, else the newest snapshot that somebody named; nothing when there is none.
Result<Past> pastFrom(PlanSession &session, const QCommandLineParser &parser, QDate today)
{
    const QString since = parser.value(u"since"_s);
    const Snapshot *latest = latestSnapshot(session.plan());
    if (since == u"none" || (since.isEmpty() && !latest))
        return Past();
    const Result<NamedMoment> moment =
        since.isEmpty() ? momentOf(*latest) : momentFromInput(since, MomentRole::From, session.plan(), today);
    if (!moment)
        return moment.error();
    Result<Plan> plan = session.store().planAt(moment->moment);
    if (!plan)
        return plan.error();
    // A day names itself.
    return Past{std::move(*plan), moment->moment.instant() ? QString() : moment->name, moment->day};
}

/// The pages of a roadmap; the text metrics only have to live while they are computed.
Result<SceneDocument> pagesFor(PlanSession &session, const QCommandLineParser &parser, ViewDescription view,
                               const VerbContext &context)
{
    const Plan &plan = session.plan();
    const QDate today = context.clock.today();
    if (view.kind == ViewKind::Portfolio)
        return usageError(ExportTargetsText::tr("The portfolio is drawn as pdf or png only. Nothing was written."));
    if (view.kind != ViewKind::Timeline) {
        return usageError(ExportTargetsText::tr("This version draws the timeline and the portfolio, not the view '%1'. Nothing was written.")
                              .arg(viewKindText(view.kind)));
    }
    const Result<Scope> scope = scopeOf(parser, plan);
    if (!scope)
        return scope.error();
    const Result<PageFit> fit = fitFrom(parser.value(u"fit"_s));
    if (!fit)
        return fit.error();
    const QString paperText = parser.isSet(u"paper"_s) ? parser.value(u"paper"_s) : u"A3"_s;
    const std::optional<PaperSize> paper = paperFromName(paperText);
    if (!paper)
        return usageError(ExportTargetsText::tr("'%1' is no paper; use A3, A4, Letter or Tabloid.").arg(paperText));
    Result<std::function<bool(const Feature &)>> filter = featureFilter(view.filter, plan, today);
    if (!filter)
        return filter.error();

    const Result<Past> past = pastFrom(session, parser, today);
    if (!past)
        return past.error();

    const FontTextMetrics metrics;
    const QLocale locale = drawingLocale(parser);
    return roadmapPages({
        .plan = plan,
        .metrics = metrics,
        .today = today,
        .view = std::move(view),
        .scope = *scope,
        .filter = std::move(*filter),
        .paper = *paper,
        .direction = parser.isSet(u"portrait"_s) ? PaperDirection::Portrait : PaperDirection::Landscape,
        .fit = *fit,
        .locale = locale,
        .layoutDirection = locale.textDirection(),
        .author = context.identity.author(),
        .past = {past->plan ? &*past->plan : nullptr, past->name, past->day},
    });
}

ExportOptions optionsFrom(const QCommandLineParser &parser)
{
    return {.theme = parser.isSet(u"dark"_s) ? &Theme::dark() : &Theme::print()};
}

QString pageWords(size_t pages)
{
    const int count = static_cast<int>(pages);
    return QCoreApplication::translate("ExportTargets", "%n pages", nullptr, count);
}

Result<QString> written(const Result<> &done, const QString &words)
{
    if (!done)
        return done.error();
    return words;
}

Result<QString> writePdf(PlanSession &session, const QCommandLineParser &parser, const QString &output, const VerbContext &context)
{
    if (parser.isSet(u"dark"_s))
        return usageError(ExportTargetsText::tr("A PDF is for paper and has no dark form. Nothing was written."));
    Result<ViewDescription> view = viewFrom(parser, session.plan());
    if (!view)
        return view.error();
    if (view->kind == ViewKind::Portfolio)
        return written(writePortfolio(session, parser, *view, output, PictureForm::Pdf, context), pageWords(1));
    const Result<SceneDocument> pages = pagesFor(session, parser, std::move(*view), context);
    return pages ? written(exportPdf(*pages, output), pageWords(pages->pages.size())) : Result<QString>(pages.error());
}

Result<QString> writeSvg(PlanSession &session, const QCommandLineParser &parser, const QString &output, const VerbContext &context)
{
    Result<ViewDescription> view = viewFrom(parser, session.plan());
    if (!view)
        return view.error();
    const Result<SceneDocument> pages = pagesFor(session, parser, std::move(*view), context);
    return pages ? written(exportSvg(*pages, output, optionsFrom(parser)), pageWords(pages->pages.size()))
                 : Result<QString>(pages.error());
}

Result<QString> writePng(PlanSession &session, const QCommandLineParser &parser, const QString &output, const VerbContext &context)
{
    Result<ViewDescription> view = viewFrom(parser, session.plan());
    if (!view)
        return view.error();
    if (view->kind == ViewKind::Portfolio)
        return written(writePortfolio(session, parser, *view, output, PictureForm::Png, context), pageWords(1));
    const Result<SceneDocument> pages = pagesFor(session, parser, std::move(*view), context);
    return pages ? written(exportPng(*pages, output, 2, optionsFrom(parser)), pageWords(pages->pages.size()))
                 : Result<QString>(pages.error());
}

Result<QString> writeCsv(PlanSession &session, const QCommandLineParser &parser, const QString &output, const VerbContext &context)
{
    const QString entity = parser.isSet(u"entity"_s) ? parser.value(u"entity"_s) : u"feature"_s;
    const Result<RowSelection> rows = selectRows(session.plan(), entity, parser, context.clock.today(), ColumnDefault::Everything);
    if (!rows)
        return rows.error();
    const int count = static_cast<int>(rows->rows.size());
    return written(writeWholeFile(output, exportCsv(rows->columns, rows->shown, rows->rows, true)),
                   QCoreApplication::translate("ExportTargets", "%n rows", nullptr, count));
}

Result<QString> writeJson(PlanSession &session, const QCommandLineParser &, const QString &output, const VerbContext &)
{
    const Result<std::vector<Transaction>> history = session.store().transactions();
    if (!history)
        return history.error();
    return written(writeWholeFile(output, planToJson(session.plan(), *history, session.store().documentId())),
                   ExportTargetsText::tr("the whole plan with its history"));
}

constexpr char pictureOptions[] =
    "view paper portrait fit from to group-by colour-by filter lead audience since language dark";

constexpr ExportTarget targets[] = {
    {"pdf", pictureOptions, writePdf},
    {"svg", pictureOptions, writeSvg},
    {"png", pictureOptions, writePng},
    {"csv", "entity columns filter sort from lead language", writeCsv},
    {"json", "language", writeJson},
};

} // namespace

std::span<const ExportTarget> exportTargets()
{
    return targets;
}

const ExportTarget *findExportTarget(const QString &ending)
{
    for (const ExportTarget &target : targets) {
        if (ending.compare(QLatin1String(target.ending), Qt::CaseInsensitive) == 0)
            return &target;
    }
    return nullptr;
}

} // namespace leadline
