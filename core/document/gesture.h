// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plandocument.h"

namespace leadline {

/// A drag or another continuous gesture: update() shows a provisional state as often as needed, finish() turns the
/// last one into a single change (one undo step), abort() or destruction (Esc) leaves the plan as it was before.
/// Nothing is stored and nothing can be undone until finish(). One gesture at a time for a document.
class Gesture final
{
public:
    explicit Gesture(PlanDocument &document);
    ~Gesture();
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;

    /// Replaces the provisional state. An Error leaves the state before the gesture.
    Result<> update(const Change &change);
    /// Carries @p change out for good; a null pointer when it changes nothing.
    Result<std::shared_ptr<const Transaction>> finish(const Change &change);
    void abort();

private:
    PlanDocument &m_document;
    std::vector<ChangeRow> m_shown;
};

} // namespace leadline
