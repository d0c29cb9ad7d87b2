// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/store/planstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace leadline {

/// The rows a transaction touched, once each and in its order, without those that the store adds for itself.
std::vector<EntityKey> itemsOf(const Transaction &transaction);

/// What a plan's window knows of the other people on its file: who edits it now, and which items they changed a moment
/// ago. Workspaces mark those items quietly; nothing depends on it. It holds no file: whoever has one feeds it.
class Colleagues final : public QObject
{
    Q_OBJECT

public:
    /// How long a changed item stays marked (STYLE section 7), and how long where nothing moves: a mark that neither
    /// comes nor goes softly has to be there long enough to be noticed.
    static constexpr std::chrono::milliseconds markTime{1500};
    static constexpr std::chrono::milliseconds stillMarkTime{6000};

    explicit Colleagues(QObject *parent = nullptr);

    /// Rows of presence, a window each; the same person on two computers is one colleague.
    void setPresent(std::vector<Presence> present);
    /// Who edits the file, once each, by name; with an item before without one.
    const std::vector<Presence> &present() const { return m_present; }
    /// The first who has an item open in an editor; null when nobody has.
    const Presence *editorOf(EntityKey item) const;

    /// A colleague's change was applied to the plan just now. One that touches very much isn't marked item by item.
    void noteChange(const Transaction &transaction);
    /// Who changed an item a moment ago; empty when nobody did.
    QString changedBy(EntityKey item) const { return m_marks.value(item); }
    /// What is said of an item besides its own words, for tooltips and assistive tools: "Priya Raman is editing this",
    /// "Changed by Anna a moment ago"; empty when nothing is.
    QString sentenceFor(EntityKey item) const;
    bool hasMarks() const { return !m_marks.isEmpty(); }
    QList<EntityKey> markedItems() const { return m_marks.keys(); }
    /// Whether marks stand for longer in place of a short moment.
    void setStill(bool still) { m_isStill = still; }

Q_SIGNALS:
    void presentChanged();
    /// Marks came or went.
    void marksChanged();

private:
    void forgetMarks();

    std::vector<Presence> m_present;
    QHash<EntityKey, QString> m_marks;
    QTimer m_markTimer;
    bool m_isStill = false;
};

} // namespace leadline
