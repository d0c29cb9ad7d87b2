// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/linearrangement.h"

#include <algorithm>

namespace leadline {

namespace {

/// Whether each line is in a list.
class LineSet final
{
public:
    LineSet(const std::vector<int> &lines, int slotCount, int groups)
        : m_groups(groups)
        , m_has(static_cast<size_t>(slotCount + groups), 0)
    {
        for (const int line : lines)
            m_has[index(line)] = 1;
    }
    bool contains(int line) const { return m_has[index(line)] != 0; }

private:
    size_t index(int line) const { return static_cast<size_t>(line + m_groups); }

    int m_groups;
    std::vector<char> m_has;
};

LineStep step(LineStep::Type type, qsizetype first, qsizetype last, std::vector<int> lines, qsizetype destination = 0)
{
    return {type, static_cast<int>(first), static_cast<int>(last), static_cast<int>(destination), std::move(lines)};
}

} // namespace

std::vector<LineStep> lineSteps(const std::vector<int> &before, const std::vector<int> &after, int slotCount,
                                int groups)
{
    using Lines = std::vector<int>;
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    if (left == before.end() && right == after.end())
        return {};
    const qsizetype prefix = left - before.begin();
    const auto [backLeft, backRight] = std::mismatch(before.rbegin(), std::make_reverse_iterator(left), after.rbegin(),
                                                     std::make_reverse_iterator(right));
    const Lines::const_iterator leftEnd = backLeft.base();
    const Lines::const_iterator rightEnd = backRight.base();
    const qsizetype lastBefore = leftEnd - before.begin() - 1;
    const qsizetype lastAfter = rightEnd - after.begin() - 1;
    if (left == leftEnd)
        return {step(LineStep::Type::Insert, prefix, lastAfter, after)};
    if (right == rightEnd)
        return {step(LineStep::Type::Remove, prefix, lastBefore, after)};
    if (leftEnd - left == rightEnd - right) {
        if (*left == *(rightEnd - 1) && std::equal(left + 1, leftEnd, right))
            return {step(LineStep::Type::Move, prefix, prefix, after, lastBefore + 1)};
        if (*right == *(leftEnd - 1) && std::equal(left, leftEnd - 1, right + 1))
            return {step(LineStep::Type::Move, lastBefore, lastBefore, after, prefix)};
    }

    std::vector<LineStep> steps;
    const LineSet wanted(after, slotCount, groups);
    const LineSet had(before, slotCount, groups);
    Lines lines;
    lines.reserve(before.size());
    std::copy_if(before.begin(), before.end(), std::back_inserter(lines),
                 [&](int line) { return wanted.contains(line); });
    const qsizetype kept = static_cast<qsizetype>(lines.size());
    const qsizetype gone = static_cast<qsizetype>(before.size()) - kept;
    if (gone > 0) {
        Lines arranged = lines;
        std::copy_if(before.begin(), before.end(), std::back_inserter(arranged),
                     [&](int line) { return !wanted.contains(line); });
        if (arranged != before)
            steps.push_back({.type = LineStep::Type::Relayout, .lines = std::move(arranged)});
        steps.push_back(step(LineStep::Type::Remove, kept, kept + gone - 1, lines));
    }
    std::copy_if(after.begin(), after.end(), std::back_inserter(lines), [&](int line) { return !had.contains(line); });
    const qsizetype added = static_cast<qsizetype>(lines.size()) - kept;
    if (added > 0)
        steps.push_back(step(LineStep::Type::Insert, kept, kept + added - 1, lines));
    if (lines != after)
        steps.push_back({.type = LineStep::Type::Relayout, .lines = after});
    return steps;
}

} // namespace leadline
