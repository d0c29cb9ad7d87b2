// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/start/recentlist.h"
#include "ui/start/startpage.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

class TestStartPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void recentPlansNewestFirst();
    void listIsMadeAnewByItsOwnRow_data();
    void listIsMadeAnewByItsOwnRow();
    void missingFileKeepsItsPlace();
    void filterOfRecentPlans();
    void identityIsAskedOnce();
    void dropOfAFile();

private:
    std::unique_ptr<StartPage> makePage();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
    FixedClock m_clock{QDate(2026, 8, 12)};
};

void TestStartPage::initTestCase()
{
    Appearance::instance().install(*qApp);
    Appearance::instance().setChoice(ThemeChoice::Light);
}

void TestStartPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<WindowSettings>(LocalPaths::under(m_folder->path()));
}

std::unique_ptr<StartPage> TestStartPage::makePage()
{
    std::unique_ptr<StartPage> page = std::make_unique<StartPage>(*m_settings, LocalPaths::under(m_folder->path()), m_clock);
    page->resize(1440, 872);
    page->show();
    if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty()) {
        QTest::qWait(50);
        page->grab().save(folder + u"/start-"_s + QString::fromLatin1(QTest::currentTestFunction()) + u".png"_s);
    }
    return page;
}

void TestStartPage::recentPlansNewestFirst()
{
    for (const QString &name : {u"old.db"_s, u"new.db"_s}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_settings->rememberPlan({m_folder->filePath(name), name.chopped(3), m_clock.now()});
    }
    m_settings->rememberPlan({m_folder->filePath(u"old.db"_s), u"old"_s, m_clock.now()});
    QCOMPARE(m_settings->recentPlans().size(), size_t(2));
    QCOMPARE(m_settings->recentPlans().front().title, u"old"_s);
    const std::unique_ptr<StartPage> page = makePage();
    RecentList *list = page->findChild<RecentList *>();
    QCOMPARE(list->count(), 2);
    QSignalSpy chosen(page.get(), &StartPage::planChosen);
    QTest::mouseClick(list->findChildren<QAbstractButton *>().first(), Qt::LeftButton);
    QCOMPARE(chosen.value(0).value(0).toString(), m_folder->filePath(u"old.db"_s));
}

void TestStartPage::listIsMadeAnewByItsOwnRow_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("click") << 0;
    QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
    QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
}

/// Opening a plan closes the one before, which fills the list again.
void TestStartPage::listIsMadeAnewByItsOwnRow()
{
    QFETCH(int, key);
    const QString path = m_folder->filePath(u"plan.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_settings->rememberPlan({path, u"plan"_s, m_clock.now()});
    const std::unique_ptr<StartPage> page = makePage();
    QString opened;
    connect(page.get(), &StartPage::planChosen, page.get(), [&](const QString &chosen) {
        page->refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        opened = chosen;
    });
    QAbstractButton *row = page->findChild<RecentList *>()->findChildren<QAbstractButton *>().first();
    if (key)
        QTest::keyClick(row, static_cast<Qt::Key>(key));
    else
        QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(opened, path);
    QCoreApplication::processEvents();
    QCOMPARE(page->findChild<RecentList *>()->count(), 1);
}

void TestStartPage::missingFileKeepsItsPlace()
{
    m_settings->rememberPlan({m_folder->filePath(u"gone.db"_s), u"Gone"_s, m_clock.now()});
    const std::unique_ptr<StartPage> page = makePage();
    RecentList *list = page->findChild<RecentList *>();
    QCOMPARE(list->count(), 1);
    QSignalSpy chosen(page.get(), &StartPage::planChosen);
    QSignalSpy open(page.get(), &StartPage::openRequested);
    QTest::mouseClick(list->findChildren<QAbstractButton *>().first(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(open.count(), 1);
    m_settings->forgetPlan(m_folder->filePath(u"gone.db"_s));
    page->refresh();
    QVERIFY(!list->isVisible());
}

void TestStartPage::filterOfRecentPlans()
{
    m_settings->rememberPlan({m_folder->filePath(u"a.db"_s), u"Nordics"_s, m_clock.now()});
    m_settings->rememberPlan({m_folder->filePath(u"b.db"_s), u"Sørensen"_s, m_clock.now()});
    const std::unique_ptr<StartPage> page = makePage();
    RecentList *list = page->findChild<RecentList *>();
    list->setFilter(u"soren"_s);
    int shown = 0;
    for (const QAbstractButton *row : list->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        shown += row->isVisible() ? 1 : 0;
    QCOMPARE(shown, 1);
}

void TestStartPage::identityIsAskedOnce()
{
    std::unique_ptr<StartPage> page = makePage();
    QWidget *card = page->findChild<QWidget *>(u"identity"_s);
    QVERIFY(card && card->isVisible());
    const QList<QLineEdit *> fields = card->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    fields.at(0)->clear();
    QTest::keyClicks(fields.at(0), u"Maya Lindqvist"_s);
    QCOMPARE(fields.at(1)->text(), u"ML"_s);
    QSignalSpy entered(page.get(), &StartPage::identityEntered);
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().at(0).value<Identity>().name, u"Maya Lindqvist"_s);
    QCOMPARE(entered.first().at(1).toString(), u"ML"_s);

    m_settings->setValue(u"identityAsked"_s, true);
    page = makePage();
    QVERIFY(!page->findChild<QWidget *>(u"identity"_s));
}

void TestStartPage::dropOfAFile()
{
    const std::unique_ptr<StartPage> page = makePage();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder->filePath(u"list.csv"_s))});
    QSignalSpy dropped(page.get(), &StartPage::fileDropped);
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.get(), &drop);
    QCOMPARE(dropped.value(0).value(0).toString(), m_folder->filePath(u"list.csv"_s));
}

LEADLINE_GUI_TEST(TestStartPage)
#include "tst_startpage.moc"
