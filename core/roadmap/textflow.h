// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/textmetrics.h"

#include <QStringList>

namespace leadline {

/// @p text in lines of at most @p width, broken where its language allows it; a word that is wider than a line is
/// broken between characters. Nothing is left out. At least one line.
QStringList wrapText(const QString &text, const TextStyle &style, qreal width, const TextMetrics &metrics);

/// @p text, or as much of its beginning as fits in @p width with an ellipsis. For the screen only.
QString elideText(const QString &text, const TextStyle &style, qreal width, const TextMetrics &metrics);

} // namespace leadline
