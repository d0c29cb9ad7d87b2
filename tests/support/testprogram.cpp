// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace leadline::tests {
namespace {

/// Made by whoever registers first: the order in which sources of a program start isn't ours to choose.
std::map<std::string, RegisteredTest::Run, std::less<>> &registeredTests()
{
    static std::map<std::string, RegisteredTest::Run, std::less<>> tests;
    return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char *sourceFile, Run run)
{
    constexpr std::string_view Prefix = "/tst_";
    const std::string_view path = sourceFile;
    const std::size_t start = path.rfind(Prefix) + Prefix.size();
    registeredTests().emplace(path.substr(start, path.rfind('.') - start), run);
}

} // namespace leadline::tests

int main(int argc, char **argv)
{
    const auto &tests = leadline::tests::registeredTests();
    const auto test = argc > 1 ? tests.find(std::string_view(argv[1])) : tests.end();
    if (test == tests.end()) {
        std::fprintf(stderr, "usage: %s TEST [arguments of Qt Test]\nTests of this program:\n", argv[0]);
        for (const auto &[name, run] : tests)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    // Qt Test reads what follows.
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}
