// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/palette.h"

namespace leadline {

int freeColour(const Table &table, const QList<int> &alsoTaken)
{
    const FieldInfo *colour = table.info().field(u"colour");
    QList<int> taken = alsoTaken;
    for (const EntityBase *row : table.live())
        taken.append(colour->text(*row).toInt());
    for (int index = 1; index <= paletteColours; ++index) {
        if (!taken.contains(index))
            return index;
    }
    return 1 + static_cast<int>(taken.size()) % paletteColours;
}

} // namespace leadline
