// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plansession.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/shell/mergedialog.h"
#include "ui/shell/planpage.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QFile>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// Somebody who is in the middle of saving, so that everybody else waits.
class Writing final
{
public:
    explicit Writing(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writing"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s))
            qFatal("The file could not be locked.");
    }
    ~Writing()
    {
        QSqlDatabase::database(u"writing"_s, false).close();
        QSqlDatabase::removeDatabase(u"writing"_s);
    }
    Q_DISABLE_COPY_MOVE(Writing)
};

} // namespace

/// A copy that a synchronizing program has left beside the plan, as the window offers and merges it.
class TestCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void offeredAndMerged();
    void notNowHoldsUntilSomethingIsAdded();
    void aMergeCanBeCancelled();
    void aCopyThatIsDamagedIsRefused();

private:
    static constexpr int generous = 20'000;

    PlanContext &context() { return m_fixture->window().planPage()->context(); }
    QWidget *banner() { return m_fixture->find<QWidget>("copy-banner"); }
    bool isOffered() { return QTest::qWaitFor([&] { return banner()->isVisible(); }, generous); }
    MergeDialog *dialog() { return m_fixture->window().findChild<MergeDialog *>(); }
    /// Ben gives a feature of the copy another title.
    bool rename(int row, const QString &title);
    static QAbstractButton *button(QWidget *in, const QString &text)
    {
        for (QAbstractButton *button : in->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void press(QWidget *in, const QString &text)
    {
        if (QAbstractButton *const found = button(in, text))
            QTest::mouseClick(found, Qt::LeftButton);
    }
    void keepPictures(const QString &name)
    {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            Appearance::instance().setChoice(choice);
            const QString look = choice == ThemeChoice::Dark ? u"-dark"_s : u"-light"_s;
            m_fixture->keepPicture(QString(name + look));
            const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS");
            if (dialog() && !folder.isEmpty())
                dialog()->grab().save(QString(folder + u'/' + name + u"-dialog"_s + look + u".png"_s));
        }
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
    QString m_copy;
};

void TestCopies::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->makePlan(u"example"_s);
    m_copy = m_fixture->pathOf(u"plan (Ben's conflicted copy 2026-08-12).db"_s);
    QVERIFY(QFile::copy(m_path, m_copy));
}

bool TestCopies::rename(int row, const QString &title)
{
    SessionEnvironment environment = m_fixture->environment();
    environment.paths = LocalPaths::under(m_fixture->pathOf(u"home-ben"_s));
    environment.identity = Identity{u"Ben Ito"_s, {}};
    const Result<std::unique_ptr<PlanSession>> ben = PlanSession::open(m_copy, StoreMode::ReadWrite, environment);
    if (!ben)
        return false;
    const Table &features = (*ben)->plan().table(EntityKind::Feature);
    Change change(u"Rename"_s);
    change.set(EntityKind::Feature, features.at(row).id, *features.info().field(u"title"), title);
    return (*ben)->execute(std::move(change)).hasValue();
}

void TestCopies::offeredAndMerged()
{
    QVERIFY(rename(0, u"Cards that stay"_s));
    QVERIFY(rename(1, u"Bens wording"_s));
    m_fixture->open(m_path);
    QVERIFY(isOffered());
    const EntityId first = context().plan().table(EntityKind::Feature).at(0).id;
    const EntityId second = context().plan().table(EntityKind::Feature).at(1).id;
    QVERIFY(context().edit({EntityKind::Feature, second}, *context().plan().catalogue().info(EntityKind::Feature).field(u"title"),
                           u"Annas wording"_s));
    keepPictures(u"copy-offered"_s);
    QWidget *workspace = m_fixture->window().planPage()->workspace()->canvas();
    workspace->setFocus();
    press(banner(), u"Merge…"_s);
    QVERIFY(dialog());
    const QPlainTextEdit *report = dialog()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(!report->toPlainText().isEmpty(), generous);
    const QString text = report->toPlainText();
    QVERIFY2(text.contains(u"2 changes of “plan (Ben's conflicted copy 2026-08-12).db” would come into “plan.db”: Ben Ito (2)."_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"“Bens wording” by Ben Ito stands; Maya Lindqvist wrote “Annas wording”."_s), qPrintable(text));
    keepPictures(u"copy-merge"_s);
    QCOMPARE(context().nameOf({EntityKind::Feature, second}), u"Annas wording"_s);
    press(dialog(), u"Merge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), generous);
    QCOMPARE(context().nameOf({EntityKind::Feature, first}), u"Cards that stay"_s);
    QCOMPARE(context().nameOf({EntityKind::Feature, second}), u"Bens wording"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!banner()->isVisible(), generous);
    QVERIFY(m_fixture->find<QWidget>("conflict-banner")->isVisible());
    // Enter goes on in the plan; the banner's buttons are a key away.
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().focusWidget(), workspace, generous);
    m_fixture->window().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window().isActiveWindow(), generous);
    QTest::keyClick(workspace, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_fixture->find<QWidget>("conflict-banner")->isAncestorOf(m_fixture->window().focusWidget()));
    press(m_fixture->find<QWidget>("conflict-banner"), u"Later"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("conflict-banner")->isVisible(), generous);
    QCOMPARE(m_fixture->window().focusWidget(), workspace);
    keepPictures(u"copy-merged"_s);
    // The copy stays, and is not offered to whoever opens the plan next.
    QVERIFY(QFile::exists(m_copy));
    QVERIFY(m_fixture->isSaved());
}

void TestCopies::notNowHoldsUntilSomethingIsAdded()
{
    QVERIFY(rename(0, u"Cards that stay"_s));
    m_fixture->open(m_path);
    QVERIFY(isOffered());
    press(banner(), u"Not now"_s);
    QVERIFY(!banner()->isVisible());
    m_fixture->close();
    m_fixture->open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().session()->copiesBeside().size(), size_t(1), generous);
    QCoreApplication::processEvents();
    QVERIFY(!banner()->isVisible());
    QVERIFY(rename(1, u"One more"_s));
    // Looking again now instead of in half a minute.
    m_fixture->window().session()->setPolling(false);
    m_fixture->window().session()->setPolling(true);
    QVERIFY(isOffered());
    QCOMPARE(context().nameOf({EntityKind::Feature, context().plan().table(EntityKind::Feature).at(0).id}) == u"Cards that stay"_s, false);
}

void TestCopies::aMergeCanBeCancelled()
{
    QVERIFY(rename(0, u"Cards that stay"_s));
    m_fixture->open(m_path);
    QVERIFY(isOffered());
    const EntityId first = context().plan().table(EntityKind::Feature).at(0).id;
    const QString before = context().nameOf({EntityKind::Feature, first});
    press(banner(), u"Merge…"_s);
    QVERIFY(dialog());
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog(), u"Merge"_s)->isEnabled(), generous);
    {
        // The merge waits for somebody who writes into the copy, so it can't end before Escape is pressed.
        const Writing somebody(m_copy);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QVERIFY(!button(dialog(), u"Merge"_s)->isEnabled());
        QCOMPARE(dialog()->focusWidget(), button(dialog(), u"Cancel"_s));
        keepPictures(u"copy-merging"_s);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Escape);
        QVERIFY(dialog() && dialog()->isVisible());
    }
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog(), u"Merge"_s)->isEnabled(), generous);
    QCOMPARE(dialog()->focusWidget(), button(dialog(), u"Merge"_s));
    QCOMPARE(context().nameOf({EntityKind::Feature, first}), before);
    keepPictures(u"copy-cancelled"_s);
    // It can be begun again.
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), generous);
    QCOMPARE(context().nameOf({EntityKind::Feature, first}), u"Cards that stay"_s);
}

void TestCopies::aCopyThatIsDamagedIsRefused()
{
    QVERIFY(rename(0, u"Cards that stay"_s));
    m_fixture->open(m_path);
    QVERIFY(isOffered());
    QVERIFY(QFile::resize(m_copy, 5000));
    press(banner(), u"Merge…"_s);
    QVERIFY(dialog());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog()->findChild<QPlainTextEdit *>()->isVisible(), generous);
    keepPictures(u"copy-refused"_s);
    press(dialog(), u"Close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), generous);
    QVERIFY(context().nameOf({EntityKind::Feature, context().plan().table(EntityKind::Feature).at(0).id}) != u"Cards that stay"_s);
}

LEADLINE_GUI_TEST(TestCopies)
#include "tst_copies.moc"
