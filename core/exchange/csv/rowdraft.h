// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/customfield.h"
#include "core/model/entity.h"
#include "core/model/entitykind.h"
#include "core/model/fieldinfo.h"

#include <QStringList>

#include <vector>

namespace leadline {

/// A row of the input on its way into the plan: the entity it would become, and what can only be resolved when
/// all rows are read.
struct RowDraft
{
    /// A field whose value is the name, key or reference of another row.
    struct Reference
    {
        const FieldInfo *field;
        QString name;
    };

    /// What a field of one's own shall hold; canonical, empty: not set.
    struct CustomCell
    {
        const CustomField *field;
        QString text;
    };

    qint64 line = 0;
    EntityKind kind = EntityKind::Feature;
    EntityBox entity{nullptr, nullptr};
    QString title;
    QString key;     ///< external_key
    QStringList ids; ///< other names under which rows of the file refer to this one
    QString ownerKey;
    QString projectKey;
    QString projectName;
    QStringList parents;
    QStringList dependsOn;
    QStringList blocks;
    std::vector<Reference> references;
    std::vector<CustomCell> custom;
    EntityId wantedId; ///< own exports
    /// Fields that the file has a column for, but whose cell says nothing that can be used.
    std::vector<const FieldInfo *> unusable;

    EntityId product;
    const EntityBase *existing = nullptr; ///< the row of the plan that this one is
};

/// All rows of a file, and the fields that its columns speak about.
struct DraftTable
{
    std::vector<RowDraft> rows;
    /// Fields given by a column, by entity kind; a field that isn't here is never touched in existing rows.
    std::vector<const FieldInfo *> featureFields;
    std::vector<const FieldInfo *> initiativeFields;
    std::vector<const FieldInfo *> milestoneFields;
    std::vector<const FieldInfo *> otherFields; ///< own exports of other entities

    const std::vector<const FieldInfo *> &fields(EntityKind kind) const
    {
        switch (kind) {
        case EntityKind::Feature:
            return featureFields;
        case EntityKind::Initiative:
            return initiativeFields;
        case EntityKind::Milestone:
            return milestoneFields;
        default:
            return otherFields;
        }
    }
};

} // namespace leadline
