// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/colourmath.h"

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr std::array<Matrix, 4> visionMatrices = {{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

constexpr Matrix linearToLms = {{{0.4122214708, 0.5363325363, 0.0514459929},
                                 {0.2119034982, 0.6806995451, 0.1073969566},
                                 {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr Matrix lmsToLab = {{{0.2104542553, 0.7936177850, -0.0040720468},
                              {1.9779984951, -2.4285922050, 0.4505937099},
                              {0.0259040371, 0.7827717662, -0.8086757660}}};

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int encoded(double value)
{
    const double coded = value <= 0.0031308 ? 12.92 * value
                                            : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return std::clamp(static_cast<int>(std::lround(coded * 255)), 0, 255);
}

Vector linearRgb(QRgb colour)
{
    return {linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))};
}

Vector product(const Matrix &matrix, const Vector &vector)
{
    Vector result = {};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

double luminance(QRgb colour)
{
    const Vector rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

Vector okLab(QRgb colour, ColourVision vision)
{
    Vector rgb = product(visionMatrices[static_cast<size_t>(vision)], linearRgb(colour));
    for (double &channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    Vector lms = product(linearToLms, rgb);
    for (double &channel : lms)
        channel = std::cbrt(channel);
    return product(lmsToLab, lms);
}

} // namespace

double contrastRatio(QRgb first, QRgb second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QRgb mixed(QRgb over, QRgb ground, double share)
{
    const auto channel = [share](int top, int bottom) {
        return static_cast<int>(std::lround(top * share + bottom * (1 - share)));
    };
    return qRgb(channel(qRed(over), qRed(ground)), channel(qGreen(over), qGreen(ground)),
                channel(qBlue(over), qBlue(ground)));
}

double lightness(QRgb colour)
{
    const double y = luminance(colour);
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389.0 / 27;
}

QRgb greyOfLightness(double lightness)
{
    const double root = (lightness + 16) / 116;
    const double y = lightness > 8 ? root * root * root : lightness * 27.0 / 24389;
    const int channel = encoded(y);
    return qRgb(channel, channel, channel);
}

double okLabDistance(QRgb first, QRgb second, ColourVision vision)
{
    const Vector a = okLab(first, vision);
    const Vector b = okLab(second, vision);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace leadline
