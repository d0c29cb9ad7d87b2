// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/roadmappages.h"
#include "core/session/moments.h"
#include "ui/print/printsettings.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace leadline {

/// Reads the plan as it was at a moment, in its own time; answers on the window's thread, unless @p context is gone.
using PastReader = std::function<void(const Moment &moment, QObject *context, std::function<void(Result<std::shared_ptr<const Plan>>)> done)>;

/// The plan that a page tells its changes since: read beside the window, and kept until the settings mean another moment.
class PrintedPast final : public QObject
{
    Q_OBJECT

public:
    /// Without @p read nothing is ever compared.
    PrintedPast(const PlanContext &context, PastReader read, QObject *parent = nullptr);

    /// Sees to what @p settings compare with; changed() follows when that had to be read.
    void follow(const PrintSettings &settings);

    /// What is compared with; nothing while it is read, after a problem, and where nothing is to be compared.
    PastPlan past() const;
    bool isReading() const { return m_isReading; }
    /// A whole sentence when the moment can't be understood or read; else empty.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void forget();

    const PlanContext &m_context;
    PastReader m_read;
    std::optional<NamedMoment> m_moment; ///< of m_plan, or of what is being read
    std::shared_ptr<const Plan> m_plan;
    QString m_problem;
    int m_run = 0; ///< answers to earlier questions are dropped
    bool m_isReading = false;
};

} // namespace leadline
