// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"
#include "core/session/livesession.h"
#include "ui/base/plancontext.h"

#include <QAbstractListModel>

namespace leadline {

/// The features of a comparison whose place on the timeline differs: moved, added, parked, released, removed. Each stands once,
/// by what says most about it.
class MovedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole + 1, ///< "by 2 weeks"
        GlyphRole,
    };

    explicit MovedModel(PlanContext &context, QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const MomentComparison> comparison);
    const std::shared_ptr<const MomentComparison> &comparison() const { return m_comparison; }

    const PlanDifference &difference(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    int rowOf(EntityKey item) const;
    /// The place of then is drawn in full where there is none of now.
    bool isGone(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display text is the word: "Later".
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Glyph glyph(const PlanDifference &difference) const;
    QString word(const PlanDifference &difference) const;
    QString note(const PlanDifference &difference) const;

    PlanContext &m_context;
    std::shared_ptr<const MomentComparison> m_comparison;
    std::vector<const PlanDifference *> m_rows; ///< of m_comparison
};

} // namespace leadline
