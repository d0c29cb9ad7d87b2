// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace leadline {

// JSON pieces appended to a growing text. QJsonDocument would sort the keys and hold everything twice.

/// @p text in quotes, with only those characters escaped that JSON demands.
void appendJsonString(QByteArray &out, QStringView text);
void appendJsonStrings(QByteArray &out, const QStringList &texts);
/// `"key":`
void appendJsonKey(QByteArray &out, const char *key);

} // namespace leadline
