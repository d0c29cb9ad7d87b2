// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/vectortext.h"

#include <charconv>

namespace leadline {

VectorText &VectorText::operator<<(qreal value)
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

VectorText &VectorText::operator<<(const QString &text)
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

void VectorText::appendRect(const QRectF &rect)
{
    *this << "M" << rect.left() << " " << rect.top() << "h" << rect.width() << "v" << rect.height() << "h"
          << -rect.width() << "z";
}

void VectorText::appendPath(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            *this << "M";
            break;
        case QPainterPath::LineToElement:
            if (element.y == path.elementAt(i - 1).y) {
                *this << "H" << element.x;
                continue;
            }
            if (element.x == path.elementAt(i - 1).x) {
                *this << "V" << element.y;
                continue;
            }
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

void VectorText::appendPosition(QPointF position)
{
    if (position.x() != 0)
        *this << " x=\"" << position.x() << "\"";
    if (position.y() != 0)
        *this << " y=\"" << position.y() << "\"";
}

void VectorText::appendBox(const QRectF &rect)
{
    appendPosition(rect.topLeft());
    *this << " width=\"" << rect.width() << "\" height=\""
          << rect.height() << "\"";
}

} // namespace leadline
