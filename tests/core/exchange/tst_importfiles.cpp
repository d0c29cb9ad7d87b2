// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importbench.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

class TestImportFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dump();
};

void TestImportFiles::dump()
{
    for (const QString &name : {u"jira-csv/Dash__Jira.csv"_s, u"jira-csv/jira-csv__Jira.csv"_s, u"jira-csv/nanoclaw_pmo__Jira.csv"_s, u"jira-csv/pdp_app__Jira.csv"_s,
        u"jira-csv/planeso-jira-migration__Jira.csv"_s, u"jira-csv/social-desking-frontend__Jira.csv"_s, u"roadmap-csv/traceyield__roadmap.csv"_s,
        u"tracker-csv/openproject-sync__template.csv"_s,u"tracker-csv/plane-to-linear__linear.csv"_s,u"tracker-csv/plane-to-linear__plane.csv"_s,u"tracker-csv/vikunja__testdata_ticktick_export.csv"_s}) {
        ImportBench bench;
        qInfo().noquote() << name << "\n" << bench.importShared(name).toText();
        qInfo().noquote() << "AGAIN" << bench.importShared(name).toText();
    }
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
