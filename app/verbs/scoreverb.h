// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/readingverb.h"

namespace leadline {

/// `leadline score FILE.db [--framework NAME] [--as table|csv|json]`.
class ScoreVerb final : public ReadingVerb
{
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;

protected:
    ExitCode print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                   const VerbContext &context) override;
};

} // namespace leadline
