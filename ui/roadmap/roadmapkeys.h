// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/keyhint.h"

#include <QCoreApplication>

namespace leadline {

/// What keys do on the timeline, in words for people. The commands of the window's menu take theirs from here.
class RoadmapKeys final
{
    Q_DECLARE_TR_FUNCTIONS(RoadmapKeys)

public:
    static KeyHint newFeature();
    static KeyHint newObjective();
    static KeyHint editTitle();
    static KeyHint duplicate();
    static KeyHint park();
    static KeyHint unschedule();
    static KeyHint moveDependents();
    static KeyHint today();
    static KeyHint fit();
    static KeyHint allLinks();

    /// Those above, and what the timeline answers without a command.
    static QList<KeyHint> ofBars();
    /// While the keyboard is on the header of a lane.
    static QList<KeyHint> ofHeaders();
    static QList<KeyHint> all() { return ofBars() + ofHeaders(); }
};

} // namespace leadline
