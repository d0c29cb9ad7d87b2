// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/export/exportjob.h"
#include "core/roadmap/scene.h"

namespace leadline {

/// The PDF of a document: vector pages, embedded subset fonts, selectable text, bookmarks, title, author, subject
/// and the injected date. Equal documents give equal bytes when makeExportsReproducible() was called first. Needs a
/// QGuiApplication; may run in any thread.
Result<QByteArray> pdfBytes(const SceneDocument &document, const ExportOptions &options = {});

/// pdfBytes() written to @p path as a whole or not at all.
Result<> exportPdf(const SceneDocument &document, const QString &path, const ExportOptions &options = {});

} // namespace leadline
