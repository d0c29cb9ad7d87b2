// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/barparts.h"
#include "core/render/export/svgscene.h"
#include "core/render/itemshapes.h"
#include "core/render/outline.h"

namespace leadline {

namespace {

QPainterPath side(qreal x, const QRectF &body)
{
    QPainterPath path(QPointF(x, body.top()));
    path.lineTo(x, body.bottom());
    return path;
}

} // namespace

/// Ground and border are one element where the body is closed, so that a bar stays easy to edit.
void SvgScene::writeBarBody(const BarItem &bar, const BarLook &look, const BarParts &parts)
{
    const BarPaints paints = barPaints(bar, look);
    const bool isMirrored = m_scene.direction == Qt::RightToLeft;
    const bool leftClosed = isMirrored ? parts.endClosed : parts.startClosed;
    const bool rightClosed = isMirrored ? parts.startClosed : parts.endClosed;
    const qreal inset = look.border / 2;
    const QRectF line = parts.body.adjusted(leftClosed ? inset : 0, inset, rightClosed ? -inset : 0, -inset);
    const qreal radius = std::max(0.0, look.radius - inset);
    const bool hasProgressPart = look.progressLine <= 0 && !parts.progress.isEmpty();
    const bool hasOneElement = (leftClosed || rightClosed) && !hasProgressPart;
    const QByteArray bodyStyle = m_styles.stroke(paints.edge, look.border, DashPattern::Solid, false, paints.tint);

    if (hasOneElement && leftClosed && rightClosed) {
        rect(line, bodyStyle, radius);
    } else if (hasOneElement) {
        path(sidedBorder(line, radius, leftClosed, rightClosed), bodyStyle);
    } else if (look.radius > 0) {
        path(sidedRoundRect(parts.body, leftClosed ? look.radius : 0, rightClosed ? look.radius : 0),
             m_styles.fill(paints.tint));
    } else {
        rect(parts.body, m_styles.fill(paints.tint));
    }
    if (hasProgressPart) {
        const bool isWhole = bar.progress >= 1;
        path(sidedRoundRect(parts.progress, leftClosed && (!isMirrored || isWhole) ? look.radius : 0,
                            rightClosed && (isMirrored || isWhole) ? look.radius : 0),
             m_styles.fill(paints.fill));
    }
    if (!parts.stripe.isEmpty() && !bar.muted) {
        if (bar.openStart) {
            m_out << "<path class=\"" << m_styles.fill(paints.mark) << "\" d=\"";
            for (qreal y = parts.stripe.top(); y < parts.stripe.bottom(); y += 2 * openSideDash * look.unit) {
                const qreal height = std::min(openSideDash * look.unit, parts.stripe.bottom() - y);
                m_out.appendRect(QRectF(parts.stripe.left(), y, parts.stripe.width(), height));
            }
            m_out << "\"/>\n";
        } else if (look.radius > 0) {
            path(roundedStripe(parts.stripe, look.radius, !isMirrored), m_styles.fill(paints.mark));
        } else if (look.stripePattern) {
            const QRectF whole(QPointF(), parts.stripe.size());
            const QRectF inner = whole.adjusted(look.border, look.border, -look.border / 2, -look.border);
            use(m_styles.swatch(bar.product, whole.size(), inner, 0, look.unit), parts.stripe.topLeft());
        } else {
            rect(parts.stripe, m_styles.fill(paints.mark));
        }
    }
    if (!hasOneElement)
        path(sidedBorder(line, radius, leftClosed, rightClosed), m_styles.stroke(paints.edge, look.border));
    const bool dashedLeft = isMirrored ? bar.openEnd : bar.openStart;
    const bool dashedRight = isMirrored ? bar.openStart : bar.openEnd;
    if (dashedLeft)
        path(side(parts.body.left() + inset, parts.body),
             m_styles.stroke(paints.edge, look.border, DashPattern::Dash33));
    if (dashedRight)
        path(side(parts.body.right() - inset, parts.body),
             m_styles.stroke(paints.edge, look.border, DashPattern::Dash33));
    if (parts.sliceCount > 0) {
        m_out << "<path class=\"" << m_styles.fill(paints.fill) << "\" d=\"";
        for (int i = 0; i < parts.sliceCount; ++i)
            m_out.appendRect(parts.slices[static_cast<size_t>(i)]);
        m_out << "\"/>\n";
    }
    if (look.progressLine > 0)
        rect(parts.progress, m_styles.fill(ColourToken::TextPrimary));
}

} // namespace leadline
