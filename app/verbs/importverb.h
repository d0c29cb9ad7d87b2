// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace leadline {

/// `leadline import FILE.db INPUT [options]`.
class ImportVerb final : public Verb
{
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    ExitCode run(const QCommandLineParser &parser, const VerbContext &context) override;
};

} // namespace leadline
