// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localpaths.h"
#include "core/base/result.h"
#include "core/store/planstore.h"

#include <QString>

namespace leadline {

/// Files that this user's commands have found sound: a command that writes checks the whole history first, and the next
/// one on the same file needn't. What was written since is trusted when it came with a transaction, as colleagues' changes
/// do; a file that is another one without having gone on is checked again.
class CheckedFiles final
{
public:
    explicit CheckedFiles(const LocalPaths &paths);

    /// Checks the file behind @p store unless it is known; an Error says what is wrong with it.
    Result<> ensureSound(PlanStore &store) const;
    /// After a write of one's own to a file that was sound; @p head is that transaction.
    void remember(const QString &path, EntityId head) const;

private:
    QString m_file;
};

} // namespace leadline
