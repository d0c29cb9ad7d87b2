// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

#include <QDate>

#include <vector>

namespace leadline {

/// Moves a history by whole quarters. Ends of months stay ends of months, so periods of a month or a quarter
/// stay whole; a day that the other month hasn't becomes its last. Quarters named in texts move along.
class DateShift final
{
public:
    explicit DateShift(int quarters)
        : m_quarters(quarters)
    {
    }

    /// Whole calendar quarters from one day's to the other's.
    static int quartersBetween(QDate from, QDate to);

    QDate day(QDate day) const;
    QDateTime instant(const QDateTime &instant) const;
    /// "Commit to Q4 2026" → "Commit to Q1 2027"; a quarter without a year moves too.
    QString words(const QString &text) const;
    /// A canonical text of @p field; what isn't a date nor a text for people stays.
    QString fieldText(const FieldInfo &field, const QString &text) const;

    /// Fails when a date would leave the calendar.
    Result<> history(std::vector<Transaction> *history) const;

private:
    Result<std::shared_ptr<const EntityBase>> row(EntityKind kind, const std::shared_ptr<const EntityBase> &row) const;

    int m_quarters;
};

} // namespace leadline
