// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/producttag.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int tagHeight = 18;
constexpr int tagPadding = 6;
constexpr int tagGap = 5;
constexpr int swatch = 8;

} // namespace

ProductTag::ProductTag(QWidget *parent)
    : QWidget(parent)
{
    setFont(Appearance::font(TextRole::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ProductTag::ProductTag(int product, const QString &text, QWidget *parent)
    : ProductTag(parent)
{
    setProduct(product, text);
}

void ProductTag::setProduct(int product, const QString &text)
{
    m_product = product;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ProductTag::setBordered(bool bordered)
{
    m_bordered = bordered;
    updateGeometry();
    update();
}

int ProductTag::widthWith(const QString &text) const
{
    const int edge = m_bordered ? tagPadding : 0;
    return 2 * edge + swatch + tagGap + fontMetrics().horizontalAdvance(text);
}

QSize ProductTag::sizeHint() const
{
    return {widthWith(m_text), tagHeight};
}

void ProductTag::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    if (m_bordered)
        paintPanel(painter, rect(), {}, appearance.colour(ColourToken::LineSoft), 4);
    const int x = m_bordered ? tagPadding : 0;
    const QRect mark(x, (height() - swatch) / 2, swatch, swatch);
    paintSwatch(painter, style()->visualRect(layoutDirection(), rect(), mark), m_product);
    painter.setPen(appearance.colour(ColourToken::TextSecondary));
    const QRect text(x + swatch + tagGap, 0, width() - 2 * x - swatch - tagGap, height());
    drawElided(painter, style()->visualRect(layoutDirection(), rect(), text), m_text);
}

} // namespace leadline
