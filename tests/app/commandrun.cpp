// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include "app/verbs/commandline.h"

#include <QJsonDocument>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

QJsonArray CommandResult::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

CommandResult CommandRun::run(const QStringList &arguments) const
{
    CommandResult result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.exitCode = runVerb(arguments + QStringList{u"--today"_s, today, u"--author"_s, author}, out, err,
                              LocalPaths::under(m_folder.filePath(u"home"_s)));
    return result;
}

} // namespace leadline::tests
