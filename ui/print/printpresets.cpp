// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpresets.h"

#include "core/base/orderkey.h"
#include "core/model/view.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

constexpr QLatin1StringView printKey("print");
constexpr QLatin1StringView outputs[] = {QLatin1StringView("pdf"), QLatin1StringView("printer"),
                                         QLatin1StringView("png"), QLatin1StringView("svg")};
constexpr QLatin1StringView fits[] = {QLatin1StringView("page"), QLatin1StringView("width"), QLatin1StringView("none")};
constexpr std::pair<QLatin1StringView, bool RoadmapBlocks::*> blocks[] = {
    {QLatin1StringView("title_block"), &RoadmapBlocks::titleBlock},
    {QLatin1StringView("legend"), &RoadmapBlocks::legend},
    {QLatin1StringView("milestones"), &RoadmapBlocks::milestones},
    {QLatin1StringView("parked"), &RoadmapBlocks::parked},
    {QLatin1StringView("changes"), &RoadmapBlocks::changes},
};

QJsonObject printObject(const PrintSettings &settings)
{
    QJsonArray shown;
    for (const auto &[key, block] : blocks) {
        if (settings.blocks.*block)
            shown.append(key);
    }
    QJsonObject object{
        {u"output"_s, outputs[static_cast<size_t>(settings.output)]},
        {u"paper"_s, paperName(settings.paper)},
        {u"portrait"_s, settings.direction == PaperDirection::Portrait},
        {u"fit"_s, fits[static_cast<size_t>(settings.fit)]},
        {u"grey"_s, settings.grey},
        {u"blocks"_s, shown},
    };
    if (!settings.title.isEmpty())
        object.insert(u"title"_s, settings.title);
    if (!settings.since.isEmpty())
        object.insert(u"since"_s, settings.since);
    return object;
}

template<typename Choice, size_t count>
Choice choiceOf(const QJsonValue &value, const QLatin1StringView (&texts)[count], Choice fallback)
{
    for (size_t i = 0; i < count; ++i) {
        if (value.toString() == texts[i])
            return static_cast<Choice>(i);
    }
    return fallback;
}

/// What is missing or unknown stays as it is by default.
PrintSettings settingsOf(const ViewDescription &description)
{
    PrintSettings settings;
    settings.view = description;
    const QJsonObject object = settings.view.unknown.take(printKey).toObject();
    settings.output = choiceOf(object.value(u"output"), outputs, settings.output);
    settings.paper = paperFromName(object.value(u"paper").toString()).value_or(settings.paper);
    settings.direction = object.value(u"portrait").toBool() ? PaperDirection::Portrait : PaperDirection::Landscape;
    settings.fit = choiceOf(object.value(u"fit"), fits, settings.fit);
    settings.grey = object.value(u"grey").toBool();
    settings.title = object.value(u"title").toString();
    settings.since = object.value(u"since").toString();
    if (const QJsonValue shown = object.value(u"blocks"); shown.isArray()) {
        for (const auto &[key, block] : blocks)
            settings.blocks.*block = shown.toArray().contains(QJsonValue(key));
    }
    return settings;
}

QString summaryOf(const PrintSettings &settings)
{
    const QString direction = settings.direction == PaperDirection::Landscape
        ? QCoreApplication::translate("PrintSettings", "landscape")
        : QCoreApplication::translate("PrintSettings", "portrait");
    //: A paper and how it lies, e.g. "A3 landscape"
    const QString paper = QCoreApplication::translate("PrintSettings", "%1 %2", "paper and direction")
                              .arg(paperName(settings.paper), direction);
    if (settings.view.audience.isEmpty())
        return paper;
    //: What a print preset is: its paper, and for whom it is
    return QCoreApplication::translate("PrintSettings", "%1, %2", "paper and audience").arg(paper, settings.view.audience);
}

Id<Person> owner(const PlanContext &context)
{
    for (const Person &person : context.plan().all<Person>()) {
        if (person.name == context.identity().name)
            return idOf(person);
    }
    return {};
}

} // namespace

bool isSamePrint(const PrintSettings &a, const PrintSettings &b)
{
    // How wide a window shows its lane headers is not for paper.
    ViewDescription first = a.view;
    ViewDescription second = b.view;
    first.unknown = {};
    second.unknown = {};
    return printObject(a) == printObject(b) && first == second;
}

std::vector<PrintPreset> printPresets(const PlanContext &context, ViewKind kind)
{
    std::vector<const View *> views;
    for (const View &view : context.plan().all<View>())
        views.push_back(&view);
    std::stable_sort(views.begin(), views.end(), [](const View *a, const View *b) { return a->order < b->order; });
    std::vector<PrintPreset> presets;
    for (const View *view : views) {
        const Result<ViewDescription> description = ViewDescription::fromText(view->description);
        if (!description || description->kind != kind || !description->unknown.contains(printKey))
            continue;
        const PrintSettings settings = settingsOf(*description);
        presets.push_back({view->id, view->name, summaryOf(settings), settings});
    }
    return presets;
}

Change savePrintPreset(const PlanContext &context, const QString &name, const PrintSettings &settings, EntityId &made)
{
    ViewDescription description = settings.view;
    description.unknown.insert(printKey, printObject(settings));
    Change change(QCoreApplication::translate("PrintSettings", "Save the print preset %1").arg(name));
    for (const PrintPreset &preset : printPresets(context, settings.view.kind)) {
        if (preset.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        made = preset.view;
        change.set(EntityKind::View, preset.view, *entityInfo<View>().field(u"description"), description.toText());
        return change;
    }
    View view;
    view.id = context.document().ids().next();
    for (const View &other : context.plan().all<View>())
        view.order = std::max(view.order, other.order);
    view.order = OrderKey::between(view.order, {});
    view.name = name;
    view.owner = owner(context);
    view.description = description.toText();
    made = view.id;
    change.insert(std::move(view));
    return change;
}

} // namespace leadline
