// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/export/exportjob.h"
#include "core/roadmap/scene.h"

namespace leadline {

/// The pages below each other as one SVG 1.1 document: bars as groups of rectangles, text as text with its measured
/// length, glyphs and patterns defined once. Nothing in it depends on the machine. Needs a QGuiApplication for the
/// text metrics.
Result<QByteArray> svgBytes(const SceneDocument &document, const ExportOptions &options = {});

/// svgBytes() written to @p path as a whole or not at all.
Result<> exportSvg(const SceneDocument &document, const QString &path, const ExportOptions &options = {});

} // namespace leadline
