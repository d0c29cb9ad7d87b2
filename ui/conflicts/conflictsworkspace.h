// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/conflicts.h"
#include "ui/shell/workspace.h"

#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace leadline {

class ConflictRow;
class EmptyState;
class Label;

/// The values that two people changed at the same time, by item, until somebody decides. A decision is an ordinary change
/// under a name, so that undo takes it back; whatever is chosen, the history keeps both.
class ConflictsWorkspace final : public Workspace
{
    Q_OBJECT

public:
    /// More are shown as the first are decided.
    static constexpr int mostRows = 100;

    explicit ConflictsWorkspace(PlanContext &context, QWidget *parent = nullptr);

    QString statusText() const override;
    QWidget *canvas() override;
    bool reveal(EntityKey item) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void fill();
    void addItem(EntityKey item);
    void decide(const OpenConflict &conflict, const ConflictDecision &decision);
    void decideAll(EntityKey item, bool mine);
    bool isMine(const OpenConflict &conflict) const;
    void askForAuthors(EntityKey item);
    void takeAuthors(const std::vector<Transaction> &transactions);
    QString label(const OpenConflict &conflict, const ConflictDecision &decision) const;

    QScrollArea *m_area;
    QVBoxLayout *m_column;
    Label *m_heading;
    Label *m_more;
    EmptyState *m_empty;
    QWidget *m_list = nullptr;
    std::vector<OpenConflict> m_open;
    std::vector<ConflictRow *> m_rows;
    bool m_hasDecided = false; ///< here, since the list was filled
    QHash<EntityId, QString> m_authors; ///< of transactions that made a conflict
};

} // namespace leadline
