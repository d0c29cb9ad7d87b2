// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace leadline {

/// What a view shows; the texts are those of `export --view`: timeline, now-next-later, board, …
enum class ViewKind : quint8 { Timeline, NowNextLater, Board, Outcomes, Priorities, Portfolio, Update, Table };

/// The width of one step of a timeline's scale; Fit lets the range fill the window or the page.
enum class ViewZoom : quint8 { Fit, Week, Month, Quarter, Year };

QString viewKindText(ViewKind kind);
std::optional<ViewKind> viewKindFromText(QStringView text);
/// All texts, in the order of the enumeration, for help and error sentences.
QStringList viewKindTexts();

/// One key of a sort order. Text form: `rice` or, falling, `-rice`.
struct SortKey
{
    QString key;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
    QString text() const { return descending ? u'-' + key : key; }
    static SortKey fromText(QStringView text);
    /// Keys with commas between them.
    static std::vector<SortKey> listFromText(QStringView text);
};

/// A view as a value: everything that decides what is seen, and nothing else. It is what a saved view holds, what
/// the command line's options fill in, what a window shows and what is printed. Keys are those of the catalogue,
/// stored or derived; texts that people type (filter, dates) are kept as they were typed, so that a range "today"
/// to "today+90" moves with time.
struct ViewDescription
{
    ViewKind kind = ViewKind::Timeline;
    QString groupBy = QStringLiteral("objective"); ///< empty: one list
    QString colourBy = QStringLiteral("product");
    QString filter;   ///< a filter expression; empty: everything
    std::vector<SortKey> sort; ///< empty: the order of the list
    QString from;     ///< a typed date; empty: see defaultRange()
    QString to;
    ViewZoom zoom = ViewZoom::Fit;
    QStringList columns; ///< empty: those of the kind
    QString audience; ///< reference, id or name; empty: nothing is hidden
    /// What a newer program wrote and this one doesn't know; kept, so that saving a view loses nothing.
    QJsonObject unknown;

    friend bool operator==(const ViewDescription &, const ViewDescription &) = default;

    QJsonObject toJson() const;
    /// The compact text of the field `description`.
    QString toText() const;
    /// Keys that are missing take their defaults. An unknown kind or a value of a wrong type is refused.
    static Result<ViewDescription> fromJson(const QJsonObject &object);
    static Result<ViewDescription> fromText(const QString &text);

    /// The days shown: `from` and `to` read against @p today. With one of them open, the range is a year long;
    /// with both open it is defaultRange().
    Result<DateRange> range(const FiscalCalendar &calendar, QDate today) const;
};

} // namespace leadline
