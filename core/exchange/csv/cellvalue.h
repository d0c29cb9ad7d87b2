// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace leadline {

/// What a row of a tracker becomes here.
enum class RowType : quint8 { Feature, Initiative, Milestone, Release };

/// Epics, phases, themes and the like become initiatives, milestones and releases milestones, everything else,
/// sub-tasks included, features.
RowType rowTypeOf(QStringView type);

/// A row's status from its own word, its tool's category (To Do, In Progress, Done) and its resolution ("Won't
/// do", "Duplicate"): the word decides within the category, the category when the word isn't known.
/// Nothing when neither is known.
std::optional<WorkStatus> statusOf(QStringView status, QStringView category, QStringView resolution);

/// Now, next or later, in the words of sheets ("Soon", "Someday"); nothing when it is none of them.
std::optional<Horizon> horizonOf(QStringView text);

/// Person-days of an effort: a number in @p unit (seconds, minutes, hours, days, weeks), or "1w 2d 3h 30m" in any
/// unit; a day is 8 hours, a week 5 days.
std::optional<double> personDays(QStringView text, QStringView unit);

/// A cell as a text of one line.
QString oneLine(QStringView text);

/// A cell as a text of several lines, whatever ends them in the file.
QString lineFeedsOnly(QStringView text);

/// The parts of a cell that holds several values: separated by commas, semicolons, bars or line ends.
QStringList listParts(QStringView text);

/// A text as a tag can hold it: one line, without commas.
QString tagText(QStringView text);

} // namespace leadline
