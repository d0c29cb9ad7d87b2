// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordkinds.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr RecordKind strategy[] = {
    {EntityKind::Product, Icon::Strategy,
     QT_TRANSLATE_NOOP("RecordKind", "What is planned: each product has its own colour, vision and owner.")},
    {EntityKind::ProductLine, Icon::Group,
     QT_TRANSLATE_NOOP("RecordKind", "Products that are sold or steered together.")},
    {EntityKind::Objective, Icon::Target,
     QT_TRANSLATE_NOOP("RecordKind", "What shall be reached, as the heading of a lane on the roadmap.")},
    {EntityKind::KeyResult, Icon::Outcomes,
     QT_TRANSLATE_NOOP("RecordKind", "How people will see that an objective is reached: from a baseline to a target.")},
    {EntityKind::Measurement, Icon::Chart,
     QT_TRANSLATE_NOOP("RecordKind", "What a key result or metric was on a day.")},
    {EntityKind::Metric, Icon::Chart,
     QT_TRANSLATE_NOOP("RecordKind", "Numbers that are watched all the time; one of them may be the north star.")},
};
constexpr RecordKind work[] = {
    {EntityKind::Feature, Icon::Features, QT_TRANSLATE_NOOP("RecordKind", "Pieces of work, each a bet on an outcome.")},
    {EntityKind::Initiative, Icon::Folder, QT_TRANSLATE_NOOP("RecordKind", "Features that serve one idea together.")},
    {EntityKind::Contribution, Icon::Link,
     QT_TRANSLATE_NOOP("RecordKind", "What a feature is expected to add to a key result, and what it did add.")},
    {EntityKind::Dependency, Icon::Link, QT_TRANSLATE_NOOP("RecordKind", "Which feature waits for which other one.")},
    {EntityKind::Milestone, Icon::Flag,
     QT_TRANSLATE_NOOP("RecordKind", "Days everybody looks at: releases, fairs, dates from outside.")},
    {EntityKind::Blackout, Icon::Calendar,
     QT_TRANSLATE_NOOP("RecordKind", "Days without work or releases, such as holidays and freezes.")},
};
constexpr RecordKind people[] = {
    {EntityKind::Person, Icon::People,
     QT_TRANSLATE_NOOP("RecordKind", "Everybody who leads, owns or decides something here.")},
    {EntityKind::Team, Icon::Users,
     QT_TRANSLATE_NOOP("RecordKind", "Who does the work, and how much of it fits into a quarter.")},
    {EntityKind::Member, Icon::Users, QT_TRANSLATE_NOOP("RecordKind", "Who belongs to which team, from when to when.")},
    {EntityKind::Capacity, Icon::Calendar,
     QT_TRANSLATE_NOOP("RecordKind",
                       "The person-days of a team in a period, when they differ from what its members give.")},
};
constexpr RecordKind evidence[] = {
    {EntityKind::Insight, Icon::Insights,
     QT_TRANSLATE_NOOP("RecordKind", "What customers and markets say: quotes, interviews, requests.")},
    {EntityKind::InsightLink, Icon::Link,
     QT_TRANSLATE_NOOP("RecordKind", "Which insight speaks for or against which feature.")},
    {EntityKind::Competitor, Icon::Eye, QT_TRANSLATE_NOOP("RecordKind", "Who else customers could choose.")},
    {EntityKind::Capability, Icon::Table, QT_TRANSLATE_NOOP("RecordKind", "What is compared with competitors.")},
    {EntityKind::CapabilityRating, Icon::Star,
     QT_TRANSLATE_NOOP("RecordKind", "How good a competitor is at a capability.")},
};
constexpr RecordKind scoring[] = {
    {EntityKind::Scorecard, Icon::Priorities, QT_TRANSLATE_NOOP("RecordKind", "Your own way to score features.")},
    {EntityKind::Criterion, Icon::Priorities,
     QT_TRANSLATE_NOOP("RecordKind", "What a scorecard looks at, with its weight.")},
    {EntityKind::Rating, Icon::Star,
     QT_TRANSLATE_NOOP("RecordKind", "What somebody thinks of a feature by a criterion.")},
};
constexpr RecordKind registers[] = {
    {EntityKind::Risk, Icon::Warning,
     QT_TRANSLATE_NOOP("RecordKind", "What could go wrong, how likely it is and what is done about it.")},
    {EntityKind::Decision, Icon::Check,
     QT_TRANSLATE_NOOP("RecordKind", "What was decided, by whom and why, so that it needn't be decided again.")},
    {EntityKind::Experiment, Icon::Play, QT_TRANSLATE_NOOP("RecordKind", "What is tried out, and what came of it.")},
    {EntityKind::Stakeholder, Icon::People,
     QT_TRANSLATE_NOOP("RecordKind", "Who has a say, where they stand and when somebody last spoke with them.")},
};
constexpr RecordKind communication[] = {
    {EntityKind::Update, Icon::Updates, QT_TRANSLATE_NOOP("RecordKind", "Reports that were written and sent.")},
    {EntityKind::Audience, Icon::Eye,
     QT_TRANSLATE_NOOP("RecordKind", "Who reads the plan, and what they are not to see.")},
    {EntityKind::Comment, Icon::Text, QT_TRANSLATE_NOOP("RecordKind", "Remarks on any item.")},
};
constexpr RecordKind file[] = {
    {EntityKind::Portfolio, Icon::Settings,
     QT_TRANSLATE_NOOP("RecordKind", "Name, currency, fiscal year and the other settings of the file.")},
    {EntityKind::Plan, Icon::File, QT_TRANSLATE_NOOP("RecordKind", "One for each product lead.")},
    {EntityKind::View, Icon::Star,
     QT_TRANSLATE_NOOP("RecordKind", "Filters, columns and ranges that were kept under a name.")},
    {EntityKind::Snapshot, Icon::Clock,
     QT_TRANSLATE_NOOP("RecordKind", "States of the plan that were kept for comparing.")},
    {EntityKind::Scenario, Icon::Copy, QT_TRANSLATE_NOOP("RecordKind", "What the plan could be instead.")},
    {EntityKind::CustomField, Icon::Columns, QT_TRANSLATE_NOOP("RecordKind", "Fields of your own for any entity.")},
    {EntityKind::CustomValue, Icon::Columns, QT_TRANSLATE_NOOP("RecordKind", "What stands in the fields of your own.")},
    {EntityKind::Conflict, Icon::Warning,
     QT_TRANSLATE_NOOP("RecordKind", "Edits of two people that met, until somebody decides.")},
    {EntityKind::Alias, Icon::Link, QT_TRANSLATE_NOOP("RecordKind", "References that rows had before.")},
};

constexpr RecordGroup groups[] = {
    {QT_TRANSLATE_NOOP("RecordGroup", "Strategy"), strategy},
    {QT_TRANSLATE_NOOP("RecordGroup", "Work"), work},
    {QT_TRANSLATE_NOOP("RecordGroup", "People"), people},
    {QT_TRANSLATE_NOOP("RecordGroup", "Evidence"), evidence},
    {QT_TRANSLATE_NOOP("RecordGroup", "Registers"), registers},
    {QT_TRANSLATE_NOOP("RecordGroup", "Scoring"), scoring},
    {QT_TRANSLATE_NOOP("RecordGroup", "Communication"), communication},
    {QT_TRANSLATE_NOOP("RecordGroup", "Settings of the file"), file},
};

} // namespace

QString RecordKind::purposeText() const
{
    return QCoreApplication::translate("RecordKind", purpose);
}

QString RecordGroup::labelText() const
{
    return QCoreApplication::translate("RecordGroup", label);
}

std::span<const RecordGroup> recordGroups()
{
    return groups;
}

const RecordKind &recordKind(EntityKind kind)
{
    for (const RecordGroup &group : groups) {
        for (const RecordKind &known : group.kinds) {
            if (known.kind == kind)
                return known;
        }
    }
    return strategy[0];
}

} // namespace leadline
