// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namedencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedEncodingText
{
    Q_DECLARE_TR_FUNCTIONS(NamedEncoding)
};

/// Those that lists come in most often; a platform may know hundreds.
QString examples()
{
    QStringList known;
    for (const char *name : {"UTF-8", "UTF-16", "Windows-1250", "Windows-1251", "Windows-1252", "ISO-8859-15", "Shift_JIS", "GB18030",
                             "Big5", "EUC-KR"}) {
        if (QStringDecoder(name).isValid())
            known.append(QString::fromLatin1(name));
    }
    return known.join(u", "_s);
}

qint64 lineAfter(QStringView text)
{
    const qsizetype lineFeeds = text.count(u'\n');
    return 1 + (lineFeeds > 0 ? lineFeeds : text.count(u'\r'));
}

/// What stands before the first bytes that @p name can't read. A decoder doesn't step back, so that the part that holds them is
/// read a second time, byte by byte.
QString textBeforeFault(QByteArrayView bytes, const QByteArray &name)
{
    constexpr qsizetype partLength = 65536;
    qsizetype sound = 0;
    QString text;
    for (QStringDecoder decoder(name.constData()); sound < bytes.size(); sound += partLength) {
        const QString part = decoder.decode(bytes.sliced(sound, std::min(partLength, bytes.size() - sound)));
        if (decoder.hasError())
            break;
        text += part;
    }
    if (sound >= bytes.size())
        return text; // the end cuts a character off
    QStringDecoder decoder(name.constData());
    text = decoder.decode(bytes.first(sound));
    for (; sound < bytes.size(); ++sound) {
        const QString next = decoder.decode(bytes.sliced(sound, 1));
        if (decoder.hasError())
            break;
        text += next;
    }
    return text;
}

/// Where a text holds what no text does: half a surrogate pair, or one of the controls that single-byte encodings give for
/// bytes they don't define.
std::optional<qsizetype> firstNonsense(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isControl = unit >= 0x80 && unit < 0xa0 && unit != 0x85; // 0x85 is a line end
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (isControl || text[i].isSurrogate())
            return i;
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> NamedEncoding::toUtf8(QByteArrayView bytes, const QString &name)
{
    const QByteArray latin = name.trimmed().toLatin1();
    // Stateless: a character that the end of the file cuts off is an error, not a beginning.
    QStringDecoder decoder(latin.constData(), QStringConverter::Flag::Stateless);
    if (latin.isEmpty() || !decoder.isValid()) {
        return Error{ErrorCode::Usage,
                     NamedEncodingText::tr("There is no encoding “%1”. Nothing was changed; choose the one that the file was written in, such "
                                           "as %2.")
                         .arg(name, examples())};
    }
    const QString text = decoder.decode(bytes);
    const auto refuse = [&](qint64 line) {
        return Error{ErrorCode::Refused,
                     NamedEncodingText::tr("Line %1 holds bytes that are no text in %2. Nothing was changed; name the encoding that the file was "
                                           "written in, or leave the name out to have it found.")
                         .arg(line)
                         .arg(name.trimmed())};
    };
    if (decoder.hasError())
        return refuse(lineAfter(textBeforeFault(bytes, latin)));
    // Half a unit at the end is no error to the decoder.
    const QByteArrayView known = decoder.name();
    const qsizetype unit = known.startsWith("UTF-16") ? 2 : known.startsWith("UTF-32") ? 4 : 1;
    if (bytes.size() % unit != 0)
        return refuse(lineAfter(text));
    if (const std::optional<qsizetype> nonsense = firstNonsense(text))
        return refuse(lineAfter(QStringView(text).first(*nonsense)));
    return QStringView(text).sliced(text.startsWith(QChar::ByteOrderMark) ? 1 : 0).toUtf8();
}

} // namespace leadline
