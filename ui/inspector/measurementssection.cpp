// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/measurementssection.h"

#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "ui/inspector/keyresultrow.h"
#include "ui/theme/wording.h"

#include <QVBoxLayout>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostMeasurements = 12;

} // namespace

MeasurementsSection::MeasurementsSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Measurements"), context, facts, parent)
    , m_row(new KeyResultRow(false, context, this))
    , m_lines(new RowLines(context, this))
{
    content()->addWidget(m_row);
    content()->addWidget(m_lines);
}

void MeasurementsSection::showItems()
{
    const KeyResult *keyResult = items().size() == 1 ? row<KeyResult>() : nullptr;
    setVisible(keyResult != nullptr);
    if (!keyResult)
        return;
    for (const KeyResultLine &line : facts().keyResultLines().of(keyResult->objective)) {
        if (line.entity.id == keyResult->id)
            m_row->show(line);
    }
    const MeasurementSeries::Rows &series = facts().outcomes().series().of(*keyResult);
    std::vector<RowLine::Shown> rows;
    for (MeasurementSeries::Rows::const_reverse_iterator it = series.rbegin(); it != series.rend() && rows.size() < mostMeasurements; ++it) {
        const Measurement &measurement = **it;
        RowLine::Shown shown;
        shown.target = {EntityKind::Measurement, measurement.id};
        shown.relation = shown.target;
        shown.lead = wording::day(measurement.day, context().today());
        shown.what.label = measurement.comment;
        if (measurement.value)
            shown.value = wording::number(*measurement.value, 4);
        else if (measurement.krConfidence)
            shown.value = tr("%1 of 10").arg(*measurement.krConfidence);
        shown.valueColour = ColourToken::TextPrimary;
        rows.push_back(shown);
    }
    setNote(tr("%n check-ins", nullptr, static_cast<int>(series.size())));
    m_lines->show(rows);
}

} // namespace leadline
