// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <array>

namespace leadline {

namespace {

/// -1 when it is none of 0-9 and a-f.
int hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10 : -1;
}

} // namespace

QString idText(EntityId id)
{
    return id.toString(QUuid::WithoutBraces);
}

EntityId idFromText(QStringView text)
{
    // Read by hand: QUuid also accepts upper case and other spellings, and the canonical text is one spelling only.
    if (text.size() != 36)
        return {};
    std::array<char, 16> bytes{};
    qsizetype at = 0;
    for (char &byte : bytes) {
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            if (text[at++] != u'-')
                return {};
        }
        const int high = hexDigit(text[at++]);
        const int low = hexDigit(text[at++]);
        if (high < 0 || low < 0)
            return {};
        byte = static_cast<char>(high << 4 | low);
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace leadline
