// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/presence/presencetable.h"

#include "core/base/clock.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestClient = 64;
constexpr qsizetype longestName = 200;

} // namespace

PresenceTable::PresenceTable(Database &database, const Catalogue &catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

Result<std::vector<Presence>> PresenceTable::read()
{
    Result<Statement> rows = m_database.prepare(
        u"SELECT client, author, entity, entity_id, field, seen_at FROM presence ORDER BY client LIMIT %1"_s.arg(mostRows));
    if (!rows)
        return rows.error();
    if (Result<> begun = rows->exec(); !begun)
        return begun.error();
    std::vector<Presence> found;
    while (rows->next()) {
        Presence presence;
        presence.client = rows->text(0).left(longestClient);
        presence.author = rows->text(1).left(longestName);
        if (const EntityInfo *info = m_catalogue.find(rows->text(2))) {
            presence.item = {info->kind(), idFromText(rows->text(3))};
            presence.field = info->field(rows->text(4));
        }
        presence.seenAt = Clock::instantFromText(rows->text(5));
        found.push_back(std::move(presence));
    }
    if (Result<> ended = rows->end(); !ended)
        return ended.error();
    return found;
}

Result<> PresenceTable::put(const Presence &presence)
{
    Result<Statement> statement = m_database.prepare(
        u"INSERT INTO presence(client, author, entity, entity_id, field, seen_at) VALUES(?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(client) DO UPDATE SET author=excluded.author, entity=excluded.entity, "
        "entity_id=excluded.entity_id, field=excluded.field, seen_at=excluded.seen_at"_s);
    if (!statement)
        return statement.error();
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    const bool isSomewhere = !presence.item.isNull();
    return statement->exec({presence.client, presence.author,
                            orNull(isSomewhere ? m_catalogue.info(presence.item.kind).keyText() : QString()),
                            orNull(isSomewhere ? idText(presence.item.id) : QString()),
                            orNull(isSomewhere && presence.field ? presence.field->keyText() : QString()),
                            Clock::instantText(presence.seenAt)});
}

Result<> PresenceTable::remove(const QStringList &clients)
{
    Result<Statement> statement = m_database.prepare(u"DELETE FROM presence WHERE client=?"_s);
    if (!statement)
        return statement.error();
    for (const QString &client : clients) {
        if (Result<> done = statement->exec({client}); !done)
            return done;
    }
    return {};
}

} // namespace leadline
