// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace leadline {

QString idText(EntityId id)
{
    return id.toString(QUuid::WithoutBraces);
}

EntityId idFromText(QStringView text)
{
    if (text.size() != 36)
        return {};
    const EntityId id = QUuid::fromString(text);
    // QUuid accepts upper case and other spellings; the canonical text is one spelling only.
    return !id.isNull() && idText(id) == text ? id : EntityId();
}

} // namespace leadline
