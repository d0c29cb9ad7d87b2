// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bulkbarshiftform.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/segment.h"

#include <QHBoxLayout>
#include <QSet>
#include <QSpinBox>

namespace leadline {

namespace {

constexpr int furthest = 600;
constexpr int formWidth = 260;

} // namespace

BulkBarShiftForm::BulkBarShiftForm(PlanContext &context, std::vector<EntityKey> items, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_items(std::move(items))
    , m_amount(new QSpinBox)
    , m_unit(new Segment(tr("Unit")))
    , m_direction(new Segment(tr("Direction")))
    , m_preview(new Label({}, TextRole::Caption, ColourToken::TextSecondary))
    , m_apply(new Button(tr("Shift dates"), ButtonKind::Primary))
{
    m_amount->setRange(1, furthest);
    m_amount->setAccessibleName(tr("How far"));
    m_unit->setChoices({tr("Days"), tr("Weeks"), tr("Months")});
    m_unit->setCurrent(static_cast<int>(ShiftUnit::Weeks));
    m_direction->setChoices({tr("Later"), tr("Earlier")});
    m_preview->setWordWrap(true);
    m_apply->setAutoDefault(true);
    setFixedWidth(formWidth);
    setFocusProxy(m_amount);

    QHBoxLayout *far = new QHBoxLayout;
    far->setContentsMargins(0, 0, 0, 0);
    far->addWidget(m_amount, 1);
    far->addWidget(m_unit);
    QHBoxLayout *end = new QHBoxLayout;
    end->setContentsMargins(0, 0, 0, 0);
    end->addWidget(m_direction);
    end->addStretch(1);
    end->addWidget(m_apply);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(far);
    layout->addLayout(end);
    layout->addWidget(m_preview);

    connect(m_amount, &QSpinBox::valueChanged, this, [this] { preview(); });
    connect(m_unit, &Segment::chosen, this, [this] { preview(); });
    connect(m_direction, &Segment::chosen, this, [this] { preview(); });
    connect(m_apply, &QAbstractButton::clicked, this, [this] { apply(); });
    preview();
}

DateShift BulkBarShiftForm::shift() const
{
    const bool isLater = m_direction->current() == 0;
    return {isLater ? m_amount->value() : -m_amount->value(), static_cast<ShiftUnit>(m_unit->current())};
}

void BulkBarShiftForm::preview()
{
    const Change change = dateShiftChange(m_context, m_items, shift());
    QSet<EntityId> moving;
    for (const ChangeRow &row : change.rows)
        moving.insert(row.id);
    const int staying = static_cast<int>(m_items.size()) - static_cast<int>(moving.size());
    QString text = tr("%n items move.", nullptr, static_cast<int>(moving.size()));
    if (staying > 0)
        text += u' ' + tr("%n stay: they have no dates, or dates too rough for this step.", nullptr, staying);
    m_preview->setText(text);
    m_apply->setEnabled(!moving.isEmpty());
}

void BulkBarShiftForm::apply()
{
    Change change = dateShiftChange(m_context, m_items, shift());
    const QString label = change.label;
    if (!m_context.execute(std::move(change)))
        return;
    m_context.notify(label, true);
    Q_EMIT done();
}

} // namespace leadline
