// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QAction>

namespace leadline {

/// One thing the command search can find: an item of the plan, or a command.
struct SearchHit
{
    QString title;
    QString detail; ///< reference and product, or the shortcut
    QString kind;   ///< translated: "Feature", "Command"
    EntityKey item = {};
    QAction *command = nullptr;
    /// Where the matched words lie in the title.
    std::vector<std::pair<qsizetype, qsizetype>> matches = {};
};

/// Everything that can be found by its words: items by title and reference, commands by text. The folded texts are kept until
/// the plan changes, so a keystroke only compares.
class SearchIndex final
{
public:
    explicit SearchIndex(const PlanContext &context);

    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// The plan has changed: texts are folded again when next asked.
    void invalidate() { m_entries.clear(); }

    /// The best @p limit hits, best first. Words in any order, case- and accent-blind; ">" limits to commands, "#" to
    /// tags, "@" to people. @p total (if given) receives how many there are.
    std::vector<SearchHit> find(const QString &typed, int limit, int *total = nullptr);

private:
    struct Entry
    {
        EntityKind kind;
        const EntityBase *row;
        QString folded; ///< title
        QString ref;    ///< folded
    };
    void build();

    const PlanContext &m_context;
    QList<QAction *> m_commands;
    std::vector<Entry> m_entries;
};

} // namespace leadline
