// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all fuzz targets share: with --write-seeds=FOLDER a target writes what it starts from and ends.

#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace leadline::fuzz {

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This doesn't hold: %s\n", what);
    std::abort();
}

} // namespace leadline::fuzz

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Qt Sql looks for its drivers through an application.
    static const QCoreApplication application(*argc, *argv);
    const QByteArray option("--write-seeds=");
    for (int i = 1; i < *argc; ++i) {
        const QByteArray argument((*argv)[i]);
        if (!argument.startsWith(option))
            continue;
        const QDir folder(QFile::decodeName(argument.mid(option.size())));
        for (const QByteArray &seed : leadline::fuzz::seeds()) {
            QFile file(folder.filePath(QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex())));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
                std::fprintf(stderr, "The seeds can't be written.\n");
                std::exit(1);
            }
        }
        std::exit(0);
    }
    return 0;
}
