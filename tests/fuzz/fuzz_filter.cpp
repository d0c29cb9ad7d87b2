// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a filter of features: it is refused with a sentence, or it selects the same rows when it is written out and
// read again.

#include "core/analysis/filter/filter.h"
#include "core/exchange/samples/templates.h"
#include "tests/fuzz/fuzzing.h"

#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

/// The example portfolio, once.
struct Bench
{
    Bench()
    {
        SequentialIdSource ids;
        const FixedClock clock(today);
        Result<PlanJson> example = makeTemplate(u"example"_s, today, u"Maya"_s, ids, clock);
        fuzz::expect(example.hasValue(), "the example can be made");
        plan = std::move(example->plan);
    }

    const QDate today = QDate(2026, 8, 12);
    Plan plan;
    AnalysisContext context{.plan = plan, .today = today};
    ColumnSet columns = columnsOf(EntityKind::Feature, context);
};

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    return {"status:\"In progress\" product:PAY effort_likely>20 NOT objective:none (swish OR klarna)",
            "saved cards",
            "end<2026-12 AND start>=Q3 2026",
            "end:\"Q4 2026\" OR end:2026-H2",
            "NOT (tags:web OR tags:mobile) owner:Maya",
            "confidence>=80 impact:3 reach>1000.5",
            "title:\"say \\\"when\\\"\" id:PAY-42",
            "updated>=-30d due<+2w",
            "((a OR (b AND NOT c)) \"d e\")",
            "\xd8\xa8 \xf0\x9f\x99\x82 \xc3\xbc",
            "status:none parked:yes"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const Bench bench;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    FilterIssue issue;
    const Result<Filter> filter = Filter::parse(text, bench.columns, bench.context, {}, &issue);
    if (!filter) {
        fuzz::expect(!filter.error().text.isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const Result<Filter> again = Filter::parse(filter->text(), bench.columns, bench.context);
    // Written out, a short spelling may pass the limit of length.
    if (!again && filter->text().size() > Filter::longestText)
        return 0;
    fuzz::expect(again.hasValue(), "the canonical spelling can be read");
    fuzz::expect(again->text() == filter->text(), "the canonical spelling stays");
    for (const EntityBase *row : bench.plan.table(EntityKind::Feature).live())
        fuzz::expect(filter->matches(*row) == again->matches(*row), "the canonical spelling selects the same rows");
    return 0;
}
