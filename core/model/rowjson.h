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

/// What becomes of keys that the catalogue doesn't know. They would be lost in what is written; what a newer version wrote
/// is only read.
enum class UnknownKeys : quint8 { Refuse, LeaveOut };

/// Reads rowToJson()'s form and checks every hard rule.
Result<EntityBox> rowFromJson(const EntityInfo &info, EntityId id, const QByteArray &json,
                              UnknownKeys unknown = UnknownKeys::Refuse);

} // namespace leadline
