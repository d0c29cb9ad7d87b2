// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the example's roadmap as a PDF, to be looked at beside the reference picture:
// printexample OUT.pdf [A3|A4|Letter|Tabloid] [portrait] [page]

#include "core/render/export/pdfexport.h"
#include "core/render/fonts.h"
#include "core/roadmap/roadmappages.h"
#include "tests/support/exampleplan.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

ChangeStrip exampleChanges()
{
    return {u"What changed since Board review, 1 July"_s,
            u"6 of 11"_s,
            {{Glyph::ChangeLater, u"Later"_s, u"Smart retry schedule"_s, u"18 Sep to 2 Oct"_s},
             {Glyph::ChangeLater, u"Later"_s, u"Saved cards for regulars"_s, u"4 Dec to 18 Dec"_s},
             {Glyph::ChangeEarlier, u"Earlier"_s, u"Swish and MobilePay"_s, u"start 14 Sep to 24 Aug"_s},
             {Glyph::ChangeAdded, u"Added"_s, u"Retry a failed payment inline"_s, u"22 person-days in Q4"_s},
             {Glyph::ChangeParked, u"Parked"_s, u"Adaptive fraud rules"_s, u"waits for device signals"_s},
             {Glyph::ChangeReleased, u"Released"_s, u"Answers inside the console"_s, u"7 Aug, contacts down 0.5"_s}}};
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
    request.comparedWith = u"Board review, 1 July"_s;
    request.changes = exampleChanges();
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
