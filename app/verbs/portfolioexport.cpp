// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/portfolioexport.h"

#include "app/verbs/translations.h"
#include "ui/portfolio/portfolioprint.h"

#include <QApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PortfolioExportText
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioExport)
};

/// The error names what the page of charts can't do, so that nobody hands out what an audience isn't to see.
Result<> checkOptions(const QCommandLineParser &parser, const ViewDescription &view)
{
    QString option;
    if (!view.audience.isEmpty())
        option = u"--audience"_s;
    else if (!view.filter.isEmpty())
        option = u"--filter"_s;
    for (const QString &name : {u"group-by"_s, u"colour-by"_s, u"fit"_s}) {
        if (option.isEmpty() && parser.isSet(name))
            option = u"--"_s + name;
    }
    if (option.isEmpty())
        return {};
    return Error{
        ErrorCode::Usage,
        PortfolioExportText::tr("The portfolio page doesn't know %1. Nothing was written; leave it out.").arg(option)};
}

} // namespace

Result<> writePortfolio(PlanSession &session, const QCommandLineParser &parser, const ViewDescription &view,
                        const QString &output, PictureForm form, const VerbContext &context)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance())) {
        return Error{ErrorCode::Usage,
                     PortfolioExportText::tr(
                         "Charts can't be drawn in this program. Nothing was written; use leadline export.")};
    }
    if (const Result<> fine = checkOptions(parser, view); !fine)
        return fine;
    const Plan &plan = session.plan();
    const Result<Scope> scope = scopeOf(parser, plan);
    if (!scope)
        return scope.error();
    const QDate today = context.clock.today();
    const Result<DateRange> period = view.range(plan.fiscalCalendar(), today);
    if (!period)
        return period.error();
    const QString paperText = parser.isSet(u"paper"_s) ? parser.value(u"paper"_s) : u"A3"_s;
    const std::optional<PaperSize> paper = paperFromName(paperText);
    if (!paper) {
        return Error{ErrorCode::Usage,
                     PortfolioExportText::tr("'%1' is no paper; use A3, A4, Letter or Tabloid.").arg(paperText)};
    }
    const PortfolioPrint print{
        .plan = plan,
        .today = today,
        .scope = *scope,
        .period = *period,
        .paper = *paper,
        .direction = parser.isSet(u"portrait"_s) ? PaperDirection::Portrait : PaperDirection::Landscape,
        .locale = drawingLocale(parser),
        .author = context.identity.author(),
    };
    const Theme &theme = parser.isSet(u"dark"_s) ? Theme::dark() : Theme::print();
    const Result<QByteArray> bytes = form == PictureForm::Pdf ? portfolioPdf(print, {.theme = &theme})
                                                              : portfolioPng(print, {.theme = &theme});
    return bytes ? writeWholeFile(output, *bytes) : Result<>(bytes.error());
}

} // namespace leadline
