// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/keyresultssection.h"

#include "core/model/objective.h"
#include "ui/inspector/additionform.h"
#include "ui/inspector/keyresultrow.h"

#include <QVBoxLayout>

namespace leadline {

KeyResultsSection::KeyResultsSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Key results"), context, facts, parent)
    , m_form(new AdditionForm(tr("Key result"), EntityKind::KeyResult, "objective",
                              {"title", "unit", "baseline", "target", "due", "owner"}, context, this))
{
    content()->addWidget(m_form);
}

void KeyResultsSection::showItems()
{
    std::vector<KeyResultLine> lines;
    if (items().size() == 1)
        lines = facts().keyResultLines().of(Id<Objective>(item().id));
    while (m_rows.size() < lines.size()) {
        KeyResultRow *made = new KeyResultRow(true, context(), this);
        content()->insertWidget(static_cast<int>(m_rows.size()), made);
        m_rows.push_back(made);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i < lines.size())
            m_rows[i]->show(lines[i]);
        m_rows[i]->setVisible(i < lines.size());
    }
    setNote(tr("%n key results", nullptr, static_cast<int>(lines.size())));
    m_form->setItem(item());
    setVisible(items().size() == 1);
}

} // namespace leadline
