// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace leadline {

/// `leadline add FILE.db ENTITY F=V …`.
class AdditionVerb final : public Verb
{
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    std::pair<int, int> argumentCount() const override { return {2, -1}; }
    ExitCode run(const QCommandLineParser &parser, const VerbContext &context) override;
};

} // namespace leadline
