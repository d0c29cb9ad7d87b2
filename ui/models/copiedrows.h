// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QHash>

class QMimeData;

namespace leadline {

class EntityTableModel;

/// A canonical text as people type it: with the decimal sign of their language.
QString typedInput(FieldType type, const QString &canonical);

/// Whole rows of a table on their way through the clipboard, as input that gives each cell its value again.
struct CopiedRows
{
    QStringList columns; ///< column keys
    QList<QStringList> cells;

    bool isEmpty() const { return cells.isEmpty(); }
    /// Beside the text for people and spreadsheets; names the plan, in which alone its references mean the same.
    void store(QMimeData &data, EntityKind kind, const PlanContext &context) const;
    /// Empty when there are none of this plan and entity.
    static CopiedRows read(const QMimeData &data, EntityKind kind, const PlanContext &context);
    /// Whether there are some of another plan or entity, in which the same IDs are other rows.
    static bool areForeign(const QMimeData &data, EntityKind kind, const PlanContext &context);
};

/// The cells of a table as text for the clipboard.
class CellCopier final
{
public:
    explicit CellCopier(const EntityTableModel &model)
        : m_model(model)
    {
    }

    /// What gives a cell its value again: references in place of names, dates with how sure they are.
    QString input(const EntityBase &row, int section) const;
    /// The same as people read it, where that gives the same value: names, "Q4 2026".
    QString words(const EntityBase &row, int section);

private:
    QString words(const EntityBase &row, const Column &column);
    bool readsBack(const EntityBase &row, const FieldInfo &field, const QString &words) const;

    const EntityTableModel &m_model;
    QHash<std::pair<const FieldInfo *, QString>, QString> m_known; ///< by what input() gives
};

} // namespace leadline
