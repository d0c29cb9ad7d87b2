// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace leadline {

/// A verb that reads FILE.db, its first argument, and prints what it finds as `--as` says.
class ReadingVerb : public Verb
{
public:
    /// Adds `--as` and `--json`; an override calls it after its own options, unless it describes these two itself.
    void addOptions(QCommandLineParser &parser) const override;
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    /// Opens the file for reading and prints.
    ExitCode run(const QCommandLineParser &parser, const VerbContext &context) override;

protected:
    virtual ExitCode print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                           const VerbContext &context) = 0;
};

} // namespace leadline
