// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a whole plan in JSON: refused with a sentence, or written out and read again it is the same plan.

#include "core/exchange/json/planjson.h"
#include "core/exchange/samples/templates.h"
#include "tests/core/exchange/randomhistory.h"
#include "tests/fuzz/fuzzing.h"

#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

std::vector<QByteArray> fuzz::seeds()
{
    SequentialIdSource ids;
    const FixedClock clock(QDate(2026, 8, 12));
    std::vector<QByteArray> all;
    if (const Result<PlanJson> made = makeTemplate(u"empty"_s, clock.today(), u"Maya"_s, ids, clock))
        all.push_back(planToJson(made->plan, made->history, made->document));
    for (const int steps : {3, 10, 30}) {
        tests::RandomHistory random(static_cast<quint32>(steps));
        for (int i = 0; i < steps; ++i)
            random.step(2);
        all.push_back(planToJson(random.plan(), random.transactions(), ids.next()));
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    static_cast<void>(looksLikePlanJson(json));
    const Result<PlanJson> read = planFromJson(json);
    if (!read) {
        fuzz::expect(!read.error().text.isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const QByteArray written = planToJson(read->plan, read->history, read->document);
    const Result<PlanJson> again = planFromJson(written);
    fuzz::expect(again.hasValue(), "what was written can be read");
    fuzz::expect(again->plan.equals(read->plan), "what was written is the same plan");
    fuzz::expect(planToJson(again->plan, again->history, again->document) == written, "written twice, it is the same");
    return 0;
}
