// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvcolumns.h"
#include "core/exchange/csv/importnotes.h"
#include "core/exchange/importcontext.h"
#include "core/model/customfield.h"

#include <QCoreApplication>
#include <QSet>

#include <deque>
#include <map>

namespace leadline {

/// The columns of a table that go to fields of one's own, and these fields for each kind of row: those of the plan, and new
/// ones where the mapping asks for them. What is made enters the change only once a row has a value in it.
///
/// A new field's type suits all values of its column: a number, a day, yes or no, a choice when there are few different
/// ones, else a text. A choice that an import made, and nobody edited here since, gets the options that the file adds.
class CustomColumns final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::CustomColumns)

public:
    /// All arguments must outlive it. Says in @p notes which columns have no field to go to.
    CustomColumns(const CsvTable &table, const CsvColumns &columns, const CsvMapping &mapping, const ImportContext &context,
                  ImportNotes *notes);

    size_t count() const { return m_columns.size(); }
    const QString &header(size_t column) const { return m_columns[column].target->uses.front().header; }
    const ColumnTarget &target(size_t column) const { return *m_columns[column].target; }
    /// What a record says; several columns of one name are joined by commas.
    QString text(size_t column, qsizetype record) const;
    /// Of the field for the mapping's entity.
    CustomType type(size_t column);
    /// Where rows of this kind take @p text to; null when they have no such field. An empty text makes none.
    const CustomField *field(size_t column, EntityKind kind, const QString &text);

    /// Writes the fields made here, and the options added, of those that are @p used; counts and tells them.
    void insertMade(const QSet<EntityId> &used, Change *change, ImportReport *report, ImportNotes *notes) const;

private:
    /// The field of a kind of rows; null when there is none yet.
    struct Place
    {
        const CustomField *field;
        bool mayMake;
    };
    struct Column
    {
        const ColumnTarget *target;
        QString key;
        QString as; ///< empty: the import makes no field
        std::map<EntityKind, Place> places = {};
    };
    /// What the values of a column look like.
    struct Shape
    {
        CustomType type = CustomType::Text;
        QStringList options;
    };
    struct Made
    {
        CustomField field;
        size_t column;
    };
    struct Grown
    {
        CustomField field;
        QStringList added;
    };

    const CustomField *present(EntityKind kind, const QString &key) const;
    bool wasRemovedHere(EntityKind kind, const QString &key) const;
    const CustomField *withNewOptions(size_t column, const CustomField &field);
    const CustomField *make(size_t column, EntityKind kind);
    const Shape &shape(size_t column);
    CustomType proposedType(const std::vector<QString> &values, const QStringList &different) const;
    /// What became of a column, whichever kinds of rows got a field from it.
    QString noteOfMade(size_t column, const QSet<EntityId> &used) const;
    QString description(const CustomField &field) const;

    const CsvTable &m_table;
    const CsvColumns &m_csv;
    const ImportContext &m_context;
    EntityKind m_entity;
    std::vector<Column> m_columns;
    std::map<size_t, Shape> m_shapes;
    std::deque<Made> m_made;
    std::deque<Grown> m_grown;
};

} // namespace leadline
