// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/localbackups.h"
#include "ui/theme/listquestion.h"

class QListWidget;

namespace leadline {

/// Lets people choose one of the backups that this computer has of a plan file, which may be damaged or gone. It writes
/// nothing: whoever is told chosen() asks for the new file's name and restores.
class RestoreDialog final : public ListQuestion
{
    Q_OBJECT

public:
    /// @p backups stand newest first.
    RestoreDialog(const QString &path, std::vector<LocalBackup> backups, QDate today, QWidget *parent);

Q_SIGNALS:
    void chosen(const leadline::LocalBackup &backup);

private:
    void choose();

    std::vector<LocalBackup> m_backups;
    QListWidget *m_list;
};

} // namespace leadline
