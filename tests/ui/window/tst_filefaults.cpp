// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/session/plansession.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/shell/planpage.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// What may happen to the file behind a window, with real files: each is said in the window with its way out, and nothing
/// that was typed is lost.
class TestFileFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void movedAwayAndBack();
    void folderGoneAndBack();
    void unlinkedIsSavedAsACopy();
    void replacedByAnOlderCopy();
    void readOnlyFromTheBeginning();
    void protectedWhileOpen();
    void fullDisk();
    void lostWhileClosed();
    void keptForAnotherName();
    void keptForAnotherNameIsDiscarded();
    void damagedIsRestoredFromItsBackup();
    void damagedWhileOpenOffersItsBackup();

private:
    static constexpr int generous = 20'000;

    PlanContext &context() { return m_fixture->window().planPage()->context(); }
    LiveSession &session() { return *m_fixture->window().session(); }
    QWidget *banner() { return m_fixture->find<QWidget>("file-banner"); }
    bool rename(const QString &title)
    {
        const EntityKey item{EntityKind::Feature, context().plan().table(EntityKind::Feature).at(0).id};
        return context().edit(item, *context().plan().catalogue().info(item.kind).field(u"title"), title);
    }
    QString title() { return context().nameOf({EntityKind::Feature, context().plan().table(EntityKind::Feature).at(0).id}); }
    QString storedTitle(const QString &path)
    {
        const Result<std::unique_ptr<PlanSession>> reader =
            PlanSession::open(path, StoreMode::ReadOnly, m_fixture->environment());
        if (!reader)
            return reader.error().text;
        const EntityId id = context().plan().table(EntityKind::Feature).at(0).id;
        const EntityBase *row = (*reader)->plan().find(EntityKind::Feature, id);
        return row ? (*reader)->plan().catalogue().info(EntityKind::Feature).title(*row) : QString();
    }
    /// The banner says a sentence with the file's name and offers these buttons.
    QString missingInBanner(const QStringList &buttons)
    {
        if (!QTest::qWaitFor([&] { return banner()->isVisible(); }, generous))
            return u"no banner"_s;
        QStringList offered;
        for (const QAbstractButton *button : banner()->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                offered.append(button->text());
        }
        if (!banner()->accessibleName().contains(u"plan.db"_s))
            return u"sentence: "_s + banner()->accessibleName();
        return offered == buttons ? QString() : QString(u"buttons: "_s + offered.join(u", "_s));
    }
    void press(const QString &text)
    {
        for (QAbstractButton *button : banner()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    bool isWell()
    {
        return QTest::qWaitFor([&] { return !banner()->isVisible() && session().unsavedCount() == 0; }, generous);
    }

    const QStringList writeButtons{u"Try again"_s, u"Save a copy…"_s, u"Show in folder"_s};
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestFileFaults::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(QDir().mkpath(m_fixture->pathOf(u"share"_s)));
    m_path = m_fixture->makePlan(u"example"_s, u"share/plan.db"_s);
}

void TestFileFaults::movedAwayAndBack()
{
    m_fixture->open(m_path);
    QVERIFY(!banner()->isVisible());
    const QString aside = m_path + u".aside"_s;
    QVERIFY(QFile::rename(m_path, aside));
    QCOMPARE(missingInBanner(writeButtons), QString());
    m_fixture->keepPicture(u"fault-moved-light"_s);
    // The window goes on, and so do edits.
    QVERIFY(rename(u"Meanwhile"_s));
    QCOMPARE(title(), u"Meanwhile"_s);
    QVERIFY(QFile::rename(aside, m_path));
    press(u"Try again"_s);
    QVERIFY(isWell());
    QCOMPARE(storedTitle(m_path), u"Meanwhile"_s);
}

void TestFileFaults::folderGoneAndBack()
{
    m_fixture->open(m_path);
    const QString share = QFileInfo(m_path).absolutePath();
    QVERIFY(QDir().rename(share, share + u"-gone"_s));
    QVERIFY(rename(u"Offline"_s));
    QCOMPARE(missingInBanner(writeButtons), QString());
    QVERIFY(QDir().rename(share + u"-gone"_s, share));
    // Nobody presses anything.
    QVERIFY(isWell());
    QCOMPARE(storedTitle(m_path), u"Offline"_s);
}

void TestFileFaults::unlinkedIsSavedAsACopy()
{
    m_fixture->open(m_path);
    QVERIFY(rename(u"Before"_s));
    QVERIFY(m_fixture->isSaved());
    QVERIFY(QFile::remove(m_path));
    QVERIFY(rename(u"After"_s));
    QCOMPARE(missingInBanner(writeButtons), QString());
    const QString copy = m_fixture->pathOf(u"copy.db"_s);
    bool done = false;
    session().saveCopy(copy, this, [&done](const Result<> &saved) { done = saved.hasValue(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, generous);
    QCOMPARE(storedTitle(copy), u"After"_s);
}

void TestFileFaults::replacedByAnOlderCopy()
{
    const QString older = m_fixture->pathOf(u"older.db"_s);
    QVERIFY(QFile::copy(m_path, older));
    m_fixture->open(m_path);
    QVERIFY(rename(u"Mine"_s));
    QVERIFY(m_fixture->isSaved());
    QVERIFY(std::rename(qPrintable(older), qPrintable(m_path)) == 0);
    QCOMPARE(missingInBanner(writeButtons), QString());
    QCOMPARE(title(), u"Mine"_s);
    press(u"Try again"_s);
    QVERIFY(isWell());
    QCOMPARE(storedTitle(m_path), u"Mine"_s);
}

void TestFileFaults::readOnlyFromTheBeginning()
{
    // Root may write everywhere; the plan has to be somebody's who may not.
    m_fixture.reset();
    const OrdinaryUser user;
    init();
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    m_fixture->open(m_path);
    QCOMPARE(missingInBanner({u"Save a copy…"_s, u"Show in folder"_s, u"Close"_s}), QString());
    QVERIFY(!context().isEditable());
    m_fixture->keepPicture(u"fault-read-only-light"_s);
    press(u"Close"_s);
    QVERIFY(!banner()->isVisible());
    const QString copy = m_fixture->pathOf(u"copy.db"_s);
    bool done = false;
    session().saveCopy(copy, this, [&done](const Result<> &saved) { done = saved.hasValue(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, generous);
    QCOMPARE(storedTitle(copy), title());
}

void TestFileFaults::protectedWhileOpen()
{
    // Root may write everywhere; the plan has to be somebody's who may not.
    m_fixture.reset();
    const OrdinaryUser user;
    init();
    m_fixture->open(m_path);
    QVERIFY(rename(u"Before"_s));
    QVERIFY(m_fixture->isSaved());
    const QString share = QFileInfo(m_path).absolutePath();
    QVERIFY(QFile::setPermissions(share, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    QVERIFY(rename(u"Protected"_s));
    QTest::qWait(1'500);
    // The handle that is open already may still write; whatever happens, it is either stored or said.
    if (session().unsavedCount() > 0)
        QCOMPARE(missingInBanner(writeButtons), QString());
    QVERIFY(QFile::setPermissions(share, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(isWell());
    QCOMPARE(storedTitle(m_path), u"Protected"_s);
}

void TestFileFaults::fullDisk()
{
    m_fixture->open(m_path);
    // The day's backup is made with the first edit; it isn't what this is about.
    QVERIFY(rename(u"Before"_s));
    QVERIFY(m_fixture->isSaved());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit full = before;
    full.rlim_cur = static_cast<rlim_t>(QFileInfo(m_path).size());
    setrlimit(RLIMIT_FSIZE, &full);
    const EntityKey item{EntityKind::Feature, context().plan().table(EntityKind::Feature).at(0).id};
    const bool edited = context().edit(item, *context().plan().catalogue().info(item.kind).field(u"notes"), QString(400'000, u'n'));
    const QString missing = missingInBanner(writeButtons);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(edited);
    QCOMPARE(missing, QString());
    m_fixture->keepPicture(u"fault-full-light"_s);
    QVERIFY(isWell());
}

/// An older copy was put in its place while nobody had it open: own changes are offered again.
void TestFileFaults::lostWhileClosed()
{
    const QString older = m_fixture->pathOf(u"older.db"_s);
    QVERIFY(QFile::copy(m_path, older));
    m_fixture->open(m_path);
    QVERIFY(rename(u"Mine"_s));
    QVERIFY(m_fixture->isSaved());
    m_fixture->close();
    QVERIFY(std::rename(qPrintable(older), qPrintable(m_path)) == 0);
    m_fixture->open(m_path);
    QVERIFY(title() != u"Mine"_s);
    QWidget *missing = m_fixture->find<QWidget>("missing-banner");
    QVERIFY(missing->isVisible());
    m_fixture->keepPicture(u"fault-missing-light"_s);
    for (QAbstractButton *button : missing->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Store them again")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Mine"_s, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!missing->isVisible(), generous);
    QCOMPARE(storedTitle(m_path), u"Mine"_s);
}

/// An edit that could not be stored, and a file that has another name now: it is offered there.
void TestFileFaults::keptForAnotherName()
{
    m_fixture->open(m_path);
    const QString moved = m_fixture->pathOf(u"moved.db"_s);
    QVERIFY(QFile::rename(m_path, moved));
    QVERIFY(rename(u"Meanwhile"_s));
    const QString label = context().document().undoLabel();
    QTRY_COMPARE_WITH_TIMEOUT(session().saveState(), SaveState::Failed, generous);
    m_fixture->close();
    m_fixture->open(moved);
    QVERIFY(title() != u"Meanwhile"_s);
    QWidget *kept = m_fixture->find<QWidget>("kept-banner");
    QVERIFY(kept->isVisible());
    QVERIFY(kept->accessibleName().contains(QFileInfo(m_path).fileName()));
    m_fixture->keepPicture(u"fault-kept-light"_s);
    const auto pressKept = [kept](const QString &text) {
        for (QAbstractButton *button : kept->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    // To give them up asks, and whoever presses Enter keeps them.
    pressKept(u"Discard…"_s);
    const QPointer<QDialog> asked = m_fixture->find<QDialog>("discard-dialog");
    QTRY_VERIFY_WITH_TIMEOUT(asked && asked->isVisible(), generous);
    const QPlainTextEdit *list = asked->findChild<QPlainTextEdit *>();
    QVERIFY2(list->toPlainText().contains(label), qPrintable(list->toPlainText()));
    QVERIFY2(list->toPlainText().contains(m_path), qPrintable(list->toPlainText()));
    QTest::keyClick(asked, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!asked, generous);
    QVERIFY(kept->isVisible());
    QCOMPARE(session().keptElsewhere().size(), size_t(1));
    pressKept(u"Store them here"_s);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Meanwhile"_s, generous);
    QVERIFY(!kept->isVisible());
    QCOMPARE(storedTitle(moved), u"Meanwhile"_s);
}

void TestFileFaults::keptForAnotherNameIsDiscarded()
{
    m_fixture->open(m_path);
    const QString moved = m_fixture->pathOf(u"moved.db"_s);
    QVERIFY(QFile::rename(m_path, moved));
    QVERIFY(rename(u"Meanwhile"_s));
    QTRY_COMPARE_WITH_TIMEOUT(session().saveState(), SaveState::Failed, generous);
    m_fixture->close();
    m_fixture->open(moved);
    QWidget *kept = m_fixture->find<QWidget>("kept-banner");
    for (QAbstractButton *button : kept->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Discard…")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(kept->isVisible());
    QAbstractButton *discard = m_fixture->find<QDialog>("discard-dialog")->findChild<QAbstractButton *>(u"discard"_s);
    QVERIFY2(discard->text().contains(u"1"_s), qPrintable(discard->text()));
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!kept->isVisible(), generous);
    m_fixture->close();
    m_fixture->open(moved);
    QVERIFY(!m_fixture->find<QWidget>("kept-banner")->isVisible());
}

void TestFileFaults::damagedIsRestoredFromItsBackup()
{
    // The first change of a day makes a backup of the plan as it was before.
    MainWindow &window = m_fixture->open(m_path);
    const EntityKey item{EntityKind::Feature, window.planPage()->context().plan().all<Feature>().at(0).id};
    const FieldInfo &title = *entityInfo<Feature>().field(u"title");
    const QString before = title.text(*window.planPage()->context().plan().find(item.kind, item.id));
    QVERIFY(window.planPage()->context().edit(item, title, u"After the backup"_s));
    QVERIFY(m_fixture->isSaved());
    m_fixture->close();
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
    }
    MainWindow &again = m_fixture->show();
    again.openPlan(m_path);
    QAbstractButton *offer = m_fixture->find<QAbstractButton>("restore-backup");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), 30'000);
    m_fixture->keepPicture(u"damaged-light"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QPointer<QDialog> dialog = m_fixture->find<QDialog>("restore-dialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    if (!qEnvironmentVariableIsEmpty("LEADLINE_SCREENSHOTS"))
        dialog->grab().save(qEnvironmentVariable("LEADLINE_SCREENSHOTS") + u"/restore.png"_s);
    const QString target = m_fixture->pathOf(u"restored.db"_s);
    QTimer hand;
    connect(&hand, &QTimer::timeout, &again, [&] {
        QFileDialog *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!files)
            return;
        hand.stop();
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(target);
        QTest::mouseClick(files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    });
    hand.start(50);
    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(again.planPage(), 60'000);
    QCOMPARE(again.session()->path(), target);
    QCOMPARE(title.text(*again.planPage()->context().plan().find(item.kind, item.id)), before);
    QVERIFY(!dialog);
}

void TestFileFaults::damagedWhileOpenOffersItsBackup()
{
    m_fixture->open(m_path);
    QVERIFY(rename(u"Before"_s));
    QVERIFY(m_fixture->isSaved());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray sound = file.readAll();
    constexpr qsizetype page = 4096;
    QVERIFY(file.seek(page) && file.write(QByteArray(60 * page, 'x')) == 60 * page);
    file.close();
    QVERIFY(rename(u"Meanwhile"_s));
    QCOMPARE(missingInBanner({u"Try again"_s, u"Save a copy…"_s, u"Restore a backup…"_s, u"Show in folder"_s}), QString());
    press(u"Restore a backup…"_s);
    const QPointer<QDialog> dialog = m_fixture->find<QDialog>("restore-dialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    dialog->reject();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(sound) == sound.size());
    file.close();
    press(u"Try again"_s);
    QVERIFY(isWell());
    QCOMPARE(storedTitle(m_path), u"Meanwhile"_s);
}

LEADLINE_GUI_TEST(TestFileFaults)
#include "tst_filefaults.moc"
