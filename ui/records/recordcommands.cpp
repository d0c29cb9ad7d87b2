// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordcommands.h"

#include "core/base/labelcase.h"
#include "core/session/rowchanges.h"
#include "ui/models/rowcopies.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("RecordCommands", text, nullptr, count);
}

/// References that a new row shares with the one it is added beside, such as the product.
std::vector<std::pair<QString, QString>> sharedReferences(const PlanContext &context, EntityKind kind, EntityKey beside)
{
    std::vector<std::pair<QString, QString>> values;
    const EntityInfo &info = context.plan().catalogue().info(kind);
    const EntityBase *row = beside.kind == kind ? context.plan().find(kind, beside.id) : nullptr;
    // What has no title is a link between others, and a second one like the first is none.
    if (!row || !info.titleField())
        return values;
    for (const FieldInfo &field : info.fields()) {
        if (field.required && field.type == FieldType::Reference && !field.isUnset(*row))
            values.emplace_back(field.keyText(), idText(field.reference(*row)));
    }
    return values;
}

bool hasOnlyProduct(const PlanContext &context, EntityKind kind, const FieldInfo &field)
{
    return kind == EntityKind::Feature && field.target == EntityKind::Product && field.required
        && context.plan().table(EntityKind::Product).size() == 1;
}

/// What isn't needed, but without which the row says nothing.
bool isTheirPoint(EntityKind kind, const FieldInfo &field)
{
    return kind == EntityKind::Capacity && (field.keyText() == u"period" || field.keyText() == u"days");
}

} // namespace

namespace recordCommands {

std::vector<const FieldInfo *> missingFields(const PlanContext &context, EntityKind kind, EntityKey beside)
{
    const EntityInfo &info = context.plan().catalogue().info(kind);
    const std::vector<std::pair<QString, QString>> shared = sharedReferences(context, kind, beside);
    std::vector<const FieldInfo *> missing;
    bool asks = false;
    for (const FieldInfo &field : info.fields()) {
        if (!field.required && !field.oneOf && !isTheirPoint(kind, field))
            continue;
        const bool isShared = std::any_of(shared.begin(), shared.end(),
                                          [&field](const auto &value) { return value.first == field.keyText(); });
        if (isShared || hasOnlyProduct(context, kind, field))
            continue;
        missing.push_back(&field);
        asks = asks || &field != info.titleField();
    }
    return asks ? missing : std::vector<const FieldInfo *>();
}

EntityKey add(PlanContext &context, EntityKind kind, EntityKey beside, std::vector<std::pair<QString, QString>> values)
{
    const EntityInfo &info = context.plan().catalogue().info(kind);
    std::vector<Assignment> assignments;
    for (const auto &[key, value] : values) {
        if (!value.trimmed().isEmpty())
            assignments.push_back({key, value});
    }
    const auto isGiven = [&](const QString &key) {
        return std::any_of(assignments.begin(), assignments.end(),
                           [&key](const Assignment &given) { return given.key == key; });
    };
    for (const auto &[key, value] : sharedReferences(context, kind, beside)) {
        if (!isGiven(key))
            assignments.push_back({key, value});
    }
    if (const FieldInfo *title = info.titleField();
        title && title->type == FieldType::Text && !isGiven(title->keyText())) {
        //: The title of a row that was just added, until it is typed; %1 is an entity, e.g. "New risk"
        assignments.push_back(
            {title->keyText(), say(QT_TRANSLATE_NOOP("RecordCommands", "New %1")).arg(insideSentence(info.labelText()))});
    }
    Result<Change> change =
        additionFor(info, assignments, context.inputContext(), context.myPlan(), context.document().ids());
    if (!change) {
        context.report(change.error().text);
        return {};
    }
    const EntityKey added{kind, change->rows.front().id};
    return context.execute(std::move(*change)) ? added : EntityKey{};
}

std::vector<EntityKey> duplicate(PlanContext &context, const std::vector<EntityKey> &items)
{
    if (items.empty())
        return {};
    const QString label = items.size() == 1
        ? say(QT_TRANSLATE_NOOP("RecordCommands", "Duplicate %1")).arg(context.nameOf(items.front()))
        : say(QT_TRANSLATE_N_NOOP("RecordCommands", "Duplicate %n items"), static_cast<int>(items.size()));
    Change change(label);
    std::vector<EntityKey> copies;
    RowCopies maker(context);
    for (const EntityKey &item : items) {
        EntityBox copy = maker.copyOf(item);
        if (!copy)
            continue;
        copies.push_back({item.kind, copy->id});
        maker.put(change, item, std::move(copy));
    }
    return context.execute(std::move(change)) ? copies : std::vector<EntityKey>();
}

bool restore(PlanContext &context, const std::vector<EntityKey> &items)
{
    if (items.empty())
        return true;
    const QString label = items.size() == 1
        ? say(QT_TRANSLATE_NOOP("RecordCommands", "Bring back %1")).arg(context.nameOf(items.front()))
        : say(QT_TRANSLATE_N_NOOP("RecordCommands", "Bring back %n items"), static_cast<int>(items.size()));
    Change change(label);
    for (const EntityKey &item : items)
        change.restore(context.plan(), item.kind, item.id);
    if (!context.execute(std::move(change)))
        return false;
    context.notify(label, true);
    return true;
}

} // namespace recordCommands

} // namespace leadline
