// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/textmetrics.h"

namespace leadline::tests {

/// Text metrics without fonts: every character is half as wide as the text is high.
class FixedMetrics final : public TextMetrics
{
public:
    qreal width(const QString &text, const TextStyle &style) const override
    {
        return static_cast<qreal>(text.size()) * (style.size / 2 + style.spacing);
    }
    qreal ascent(const TextStyle &style) const override { return style.size; }
    qreal descent(const TextStyle &style) const override { return style.size / 4; }
    qreal capHeight(const TextStyle &style) const override { return style.size * 0.75; }
    qreal lineHeight(const TextStyle &style) const override { return style.size * 1.25; }
};

} // namespace leadline::tests
