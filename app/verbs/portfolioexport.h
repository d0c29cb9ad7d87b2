// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/analysis/viewdescription.h"

namespace leadline {

enum class PictureForm : quint8 { Pdf, Png };

/// `export --view portfolio`: the page of charts. Needs a QApplication.
Result<> writePortfolio(PlanSession &session, const QCommandLineParser &parser, const ViewDescription &view,
                        const QString &output, PictureForm form, const VerbContext &context);

} // namespace leadline
