// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a plan file: refused with a sentence, or read and checked to the end. An input that begins like a database is
// the file itself; any other is a list of changes to a small sound file, five bytes each (where, and what to put there),
// because a mutation of a whole file would hardly ever hit something that is used.

#include "core/document/plandocument.h"
#include "core/store/planstore.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/randomchange.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

struct Bench
{
    Bench()
        : folder(u"/dev/shm/leadline-fuzz-XXXXXX"_s)
        , path(folder.filePath(u"plan.db"_s))
        , environment{.clock = clock, .ids = ids, .paths = LocalPaths::under(folder.filePath(u"home"_s))}
    {
        {
            // Nobody else is waiting for the file while it is made.
            StoreEnvironment alone = environment;
            alone.protections.pauseAfterCommit = false;
            Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path, ids.next(), alone);
            fuzz::expect(store.hasValue(), "a plan can be made");
            PlanDocument document(*(*store)->load(), u"Maya"_s, ids, clock);
            QRandomGenerator random(4711);
            // Few rows: most of an input's time goes into reading them all, twice.
            for (int i = 0; i < 24; ++i) {
                const Result<std::shared_ptr<const Transaction>> edit =
                    document.execute(tests::randomChange(document.plan(), ids, random));
                if (edit && *edit)
                    static_cast<void>((*store)->commit(**edit));
            }
        }
        QFile file(path);
        fuzz::expect(file.open(QIODevice::ReadOnly), "the plan can be read");
        sound = file.readAll();
    }

    QTemporaryDir folder;
    QString path;
    FixedClock clock{QDate(2026, 8, 12)};
    SequentialIdSource ids;
    StoreEnvironment environment;
    QByteArray sound;
};

Bench &bench()
{
    static Bench made;
    return made;
}

QByteArray fileOf(const uint8_t *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (input.startsWith("SQLite format 3"))
        return input;
    constexpr qsizetype recordBytes = 5;
    QByteArray file = bench().sound;
    for (qsizetype at = 0; at + recordBytes <= input.size(); at += recordBytes) {
        const quint32 where = qFromBigEndian<quint32>(input.constData() + at);
        file[static_cast<qsizetype>(where % static_cast<quint32>(file.size()))] = input.at(at + 4);
    }
    return file;
}

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    const auto change = [](quint32 where, char value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(where, bytes.data());
        return QByteArray(bytes + value);
    };
    std::vector<QByteArray> all{bench().sound.first(4096)};
    // The header's fields, the first cells of the schema, and the beginnings of the pages after it.
    for (const quint32 where : {16U, 18U, 19U, 28U, 44U, 60U, 68U, 100U, 103U, 105U, 108U})
        all.push_back(change(where, 1));
    for (quint32 page = 1; page < 60; page += 3)
        all.push_back(change(page * 4096, 2) + change(page * 4096 + 3, 9) + change(page * 4096 + 5, 1));
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Bench &shared = bench();
    const QByteArray content = fileOf(bytes, size);
    {
        QFile file(shared.path);
        fuzz::expect(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "the file can be written");
    }
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(shared.path, StoreMode::ReadOnly, shared.environment);
    if (!store) {
        fuzz::expect(!store.error().text.isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const bool canBeLoaded = (*store)->load().hasValue();
    static_cast<void>((*store)->transactions().hasValue());
    static_cast<void>((*store)->missing().hasValue());
    const Result<std::vector<VerifyFinding>> findings = (*store)->verify();
    fuzz::expect(!findings || !findings->empty() || canBeLoaded, "a sound file can be loaded");
    store->reset();
    QFile file(shared.path);
    fuzz::expect(file.open(QIODevice::ReadOnly) && file.readAll() == content, "reading changes nothing");
    return 0;
}
