// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldinfo.h"

#include <QJsonValue>

namespace leadline {

/// What a column sorts by: a number, or else a text; what isn't set goes last in either direction.
struct SortValue
{
    bool isUnset = true;
    double number = 0;
    QString text = {};

    /// Less than, equal to or greater than zero.
    static int compare(const SortValue &a, const SortValue &b);
};

/// One property of the rows of an entity, stored or derived: the same interface for `list`, CSV, filters, sorting,
/// grouping and colour. Columns are values about a plan that doesn't change meanwhile; they are used in one
/// thread, because derived ones work out shared facts when first asked.
class Column
{
public:
    virtual ~Column();

    /// As on the command line: "effort_likely".
    const QString &key() const { return m_key; }
    /// Translated.
    const QString &label() const { return m_label; }
    FieldType type() const { return m_type; }
    /// "person-days", "/week", …; empty when there is none.
    const QString &unit() const { return m_unit; }
    /// Of enumerations; null otherwise.
    const EnumInfo *enumeration() const { return m_enumeration; }
    /// Of references.
    EntityKind target() const { return m_target; }
    /// One sentence for `fields` and tooltips; empty when the label says it all.
    virtual QString meaning() const { return {}; }
    /// Null for derived columns.
    virtual const FieldInfo *field() const { return nullptr; }

    virtual bool isUnset(const EntityBase &row) const = 0;
    /// As CSV and the command line write it: canonical text, references as REF, lists with commas, derived
    /// numbers rounded to four digits. Empty when not set.
    virtual QString text(const EntityBase &row) const = 0;
    /// For people: titles in place of references, translated labels.
    virtual QString displayText(const EntityBase &row) const { return text(row); }
    /// The value of numbers (money in major units), flags (0 or 1) and enumerations (their place in the order; of
    /// impact its number); the Julian day of dates. Unset for everything else.
    virtual std::optional<double> number(const EntityBase &) const { return std::nullopt; }
    /// Of Day, When and Instant columns.
    virtual PlannedDate date(const EntityBase &) const { return {}; }
    /// Of Reference and References columns; removed rows read as none.
    virtual std::vector<EntityId> references(const EntityBase &) const { return {}; }
    /// Of tags and links.
    virtual QStringList elements(const EntityBase &) const { return {}; }
    /// The value in `--as json` (DESIGN section 6).
    virtual QJsonValue json(const EntityBase &row) const = 0;
    virtual SortValue sortValue(const EntityBase &row) const;

    int compare(const EntityBase &a, const EntityBase &b) const { return SortValue::compare(sortValue(a), sortValue(b)); }

protected:
    Column(QString key, QString label, FieldType type, QString unit = {}, const EnumInfo *enumeration = nullptr,
           EntityKind target = EntityKind::Portfolio);

private:
    QString m_key;
    QString m_label;
    FieldType m_type;
    QString m_unit;
    const EnumInfo *m_enumeration;
    EntityKind m_target;
};

/// "Yes" or "No", translated.
QString flagText(bool value);

/// True for the types whose number() people compare and sum up.
bool isNumeric(FieldType type);
bool isDate(FieldType type);

} // namespace leadline
