// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/base/clock.h"
#include "core/base/localpaths.h"
#include "core/session/plansession.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>

namespace leadline {

/// Exit codes of the command line (DESIGN section 6).
enum class ExitCode { Done = 0, Findings = 1, Usage = 2, Refused = 3, WriteFailed = 4 };

ExitCode exitCodeFor(const Error &error);

/// What a verb works with; the streams are injected so that tests read them.
struct VerbContext
{
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    LocalPaths paths;
    Identity identity;

    SessionEnvironment sessionEnvironment() const { return {clock, paths, identity}; }
    /// Writes the error's sentence to the error stream and gives its exit code.
    ExitCode fail(const Error &error) const;
    ExitCode fail(ExitCode code, const QString &sentence) const;
};

/// One word of the command line, such as `list`. A verb is made anew for each run.
class Verb
{
public:
    virtual ~Verb() = default;

    virtual QString name() const = 0;
    /// "FILE.db ENTITY [--filter EXPR]": what follows the name.
    virtual QString usage() const = 0;
    /// One sentence.
    virtual QString summary() const = 0;
    /// More lines for --help, such as what an option's value may be; empty when summary and options say it all.
    virtual QString details() const { return {}; }
    /// Verbs that draw need fonts and charts, and so a QApplication.
    virtual bool draws() const { return false; }
    virtual void addOptions(QCommandLineParser &parser) const;
    /// How many arguments without "--" it takes, FILE.db included; the maximum is -1 for any number.
    virtual std::pair<int, int> argumentCount() const = 0;
    virtual ExitCode run(const QCommandLineParser &parser, const VerbContext &context) = 0;
};

/// Opens the file of a verb; on a failure the sentence has been written and @p code is set.
std::unique_ptr<PlanSession> openSession(const QString &path, StoreMode mode, const VerbContext &context, ExitCode &code);

/// Names on the error stream the conflicts that the last change of @p session met, so that nobody takes a value for stored
/// that only waits for a decision.
void nameConflicts(const PlanSession &session, const VerbContext &context);

/// The entity of this key. An Error names the one that was perhaps meant: "features", "key-result", "feat".
Result<const EntityInfo *> entityNamed(const QString &key);

/// The plan of `--lead NAME`, or the whole portfolio without it. An Error when nobody of that name leads a plan.
Result<Scope> scopeOf(const QCommandLineParser &parser, const Plan &plan);

/// `--as table|csv|json`, and `--json` as a short form.
enum class OutputForm { Table, Csv, Json };
void addFormOptions(QCommandLineParser &parser);
Result<OutputForm> outputForm(const QCommandLineParser &parser);

} // namespace leadline
