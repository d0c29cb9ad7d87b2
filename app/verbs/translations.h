// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>

class QCommandLineParser;

namespace leadline {

/// Makes the program speak @p locale's language, Qt's own texts included, and English when it does not know it. Replaces
/// what was installed before; needs the application object, on its thread.
void installTranslations(const QLocale &locale);

/// Looks whether `--language` can be had. Gives a sentence when its words aren't there and only its numbers, dates and
/// direction are, else an empty text. An Error (Usage) when there is no such language.
Result<QString> checkLanguage(const QCommandLineParser &parser);

/// The locale of what a verb draws: that of `--language`, whose texts are installed then, else that of the run.
QLocale drawingLocale(const QCommandLineParser &parser);

} // namespace leadline
