// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/localkeeping.h"

#include "core/store/journal/transactioncodec.h"
#include "core/store/local/outbox.h"

namespace leadline {

Result<> keepInOutbox(Outbox &outbox, const LocalKeeping &where, const Transaction &transaction)
{
    return outbox.keep({.transaction = transaction.id,
                        .path = where.path,
                        .madeAt = where.now,
                        .body = TransactionCodec::encode(Catalogue::standard(), transaction)});
}

Result<> keepInOutbox(const LocalKeeping &where, const std::deque<TransactionPointer> &transactions)
{
    const Result<std::unique_ptr<Outbox>> outbox = Outbox::open(where.paths, idText(where.documentId), where.now);
    if (!outbox)
        return outbox.error();
    for (const TransactionPointer &transaction : transactions) {
        if (const Result<> kept = keepInOutbox(**outbox, where, *transaction); !kept)
            return kept;
    }
    return {};
}

} // namespace leadline
