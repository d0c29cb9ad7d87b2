// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guard/filesignature.h"

namespace leadline {

/// Says, for as long as it lives, that this program has a plan file open. The system takes a file's locks from a
/// program as soon as it closes the file anywhere, so whoever opens a file that a person chose asks isOpen() first.
/// Any thread.
class OpenPlanFile final
{
public:
    explicit OpenPlanFile(const FileSignature &file);
    ~OpenPlanFile();
    Q_DISABLE_COPY_MOVE(OpenPlanFile)

    /// Whether the file at @p path, by whatever name, is a plan that this program has open. Doesn't open it.
    static bool isOpen(const QString &path);

private:
    std::pair<quint64, quint64> m_file;
};

} // namespace leadline
