// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/moments.h"
#include "ui/base/plancontext.h"

#include <QWidget>

namespace leadline {

class LabelledCombo;

/// One end of a comparison in the toolbar: the snapshots, some days, now, and any other day as it is typed.
class MomentPicker final : public QWidget
{
    Q_OBJECT

public:
    MomentPicker(MomentRole role, PlanContext &context, QWidget *parent = nullptr);

    const NamedMoment &moment() const { return m_moment; }
    /// Without a signal.
    void setMoment(const NamedMoment &moment);
    /// Nothing before it can be chosen.
    void setBeginning(const std::optional<NamedMoment> &beginning);
    /// After the snapshots of the plan have changed.
    void refresh();
    LabelledCombo &combo() const { return *m_combo; }

Q_SIGNALS:
    void chosen(const leadline::NamedMoment &moment);
    /// It has become wider or narrower.
    void resized();

private:
    void choose(int index);
    void askForDay();
    bool isBeforeAll(const NamedMoment &moment) const;
    Result<NamedMoment> read(const QString &input) const;

    MomentRole m_role;
    PlanContext &m_context;
    LabelledCombo *m_combo;
    std::vector<NamedMoment> m_choices; ///< by the combo's data
    NamedMoment m_moment;
    std::optional<NamedMoment> m_beginning;
};

} // namespace leadline
