// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/readingverb.h"

namespace leadline {

/// `leadline list FILE.db ENTITY [options]`.
class ListVerb final : public ReadingVerb
{
public:
    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    std::pair<int, int> argumentCount() const override { return {2, 2}; }

protected:
    ExitCode print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                   const VerbContext &context) override;
};

} // namespace leadline
