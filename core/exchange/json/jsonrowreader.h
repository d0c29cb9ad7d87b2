// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/jsonplace.h"
#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <map>

namespace leadline {

/// Reads rows of a whole-plan JSON. Every hard rule that concerns one row alone is checked here.
class JsonRowReader final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::JsonRowReader)

public:
    /// How values stand in the object: typed as in the tables, or as canonical texts as in the history.
    enum class Values { Typed, Canonical };

    /// A row of a table: `id`, `removed` and the fields.
    Result<EntityBox> tableRow(const EntityInfo &info, const QJsonObject &object, const JsonPlace &place);
    /// A whole row of the history: the fields only.
    Result<EntityBox> fields(const EntityInfo &info, EntityId id, const QJsonObject &object, Values values,
                             const JsonPlace &place);

    /// The id that a text spells; anything else is refused at @p place.
    static Result<EntityId> id(const QJsonValue &value, const JsonPlace &place);

private:
    /// A row without a single value; create() gives new features a status, which one that was cleared has not.
    const EntityBase &blank(const EntityInfo &info);
    static Result<> readField(const FieldInfo &field, EntityBase &row, const QJsonValue &value, Values values,
                              const JsonPlace &place);
    static Result<QString> canonicalText(const FieldInfo &field, const QJsonValue &value, const JsonPlace &place);

    std::map<EntityKind, EntityBox> m_blanks;
};

} // namespace leadline
