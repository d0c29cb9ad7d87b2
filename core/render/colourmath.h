// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <array>

namespace leadline {

/// Kinds of colour vision deficiency, simulated at full strength.
enum class ColourVision : quint8 { Normal, Deutan, Protan, Tritan };

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(QRgb first, QRgb second);

/// @p over laid on @p ground with the opacity @p share, per sRGB channel.
QRgb mixed(QRgb over, QRgb ground, double share);

/// Lightness L* of CIE 1976, 0 to 100.
double lightness(QRgb colour);

/// The neutral grey with the lightness L*.
QRgb greyOfLightness(double lightness);

/// Distance in OKLab (Ottosson 2020) as seen with @p vision. The deficiency matrices are those of Machado,
/// Oliveira and Fernandes 2009 at severity 1, applied in linear sRGB.
double okLabDistance(QRgb first, QRgb second, ColourVision vision = ColourVision::Normal);

} // namespace leadline
