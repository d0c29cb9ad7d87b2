// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/planneddate.h"
#include "core/base/text.h"
#include "core/base/typedperiod.h"
#include "core/base/typedwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace leadline {

namespace {

/// Far enough for every form to come round: 29 February may be eight years away.
constexpr int furthestTurn = 8;

/// One typed date, of which every turn can be asked for: "Q1" of this year, of the next …
class TypedDate final
{
public:
    TypedDate(QStringView typed, const FiscalCalendar &calendar, QDate today)
        : m_calendar(calendar)
        , m_today(today)
    {
        const Result<PlannedDate> canonical = PlannedDate::fromText(typed.trimmed());
        if (canonical) {
            m_canonical = *canonical;
            return;
        }
        m_words = TypedWords::read(typed);
        const Result<PlannedDate> body = PlannedDate::fromText(m_words.text);
        if (body && body->confidence == DateConfidence::Firm)
            m_canonical = {body->date, body->precision, m_words.confidence.value_or(body->confidence)};
    }

    std::optional<TypedPeriod> at(QDate anchor, int turn) const
    {
        if (m_canonical.isValid()) {
            return TypedPeriod{.first = m_canonical.firstDay(m_calendar),
                               .last = m_canonical.lastDay(m_calendar),
                               .precision = m_canonical.precision};
        }
        return readTypedPeriod(m_words.text, {m_calendar, m_today, anchor, turn});
    }

    /// The first turn that @p fits, from @p from to @p to. One that doesn't recur is taken as it is.
    template<typename Fits>
    std::optional<TypedPeriod> search(QDate anchor, int from, int to, Fits fits) const
    {
        const int step = from <= to ? 1 : -1;
        for (int turn = from; turn != to + step; turn += step) {
            const std::optional<TypedPeriod> period = at(anchor, turn);
            if (period && (!period->recurs || fits(*period)))
                return period;
        }
        return std::nullopt;
    }

    /// The first turn that isn't over on @p start.
    std::optional<TypedPeriod> endAfter(QDate start) const
    {
        return search(start, -1, furthestTurn, [start](const TypedPeriod &period) { return period.last >= start; });
    }

    std::optional<TypedPeriod> find(MissingYear missing) const
    {
        switch (missing) {
        case MissingYear::Next:
            return search(m_today, 0, furthestTurn, [this](const TypedPeriod &period) { return period.last >= m_today; });
        case MissingYear::Last:
            return search(m_today, 0, -furthestTurn, [this](const TypedPeriod &period) { return period.first <= m_today; });
        case MissingYear::OfToday:
            return at(m_today, 0);
        case MissingYear::Nearest:
            break;
        }
        const std::optional<TypedPeriod> next = find(MissingYear::Next);
        const std::optional<TypedPeriod> last = find(MissingYear::Last);
        return next && last && distanceOf(*last) < distanceOf(*next) ? last : next;
    }

    /// Days from today to the next day of @p period.
    qint64 distanceOf(const TypedPeriod &period) const
    {
        return std::max({qint64(0), m_today.daysTo(period.first), period.last.daysTo(m_today)});
    }

    PlannedDate date(const TypedPeriod &period, DateRole role) const
    {
        if (m_canonical.isValid())
            return m_canonical;
        const DateConfidence unsaid = period.isPart ? DateConfidence::Likely : DateConfidence::Firm;
        return {role == DateRole::Start ? period.first : period.last, period.precision,
                m_words.confidence.value_or(unsaid)};
    }

private:
    const FiscalCalendar &m_calendar;
    QDate m_today;
    PlannedDate m_canonical; ///< set when that was typed
    TypedWords m_words;
};

Error unreadable(QStringView typed)
{
    // Short enough for the line under a field and for a message, whatever was typed.
    constexpr qsizetype longestQuote = 24;
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("PlannedDate", "\"%1\" is not a date; type one like 12 Aug 2026 or Q4 2026.")
                     .arg(excerpt(typed, longestQuote))};
}

/// "next Friday to mid November" late in November: that the next November is meant would have to be said. A span of a whole
/// year ("Q3 2026 to Q2"), and an end more than a month before, mean the next one.
bool isJustBefore(const TypedPeriod &end, QDate start)
{
    const QDate yearBefore = end.last.addYears(-1);
    return end.recurs && end.first > start.addMonths(10) && yearBefore.addDays(1) < start && yearBefore.addMonths(1) > start;
}

Error endsBefore(QStringView start, QStringView end)
{
    constexpr qsizetype longestQuote = 24;
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("PlannedDate", "\"%1\" lies before \"%2\"; add the year if a later one is meant.")
                     .arg(excerpt(end, longestQuote), excerpt(start, longestQuote))};
}

} // namespace

Result<PlannedDate> PlannedDate::fromInput(QStringView text, DateRole role, const FiscalCalendar &calendar,
                                           QDate today, MissingYear missing, QDate start)
{
    const TypedDate typed(text, calendar, today);
    std::optional<TypedPeriod> period;
    if (start.isValid() && missing == MissingYear::Next)
        period = typed.endAfter(start);
    if (!period || period->last < today.addYears(-1))
        period = typed.find(missing);
    if (!period)
        return unreadable(text);
    return typed.date(*period, role);
}

Result<PlannedSpan> PlannedSpan::fromInput(QStringView start, QStringView end, const FiscalCalendar &calendar,
                                           QDate today)
{
    const TypedDate typedStart(start, calendar, today);
    const TypedDate typedEnd(end, calendar, today);
    const std::optional<TypedPeriod> someStart = typedStart.find(MissingYear::Next);
    const std::optional<TypedPeriod> someEnd = typedEnd.find(MissingYear::Next);
    if (!someStart || !someEnd)
        return unreadable(someStart ? end : start);

    const auto span = [&](const TypedPeriod &first, const TypedPeriod &last) {
        return PlannedSpan{typedStart.date(first, DateRole::Start), typedEnd.date(last, DateRole::End)};
    };
    if (!someStart->recurs) {
        const std::optional<TypedPeriod> last = typedEnd.endAfter(someStart->first);
        if (last && isJustBefore(*last, someStart->first))
            return endsBefore(start, end);
        return span(*someStart, last ? *last : *someEnd);
    }
    if (!someEnd->recurs) {
        const std::optional<TypedPeriod> first =
            typedStart.search(someEnd->last, 1, -furthestTurn,
                              [&](const TypedPeriod &period) { return period.first <= someEnd->last; });
        return span(first ? *first : *someStart, *someEnd);
    }
    // Begun already, or still to come: whichever is nearer.
    const std::optional<TypedPeriod> begun = typedStart.find(MissingYear::Last);
    if (begun && typedStart.distanceOf(*begun) < typedStart.distanceOf(*someStart)) {
        const std::optional<TypedPeriod> last = typedEnd.endAfter(begun->first);
        if (last && last->last >= today)
            return span(*begun, *last);
    }
    const std::optional<TypedPeriod> last = typedEnd.endAfter(someStart->first);
    return span(*someStart, last ? *last : *someEnd);
}

} // namespace leadline
