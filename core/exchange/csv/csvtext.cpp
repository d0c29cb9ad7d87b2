// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvtext.h"

#include <QStringDecoder>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Guess
{
    TextEncoding encoding;
    qsizetype markLength;
};

std::optional<Guess> byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xef\xbb\xbf", 3)))
        return Guess{TextEncoding::Utf8, 3};
    if (bytes.startsWith(QByteArrayView("\xff\xfe", 2)))
        return Guess{TextEncoding::Utf16LittleEndian, 2};
    if (bytes.startsWith(QByteArrayView("\xfe\xff", 2)))
        return Guess{TextEncoding::Utf16BigEndian, 2};
    return std::nullopt;
}

// Latin text in UTF-16 has a NUL in every second byte: nearly always at one parity, never at the other.
std::optional<TextEncoding> utf16Pattern(QByteArrayView bytes)
{
    const qsizetype length = qMin<qsizetype>(bytes.size(), 4096);
    qsizetype nulsAtEven = 0;
    qsizetype nulsAtOdd = 0;
    for (qsizetype i = 0; i < length; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? nulsAtEven : nulsAtOdd);
    }
    const qsizetype enough = qMax<qsizetype>(1, length / 2 * 4 / 10);
    if (nulsAtOdd >= enough && nulsAtEven == 0)
        return TextEncoding::Utf16LittleEndian;
    if (nulsAtEven >= enough && nulsAtOdd == 0)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

QString decodeUnicode(QByteArrayView bytes, TextEncoding encoding, bool *hadErrors)
{
    QStringConverter::Encoding name = QStringConverter::Utf8;
    if (encoding == TextEncoding::Utf16LittleEndian)
        name = QStringConverter::Utf16LE;
    else if (encoding == TextEncoding::Utf16BigEndian)
        name = QStringConverter::Utf16BE;
    // Stateless: a sequence that the end of the file cuts off is an error, not a beginning.
    QStringDecoder decoder(name, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    *hadErrors = decoder.hasError();
    return text;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr std::array<char16_t, 32> upperControls = {
        0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
    };
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x80 && code < 0xa0)
            c = QChar(upperControls[code - 0x80u]);
    }
    return text;
}

CsvText CsvText::decode(QByteArrayView bytes)
{
    CsvText result;
    if (const std::optional<Guess> mark = byteOrderMark(bytes)) {
        result.encoding = mark->encoding;
        result.hadByteOrderMark = true;
        result.text = decodeUnicode(bytes.sliced(mark->markLength), mark->encoding, &result.damaged);
        return result;
    }
    bool hadErrors = false;
    if (const std::optional<TextEncoding> pattern = utf16Pattern(bytes)) {
        QString text = decodeUnicode(bytes, *pattern, &hadErrors);
        if (!hadErrors) {
            result.encoding = *pattern;
            result.text = std::move(text);
            return result;
        }
    }
    QString text = decodeUnicode(bytes, TextEncoding::Utf8, &hadErrors);
    if (!hadErrors) {
        result.text = std::move(text);
        return result;
    }
    result.encoding = TextEncoding::Windows1252;
    QStringDecoder decoder("windows-1252");
    if (decoder.isValid())
        result.text = decoder.decode(bytes);
    else
        result.text = fromWindows1252(bytes);
    return result;
}

} // namespace leadline
