// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/export/exportjob.h"
#include "core/roadmap/scene.h"

class QImage;

namespace leadline {

/// A page as a picture of @p scale device pixels a scene unit, on the theme's canvas. Null when it would be too large
/// to hold. Needs a QGuiApplication.
QImage pageImage(const ScenePage &page, const Theme &theme, qreal scale);

/// Writes the pages below each other as one PNG, as a whole or not at all.
Result<> exportPng(const SceneDocument &document, const QString &path, qreal scale = 2,
                   const ExportOptions &options = {});

} // namespace leadline
