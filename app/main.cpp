// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/commandline.h"
#include "app/window/windowapplication.h"
#include "core/render/export/exportjob.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    // Before any application object: equal plans must give equal files.
    leadline::makeExportsReproducible();
    QCoreApplication::setOrganizationName(QStringLiteral("leadline"));
    QCoreApplication::setApplicationName(QStringLiteral("leadline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));

    if (leadline::wantsWindow(argc, argv))
        return leadline::runWindow(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return leadline::runCommandLine(argc, argv, out, err);
}
