// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace leadline {

/// Files in an encoding that somebody named, because it can't be found out: Shift_JIS, Windows-1251 and others.
/// Which there are depends on the platform; UTF-8 and UTF-16 are always among them.
namespace NamedEncoding {

/// The text of @p bytes, which are in the encoding called @p name, in UTF-8 and without a byte order mark. Errors: nobody
/// knows this encoding (Usage, naming some that are known); the bytes are no text in it (Refused, naming the first such line).
Result<QByteArray> toUtf8(QByteArrayView bytes, const QString &name);

} // namespace NamedEncoding

} // namespace leadline
