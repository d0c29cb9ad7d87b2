// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/analysis/derived/columnset.h"
#include "core/analysis/filter/foldedtexts.h"
#include "core/analysis/filter/filtertoken.h"

#include <QSet>

namespace leadline {

/// One comparison of a filter expression, bound to its column: `effort_likely>20`, or a word that is searched.
///
/// How a value compares depends on the column: numbers as numbers; dates with the period that was typed (equal when
/// they lie inside); enumerations by label and in their order; references with the rows that have this reference,
/// id, name, e-mail or initials; tags and lists when they hold it; texts case- and accent-blind, `:` meaning contains
/// (for `ref` and `id` equals). `none` is what isn't set, which is also unequal to everything.
class FilterTerm final
{
public:
    /// A bare word or quoted text.
    static FilterTerm search(const FilterToken &word, std::shared_ptr<FoldedTexts> texts);
    /// False, and @p issue filled, when the column can't be compared with this value in this way.
    static bool compare(const Column &column, FilterComparison comparison, const FilterToken &value,
                        const AnalysisContext &context, FilterTerm *term, FilterIssue *issue);

    /// @p texts are those that the caller keeps: a text is looked for there instead of being folded again for every key.
    void useKept(std::shared_ptr<FoldedTexts> texts);
    bool matches(const EntityBase &row) const;
    /// The term in its canonical spelling.
    QString text() const;

private:
    enum class Kind : quint8 { Search, Unset, Text, Number, Flag, Choice, Date, Reference, Element };

    QString bindNumber(const QString &typed);
    QString bindChoice(const QString &typed);
    QString bindDate(const QString &typed, const AnalysisContext &context);
    QString bindReference(const QString &typed, const AnalysisContext &context);
    bool ordered(double value, double low, double high) const;
    bool matchesDate(const EntityBase &row) const;
    bool matchesText(const EntityBase &row) const;
    bool matchesElement(const EntityBase &row) const;

    Kind m_kind = Kind::Search;
    const Column *m_column = nullptr;
    FilterComparison m_comparison = FilterComparison::Has;
    QString m_typed;
    bool m_quoted = false;

    std::shared_ptr<FoldedTexts> m_texts;
    QString m_folded;
    const FieldInfo *m_textField = nullptr; ///< the column's, when rows hold its text as it is
    bool m_isIdentifier = false;
    double m_number = 0;
    DateRange m_range;
    bool m_isDay = false;
    FiscalCalendar m_fiscal;
    QSet<EntityId> m_ids;
};

} // namespace leadline
