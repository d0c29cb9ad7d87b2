// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace leadline {

/// Titles such as people write them, of 12 to 60 characters. They are content like a person's name, so not translated.
QString generatedFeatureTitle(QRandomGenerator &random);
QString generatedObjectiveTitle(int index);
QString generatedKeyResultTitle(QRandomGenerator &random);
QString generatedPersonName(int index);

} // namespace leadline
