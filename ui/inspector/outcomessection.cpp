// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outcomessection.h"

#include "ui/inspector/additionform.h"
#include "ui/inspector/contributionline.h"

#include <QVBoxLayout>

namespace leadline {

OutcomesSection::OutcomesSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Outcomes"), context, facts, parent)
    , m_form(new AdditionForm(tr("Key result"), EntityKind::Contribution, "feature", {"key_result", "expected", "chance"}, context,
                              this))
{
    setNote(tr("expected contribution"));
    content()->addWidget(m_form);
}

void OutcomesSection::showItems()
{
    const std::vector<EntityId> ids =
        items().size() == 1 ? facts().referrers().of(EntityKind::Contribution, "feature", item().id) : std::vector<EntityId>();
    while (m_lines.size() < ids.size()) {
        ContributionLine *line = new ContributionLine(context(), facts(), this);
        content()->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (i < ids.size())
            m_lines[i]->show(ids[i]);
        else
            m_lines[i]->hide();
    }
    m_form->setItem(item());
    setVisible(items().size() == 1);
}

} // namespace leadline
