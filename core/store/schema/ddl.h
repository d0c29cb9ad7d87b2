// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/store/schema/dialect.h"

namespace leadline {

/// The tables of a plan file, made from the field catalogue.
///
/// Every entity has a wide table of its own: id, its single values, whether it is in the bin, and the
/// number of the transaction that touched it last. A list of references is a narrow table with one row an
/// element; tags and links of all entities share one narrow table each.
namespace Schema {

/// The version of the tables that this program writes. Each released one is frozen in tests/data/schema.
inline constexpr int currentVersion = 1;
/// The oldest program that can read what we write, by its currentVersion.
inline constexpr int minimumReader = 1;

/// All statements, in order.
QStringList statements(const Catalogue &catalogue, const SqlDialect &dialect);

/// The name of the narrow table that holds a set field's elements.
QString setTable(const EntityInfo &info, const FieldInfo &field);
/// True when the set field's table belongs to that field alone.
bool hasOwnTable(const FieldInfo &field);

} // namespace Schema

} // namespace leadline
