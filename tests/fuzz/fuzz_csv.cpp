// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a table to import: refused with a sentence, or every row is accounted for, the change can be carried out,
// and the same file brings nothing new the second time.

#include "core/document/plandocument.h"
#include "core/exchange/csv/csvimport.h"
#include "core/exchange/csv/csvreader.h"
#include "tests/fuzz/fuzzing.h"

#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

std::vector<QByteArray> fuzz::seeds()
{
    return {"Key,Title,Status,Due,Effort,Labels,Owner,DependsOn,Description,Confidence\n"
            "PAY-1,=SUM(A1),To Do,Q4 2026~~,2.5,\"web,ui\",Ana,,\"line 1\nline \"\"2\"\"\",80\n"
            "PAY-2,'-5 degrees,In Progress,2026-10-01,1d 4h,,Ben,PAY-1,+1,\n",
            "\xef\xbb\xbfTitle;Parent;Start;End\r\nA;;01.10.2026;31.12.2026\r\nB;A;;\r\n",
            "sep=|\nTitle|Tags\nx|a,b\n",
            "Summary\tIssue key\tIssue Type\tStatus\tSprint\tSprint\nA\tX-1\tEpic\tDone\tS1\tS2\n",
            QByteArray("\xff\xfeT\0i\0t\0l\0e\0\n\0A\0\n\0", 18),
            "Title\nCaf\xe9\n",
            "Objective,Key result,Target,Current\nGrow,More users,100,40\n",
            "id,ref,title,effort_likely\n,PAY-9,\"unterminated\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArrayView input(bytes, static_cast<qsizetype>(size));
    SequentialIdSource ids;
    const FixedClock clock(QDate(2026, 8, 12));
    PlanDocument document(Plan(), u"Maya"_s, ids, clock);
    JournalImportHistory history;
    QObject::connect(&document, &PlanDocument::executed, &document,
                     [&](const std::shared_ptr<const Transaction> &done) { history.add(*done); });
    const auto import = [&] {
        return importCsv(input, {.plan = document.plan(),
                                 .ids = ids,
                                 .today = clock.today(),
                                 .fileName = u"table.csv"_s,
                                 .history = &history});
    };
    Result<ImportOutcome> outcome = import();
    if (!outcome) {
        fuzz::expect(!outcome.error().text.isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const ImportReport &report = outcome->report;
    fuzz::expect(report.created + report.updated + report.unchanged + static_cast<int>(report.refused.size())
                     == report.rows,
                 "every row is accounted for");
    if (outcome->change.isEmpty())
        return 0;
    fuzz::expect(document.execute(std::move(outcome->change)).hasValue(), "the import can be carried out");
    const Result<ImportOutcome> again = import();
    fuzz::expect(again.hasValue(), "the file can be imported a second time");
    return 0;
}
