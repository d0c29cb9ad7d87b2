// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entityinfo.h"

#include <QByteArray>

namespace leadline {

/// The journal's text of a whole row: a compact JSON object of its set fields in catalogue order, scalars as
/// canonical texts, sets as arrays of canonical element texts. Id, removal and version aren't part of it.
QByteArray rowToJson(const EntityInfo &info, const EntityBase &row);

/// Reads rowToJson()'s form and checks every hard rule. Unknown keys are refused: they would be lost.
Result<EntityBox> rowFromJson(const EntityInfo &info, EntityId id, const QByteArray &json);

} // namespace leadline
