// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"

#include "core/exchange/samples/templates.h"
#include "core/session/plansession.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is waited for comes in a moment; on a machine that is busy elsewhere it may take long.
constexpr int generous = 60'000;

} // namespace

WindowFixture::WindowFixture()
    : m_clock(QDate(2026, 8, 12))
    , m_environment{m_clock, LocalPaths::under(m_folder.filePath(u"home"_s)), Identity{u"Maya Lindqvist"_s, {}}}
{
    Appearance::instance().install(*qApp);
    Appearance::instance().setChoice(ThemeChoice::Light);
    Appearance::instance().setReducedMotion(true);
    // Nobody is asked for a name in the middle of a test.
    WindowSettings(m_environment.paths).setValue(u"identityAsked"_s, true);
}

WindowFixture::~WindowFixture() = default;

QString WindowFixture::makePlan(const QString &templateName, const QString &fileName)
{
    UuidV7Source ids(m_clock);
    const Result<PlanJson> made = makeTemplate(templateName, m_clock.today(), u"Maya Lindqvist"_s, ids, m_clock);
    if (!made)
        qFatal("the template could not be made: %s", qPrintable(made.error().text));
    const QString path = pathOf(fileName);
    const Result<std::unique_ptr<PlanSession>> session = PlanSession::create(path, made->document, made->history, m_environment);
    if (!session)
        qFatal("the plan could not be made: %s", qPrintable(session.error().text));
    return path;
}

MainWindow &WindowFixture::show()
{
    m_window = std::make_unique<MainWindow>(m_environment);
    m_window->resize(1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get(), generous))
        qFatal("the window did not appear");
    return *m_window;
}

MainWindow &WindowFixture::open(const QString &path)
{
    MainWindow &window = show();
    QSignalSpy opened(&window, &MainWindow::opened);
    window.openPlan(path);
    if (opened.isEmpty() && !opened.wait(generous))
        qFatal("the plan did not open");
    QCoreApplication::processEvents();
    return window;
}

void WindowFixture::forgetIdentity()
{
    qunsetenv("LEADLINE_AUTHOR");
    m_environment.identity = Identity::choose({}, m_environment.paths);
    WindowSettings(m_environment.paths).setValue(u"identityAsked"_s, false);
}

bool WindowFixture::isSaved()
{
    return QTest::qWaitFor([this] { return m_window->session() && m_window->session()->unsavedCount() == 0; }, generous);
}

void WindowFixture::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(50);
    m_window->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace leadline::tests
