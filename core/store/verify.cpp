// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/journal/fold.h"
#include "core/store/rows/planloader.h"
#include "core/store/sentences.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = VerifyFinding::Kind;

/// How many of its complaints the engine is asked for.
constexpr int mostComplaints = 20;

class Verification final
{
public:
    Verification(Database &database, const Catalogue &catalogue, const SchemaText &schema, VerifyDepth depth,
                 const StoreProgress &progress)
        : m_database(database)
        , m_catalogue(catalogue)
        , m_schema(schema)
        , m_depth(depth)
        , m_progress(progress)
    {
    }

    Result<std::vector<VerifyFinding>> run()
    {
        for (const auto check : {&Verification::checkSchema, &Verification::checkStructure,
                                 &Verification::checkReferences, &Verification::checkHistory}) {
            if (Result<> done = (this->*check)(); !done)
                return done.error();
        }
        return std::move(m_findings);
    }

private:
    void found(Kind kind, QString text) { m_findings.push_back({kind, std::move(text)}); }

    Result<> checkSchema()
    {
        // Opening has seen that a newer one is readable; what else belongs in it isn't known.
        if (m_depth == VerifyDepth::Newer)
            return {};
        const Result<QString> difference = m_schema.firstDifference(m_database);
        if (!difference)
            return difference.error();
        if (!difference->isEmpty())
            found(Kind::Schema, Sentences::tr("The file's structure is not the one Leadline makes: %1.").arg(*difference));
        return {};
    }

    Result<> checkStructure()
    {
        const QString check = m_depth == VerifyDepth::Quick ? u"quick_check"_s : u"integrity_check"_s;
        Result<Statement> rows = m_database.prepare(u"PRAGMA %1(%2)"_s.arg(check).arg(mostComplaints));
        if (!rows)
            return rows.error();
        if (Result<> done = rows->exec(); !done)
            return done;
        while (rows->next()) {
            if (rows->text(0) != "ok"_L1)
                found(Kind::Structure, Sentences::tr("The database engine finds damage: %1.").arg(rows->text(0)));
        }
        return rows->end();
    }

    Result<> checkReferences()
    {
        Result<Statement> rows = m_database.prepare(u"PRAGMA foreign_key_check"_s);
        if (!rows)
            return rows.error();
        if (Result<> done = rows->exec(); !done)
            return done;
        int count = 0;
        while (rows->next() && count++ < mostComplaints) {
            found(Kind::References, Sentences::tr("A row of “%1” refers to a row of “%2” that is not there.")
                                        .arg(rows->text(0), rows->text(2)));
        }
        return rows->end();
    }

    Result<> checkHistory()
    {
        Journal journal(m_database, m_catalogue);
        const Result<DocumentHead> head = journal.head();
        if (!head)
            return head.error();
        const Result<Folded> folded = foldJournal(journal, m_catalogue, head->head, m_progress);
        if (!folded)
            return folded.error();
        const Result<qint64> headSeq = journal.seqOf(head->headTransaction);
        if (!headSeq)
            return headSeq.error();
        if (folded->chain != head->chain || *headSeq != head->head) {
            found(Kind::Chain, Sentences::tr("The history was changed outside Leadline, or its end is missing: its "
                                             "fingerprint does not fit."));
        }
        if (m_depth == VerifyDepth::Newer)
            return {};
        if (!folded->fault.isEmpty())
            found(Kind::Chain, Sentences::tr("The history does not fit together at %1.").arg(folded->fault));
        return compareWithRows(folded->plan);
    }

    Result<> compareWithRows(const Plan &folded)
    {
        const Result<Plan> stored = loadPlan(m_database, m_catalogue);
        if (!stored && stored.error().code != ErrorCode::Refused)
            return stored.error();
        if (!stored) {
            found(Kind::State, Sentences::tr("A value in the tables breaks the rules of its field: %1.")
                                   .arg(stored.error().detail));
            return {};
        }
        QString difference;
        if (!stored->equals(folded, &difference)) {
            found(Kind::State, Sentences::tr("The plan is not what its history says; the file was copied while it was "
                                             "being saved, or changed outside Leadline: %1.").arg(difference));
            return {};
        }
        compareVersions(*stored, folded);
        return checkStrays(*stored);
    }

    void compareVersions(const Plan &stored, const Plan &folded)
    {
        for (const EntityInfo *info : m_catalogue.entities()) {
            const Table &table = stored.table(info->kind());
            std::vector<const EntityBase *> rows = table.removed();
            rows.insert(rows.end(), table.live().begin(), table.live().end());
            for (const EntityBase *row : rows) {
                if (row->version != folded.find(info->kind(), row->id)->version) {
                    found(Kind::State, Sentences::tr("A row of “%1” was changed without a line in the history: %2.")
                                           .arg(info->keyText(), idText(row->id)));
                    return;
                }
            }
        }
    }

    /// Tags and links of entities that don't exist are invisible to everything else.
    Result<> checkStrays(const Plan &stored)
    {
        for (const QString &table : {u"tags"_s, u"links"_s}) {
            Result<Statement> rows =
                m_database.prepare(u"SELECT DISTINCT entity, field FROM %1"_s.arg(table));
            if (!rows)
                return rows.error();
            if (Result<> done = rows->exec(); !done)
                return done;
            while (rows->next()) {
                const EntityInfo *info = m_catalogue.find(rows->text(0));
                const FieldInfo *field = info ? info->field(rows->text(1)) : nullptr;
                const bool empty = info && stored.table(info->kind()).size() + stored.table(info->kind()).removedCount() == 0;
                if (!field || !field->isSet() || empty)
                    found(Kind::State, Sentences::tr("The table “%1” holds entries that belong to nothing.").arg(table));
            }
            if (Result<> done = rows->end(); !done)
                return done;
        }
        return {};
    }

    Database &m_database;
    const Catalogue &m_catalogue;
    const SchemaText &m_schema;
    VerifyDepth m_depth;
    const StoreProgress &m_progress;
    std::vector<VerifyFinding> m_findings;
};

} // namespace

Result<std::vector<VerifyFinding>> verifyDocument(Database &database, const Catalogue &catalogue,
                                                  const SchemaText &schema, VerifyDepth depth,
                                                  const StoreProgress &progress)
{
    return Verification(database, catalogue, schema, depth, progress).run();
}

} // namespace leadline
