// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

#include <span>

namespace leadline {

/// What `export` can write, by the ending of the output file.
struct ExportTarget
{
    const char *ending;
    /// The options that this form heeds, apart by blanks. Others are refused: who names an audience must not get all.
    const char *options;
    /// Gives how much was written, in words: "3 pages".
    Result<QString> (*write)(PlanSession &session, const QCommandLineParser &parser, const QString &output, const VerbContext &context);
};

std::span<const ExportTarget> exportTargets();
/// Null when no target has this ending; letter case doesn't matter.
const ExportTarget *findExportTarget(const QString &ending);

} // namespace leadline
