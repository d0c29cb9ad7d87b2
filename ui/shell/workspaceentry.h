// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/keyhint.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icon.h"

#include <functional>
#include <vector>

namespace leadline {

/// A workspace the window offers: how the rail shows it, and how it is made when it is first entered. Which ones there are
/// and in which order is said in one place, by the application.
struct WorkspaceEntry
{
    QString id;    ///< untranslated, for settings: "roadmap"
    QString title; ///< translated
    Icon icon;
    ViewKind kind = ViewKind::Table; ///< of the saved views that it opens
    std::function<Workspace *(PlanContext &context, QWidget *parent)> make;
    /// The number beside the title in the rail; empty for none.
    std::function<int(const PlanContext &context)> count = {};
    /// Stands in the rail only while the number isn't 0, or the workspace is entered.
    bool hidesWithoutCount = false;
    /// Whether the inspector stands beside it until the user decides otherwise.
    bool withInspector = true;
    /// What keys do in it, beside those that work everywhere and in every table; empty for none.
    std::function<QList<KeyHint>()> keys = {};

    /// What can be done in it from everywhere: the window enters it first.
    struct Command
    {
        QString text;
        QKeySequence keys;
        std::function<void(Workspace &entered)> does;
    };
    std::vector<Command> commands = {};
};

} // namespace leadline
