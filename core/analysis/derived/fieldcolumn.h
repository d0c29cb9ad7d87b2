// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/column.h"
#include "core/model/customfield.h"

#include <QHash>

#include <memory>

namespace leadline {

class Plan;

/// A field of the catalogue.
std::unique_ptr<Column> makeFieldColumn(const FieldInfo &field, const Plan &plan);

/// The id every row has.
std::unique_ptr<Column> makeIdColumn();

/// A field that people added themselves.
std::unique_ptr<Column> makeCustomColumn(const CustomField &field, const Plan &plan);

/// The field that a column of makeCustomColumn() shows; null for all others.
EntityId customFieldOf(const Column &column);

} // namespace leadline
