// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/model/dependency.h"
#include "core/model/needs.h"
#include "core/model/product.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text};
}

/// Checks one change; keeps what the change adds so that its rows may refer to each other.
class Checker final
{
public:
    Checker(const Plan &plan, const Change &change)
        : m_plan(plan)
        , m_change(change)
    {
        for (const ChangeRow &row : change.rows) {
            if (row.isInsertion())
                m_inserted.insert({row.kind, row.id}, row.rowAfter.get());
        }
    }

    Result<> run() const
    {
        for (const ChangeRow &row : m_change.rows) {
            const Result<> checked = row.field ? checkEdit(row) : checkWholeRow(row);
            if (!checked)
                return checked;
        }
        return {};
    }

private:
    bool exists(const EntityKey &key) const
    {
        return m_plan.find(key.kind, key.id) || m_inserted.contains(key);
    }

    Result<> checkReference(const FieldInfo &field, EntityId id) const
    {
        if (id.isNull() || exists({field.target, id}))
            return {};
        return invalid(ValidationText::tr("'%1' refers to something that isn't in this plan. Nothing was changed.")
                           .arg(field.labelText()));
    }

    Result<> checkWholeRow(const ChangeRow &row) const
    {
        const EntityBase *present = m_plan.find(row.kind, row.id);
        if (!row.isInsertion()) {
            if (present && !present->removed)
                return {};
            return invalid(ValidationText::tr("What should be removed isn't there any more. Nothing was changed."));
        }
        if (row.id.isNull() || (present && !present->removed))
            return invalid(ValidationText::tr("What should be added is there already. Nothing was changed."));
        const EntityInfo &info = m_plan.catalogue().info(row.kind);
        for (const FieldInfo &field : info.fields()) {
            if (const Result<> checked = field.check(*row.rowAfter); !checked)
                return checked;
            for (const EntityId &id : field.references(*row.rowAfter)) {
                if (const Result<> checked = checkReference(field, id); !checked)
                    return checked;
            }
        }
        if (row.kind == EntityKind::Product)
            return checkProductKey(row.id, static_cast<const Product &>(*row.rowAfter).key);
        if (row.kind == EntityKind::Dependency && m_change.kind == ChangeKind::Edit) {
            const Dependency &dependency = static_cast<const Dependency &>(*row.rowAfter);
            return checkDependencyCircle(row.id, dependency.from.untyped(), dependency.to.untyped());
        }
        return {};
    }

    Result<> checkEdit(const ChangeRow &row) const
    {
        const FieldInfo &field = *row.field;
        if (!exists({row.kind, row.id}))
            return invalid(ValidationText::tr("What should be changed isn't there any more. Nothing was changed."));
        if (field.isSet()) {
            if (row.after.isNull())
                return {};
            EntityBox scratch = m_plan.catalogue().info(row.kind).create();
            if (const Result<> added = field.addElement(*scratch, row.after); !added)
                return added;
            return field.isReference() ? checkReference(field, idFromText(row.after)) : Result<>();
        }
        const Result<QString> canonical = field.canonical(row.after);
        if (!canonical)
            return canonical.error();
        if (field.required && row.after.isEmpty())
            return invalid(ValidationText::tr("'%1' can't be empty. Nothing was changed.").arg(field.labelText()));
        if (field.type == FieldType::Reference) {
            const EntityId target = idFromText(row.after);
            if (const Result<> checked = checkReference(field, target); !checked)
                return checked;
            if (m_change.kind == ChangeKind::Edit && !target.isNull()) {
                if (field.hierarchy)
                    return checkCircle(field, row, target);
                if (row.kind == EntityKind::Dependency)
                    return checkDependencyEdit(row, target);
            }
        }
        if (row.kind == EntityKind::Product && qstrcmp(field.key, "key") == 0)
            return checkProductKey(row.id, row.after);
        return {};
    }

    Result<> checkProductKey(EntityId id, const QString &key) const
    {
        static const QRegularExpression form(u"^[A-Z][A-Z0-9]{1,9}$"_s);
        if (!form.match(key).hasMatch()) {
            return invalid(ValidationText::tr("A product's key is 2 to 10 of A-Z and 0-9 and begins with a letter; "
                                              "'%1' isn't. Nothing was changed.").arg(key));
        }
        const auto clashes = [&](const Product &other) { return other.id != id && other.key == key; };
        const Rows<Product> products = m_plan.all<Product>();
        bool taken = std::any_of(products.begin(), products.end(), clashes);
        for (QHash<EntityKey, const EntityBase *>::const_iterator it = m_inserted.begin(); it != m_inserted.end(); ++it)
            taken = taken || (it.key().kind == EntityKind::Product && clashes(static_cast<const Product &>(*it.value())));
        if (taken)
            return invalid(ValidationText::tr("Another product has the key '%1'. Nothing was changed.").arg(key));
        return {};
    }

    QString names(EntityKind kind, const std::vector<EntityId> &members) const
    {
        QStringList texts;
        for (const EntityId &id : members) {
            const EntityBase *row = m_plan.find(kind, id);
            if (!row)
                row = m_inserted.value({kind, id});
            const QString title = row ? m_plan.catalogue().info(kind).title(*row) : QString();
            texts.append(row && !row->ref.isEmpty() ? QString(row->ref + u' ' + title) : title);
        }
        return texts.join(u" → "_s);
    }

    Result<> checkCircle(const FieldInfo &field, const ChangeRow &row, EntityId parent) const
    {
        const std::vector<EntityId> members = circleThrough(m_plan, field, row.kind, row.id, parent);
        if (members.empty())
            return {};
        return invalid(ValidationText::tr("That would close a circle: %1. Nothing was changed.")
                           .arg(names(row.kind, members)));
    }

    Result<> checkDependencyEdit(const ChangeRow &row, EntityId target) const
    {
        const Dependency *dependency = static_cast<const Dependency *>(m_plan.find(row.kind, row.id));
        if (!dependency)
            return {};
        const bool isFrom = qstrcmp(row.field->key, "from") == 0;
        return checkDependencyCircle(row.id, isFrom ? target : dependency->from.untyped(),
                                     isFrom ? dependency->to.untyped() : target);
    }

    /// Whether `from` can already be reached from `to` through other dependencies; "relates" orders nothing.
    Result<> checkDependencyCircle(EntityId self, EntityId from, EntityId to) const
    {
        QHash<EntityId, std::vector<EntityId>> next;
        for (const Dependency &dependency : m_plan.all<Dependency>()) {
            if (dependency.id != self && dependency.kind != DependencyKind::Relates)
                next[dependency.from.untyped()].push_back(dependency.to.untyped());
        }
        QHash<EntityId, EntityId> cameFrom{{to, EntityId()}};
        std::vector<EntityId> open{to};
        while (!open.empty() && !cameFrom.contains(from)) {
            const EntityId at = open.back();
            open.pop_back();
            for (const EntityId &follower : next.value(at)) {
                if (!cameFrom.contains(follower)) {
                    cameFrom.insert(follower, at);
                    open.push_back(follower);
                }
            }
        }
        if (!cameFrom.contains(from))
            return {};
        std::vector<EntityId> members{from};
        for (EntityId at = from; at != to;)
            members.push_back(at = cameFrom.value(at));
        members.push_back(from);
        std::reverse(members.begin(), members.end());
        return invalid(ValidationText::tr("That would close a circle of dependencies: %1. Nothing was changed.")
                           .arg(names(EntityKind::Feature, members)));
    }

    const Plan &m_plan;
    const Change &m_change;
    QHash<EntityKey, const EntityBase *> m_inserted;
};

} // namespace

Result<> checkHardRules(const Plan &plan, const Change &change)
{
    return Checker(plan, change).run();
}

std::vector<EntityId> circleThrough(const Plan &plan, const FieldInfo &field, EntityKind kind, EntityId row, EntityId parent)
{
    std::vector<EntityId> members{row};
    QSet<EntityId> seen;
    for (EntityId at = parent; !at.isNull() && !seen.contains(at);) {
        members.push_back(at);
        if (at == row)
            return members;
        seen.insert(at);
        const EntityBase *entity = plan.find(kind, at);
        at = entity ? field.reference(*entity) : EntityId();
    }
    return {};
}

} // namespace leadline
