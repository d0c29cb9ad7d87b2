// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"

#include <QSet>

namespace leadline {

/// A value as the table of conflicts holds it, which has '' for "not set"; canonical again, where null is "not set".
QString contestedValue(const FieldInfo *field, const QString &text);

/// What @p stored, as the journal has it, is for whoever takes it back: its rows, and its edits against which somebody
/// else's value stood, as if they had replaced that value. To take those back means that the other value stands.
Transaction withContestedEdits(Transaction stored, const Catalogue &catalogue);

/// An undo or a redo may be older than the news that the transaction it takes back met somebody else's: it would bring
/// the value that was there before both. Makes @p reversal take back what @p stored, as withContestedEdits() gives it, did
/// in the file, and gives the items to which it does something else now. What is brought back from the bin is left alone.
QSet<EntityKey> takeBackWhatWasStored(Transaction &reversal, const Transaction &stored);

} // namespace leadline
