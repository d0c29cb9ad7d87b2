// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace leadline {

/// `leadline export FILE.db OUTPUT [options]`.
class ExportVerb final : public Verb
{
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    bool draws() const override { return true; }
    void addOptions(QCommandLineParser &parser) const override;
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    ExitCode run(const QCommandLineParser &parser, const VerbContext &context) override;
};

} // namespace leadline
