// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/palettecolours.h"

#include "core/model/plan.h"
#include "core/model/product.h"
#include "core/model/team.h"

#include <array>

namespace leadline {

namespace {

constexpr int paletteSize = 8;

template<typename E>
QHash<EntityId, quint8> coloursOf(const Plan &plan)
{
    QHash<EntityId, quint8> colours;
    std::vector<const E *> without;
    std::array<int, paletteSize + 1> uses = {};
    for (const E &row : plan.all<E>()) {
        if (!row.colour) {
            without.push_back(&row);
            continue;
        }
        const int colour = std::clamp(*row.colour, 0, 255);
        colours.insert(row.id, static_cast<quint8>(colour));
        if (colour >= 1 && colour <= paletteSize)
            ++uses[static_cast<size_t>(colour)];
    }
    std::sort(without.begin(), without.end(), [](const E *a, const E *b) {
        const int order = QString::compare(a->order, b->order);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    for (const E *row : without) {
        const std::array<int, paletteSize + 1>::iterator least = std::min_element(uses.begin() + 1, uses.end());
        ++*least;
        colours.insert(row->id, static_cast<quint8>(least - uses.begin()));
    }
    return colours;
}

} // namespace

QHash<EntityId, quint8> productColours(const Plan &plan)
{
    return coloursOf<Product>(plan);
}

QHash<EntityId, quint8> teamColours(const Plan &plan)
{
    return coloursOf<Team>(plan);
}

} // namespace leadline
