// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/roadmapkeys.h"

namespace leadline {

KeyHint RoadmapKeys::newFeature()
{
    return {tr("New feature"), {Qt::Key_N}};
}

KeyHint RoadmapKeys::newObjective()
{
    return {tr("New objective"), {Qt::Key_O}};
}

KeyHint RoadmapKeys::editTitle()
{
    return {tr("Edit title"), {Qt::Key_F2}};
}

KeyHint RoadmapKeys::duplicate()
{
    return {tr("Duplicate"), {Qt::CTRL | Qt::Key_D}};
}

KeyHint RoadmapKeys::park()
{
    return {tr("Park, or remove from the tray"), {Qt::Key_Delete}};
}

KeyHint RoadmapKeys::unschedule()
{
    return {tr("Take off the schedule"), {Qt::CTRL | Qt::Key_U}};
}

KeyHint RoadmapKeys::moveDependents()
{
    return {tr("Move dependent features along"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}};
}

KeyHint RoadmapKeys::today()
{
    return {tr("Go to today"), {Qt::Key_T}};
}

KeyHint RoadmapKeys::fit()
{
    return {tr("Fit the plan"), {Qt::CTRL | Qt::Key_0}};
}

KeyHint RoadmapKeys::allLinks()
{
    return {tr("Show all dependencies"), {Qt::SHIFT | Qt::Key_D}};
}

QList<KeyHint> RoadmapKeys::ofBars()
{
    return {
        {tr("Go to the bar beside, above or below"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}},
        {tr("Select the bar beside too"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}},
        {tr("Select all bars"), {Qt::CTRL | Qt::Key_A}},
        {tr("Select nothing"), {Qt::Key_Escape}},
        {tr("Open in the inspector, or close it"), {Qt::Key_Space}},
        newFeature(),
        newObjective(),
        editTitle(),
        duplicate(),
        {tr("Earlier or later by one step"), {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}},
        {tr("Only the end earlier or later"), {Qt::ALT | Qt::SHIFT | Qt::Key_Left, Qt::ALT | Qt::SHIFT | Qt::Key_Right}},
        {tr("To the lane above or below"), {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}},
        moveDependents(),
        unschedule(),
        park(),
        today(),
        {tr("Zoom in or out"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus}},
        fit(),
        allLinks(),
    };
}

QList<KeyHint> RoadmapKeys::ofHeaders()
{
    return {
        {tr("Edit the title, on a lane's header"), {Qt::Key_F2}},
        {tr("Fold or unfold the lane, on its header"), {Qt::Key_Left, Qt::Key_Right}},
        {tr("Move the lane, on its header"), {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}},
        {tr("New key result, on a lane's header"), {Qt::Key_K}},
        {tr("New measurement, on a lane's header"), {Qt::Key_M}},
    };
}

} // namespace leadline
