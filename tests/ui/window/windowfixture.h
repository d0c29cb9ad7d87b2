// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/mainwindow.h"
#include "core/base/clock.h"

#include <QTemporaryDir>

#include <memory>

namespace leadline::tests {

/// The whole window on a plan of its own, with local settings nobody else sees and a clock that stands on the day of the
/// design pictures.
class WindowFixture final
{
public:
    WindowFixture();
    ~WindowFixture();

    /// Makes a plan file from a template; gives its path.
    QString makePlan(const QString &templateName, const QString &fileName = QStringLiteral("plan.db"));
    QString pathOf(const QString &fileName) const { return m_folder.filePath(fileName); }

    /// A window of 1440 x 900 logical px, shown.
    MainWindow &show();
    /// The same with the plan open; fails the test when it doesn't open.
    MainWindow &open(const QString &path);
    MainWindow &window() { return *m_window; }
    void close() { m_window.reset(); }

    /// As on the first start: nobody has been asked for a name, and who works here is only the system's user.
    void forgetIdentity();

    const SessionEnvironment &environment() const { return m_environment; }

    /// Waits until everything is stored; false when it isn't after a long time.
    bool isSaved();
    /// Keeps a picture of the window in the folder that LEADLINE_SCREENSHOTS names, for people; does nothing without it.
    void keepPicture(const QString &name);

    template<typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SessionEnvironment m_environment;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace leadline::tests
