// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QWidget>

namespace leadline {

class Label;
class StatusLink;

/// Who else works on the file, in the status bar: their initials in rings with the names in the tooltip, and what one of
/// them is editing, which leads to the item. Hidden while nobody is there.
class PresenceLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceLine(PlanContext &context, QWidget *parent = nullptr);

private:
    void follow();

    class Discs;
    PlanContext &m_context;
    Label *m_words;
    Discs *m_discs;
    StatusLink *m_editing;
    EntityKey m_edited;
};

} // namespace leadline
