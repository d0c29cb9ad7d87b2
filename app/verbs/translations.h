// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCommandLineParser;

namespace leadline {

/// Makes the program speak @p locale's language, Qt's own texts included, and English when it does not know it. Replaces
/// what was installed before; needs the application object, on its thread.
void installTranslations(const QLocale &locale);

/// The locale of what a verb draws: that of `--language`, whose texts are installed then, else that of the run.
QLocale drawingLocale(const QCommandLineParser &parser);

} // namespace leadline
