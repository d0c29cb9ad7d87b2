// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/selectionfields.h"

#include "core/model/feature.h"

namespace leadline {

SelectionFields::SelectionFields(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : FieldSection({},
                   {entityInfo<Feature>().field(u"initiative"), entityInfo<Feature>().field(u"moscow"),
                    entityInfo<Feature>().field(u"horizon"), entityInfo<Feature>().field(u"tags")},
                   Folding::Open, context, facts, parent)
{
}

void SelectionFields::showItems()
{
    setVisible(items().size() > 1);
    if (items().size() > 1)
        FieldSection::showItems();
}

} // namespace leadline
