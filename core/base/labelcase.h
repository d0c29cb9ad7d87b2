// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

/// The label of an entity or a field as it stands inside a sentence: "risk" in "New risk". Languages that write nouns
/// with a capital keep it.
QString insideSentence(const QString &label);

} // namespace leadline
