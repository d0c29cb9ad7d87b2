// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace leadline {

/// `leadline remove FILE.db REF` and `leadline restore FILE.db REF`: into the recycle bin and out of it.
class RemovalVerb final : public Verb
{
public:
    enum class Direction { Remove, Restore };

    explicit RemovalVerb(Direction direction)
        : m_direction(direction)
    {
    }

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    ExitCode run(const QCommandLineParser &parser, const VerbContext &context) override;

private:
    Direction m_direction;
};

} // namespace leadline
