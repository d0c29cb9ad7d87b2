// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

namespace leadline::tests {

/// What a run of the command line gave back.
struct CommandResult
{
    int exitCode = -1;
    QString out;
    QString err;

    /// The output read as a JSON array; empty when it isn't one.
    QJsonArray json() const;
};

/// A folder with a home of its own in which commands are run, as a user would at a terminal.
class CommandRun final
{
public:
    /// The path of a file in the folder.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Runs `leadline ARGUMENTS… --today 2026-08-12 --author …`.
    CommandResult run(const QStringList &arguments) const;

    QString author = QStringLiteral("Maya Lindqvist");
    QString today = QStringLiteral("2026-08-12");

private:
    QTemporaryDir m_folder;
};

} // namespace leadline::tests
