// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace leadline {

/// A text of the journal as UTF-8; a null one stays null, an empty one empty.
inline QByteArray nullableUtf8(const QString &text)
{
    return text.isNull() ? QByteArray() : (text.isEmpty() ? QByteArray("") : text.toUtf8());
}

/// The text that nullableUtf8() turned into @p bytes.
inline QString nullableText(const QByteArray &bytes)
{
    return bytes.isNull() ? QString() : (bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes));
}

} // namespace leadline
