// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace leadline {

/// What a file is that no import reads: "Trello card", "Microsoft Project XML", … by its first bytes, and by its
/// name where the bytes say too little. Empty for text that could be a table. Only the beginning and, for JSON, the
/// outermost keys are looked at.
QString foreignFileKind(QByteArrayView bytes, const QString &fileName);

} // namespace leadline
