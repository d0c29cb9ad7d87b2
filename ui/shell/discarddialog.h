// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/storeworker.h"
#include "ui/theme/listquestion.h"

namespace leadline {

/// Asks before edits that are kept on this computer only are given up: which ones, of which file and from when. What it
/// lists can be copied. Accepted means that they go; Enter, Esc and closing keep them.
class DiscardDialog final : public ListQuestion
{
    Q_OBJECT

public:
    DiscardDialog(const std::vector<StoreWorker::KeptElsewhere> &kept, QDate today, QWidget *parent);
};

} // namespace leadline
