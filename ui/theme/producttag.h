// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadline {

/// A product's swatch with its name or code: a tag of 18 px, or without a border as in legends.
class ProductTag final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductTag(QWidget *parent = nullptr);
    ProductTag(int product, const QString &text, QWidget *parent = nullptr);

    /// @p product is the palette index 1 to 8; 0 is neutral.
    void setProduct(int product, const QString &text);
    void setBordered(bool bordered);

    /// How wide it would be with that text.
    int widthWith(const QString &text) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_product = 0;
    bool m_bordered = true;
};

} // namespace leadline
