// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/readingverb.h"

namespace leadline {

/// `leadline snapshot FILE.db NAME`, and `--list`, `--remove NAME`.
class SnapshotVerb final : public ReadingVerb
{
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    std::pair<int, int> argumentCount() const override { return {1, 2}; }
    ExitCode run(const QCommandLineParser &parser, const VerbContext &context) override;

protected:
    /// The list.
    ExitCode print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                   const VerbContext &context) override;
};

} // namespace leadline
