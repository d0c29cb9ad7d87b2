// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"
#include "core/model/plan.h"

#include <span>

namespace leadline {

/// The tools whose exports are known by their header.
enum class HeaderSource : quint8 { Jira, Linear, Plane, OpenProject, Roadmunk, TickTick, Sheet };

/// One column name of a tool, as headerKey() writes it, and where it goes.
struct KnownHeader
{
    HeaderSource source;
    const char16_t *name;
    const char *to;
    const char *as = "";
};

/// Where several names of a tool lead to one field, the first of them wins.
std::span<const KnownHeader> knownHeaders();

/// A column name without case, accents and anything but letters and digits: "Fix Version/s" gives "fixversions".
QString headerKey(QStringView name);

/// How many of these names a tool's table knows (the best tool), to find the header among a file's first records.
int recognisedNames(const QStringList &names);

/// Whether a column of our exports of @p entity is worked out and never stored (CATALOGUE "Derived keys"), or is the `id`.
bool isDerivedKey(const QString &key, EntityKind entity);

/// The mapping for a header nobody has mapped yet: our own export, a known tool, else a sheet with common names. Columns that
/// are called like a field of one's own of @p plan go there, unless they hold the rows' titles or keys or are called like a
/// field of the catalogue as well. Columns that nothing is known about are listed without a target.
CsvMapping proposeMapping(const QStringList &header, const Plan &plan);

} // namespace leadline
