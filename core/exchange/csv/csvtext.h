// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace leadline {

enum class TextEncoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The encoding's usual name, e.g. "UTF-16LE"; not translated.
QString encodingName(TextEncoding encoding);

/// The text of a file whose encoding nobody declared.
struct CsvText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    bool hadByteOrderMark = false;
    /// Set when a byte order mark promised an encoding and some bytes break it: these became U+FFFD.
    bool damaged = false;

    /// Decodes by byte order mark, else UTF-16 when every second byte of the beginning is NUL, else
    /// strict UTF-8, else Windows-1252. Every input decodes to something; the mark isn't part of the text.
    static CsvText decode(QByteArrayView bytes);
};

/// Windows-1252 without help from the platform's converters; what CsvText::decode() falls back to on
/// Qt builds without ICU. The five undefined bytes become the C1 controls of the same number.
QString fromWindows1252(QByteArrayView bytes);

} // namespace leadline
