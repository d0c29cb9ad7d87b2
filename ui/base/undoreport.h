// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plandocument.h"

#include <QObject>
#include <QTimer>

namespace leadline {

class PlanContext;

/// Says what an undo or a redo did. What it left as it is because of others is named, with who changed it, and offered to be
/// taken back all the same. Who it was is asked of the history; where that takes long, it is said without.
class UndoReport final : public QObject
{
    Q_OBJECT

public:
    /// Says it through @p context, which must outlive it: now, or as soon as it is known who it was.
    UndoReport(PlanContext &context, Reversed reversed);

private:
    /// What was left of one item.
    struct Left
    {
        EntityKey item;
        SkippedRow row;     ///< the first
        int fieldCount = 0; ///< that were changed since
        QString who = {};
    };

    void collect();
    void askWho(size_t index);
    void say();
    QString sentence() const;
    QString clause(const Left &left) const;
    QString action() const;

    PlanContext &m_context;
    Reversed m_reversed;
    std::vector<Left> m_left;
    size_t m_unanswered = 0;
    QTimer m_patience;
};

} // namespace leadline
