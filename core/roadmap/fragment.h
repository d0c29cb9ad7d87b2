// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/scene.h"

#include <array>
#include <memory>

namespace leadline {

/// How a line of text is written into a Fragment.
struct Lettering
{
    TextStyle style;
    Paint paint = ColourToken::TextPrimary;
    TextAlign align = TextAlign::Start;
};

/// A piece of a picture with its own origin, for example one lane, that is placed later. Not drawn by itself.
class Fragment final
{
public:
    Fragment() = default;
    Fragment(Fragment &&) noexcept = default;
    Fragment &operator=(Fragment &&) noexcept = default;
    ~Fragment() = default;
    /// For what stands in more than one place, as a heading does.
    Fragment copy() const;

    /// Items of a stratum; created at first use.
    SceneLayer &on(Stratum stratum);
    std::vector<AccessibleNode> &accessible() { return m_accessible; }

    /// One line of text whose Start, Centre or End (as aligned) lies at @p x; nothing for an empty one. @p width is
    /// its advance width.
    void text(Stratum stratum, qreal x, qreal baseline, const QString &string, const Lettering &lettering, qreal width,
              SceneEntity entity = {});
    /// The same, measured here; the advance width is returned.
    qreal text(Stratum stratum, qreal x, qreal baseline, const QString &string, const Lettering &lettering,
               const TextMetrics &metrics, SceneEntity entity = {});
    void line(Stratum stratum, QPointF from, QPointF to, Paint paint, qreal width);
    void fill(Stratum stratum, const QRectF &rect, Paint paint);

    /// Adds a node and returns its index, to be the parent of others.
    int describe(SceneRole role, const QRectF &rect, const QString &name, SceneEntity entity = {}, int parent = -1);

    /// Moves everything by @p offset into @p target; this fragment is empty then. Nodes without a parent become
    /// children of @p parent.
    void moveInto(Fragment &target, QPointF offset, int parent = -1);
    /// The finished picture; layers that stayed empty are left out.
    Scene toScene(QSizeF size) &&;

    qreal height = 0; ///< what the piece takes in its list

private:
    static constexpr size_t strata = static_cast<size_t>(Stratum::Overlay) + 1;

    /// A page has thousands of fragments, most of them with one or two strata; they are moved more than read.
    std::array<std::unique_ptr<SceneLayer>, strata> m_layers;
    std::vector<AccessibleNode> m_accessible;
};

} // namespace leadline
