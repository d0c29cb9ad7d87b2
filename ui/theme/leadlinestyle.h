// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include <memory>

namespace leadline {

class FocusRing;

/// How Qt's own widgets look, in the tokens of Appearance and the sizes of STYLE section 4; what isn't drawn here is
/// Fusion in our palette. Line edits and combos with the property "invalid" set to true have a border in the bad colour;
/// QPushButtons look like secondary buttons. Set by Appearance::install().
class LeadlineStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    LeadlineStyle();
    ~LeadlineStyle() override;

    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    std::unique_ptr<FocusRing> m_ring;
    std::unique_ptr<QObject> m_wheels;
};

} // namespace leadline
