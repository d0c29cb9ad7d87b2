// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitykind.h"
#include "ui/theme/icon.h"

#include <QString>

#include <span>

namespace leadline {

/// An entity as Records offers it.
struct RecordKind
{
    EntityKind kind;
    Icon icon;
    const char *purpose; ///< one sentence for the empty table, translation context "RecordKind"

    QString purposeText() const;
};

/// Entities that belong together in people's minds.
struct RecordGroup
{
    const char *label; ///< translation context "RecordGroup"
    std::span<const RecordKind> kinds;

    QString labelText() const;
};

/// Every entity of the catalogue, once.
std::span<const RecordGroup> recordGroups();

const RecordKind &recordKind(EntityKind kind);

} // namespace leadline
