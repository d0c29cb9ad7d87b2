// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadline {

/// The store's protections, one switch each and all on. They exist as switches for one reason: a test
/// that guards a protection must be seen to fail without it. The application never changes them.
struct StoreProtections
{
    bool durableJournal = true;        ///< TRUNCATE and EXTRA; off: the engine's default, DELETE and FULL
    bool immediateTransactions = true; ///< BEGIN IMMEDIATE; off: BEGIN, which fails when it has to upgrade
    bool busyWait = true;              ///< wait with jitter for a colleague's commit; off: give up at once
    bool pauseAfterCommit = true;      ///< let others in between two own transactions
    bool fileKindCheck = true;         ///< refuse links, devices, folders, giants before the engine opens them
    bool journalCheck = true;          ///< refuse repair files that name other files
    bool schemaCheck = true;           ///< refuse every part we don't write ourselves
    bool signatureCheck = true;        ///< reopen before a transaction when the file was replaced under us
    bool movedCheck = true;            ///< ask whether the file is still in its place before "saved"
    bool outbox = true;                ///< keep every transaction locally until it is in the file
    bool headCheck = true;             ///< rebase on what colleagues stored; off: write over it
    bool needsCheck = true;            ///< bring back what rows can't be without, open no circles with colleagues
    bool selfCheck = true;             ///< read back what was written before COMMIT
};

} // namespace leadline
