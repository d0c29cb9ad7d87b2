// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tablekeys.h"

namespace leadline {

KeyHint TableKeys::copy()
{
    return {tr("Copy"), {QKeySequence(QKeySequence::Copy)}};
}

KeyHint TableKeys::copyWithoutNames()
{
    return {tr("Copy without column names"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}};
}

KeyHint TableKeys::paste()
{
    return {tr("Paste"), {QKeySequence(QKeySequence::Paste)}};
}

KeyHint TableKeys::fillDown()
{
    return {tr("Fill down"), {QKeySequence(Qt::CTRL | Qt::Key_D)}};
}

KeyHint TableKeys::remove()
{
    return {tr("Remove"), {QKeySequence(QKeySequence::Delete)}};
}

QList<KeyHint> TableKeys::ofTables()
{
    return {
        {tr("Edit the cell; typing begins too"), {Qt::Key_F2, Qt::Key_Return}},
        {tr("Open in the inspector, or close it"), {Qt::Key_Space}},
        {tr("Go to the next cell, or the one before"), {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}},
        {tr("Select the next row too"), {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}},
        {tr("Select the row, or not"), {Qt::SHIFT | Qt::Key_Space}},
        {tr("Select everything the filter shows"), {QKeySequence(QKeySequence::SelectAll)}},
        {tr("Select nothing"), {Qt::Key_Escape}},
        copy(),
        copyWithoutNames(),
        paste(),
        fillDown(),
        remove(),
        {tr("Close or open a group, on its heading"), {Qt::Key_Left, Qt::Key_Right}},
    };
}

QList<KeyHint> TableKeys::ofEditors()
{
    return {
        {tr("Keep the value"), {Qt::Key_Return}},
        {tr("Give the value to all selected rows"), {Qt::CTRL | Qt::Key_Return}},
        {tr("Leave the value as it was"), {Qt::Key_Escape}},
        {tr("Open the calendar or the list"), {Qt::ALT | Qt::Key_Down, Qt::Key_F4}},
        {tr("One more or one less, in a number"), {Qt::Key_Up, Qt::Key_Down}},
    };
}

} // namespace leadline
