// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/keyresultrow.h"

#include "ui/inspector/additionform.h"
#include "ui/inspector/rowline.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int resultBarHeight = 8;
constexpr int resultBarBox = 14;

Glyph stateGlyph(TrackState state)
{
    switch (state) {
    case TrackState::OnTrack:
        return Glyph::ConfidenceOnTrack;
    case TrackState::AtRisk:
        return Glyph::ConfidenceAtRisk;
    case TrackState::OffTrack:
        return Glyph::ConfidenceOffTrack;
    case TrackState::Unknown:
        break;
    }
    return Glyph::ConfidenceUnknown;
}

} // namespace

KeyResultBar::KeyResultBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(resultBarBox);
}

void KeyResultBar::show(const KeyResultLine &line)
{
    m_item.share = line.share;
    m_item.expected = line.expected;
    m_item.state = line.state;
    m_item.tickHeight = resultBarBox;
    m_item.radius = 4;
    setAccessibleName(line.accessibleName);
    setVisible(line.hasTrack);
    update();
}

void KeyResultBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    KeyResultItem item = m_item;
    item.rect = QRectF(4, (resultBarBox - resultBarHeight) / 2.0, width() - 8, resultBarHeight);
    paintKeyResultBar(painter, item);
}

KeyResultRow::KeyResultRow(bool named, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_bar(new KeyResultBar(this))
    , m_baseline(new Label(QString(), TextRole::Caption, ColourToken::TextTertiary, this))
    , m_now(new Label(QString(), TextRole::CaptionStrong, ColourToken::TextPrimary, this))
    , m_target(new Label(QString(), TextRole::Caption, ColourToken::TextTertiary, this))
    , m_checkIn(new AdditionForm(tr("Check in"), EntityKind::Measurement, "key_result",
                                 {"value", "day", "kr_confidence", "comment"}, context, this))
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    if (named) {
        m_name = new RowLine(context, this);
        layout->addWidget(m_name);
    }
    layout->addWidget(m_bar);
    QHBoxLayout *values = new QHBoxLayout;
    // As wide as its words each, so that none is cut while there is room beside another.
    values->addWidget(m_baseline);
    values->addStretch(1);
    for (Label *label : {m_baseline, m_now, m_target})
        label->setElided(true);
    m_now->setAlignment(Qt::AlignCenter);
    values->addWidget(m_now);
    values->addStretch(1);
    m_target->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    values->addWidget(m_target);
    layout->addLayout(values);
    layout->addWidget(m_checkIn);
    m_checkIn->setPreset("day", context.today().toString(Qt::ISODate));
}

void KeyResultRow::show(const KeyResultLine &line)
{
    if (m_name) {
        RowLine::Shown shown;
        shown.target = {EntityKind::KeyResult, line.entity.id};
        shown.what.label = line.name;
        shown.what.glyph = stateGlyph(line.state);
        const QString current = line.current.isEmpty() ? QString(QChar(0x2013)) : line.current;
        shown.value = line.target.isEmpty() ? current : QString(current + u" / "_s + line.target);
        shown.valueColour = ColourToken::TextPrimary;
        m_name->show(shown);
        m_name->setAccessibleName(line.accessibleName);
    }
    m_bar->show(line);
    m_baseline->setText(line.baseline.isEmpty() ? QString() : tr("baseline %1").arg(line.baseline));
    m_now->setText(line.current.isEmpty() ? tr("not measured yet") : tr("now %1").arg(line.current));
    m_target->setText(line.target.isEmpty() ? QString() : tr("target %1").arg(line.targetWithUnit));
    m_checkIn->setItem({EntityKind::KeyResult, line.entity.id});
}

} // namespace leadline
