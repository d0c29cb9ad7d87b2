// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/model/product.h"
#include "core/session/localbackups.h"
#include "core/session/plansession.h"
#include "core/session/rowchanges.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// A plan opened, changed, closed and opened again; and two sessions on one file.
class TestPlanSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"plan.db"_s);
        SequentialIdSource ids;
        const Result<std::unique_ptr<PlanSession>> made = PlanSession::create(m_path, ids.next(), {}, environment(u"Maya"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        add(**made, u"product"_s, {u"key=PAY"_s, u"name=Payments"_s});
        add(**made, u"feature"_s, {u"title=Saved cards"_s});
    }

    void whatWasStoredIsThereAgain()
    {
        const std::unique_ptr<PlanSession> session = open(u"Maya"_s);
        QCOMPARE(session->plan().table(EntityKind::Feature).size(), 1);
        const Feature &feature = session->plan().all<Feature>().at(0);
        QCOMPARE(feature.ref, u"PAY-1"_s);
        QCOMPARE(feature.createdBy, u"Maya"_s);
        QVERIFY(session->store().verify()->empty());
    }

    void creatingOverAFileIsRefused()
    {
        SequentialIdSource ids;
        const Result<std::unique_ptr<PlanSession>> again = PlanSession::create(m_path, ids.next(), {}, environment(u"Maya"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::WriteFailed);
        QCOMPARE(open(u"Maya"_s)->plan().table(EntityKind::Feature).size(), 1);
    }

    void differentFieldsOfTwoPeopleBothStay()
    {
        const std::unique_ptr<PlanSession> maya = open(u"Maya"_s);
        const std::unique_ptr<PlanSession> anna = open(u"Anna"_s);
        edit(*maya, u"PAY-1"_s, u"reach=100"_s);
        edit(*anna, u"PAY-1"_s, u"confidence=80"_s);
        edit(*maya, u"PAY-1"_s, u"ease=3"_s);
        const Feature &seen = maya->plan().all<Feature>().at(0);
        QCOMPARE(*seen.reach, 100.0);
        QCOMPARE(*seen.confidence, 80.0);
        QCOMPARE(*seen.ease, 3);
        QVERIFY(maya->plan().equals(open(u"Jonas"_s)->plan()));
        QVERIFY(maya->plan().table(EntityKind::Conflict).size() == 0);
        QVERIFY(maya->store().verify()->empty());
    }

    void theSameFieldGivesAConflictAndOneAnswer()
    {
        const std::unique_ptr<PlanSession> maya = open(u"Maya"_s);
        const std::unique_ptr<PlanSession> anna = open(u"Anna"_s);
        edit(*maya, u"PAY-1"_s, u"reach=100"_s);
        edit(*anna, u"PAY-1"_s, u"reach=900"_s);
        QCOMPARE(anna->newConflicts().size(), size_t(1));
        // Both see the same, whoever looks: the greater of the texts, here "900".
        const std::unique_ptr<PlanSession> third = open(u"Jonas"_s);
        QVERIFY(anna->plan().equals(third->plan()));
        QCOMPARE(*third->plan().all<Feature>().at(0).reach, 900.0);
        QCOMPARE(third->plan().table(EntityKind::Conflict).size(), 1);
        QVERIFY(third->store().verify()->empty());
    }

    void bothGetReferencesOfTheirOwn()
    {
        const std::unique_ptr<PlanSession> maya = open(u"Maya"_s);
        const std::unique_ptr<PlanSession> anna = open(u"Anna"_s);
        add(*maya, u"feature"_s, {u"title=First"_s});
        add(*anna, u"feature"_s, {u"title=Second"_s});
        const std::unique_ptr<PlanSession> third = open(u"Jonas"_s);
        QSet<QString> refs;
        for (const Feature &feature : third->plan().all<Feature>())
            refs.insert(feature.ref);
        QCOMPARE(refs, (QSet<QString>{u"PAY-1"_s, u"PAY-2"_s, u"PAY-3"_s}));
        QVERIFY(anna->plan().equals(third->plan()));
    }

    void renamedKeysLeaveAliases()
    {
        const std::unique_ptr<PlanSession> session = open(u"Maya"_s);
        edit(*session, u"PAY"_s, u"key=CARDS"_s);
        QCOMPARE(session->plan().all<Feature>().at(0).ref, u"CARDS-1"_s);
        QCOMPARE(session->plan().findByRef(u"PAY-1").id, session->plan().all<Feature>().at(0).id);
        QVERIFY(session->plan().equals(open(u"Anna"_s)->plan()));
        QVERIFY(session->store().verify()->empty());
    }

    void importsAreBackedUpBefore()
    {
        const std::unique_ptr<PlanSession> session = open(u"Maya"_s);
        const QString folder =
            LocalPaths::under(m_folder->filePath(u"Maya"_s)).backupFolder(idText(session->store().documentId()));
        const qsizetype before = QDir(folder).entryList({u"*.db"_s}, QDir::Files).size();
        Result<Change> change = changeOf(*session, u"PAY-1"_s, u"reach=5"_s);
        change->kind = ChangeKind::Import;
        QVERIFY(session->execute(std::move(*change)));
        const QStringList backups = QDir(folder).entryList({u"*.db"_s}, QDir::Files, QDir::Name);
        QCOMPARE(backups.size(), before + 1);
        // The backup is the plan as it was before.
        const Result<std::unique_ptr<PlanSession>> kept =
            PlanSession::open(QDir(folder).filePath(backups.last()), StoreMode::ReadOnly, environment(u"Maya"_s));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        QVERIFY(!(*kept)->plan().all<Feature>().at(0).reach);
    }

    void backupsOfAWrongClockStandWhereTheyBelong()
    {
        const LocalPaths paths = LocalPaths::under(m_folder->filePath(u"Clock"_s));
        QStringList expected; // newest first
        int reach = 0;
        const auto backUp = [&](QDate day) {
            edit(*open(u"Maya"_s), u"PAY-1"_s, u"reach=%1"_s.arg(++reach));
            const FixedClock clock(day);
            const Result<std::unique_ptr<PlanSession>> session = PlanSession::open(m_path, StoreMode::ReadOnly, {clock, paths, {}});
            QVERIFY(session);
            const Result<QString> made = (*session)->store().backup();
            QVERIFY2(made, made ? "" : qPrintable(made.error().text));
            expected.prepend(*made);
        };
        for (const QDate day : {QDate(2026, 8, 10), QDate(2031, 2, 1), QDate(2026, 8, 11), QDate(2031, 1, 1), QDate(2026, 8, 12), QDate(2031, 1, 2)})
            backUp(day);
        const EntityId document = open(u"Maya"_s)->store().documentId();
        const auto listed = [&](QDate day) {
            const FixedClock clock(day);
            QStringList found;
            for (const LocalBackup &backup : localBackups(document, {clock, paths, {}}))
                found.append(backup.path);
            return found;
        };
        QCOMPARE(listed(QDate(2026, 8, 14)), expected);

        // One of the future that nobody can read is no newest backup.
        const QString damaged = QFileInfo(expected.first()).path() + u"/20330101T120000000Z.db"_s;
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no plan") > 0);
        file.close();
        QCOMPARE(listed(QDate(2026, 8, 14)), expected + QStringList{damaged});

        // Where no clock ran ahead, their times say all.
        QStringList byName = expected + QStringList{damaged};
        std::sort(byName.begin(), byName.end(), std::greater<>());
        QCOMPARE(listed(QDate(2034, 1, 1)), byName);
    }

    void whatCannotBeStoredIsNotShownAsSaved()
    {
        const std::unique_ptr<PlanSession> session = open(u"Maya"_s);
        const Plan before = session->plan().clone();
        QVERIFY(QFile::rename(m_path, m_path + u".away"_s));
        const Result<Change> change = changeOf(*session, u"PAY-1"_s, u"reach=5"_s);
        const Result<std::shared_ptr<const Transaction>> saved = session->execute(*change);
        QVERIFY(!saved);
        QVERIFY(!saved.error().text.isEmpty());
        QVERIFY(session->plan().equals(before));
        QVERIFY(!QFile::exists(m_path));
    }

    /// Its rows were matched with rows that are no longer all there are.
    void anImportIntoAnOlderPlanIsWorkedOutAgain()
    {
        const std::unique_ptr<PlanSession> maya = open(u"Maya"_s);
        Result<Change> change = changeOf(*maya, u"PAY-1"_s, u"reach=5"_s);
        change->kind = ChangeKind::Import;
        add(*open(u"Anna"_s), u"feature"_s, {u"title=Wallet"_s});
        const Result<std::shared_ptr<const Transaction>> refused = maya->execute(std::move(*change));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY(*maya->store().hasNews());
        QVERIFY(maya->store().pending()->empty());
        const std::unique_ptr<PlanSession> again = open(u"Maya"_s);
        QVERIFY(!again->plan().all<Feature>().at(0).reach);
        change = changeOf(*again, u"PAY-1"_s, u"reach=5"_s);
        change->kind = ChangeKind::Import;
        QVERIFY(again->execute(std::move(*change)));
    }

    void aPlanThatItsHistoryDoesNotTellIsNotWrittenTo()
    {
        edit(*open(u"Maya"_s), u"PAY-1"_s, u"reach=5"_s);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"UPDATE feature SET title = 'Somebody else'"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        for (const QString &who : {u"Maya"_s, u"Jonas"_s}) {
            const std::unique_ptr<PlanSession> session = open(who);
            const Result<Change> change = changeOf(*session, u"PAY-1"_s, u"reach=6"_s);
            const Result<std::shared_ptr<const Transaction>> refused = session->execute(*change);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
        }
    }

    /// Whoever is told to try again does so, and must not find it twice.
    void whatWasRefusedAsBusyIsNotKept()
    {
        const std::unique_ptr<PlanSession> session = open(u"Maya"_s);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery lock(other);
            QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
            const Result<Change> change = changeOf(*session, u"PAY-1"_s, u"reach=5"_s);
            const Result<std::shared_ptr<const Transaction>> refused = session->execute(*change);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Busy);
            QVERIFY2(refused.error().text.contains(u"Nothing was changed"_s), qPrintable(refused.error().text));
            QVERIFY(lock.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(session->store().pending()->empty());
        edit(*session, u"PAY-1"_s, u"reach=5"_s);
        QVERIFY(session->store().pending()->empty());
    }

    /// Another copy has taken the file's place and nothing of Maya's is missing from it: her change goes in, and what she
    /// is shown is that copy.
    void aReplacedFileIsShownAsItIs()
    {
        const QString other = QString(m_path + u".other"_s);
        QVERIFY(QFile::copy(m_path, other));
        edit(*open(u"Anna"_s), u"PAY-1"_s, u"title=Annas"_s);
        const std::unique_ptr<PlanSession> maya = open(u"Maya"_s);
        QCOMPARE(maya->plan().all<Feature>().at(0).title, u"Annas"_s);
        const QString away = QString(m_path + u".away"_s);
        QVERIFY(QFile::rename(m_path, away) && QFile::rename(other, m_path));
        edit(*open(u"Jonas"_s), u"PAY-1"_s, u"title=Jonas’s"_s);
        edit(*maya, u"PAY-1"_s, u"reach=5"_s);
        QCOMPARE(maya->plan().all<Feature>().at(0).title, u"Jonas’s"_s);
        QVERIFY(maya->plan().equals(open(u"Ben"_s)->plan()));
        // What comes after it is worked out on what is there, and goes in where it was worked out.
        edit(*maya, u"PAY-1"_s, u"title=Both"_s);
        QCOMPARE(maya->newConflicts().size(), size_t(0));
        QVERIFY(maya->plan().equals(open(u"Ben"_s)->plan()));
        QVERIFY(maya->store().verify()->empty());
    }

private:
    SessionEnvironment environment(const QString &author)
    {
        // Each author has an installation of their own.
        return {m_clock, LocalPaths::under(m_folder->filePath(author)), {author}};
    }

    std::unique_ptr<PlanSession> open(const QString &author)
    {
        Result<std::unique_ptr<PlanSession>> session = PlanSession::open(m_path, StoreMode::ReadWrite, environment(author));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return std::move(*session);
    }

    void add(PlanSession &session, const QString &entity, const QStringList &values)
    {
        Result<Change> change = additionFor(*Catalogue::standard().find(entity), *parseAssignments(values),
                                            {session.plan(), m_clock.today()}, {}, session.ids());
        QVERIFY2(change, change ? "" : qPrintable(change.error().text));
        const Result<std::shared_ptr<const Transaction>> saved = session.execute(std::move(*change));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text + saved.error().detail));
    }

    Result<Change> changeOf(PlanSession &session, const QString &ref, const QString &value)
    {
        return editFor(session.plan().findByRef(ref), *parseAssignments({value}), {session.plan(), m_clock.today()});
    }

    void edit(PlanSession &session, const QString &ref, const QString &value)
    {
        Result<Change> change = changeOf(session, ref, value);
        QVERIFY2(change, change ? "" : qPrintable(change.error().text));
        const Result<std::shared_ptr<const Transaction>> saved = session.execute(std::move(*change));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text + saved.error().detail));
    }

    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

LEADLINE_TEST(TestPlanSession)
#include "tst_plansession.moc"
