// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person.h"

#include "core/model/field.h"

namespace leadline {

namespace {

/// A letter outside the basic plane is two units.
QString firstLetter(const QString &word)
{
    return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
}

constexpr std::tuple personFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Person::name).required(),
    field::text("initials", QT_TRANSLATE_NOOP("Field", "Initials"), &Person::initials),
    field::text("email", QT_TRANSLATE_NOOP("Field", "E-mail"), &Person::email),
    field::enumeration("role", QT_TRANSLATE_NOOP("Field", "Role"), &Person::role),
    field::reference("reports_to", QT_TRANSLATE_NOOP("Field", "Reports to"), &Person::reportsTo).hierarchy(),
    field::text("external_key", QT_TRANSLATE_NOOP("Field", "External key"), &Person::externalKey)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "The name or key this person has in the tracker the row came from.")),
    field::integer("colour", QT_TRANSLATE_NOOP("Field", "Colour"), &Person::colour).range(1, 8),
};

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    return words.size() == 1 ? first : QString(first + firstLetter(words.last()));
}

QString initialsOf(const Person &person)
{
    return person.initials.isEmpty() ? initialsOf(person.name) : person.initials;
}

template<>
const EntityInfo &entityInfo<Person>()
{
    static const EntityInfo info = makeEntityInfo<Person, personFields>({
        .key = "person",
        .label = QT_TRANSLATE_NOOP("Entity", "Person"),
        .plural = QT_TRANSLATE_NOOP("Entity", "People"),
        .refPrefix = "PER",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
