// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

namespace leadline {

/// Text of an SVG under construction. Numbers have at most two decimals and never depend on the locale.
class SvgBuffer final
{
public:
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    const QByteArray &bytes() const { return m_bytes; }

    SvgBuffer &operator<<(const char *text)
    {
        m_bytes.append(text);
        return *this;
    }
    SvgBuffer &operator<<(const QByteArray &text)
    {
        m_bytes.append(text);
        return *this;
    }
    SvgBuffer &operator<<(qreal value);
    /// Character data: escaped, without what XML doesn't allow.
    SvgBuffer &operator<<(const QString &text);

    /// Closed rectangle as path data.
    void appendRect(const QRectF &rect);
    void appendPath(const QPainterPath &path);
    /// x, y, width and height as attributes.
    void appendBox(const QRectF &rect);

private:
    QByteArray m_bytes;
};

} // namespace leadline
