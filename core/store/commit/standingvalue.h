// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace leadline {

/// Which of two values of one field, set without knowing of each other, is shown until somebody decides: the greater of
/// (canonical text, transaction id), live and in merges alike, never by a clock (DESIGN section 5). Byte order of UTF-8,
/// which every engine sorts by as well; "not set" is the least.
inline bool standsAgainst(const QString &text, EntityId transaction, const QString &otherText, EntityId otherTransaction)
{
    if (text.isNull() != otherText.isNull())
        return otherText.isNull();
    const QByteArray left = text.toUtf8();
    const QByteArray right = otherText.toUtf8();
    return left != right ? left > right : idText(transaction) > idText(otherTransaction);
}

} // namespace leadline
