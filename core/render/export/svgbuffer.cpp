// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/svgbuffer.h"

#include <charconv>

namespace leadline {

SvgBuffer &SvgBuffer::operator<<(qreal value)
{
    long long hundredths = std::llround(value * 100);
    if (hundredths < 0) {
        m_bytes.append('-');
        hundredths = -hundredths;
    }
    std::array<char, 24> digits;
    const std::to_chars_result end = std::to_chars(digits.data(), digits.data() + digits.size(), hundredths / 100);
    m_bytes.append(digits.data(), end.ptr - digits.data());
    const int rest = static_cast<int>(hundredths % 100);
    if (rest == 0)
        return *this;
    m_bytes.append('.');
    m_bytes.append(static_cast<char>('0' + rest / 10));
    if (rest % 10 != 0)
        m_bytes.append(static_cast<char>('0' + rest % 10));
    return *this;
}

SvgBuffer &SvgBuffer::operator<<(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'<':
            escaped.append(QLatin1String("&lt;"));
            break;
        case u'>':
            escaped.append(QLatin1String("&gt;"));
            break;
        case u'&':
            escaped.append(QLatin1String("&amp;"));
            break;
        case u'"':
            escaped.append(QLatin1String("&quot;"));
            break;
        default:
            if (character >= u' ' && character.unicode() < 0xFFFE)
                escaped.append(character);
        }
    }
    m_bytes.append(escaped.toUtf8());
    return *this;
}

void SvgBuffer::appendRect(const QRectF &rect)
{
    *this << "M" << rect.left() << " " << rect.top() << "h" << rect.width() << "v" << rect.height() << "h"
          << -rect.width() << "z";
}

void SvgBuffer::appendPath(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            *this << "M";
            break;
        case QPainterPath::LineToElement:
            *this << "L";
            break;
        case QPainterPath::CurveToElement:
            *this << "C";
            break;
        case QPainterPath::CurveToDataElement:
            *this << " ";
            break;
        }
        *this << element.x << " " << element.y;
    }
}

void SvgBuffer::appendBox(const QRectF &rect)
{
    *this << " x=\"" << rect.x() << "\" y=\"" << rect.y() << "\" width=\"" << rect.width() << "\" height=\""
          << rect.height() << "\"";
}

} // namespace leadline
