// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/change.h"

#include <QByteArray>

namespace leadline {

/// A transaction as the outbox keeps it: the journal's texts in one compressed piece of bytes.
namespace TransactionCodec {

QByteArray encode(const Catalogue &catalogue, const Transaction &transaction);
/// An Error when the bytes aren't ours or hold what @p catalogue doesn't know.
Result<Transaction> decode(const Catalogue &catalogue, const QByteArray &bytes);

} // namespace TransactionCodec

} // namespace leadline
