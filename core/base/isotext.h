// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace leadline {

// Days and instants as files hold them. Written by hand because Qt's formats are read anew for every value, and a
// plan of 100,000 rows holds half a million of them.

/// "2026-08-12"; null for a day that is invalid or outside the years 0 to 9999.
QString isoDayText(QDate day);
/// Exactly that form of a day that exists; invalid otherwise. QDate's own reader also takes what it does not write.
QDate isoDayFromText(QStringView text);

/// "2026-08-12T09:30:00.000Z"; null for an invalid instant.
QString isoInstantText(const QDateTime &instant);
/// That form, or the same without the milliseconds; invalid otherwise. UTC.
QDateTime isoInstantFromText(QStringView text);

} // namespace leadline
