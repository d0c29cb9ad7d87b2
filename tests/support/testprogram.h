// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#    include <QApplication>
#endif

namespace leadline::tests {

/// A test of the program it is linked into, made while the program starts. The tests of a folder share a program (fewer
/// files to compile and to link); each runs in a process of its own, named by the program's first argument, which is
/// the name of its source without "tst_": "tst_core_base planneddate -v1".
class RegisteredTest final
{
public:
    using Run = int (*)(int argc, char **argv);

    RegisteredTest(const char *sourceFile, Run run);
};

/// What QTEST_MAIN does, with @p Application as the application object. A static Test::initMain() is called before it.
template <typename Test, typename Application>
int runTest(int argc, char **argv)
{
    if constexpr (requires { Test::initMain(); })
        Test::initMain();
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace leadline::tests

/// At the end of a test's source, in place of Qt Test's macros for a program of one test.
#define LEADLINE_TEST_IN(Application, Test)                                                                            \
    static const ::leadline::tests::RegisteredTest registered##Test(                                                     \
        __FILE__, ::leadline::tests::runTest<Test, Application>);
/// A test without a screen.
#define LEADLINE_TEST(Test) LEADLINE_TEST_IN(QCoreApplication, Test)
/// A test of what is shown.
#define LEADLINE_GUI_TEST(Test) LEADLINE_TEST_IN(QApplication, Test)
