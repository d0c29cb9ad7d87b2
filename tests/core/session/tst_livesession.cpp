// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/gesture.h"
#include "core/model/conflict.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "core/session/livesession.h"
#include "core/session/plansession.h"
#include "core/store/journal/transactioncodec.h"
#include "core/store/local/outbox.h"
#include "tests/support/randomchange.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int generous = 30'000;

/// While it lives, no file of this process can grow beyond a size: what a full disk looks like.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

/// A plan in a window: shown at once, stored behind, together with others on one file.
class TestLiveSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"share"_s));
        m_path = QFileInfo(m_folder->path()).canonicalFilePath() + u"/share/plan.db"_s;
        SequentialIdSource ids;
        const Result<std::unique_ptr<PlanSession>> made =
            PlanSession::create(m_path, ids.next(), {}, environment(u"Olga"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        Product product;
        product.id = ids.next();
        product.key = u"PAY"_s;
        product.name = u"Payments"_s;
        m_feature = ids.next();
        Feature feature;
        feature.id = m_feature;
        feature.title = u"Saved cards"_s;
        feature.product = idOf(product);
        Change change(u"Start"_s);
        change.insert(product);
        change.insert(feature);
        QVERIFY((*made)->execute(change));
    }

    void editIsShownAtOnceAndStoredBehind()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QCOMPARE(maya->path(), m_path);
        QCOMPARE(maya->fileName(), u"plan.db"_s);
        QCOMPARE(maya->saveSentence(), u"All changes saved"_s);
        QVERIFY(rename(*maya, u"Cards on file"_s));
        QCOMPARE(title(*maya), u"Cards on file"_s);
        QCOMPARE(maya->unsavedCount(), 1);
        QCOMPARE(stored(), u"Saved cards"_s);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(maya->unsavedCount(), 0);
        QCOMPARE(maya->saveState(), SaveState::Saved);
        QCOMPARE(stored(), u"Cards on file"_s);
    }

    void orderIsKeptAndReferencesArrive()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        std::vector<EntityId> added;
        for (int n = 0; n < 50; ++n) {
            added.push_back(addFeature(*maya, u"Feature %1"_s.arg(n)));
            // Edits of what isn't in the file yet follow it there.
            QVERIFY(rename(*maya, u"Renamed %1"_s.arg(n), added.back()));
        }
        QCOMPARE(maya->plan().find(Id<Feature>(added.front()))->ref, QString());
        QCOMPARE(flush(*maya), QString());
        for (size_t n = 0; n < added.size(); ++n)
            QCOMPARE(maya->plan().find(Id<Feature>(added[n]))->ref, u"PAY-%1"_s.arg(n + 2));
        QCOMPARE(differenceToFile(*maya), QString());
        const Result<std::vector<Transaction>> history = storedHistory({.newest = 100});
        QVERIFY(history);
        QCOMPARE(history->front().rows.front().id, added.front());
        QCOMPARE(history->back().rows.front().after, u"Renamed 49"_s);
    }

    void undoAndRedoAreStoredAndReachBeyondARestart()
    {
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            QVERIFY(rename(*maya, u"One"_s));
            QVERIFY(rename(*maya, u"Two"_s));
            QVERIFY(maya->undo());
            QCOMPARE(title(*maya), u"One"_s);
            QVERIFY(maya->redo());
            QVERIFY(maya->document().undo());
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(stored(), u"One"_s);
        }
        const std::unique_ptr<LiveSession> again = open(u"Maya"_s);
        QVERIFY(again->document().canRedo());
        QVERIFY(again->undo());
        QCOMPARE(title(*again), u"Saved cards"_s);
        QCOMPARE(flush(*again), QString());
        QCOMPARE(stored(), u"Saved cards"_s);
        QVERIFY(!open(u"Anna"_s)->document().canUndo());
    }

    /// A row is taken back and brought back before the file has said what it is called.
    void referenceSurvivesUndoneInsertion()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const EntityId added = addFeature(*maya, u"Now and then"_s);
        QVERIFY(maya->undo());
        QCOMPARE(flush(*maya), QString());
        QVERIFY(maya->redo());
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(maya->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QVERIFY(maya->undo());
        QVERIFY(maya->redo());
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void othersChangesAppearByThemselves()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        const QSignalSpy seen(anna.get(), &LiveSession::foreignChange);
        anna->setPolling(true);
        QVERIFY(rename(*maya, u"Cards on file"_s));
        QTRY_COMPARE_WITH_TIMEOUT(title(*anna), u"Cards on file"_s, generous);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.front().front().value<Transaction>().author, u"Maya"_s);
        // One's own changes are no news.
        QVERIFY(rename(*anna, u"Cards"_s));
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(seen.size(), 1);
        QCOMPARE(differenceToFile(*anna), QString());
    }

    void unsentValueStaysWhileAnotherFieldArrives()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        QVERIFY(set(*anna, "reach", u"900"_s));
        QCOMPARE(flush(*anna), QString());
        // Three edits at once: the receipt of the first tells of Anna's while two are still unsent.
        QVERIFY(rename(*maya, u"One"_s));
        QVERIFY(rename(*maya, u"Two"_s));
        QVERIFY(rename(*maya, u"Three"_s));
        QTRY_VERIFY_WITH_TIMEOUT(maya->plan().find(Id<Feature>(m_feature))->reach == 900.0, generous);
        QCOMPARE(title(*maya), u"Three"_s);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(differenceToFile(*maya), QString());
        QCOMPARE(maya->plan().table(EntityKind::Conflict).size(), 0);
    }

    void conflictingEditsLeaveOneConflictAndOneAnswer()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        const QSignalSpy conflicts(anna.get(), &LiveSession::conflictsFound);
        QVERIFY(rename(*maya, u"Zebra"_s));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(rename(*anna, u"Apple"_s));
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(conflicts.size(), 1);
        maya->setPolling(true);
        QTRY_COMPARE_WITH_TIMEOUT(maya->plan().table(EntityKind::Conflict).size(), 1, generous);
        QCOMPARE(title(*maya), u"Zebra"_s);
        QCOMPARE(title(*anna), u"Zebra"_s);
        const Conflict &conflict = maya->plan().all<Conflict>().at(0);
        QCOMPARE(conflict.mine, u"Apple"_s);
        QCOMPARE(conflict.theirs, u"Zebra"_s);
        QVERIFY(maya->plan().equals(anna->plan()));
    }

    void gestureIsLeftAlone()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        QVERIFY(rename(*anna, u"Hers"_s));
        QCOMPARE(flush(*anna), QString());
        const QSignalSpy seen(maya.get(), &LiveSession::foreignChange);
        {
            Gesture gesture(maya->document());
            Change drag(u"Drag"_s);
            drag.set(EntityKind::Feature, m_feature, field("title"), u"Dragged"_s);
            QVERIFY(gesture.update(drag));
            maya->setPolling(true);
            // Her change is here, and waits.
            QTest::qWait(50);
            QVERIFY(seen.isEmpty());
            QCOMPARE(title(*maya), u"Dragged"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(title(*maya), u"Hers"_s, generous);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void editsGoOnWhileTheShareIsGone()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        QVERIFY(rename(*maya, u"Before"_s));
        QCOMPARE(flush(*maya), QString());
        const QString elsewhere = m_folder->path() + u"/away"_s;
        QVERIFY(QDir().rename(QFileInfo(m_path).path(), elsewhere));
        QVERIFY(rename(*maya, u"Meanwhile"_s));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QVERIFY2(maya->saveSentence().contains(u"plan.db"_s), qPrintable(maya->saveSentence()));
        const EntityId added = addFeature(*maya, u"Offline"_s);
        QVERIFY(!flush(*maya).isEmpty());
        QCOMPARE(maya->unsavedCount(), 2);
        QVERIFY(QDir().rename(elsewhere, QFileInfo(m_path).path()));
        maya->retry();
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(maya->unsavedCount(), 0);
        QCOMPARE(maya->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QCOMPARE(stored(), u"Meanwhile"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void removedFileIsSaidWithoutAnEdit()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        maya->setPolling(true);
        const QString aside = m_path + u".aside"_s;
        QVERIFY(QFile::rename(m_path, aside));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QVERIFY(QFile::rename(aside, m_path));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
    }

    void copyOfAFileThatIsGone()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(rename(*maya, u"Before"_s));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(QFile::remove(m_path));
        addFeature(*maya, u"Offline"_s);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QCOMPARE(saveCopy(*maya, copy), QString());
        const Result<std::unique_ptr<PlanSession>> opened =
            PlanSession::open(copy, StoreMode::ReadWrite, environment(u"Jonas"_s));
        QVERIFY(opened);
        QCOMPARE((*opened)->plan().table(EntityKind::Feature).size(), 2);
        QCOMPARE((*opened)->plan().find(Id<Feature>(m_feature))->title, u"Before"_s);
        QVERIFY((*opened)->store().verify()->empty());
        QVERIFY((*opened)->store().transactions()->size() >= 2);
        QVERIFY(!saveCopy(*maya, copy).isEmpty());
    }

    void copyHasItsHistory()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(rename(*maya, u"Renamed"_s));
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QCOMPARE(saveCopy(*maya, copy), QString());
        const Result<std::unique_ptr<PlanSession>> opened =
            PlanSession::open(copy, StoreMode::ReadWrite, environment(u"Jonas"_s));
        QVERIFY(opened);
        QCOMPARE((*opened)->store().transactions()->size(), size_t(2));
        QVERIFY((*opened)->plan().equals(maya->plan()));
    }

    void fullDiskKeepsTheEdit()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        // The day's backup is made with the first edit; it isn't what this is about.
        QVERIFY(rename(*maya, QString(400, u'x')));
        QCOMPARE(flush(*maya), QString());
        {
            const FileSizeLimit full(QFileInfo(m_path).size());
            Change change(u"Write a lot"_s);
            change.set(EntityKind::Feature, m_feature, field("notes"), QString(400'000, u'n'));
            QVERIFY(maya->execute(change));
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
            QCOMPARE(maya->unsavedCount(), 1);
            QCOMPARE(maya->plan().find(Id<Feature>(m_feature))->notes.size(), 400'000);
        }
        // Nobody presses anything: there is space again.
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void olderCopyInItsPlaceIsNoticed()
    {
        const QString older = m_folder->filePath(u"older.db"_s);
        QVERIFY(QFile::copy(m_path, older));
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(rename(*maya, u"Mine"_s));
        QCOMPARE(flush(*maya), QString());
        maya->setPolling(true);
        QVERIFY(std::rename(qPrintable(older), qPrintable(m_path)) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QCOMPARE(title(*maya), u"Mine"_s);
        QCOMPARE(stored(), u"Saved cards"_s);
        QVERIFY(set(*maya, "reach", u"5"_s));
        QVERIFY(!flush(*maya).isEmpty());
        maya->retry();
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(stored(), u"Mine"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void hopelessEditIsTakenBackAndSaid()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        // Both bring the same row back, one with other values: that can't be merged.
        Change removal(u"Remove"_s);
        removal.remove(EntityKind::Feature, m_feature);
        QVERIFY(maya->execute(removal));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(set(*anna, "reach", u"1"_s));
        QCOMPARE(flush(*anna), QString());
        QVERIFY(rename(*anna, u"Back again"_s));
        QCOMPARE(flush(*anna), QString());
        const QSignalSpy refused(maya.get(), &LiveSession::editRefused);
        Change restoration(u"Restore"_s);
        restoration.restore(maya->plan(), EntityKind::Feature, m_feature);
        QVERIFY(maya->execute(restoration));
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().front().toString(), u"Restore"_s);
        QCOMPARE(maya->saveState(), SaveState::Saved);
        maya->setPolling(true);
        QTRY_COMPARE_WITH_TIMEOUT(title(*maya), u"Back again"_s, generous);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void outboxOfACrashIsStoredAtOpening()
    {
        const EntityId added = leaveInOutbox(u"From the crash"_s);
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QCOMPARE(maya->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QCOMPARE(maya->unsavedCount(), 0);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void closingLosesNothing()
    {
        constexpr int count = 200;
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            for (int n = 0; n < count; ++n)
                addFeature(*maya, u"Feature %1"_s.arg(n));
        }
        const std::unique_ptr<LiveSession> again = open(u"Maya"_s);
        QCOMPARE(again->plan().table(EntityKind::Feature).size(), count + 1);
        QCOMPARE(differenceToFile(*again), QString());
    }

    void closingWhileTheShareIsGoneLosesNothing()
    {
        const QString elsewhere = m_folder->path() + u"/away"_s;
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            QVERIFY(QDir().rename(QFileInfo(m_path).path(), elsewhere));
            addFeature(*maya, u"One"_s);
            addFeature(*maya, u"Two"_s);
        }
        QVERIFY(QDir().rename(elsewhere, QFileInfo(m_path).path()));
        QCOMPARE(open(u"Maya"_s)->plan().table(EntityKind::Feature).size(), 3);
    }

    void readOnlySaysSo()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadOnly);
        QVERIFY(maya->isReadOnly());
        QCOMPARE(maya->saveState(), SaveState::ReadOnly);
        QVERIFY(!maya->readOnlyReason().isEmpty());
        Change change(u"Rename"_s);
        change.set(EntityKind::Feature, m_feature, field("title"), u"No"_s);
        QVERIFY(!maya->execute(change));
        // Round the session, as a gesture does.
        const QSignalSpy refused(maya.get(), &LiveSession::editRefused);
        QVERIFY(maya->document().execute(change));
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, generous);
        QCOMPARE(title(*maya), u"Saved cards"_s);
    }

    void refusedFileGivesItsSentence()
    {
        QString sentence;
        LiveSession::open(m_folder->filePath(u"none.db"_s), StoreMode::ReadWrite, environment(u"Maya"_s), this,
                          [&](Result<std::unique_ptr<LiveSession>> opened) { sentence = opened.error().text; });
        QTRY_VERIFY_WITH_TIMEOUT(sentence.contains(u"none.db"_s), generous);
        sentence.clear();
        SequentialIdSource ids(7);
        LiveSession::create(m_path, ids.next(), {}, environment(u"Maya"_s), this,
                            [&](Result<std::unique_ptr<LiveSession>> made) { sentence = made.error().text; });
        QTRY_VERIFY_WITH_TIMEOUT(!sentence.isEmpty(), generous);
        QCOMPARE(stored(), u"Saved cards"_s);
    }

    void createdFileHoldsItsHistory()
    {
        const Result<std::vector<Transaction>> history = storedHistory({});
        QVERIFY(history);
        const QString path = m_folder->filePath(u"new.db"_s);
        SequentialIdSource ids(7);
        std::unique_ptr<LiveSession> session;
        LiveSession::create(path, ids.next(), *history, environment(u"Maya"_s), this,
                            [&](Result<std::unique_ptr<LiveSession>> made) {
                                QVERIFY2(made, made ? "" : qPrintable(made.error().text));
                                session = std::move(*made);
                            });
        QTRY_VERIFY_WITH_TIMEOUT(session, generous);
        QCOMPARE(title(*session), u"Saved cards"_s);
        int transactions = 0;
        session->history({}, this, [&](Result<std::vector<Transaction>> read) {
            transactions = read ? static_cast<int>(read->size()) : -1;
        });
        QTRY_COMPARE_WITH_TIMEOUT(transactions, 1, generous);
    }

    void damageIsFoundInTheBackground()
    {
        {
            // A history that doesn't lead to what the tables hold: a colleague's tool, or a copy made while saving.
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray bytes = file.readAll();
            const qsizetype at = bytes.indexOf("Saved cards");
            QVERIFY(at > 0);
            bytes.replace(at, 5, "SAVED");
            QVERIFY(file.seek(0));
            file.write(bytes);
        }
        LiveTimes times = quickTimes();
        times.verifies = true;
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, times);
        const QSignalSpy damaged(maya.get(), &LiveSession::damaged);
        QTRY_COMPARE_WITH_TIMEOUT(damaged.size(), 1, generous);
        QVERIFY(!damaged.front().front().toString().isEmpty());
    }

    void threeWindowsAgree_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Whatever three people do at once, in the end every window shows what the file holds.
    void threeWindowsAgree()
    {
        QFETCH(quint32, seed);
        constexpr int editCount = 1'000;
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<LiveSession>> people;
        for (const QString &name : {u"Maya"_s, u"Anna"_s, u"Jonas"_s}) {
            people.push_back(open(name));
            people.back()->setPolling(true);
        }
        int made = 0;
        for (int n = 0; n < editCount; ++n) {
            LiveSession &who = *people[random.bounded(3U)];
            const quint32 dice = random.bounded(20U);
            if (dice == 0)
                made += who.undo() ? 1 : 0;
            else if (dice == 1)
                made += who.redo() ? 1 : 0;
            else if (dice < 6)
                made += editOfAFew(who, random) ? 1 : 0;
            else
                made += who.execute(tests::randomChange(who.plan(), who.ids(), random)) ? 1 : 0;
            // Bursts and pauses, so that some edits meet others' in the queue and some in the file.
            if (random.bounded(8U) == 0)
                QTest::qWait(static_cast<int>(random.bounded(15U)));
        }
        QVERIFY(made > editCount / 2);
        for (const std::unique_ptr<LiveSession> &who : people)
            QCOMPARE(flush(*who), QString());
        const Result<Plan> file = storedPlan();
        QVERIFY(file);
        for (const std::unique_ptr<LiveSession> &who : people) {
            QString difference;
            const auto agrees = [&] {
                difference.clear();
                return who->plan().equals(*file, &difference);
            };
            QTRY_VERIFY2_WITH_TIMEOUT(agrees(), qPrintable(who->environment().identity.name + u": "_s + difference),
                                      generous);
            QCOMPARE(who->unsavedCount(), 0);
        }
    }

private:
    static LiveTimes quickTimes()
    {
        using std::chrono::milliseconds;
        return {.poll = milliseconds(10), .firstRetry = milliseconds(10), .longestRetry = milliseconds(50),
                .verifies = false};
    }

    SessionEnvironment environment(const QString &author)
    {
        return {.clock = m_clock,
                .paths = LocalPaths::under(m_folder->filePath(u"home-"_s + author)),
                .identity = {author}};
    }

    std::unique_ptr<LiveSession> open(const QString &author, StoreMode mode = StoreMode::ReadWrite,
                                      const LiveTimes &times = quickTimes())
    {
        std::unique_ptr<LiveSession> session;
        QString sentence;
        LiveSession::open(
            m_path, mode, environment(author), this,
            [&](Result<std::unique_ptr<LiveSession>> opened) {
                if (opened)
                    session = std::move(*opened);
                else
                    sentence = opened.error().text;
            },
            times);
        if (!QTest::qWaitFor([&] { return session || !sentence.isEmpty(); }, generous) || !session)
            qFatal("The plan could not be opened: %s", qPrintable(sentence));
        return session;
    }

    /// The sentence of what failed; empty when everything is stored.
    QString flush(LiveSession &session)
    {
        return answerOf([&](std::function<void(Result<>)> done) { session.flush(this, std::move(done)); });
    }

    QString saveCopy(LiveSession &session, const QString &target)
    {
        return answerOf([&](std::function<void(Result<>)> done) { session.saveCopy(target, this, std::move(done)); });
    }

    static QString answerOf(const std::function<void(std::function<void(Result<>)>)> &ask)
    {
        std::optional<QString> sentence;
        ask([&](Result<> outcome) { sentence = outcome ? QString() : outcome.error().text; });
        if (!QTest::qWaitFor([&] { return sentence.has_value(); }, generous))
            return u"no answer"_s;
        return *sentence;
    }

    static const FieldInfo &field(const char *key)
    {
        return *Catalogue::standard().info(EntityKind::Feature).field(QString::fromLatin1(key));
    }

    bool set(LiveSession &session, const char *key, const QString &value, EntityId feature = {}) const
    {
        Change change(u"Set %1"_s.arg(QString::fromLatin1(key)));
        change.set(EntityKind::Feature, feature.isNull() ? m_feature : feature, field(key), value);
        return session.execute(change).hasValue();
    }

    bool rename(LiveSession &session, const QString &to, EntityId feature = {}) const
    {
        return set(session, "title", to, feature);
    }

    static EntityId addFeature(LiveSession &session, const QString &title)
    {
        Feature feature;
        feature.id = session.ids().next();
        feature.title = title;
        feature.product = idOf(session.plan().all<Product>().at(0));
        Change change(u"Add"_s);
        change.insert(feature);
        return session.execute(change) ? feature.id : EntityId();
    }

    /// Several people at the same few fields: what random changes rarely do.
    bool editOfAFew(LiveSession &who, QRandomGenerator &random) const
    {
        Change change(u"Change"_s);
        const quint32 dice = random.bounded(10U);
        const EntityBase *feature = who.plan().find(EntityKind::Feature, m_feature);
        if (feature->removed)
            change.restore(who.plan(), EntityKind::Feature, m_feature);
        else if (dice == 0)
            change.remove(EntityKind::Feature, m_feature);
        else if (dice < 5)
            change.set(EntityKind::Feature, m_feature, field("title"), u"Title %1"_s.arg(random.bounded(50)));
        else if (dice < 8)
            change.set(EntityKind::Feature, m_feature, field("reach"), QString::number(random.bounded(100)));
        else
            change.addElement(EntityKind::Feature, m_feature, field("tags"), u"tag %1"_s.arg(random.bounded(5)));
        return who.execute(change).hasValue();
    }

    QString title(LiveSession &session) const
    {
        const EntityBase *row = session.plan().find(EntityKind::Feature, m_feature);
        return static_cast<const Feature *>(row)->title;
    }

    Result<Plan> storedPlan()
    {
        SequentialIdSource ids(99);
        const Result<std::unique_ptr<PlanStore>> store = reader(ids);
        if (!store)
            return store.error();
        return (*store)->load();
    }

    Result<std::vector<Transaction>> storedHistory(const TransactionFilter &filter)
    {
        SequentialIdSource ids(99);
        const Result<std::unique_ptr<PlanStore>> store = reader(ids);
        if (!store)
            return store.error();
        return (*store)->transactions(filter);
    }

    Result<std::unique_ptr<PlanStore>> reader(IdSource &ids)
    {
        return PlanStore::open(m_path, StoreMode::ReadOnly,
                               {.clock = m_clock, .ids = ids, .paths = LocalPaths::under(m_folder->filePath(u"reader"_s))});
    }

    /// The feature's title as the file holds it.
    QString stored()
    {
        const Result<Plan> plan = storedPlan();
        return plan ? static_cast<const Feature *>(plan->find(EntityKind::Feature, m_feature))->title
                    : plan.error().text;
    }

    QString differenceToFile(LiveSession &session)
    {
        const Result<Plan> plan = storedPlan();
        QString difference;
        if (!plan || session.plan().equals(*plan, &difference))
            return plan ? QString() : plan.error().text;
        return difference;
    }

    /// What a program that was killed between outbox and file has left behind.
    EntityId leaveInOutbox(const QString &title)
    {
        const Result<std::unique_ptr<PlanSession>> session =
            PlanSession::open(m_path, StoreMode::ReadWrite, environment(u"Maya"_s));
        Feature feature;
        feature.id = (*session)->ids().next();
        feature.title = title;
        feature.product = idOf((*session)->plan().all<Product>().at(0));
        Change change(u"Add"_s);
        change.insert(feature);
        // The document alone stores nothing.
        const Result<std::shared_ptr<const Transaction>> shown = (*session)->document().execute(change);
        const Result<std::unique_ptr<Outbox>> outbox =
            Outbox::open(environment(u"Maya"_s).paths, idText((*session)->store().documentId()), m_clock.now());
        const Result<> kept = (*outbox)->keep({.transaction = (*shown)->id,
                                               .path = m_path,
                                               .madeAt = m_clock.now(),
                                               .body = TransactionCodec::encode(Catalogue::standard(), **shown)});
        return kept ? feature.id : EntityId();
    }

    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    EntityId m_feature;
};

QTEST_GUILESS_MAIN(TestLiveSession)
#include "tst_livesession.moc"
