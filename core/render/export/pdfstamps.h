// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/stamps.h"
#include "core/render/theme.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <vector>

namespace leadline {

/// Collects the stamps of a document's pages: a figure becomes one form, each occurrence a short reference to it. A
/// ring as a path takes 200 bytes of a page's content and as much time; a reference takes 36.
class PdfStamps final : public StampSink
{
public:
    explicit PdfStamps(const Theme &theme)
        : m_theme(theme)
    {
    }

    struct Form
    {
        QSizeF size;
        QByteArray content; ///< y grows downwards from the top left corner
    };
    struct Placed
    {
        size_t form = 0;
        QPointF at; ///< scene coordinates
    };

    void beginPage() { m_pages.emplace_back(); }
    void place(const Stamp &stamp) override;

    const std::vector<Form> &forms() const { return m_forms; }
    const std::vector<std::vector<Placed>> &pages() const { return m_pages; }

private:
    using Key = std::array<qint64, 8>;

    QByteArray content(const Stamp &stamp) const;

    const Theme &m_theme;
    std::map<Key, size_t> m_known;
    std::vector<Form> m_forms;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace leadline
