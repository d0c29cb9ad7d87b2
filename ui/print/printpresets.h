// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsettings.h"

namespace leadline {

/// A print under a name: a saved view whose description also says how it is printed.
struct PrintPreset
{
    EntityId view;
    QString name;
    QString summary; ///< "A3 landscape, Executive board"
    PrintSettings settings;
};

/// The presets of the plan for what @p kind shows, in the order of their list. Views that say nothing about printing, and
/// those that can't be read, are left out.
std::vector<PrintPreset> printPresets(const PlanContext &context, ViewKind kind);

/// Keeps settings under a name; a preset of the same name and kind is replaced. One undo step. `made` is its view.
Change savePrintPreset(const PlanContext &context, const QString &name, const PrintSettings &settings, EntityId &made);

/// True when both print the same.
bool isSamePrint(const PrintSettings &a, const PrintSettings &b);

} // namespace leadline
