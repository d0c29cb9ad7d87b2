// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;
class QWidget;

namespace leadline {

/// Whether an address is of a kind that may be opened: http, https, mailto.
bool isOpenable(const QUrl &address);

/// Asks whether to leave the program for @p address, and opens it when the answer is yes. Other kinds of addresses are
/// refused with a sentence.
void openAfterAsking(const QUrl &address, QWidget *parent);

} // namespace leadline
