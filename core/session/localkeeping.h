// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"
#include "core/session/unsentedits.h"

#include <deque>

namespace leadline {

class Outbox;

/// Where unsent transactions of one file are kept on this computer, apart from the store, which may be held up.
struct LocalKeeping
{
    LocalPaths paths;
    EntityId documentId;
    QString path; ///< canonical path of the file they are meant for
    QDateTime now;
};

/// Keeps one; the same again changes nothing.
Result<> keepInOutbox(Outbox &outbox, const LocalKeeping &where, const Transaction &transaction);
/// Opens the outbox and keeps them all. May be called in any thread.
Result<> keepInOutbox(const LocalKeeping &where, const std::deque<TransactionPointer> &transactions);

} // namespace leadline
