// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the example's roadmap as a PDF, to be looked at beside the reference picture:
// printexample OUT.pdf [A3|A4|Letter|Tabloid] [portrait] [page]

#include "core/model/feature.h"
#include "core/render/export/pdfexport.h"
#include "core/render/fonts.h"
#include "core/roadmap/roadmappages.h"
#include "tests/support/exampleplan.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

/// The plan as the board saw it on 1 July, as the picture tells it.
Plan boardReview(const Plan &now)
{
    Plan plan = now.clone();
    const auto day = [](int month, int date) { return PlannedDate{QDate(2026, month, date)}; };
    std::vector<EntityBase *> added;
    for (EntityBase *row : plan.table(EntityKind::Feature).live()) {
        Feature &feature = static_cast<Feature &>(*row);
        if (feature.title == u"Smart retry schedule")
            feature.end = day(9, 18);
        else if (feature.title == u"Saved cards for regulars")
            feature.end = day(12, 4);
        else if (feature.title == u"Document check in minutes")
            feature.end = day(11, 13);
        else if (feature.title == u"Swish and MobilePay")
            feature.start = day(9, 14);
        else if (feature.title == u"Risk-based 3-D Secure exemptions")
            feature.end = day(12, 18);
        else if (feature.title == u"Answers inside the console")
            feature.status = WorkStatus::InProgress;
        else if (feature.title == u"Adaptive fraud rules")
            feature.parked = false;
        else if (feature.title == u"Retry a failed payment inline" || feature.title == u"Rolling reserve calculator")
            added.push_back(row);
    }
    for (EntityBase *row : added)
        plan.table(EntityKind::Feature).remove(*row);
    return plan;
}

int failed(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    makeExportsReproducible();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::optional<Plan> plan = tests::examplePlan();
    if (!plan || arguments.size() < 2)
        return failed(u"usage: printexample OUT.pdf [PAPER] [portrait] [page] [rtl]; needs the design's example"_s);
    const FontTextMetrics metrics;
    RoadmapRequest request{*plan, metrics};
    request.today = QDate(tests::exampleToday[0], tests::exampleToday[1], tests::exampleToday[2]);
    request.view.from = u"2026-07-01"_s;
    request.view.to = u"2027-04-30"_s;
    request.view.audience = u"Executive board"_s;
    request.locale = QLocale(QLocale::English);
    const Plan before = boardReview(*plan);
    request.past = {&before, u"Board review"_s, QDate(2026, 7, 1)};
    for (const QString &argument : arguments.mid(2)) {
        if (const std::optional<PaperSize> paper = paperFromName(argument))
            request.paper = *paper;
        else if (argument == u"portrait")
            request.direction = PaperDirection::Portrait;
        else if (argument == u"page")
            request.fit = PageFit::Page;
        else if (argument == u"rtl")
            request.layoutDirection = Qt::RightToLeft;
        else
            request.view.groupBy = argument;
    }
    const Result<SceneDocument> document = roadmapPages(request);
    if (!document)
        return failed(document.error().text);
    const Result<> written = exportPdf(*document, arguments.at(1));
    return written ? 0 : failed(written.error().text);
}
