// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/planneddate.h"
#include "core/base/result.h"
#include "core/model/entity.h"
#include "core/model/entitykind.h"

#include <QStringList>
#include <QVariant>

#include <span>

namespace leadline {

class ValueCodec;

/// The types of CATALOGUE.md.
enum class FieldType : quint8 {
    Text,        ///< one line
    Markdown,
    Json,        ///< machine-readable text of ours, e.g. the description of a view
    Number,
    Integer,
    Percent,     ///< 0-100
    Money,       ///< minor units in memory and tables, decimal major units as text
    Effort,      ///< person-days
    Day,
    When,        ///< PlannedDate
    Instant,     ///< UTC
    Flag,
    Enumeration,
    Order,       ///< OrderKey
    Reference,
    References,  ///< a set of references
    Tags,        ///< a set of texts
    Links,       ///< a set of Link
};

/// The labels of an enumeration, in the order of its values. `numbers` is set for the one that is stored,
/// compared and exported as a number (impact).
struct EnumInfo
{
    const char *context;                  ///< translation context of the labels
    std::span<const char *const> labels;  ///< English; the stored text unless `numbers` is set
    std::span<const double> numbers = {};
};

template<typename E>
inline constexpr EnumInfo enumInfo{};

/// How a table holds a value.
enum class Storage : quint8 { Text, Integer, Real, Rows };

/// What CATALOGUE.md says about one field, besides where it lies. Built in the entity's tuple.
struct FieldSpec
{
    const char *key;   ///< snake_case, as in files and on the command line
    const char *label; ///< English, translation context "Field"
    FieldType type;
    const char *unit = "";    ///< "/quarter", "/week", "/year", "person-days", "weeks", "days"
    const char *meaning = ""; ///< one sentence for `fields`, tooltips and docs; translation context "FieldHelp"
    double minimum = -1e300;
    double maximum = 1e300;
    bool required = false;  ///< an entity can't be without it; removing what it refers to removes the entity
    bool oneOf = false;     ///< exactly one of the entity's oneOf references is set; removal cascades as above
    bool readOnly = false;  ///< written by the program, not by people
    bool hierarchy = false; ///< a reference to the own entity that must not form circles
    bool holdsRows = false; ///< text that may be a whole row as JSON
    /// Which day of a period typed into a date field is kept: the last one of ends and due dates. For days too.
    DateRole dateRole = DateRole::Start;
    MissingYear missingYear = MissingYear::Next; ///< which year a date typed without one means
    EntityKind target = EntityKind::Portfolio; ///< of references
    const EnumInfo *enumeration = nullptr;
};

/// A field of an entity, as everything outside the entity's own .cpp sees it: one description from which
/// tables, journal, undo, merge, editors, CSV, JSON, filters and the reference documentation come.
class FieldInfo final : public FieldSpec
{
public:
    using Reach = void *(*)(EntityBase *);

    FieldInfo(const FieldSpec &spec, Reach reach, const ValueCodec *codec, int index)
        : FieldSpec(spec)
        , m_reach(reach)
        , m_codec(codec)
        , m_index(index)
    {
    }

    /// Position in EntityInfo::fields().
    int index() const { return m_index; }
    QString keyText() const { return QString::fromLatin1(key); }
    /// Translated label and meaning.
    QString labelText() const;
    QString meaningText() const;

    /// True for tags, links and lists of references: their journal rows add or remove one element.
    bool isSet() const;
    bool isReference() const { return type == FieldType::Reference || type == FieldType::References; }
    Storage storage() const;

    /// Longest text allowed: title 500, text 4,000, Markdown 1 MiB, what holds rows 16 MiB.
    qsizetype maximumLength() const;

    /// Canonical text (DESIGN section 3); null when not set. A text field that is empty gives "".
    /// Sets give their elements joined with ", " (links: with a line feed).
    QString text(const EntityBase &entity) const;
    /// Reads canonical text and checks the hard rules of the type; a null text clears. Never half done.
    Result<> setText(EntityBase &entity, const QString &text) const;
    /// Checks a text against the hard rules and gives its one canonical spelling ("0.50" -> "0.5"). Not for sets.
    Result<QString> canonical(const QString &text) const;
    bool isUnset(const EntityBase &entity) const;

    /// Value as the table holds it; an invalid QVariant is NULL. Not for sets.
    QVariant stored(const EntityBase &entity) const;
    /// Takes over what a table held; false when it isn't of this type or breaks a hard rule.
    bool load(EntityBase &entity, const QVariant &stored) const;

    bool equal(const EntityBase &a, const EntityBase &b) const;
    /// Less than, equal or greater than zero; unset sorts last.
    int compare(const EntityBase &a, const EntityBase &b) const;
    /// The hard rules for a value that is already there.
    Result<> check(const EntityBase &entity) const;

    /// Elements of a set as sorted canonical texts, and single changes to them. For sets only.
    QStringList elements(const EntityBase &entity) const;
    bool hasElement(const EntityBase &entity, const QString &element) const;
    Result<> addElement(EntityBase &entity, const QString &element) const;
    void removeElement(EntityBase &entity, const QString &element) const;

    /// The reference of a Reference field, null when not set.
    EntityId reference(const EntityBase &entity) const;
    /// The references of a Reference or References field.
    std::vector<EntityId> references(const EntityBase &entity) const;

    /// The typed value behind the field, for codecs and bulk code that knows the type.
    void *value(EntityBase &entity) const { return m_reach(&entity); }
    const void *value(const EntityBase &entity) const { return m_reach(const_cast<EntityBase *>(&entity)); }

private:
    Reach m_reach;
    const ValueCodec *m_codec;
    int m_index;
};

/// English and translated label of an enumeration's value.
QString enumLabel(const EnumInfo &info, int value);
QString enumLabelTranslated(const EnumInfo &info, int value);

template<typename E>
QString enumLabel(E value)
{
    return enumLabel(enumInfo<E>, static_cast<int>(value));
}

template<typename E>
QString enumLabelTranslated(E value)
{
    return enumLabelTranslated(enumInfo<E>, static_cast<int>(value));
}

} // namespace leadline
