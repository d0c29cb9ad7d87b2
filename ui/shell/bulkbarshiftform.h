// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/bulkbarshift.h"

#include <QWidget>

class QSpinBox;

namespace leadline {

class Button;
class Label;
class Segment;

/// "Shift dates": how far, which way, and what comes of it before it is done.
class BulkBarShiftForm final : public QWidget
{
    Q_OBJECT

public:
    BulkBarShiftForm(PlanContext &context, std::vector<EntityKey> items, QWidget *parent = nullptr);

Q_SIGNALS:
    void done();

private:
    DateShift shift() const;
    void preview();
    void apply();

    PlanContext &m_context;
    std::vector<EntityKey> m_items;
    QSpinBox *m_amount;
    Segment *m_unit;
    Segment *m_direction;
    Label *m_preview;
    Button *m_apply;
};

} // namespace leadline
