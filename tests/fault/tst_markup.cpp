// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "core/session/plansession.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/shell/planpage.h"

#include <QFile>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QTest>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// Tells whether anybody opens a file.
class OpenWatch final
{
public:
    explicit OpenWatch(const QString &file)
        : m_notifier(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (m_notifier < 0 || ::inotify_add_watch(m_notifier, QFile::encodeName(file).constData(), IN_OPEN) < 0)
            qFatal("The file can't be watched.");
    }
    ~OpenWatch() { ::close(m_notifier); }
    Q_DISABLE_COPY_MOVE(OpenWatch)

    /// Since the last time it was asked.
    bool wasOpened() const
    {
        std::array<char, 4096> events{};
        bool opened = false;
        while (::read(m_notifier, events.data(), events.size()) > 0)
            opened = true;
        return opened;
    }

private:
    int m_notifier;
};

/// Every text of the plan that may be any text becomes @p text; gives how many there are.
int fillWith(PlanSession &session, const QString &text)
{
    // What is accepted is tried out on a copy, one by one.
    SequentialIdSource ids(77);
    const FixedClock clock(QDate(2026, 8, 12));
    PlanDocument probe(session.plan().clone(), u"Maya"_s, ids, clock);
    Change all(u"<b>Fill"_s);
    for (const EntityInfo *info : session.plan().catalogue().entities()) {
        const Table &table = session.plan().table(info->kind());
        for (int i = 0; i < table.size(); ++i) {
            for (const FieldInfo &field : info->fields()) {
                const bool isText = field.type == FieldType::Text || field.type == FieldType::Markdown;
                if (!isText || qstrcmp(field.key, "key") == 0 || qstrcmp(field.key, "ref") == 0)
                    continue;
                Change one(u"Fill"_s);
                one.set(info->kind(), table.at(i).id, field, text);
                const Result<std::shared_ptr<const Transaction>> done = probe.execute(std::move(one));
                if (done && *done)
                    all.set(info->kind(), table.at(i).id, field, text);
            }
        }
    }
    const int count = static_cast<int>(all.rows.size());
    const Result<std::shared_ptr<const Transaction>> stored = session.execute(std::move(all));
    return stored ? count : 0;
}

/// Asks for a tool tip everywhere, as somebody does who rests the pointer on everything.
void askForToolTips(QWidget &window)
{
    constexpr int step = 45;
    for (int y = step / 2; y < window.height(); y += step) {
        for (int x = step / 2; x < window.width(); x += step) {
            const QPoint where(x, y);
            QWidget *child = window.childAt(where);
            if (!child)
                continue;
            QHelpEvent event(QEvent::ToolTip, child->mapFrom(&window, where), window.mapToGlobal(where));
            QCoreApplication::sendEvent(child, &event);
            if (QToolTip::isVisible())
                QCoreApplication::processEvents();
        }
    }
    QToolTip::hideText();
}

} // namespace

/// Texts of a plan that look like markup are shown as they are: a picture they name is never loaded.
class TestMarkup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void picturesInTextsAreNotLoaded();
    void labelLeftToItselfLoadsThem();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_picture;
    QString m_text;
};

void TestMarkup::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_picture = m_fixture->pathOf(u"bait.png"_s);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_picture));
    m_text = u"<img src=\"file://%1\"><b>text"_s.arg(m_picture);
}

void TestMarkup::picturesInTextsAreNotLoaded()
{
    const QString path = m_fixture->makePlan(u"example"_s);
    {
        const Result<std::unique_ptr<PlanSession>> session =
            PlanSession::open(path, StoreMode::ReadWrite, m_fixture->environment());
        QVERIFY(session);
        const int texts = fillWith(**session, m_text);
        qInfo("%d texts are markup", texts);
        QVERIFY(texts > 500);
    }
    const OpenWatch watch(m_picture);
    MainWindow &window = m_fixture->open(path);
    PlanPage *page = window.planPage();
    QVERIFY(page);
    const Plan &plan = page->context().plan();
    for (const QString &workspace : {u"features"_s, u"roadmap"_s, u"portfolio"_s, u"records"_s}) {
        page->enterWorkspace(workspace);
        QCOMPARE(page->workspaceId(), workspace);
        QCoreApplication::processEvents();
        window.grab();
        askForToolTips(window);
        QVERIFY2(!watch.wasOpened(), qPrintable(workspace));
    }
    page->setInspectorShown(true);
    for (const EntityInfo *info : plan.catalogue().entities()) {
        const std::vector<EntityBase *> &live = plan.table(info->kind()).live();
        if (live.empty())
            continue;
        page->context().open({info->kind(), live.front()->id});
        QCoreApplication::processEvents();
        window.grab();
        QVERIFY2(!watch.wasOpened(), info->key());
    }
    page->context().notify(m_text);
    page->context().report(m_text);
    QCoreApplication::processEvents();
    window.grab();
    askForToolTips(window);
    QVERIFY(!watch.wasOpened());
    m_fixture->keepPicture(u"markup"_s);
}

/// What the test would see.
void TestMarkup::labelLeftToItselfLoadsThem()
{
    const OpenWatch watch(m_picture);
    QLabel label(m_text);
    label.show();
    label.grab();
    QVERIFY(watch.wasOpened());
}

LEADLINE_GUI_TEST(TestMarkup)
#include "tst_markup.moc"
