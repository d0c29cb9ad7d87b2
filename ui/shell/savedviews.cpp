// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedviews.h"

#include "core/session/rowchanges.h"
#include "ui/shell/viewnamepopover.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QMenu>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The person whose name changes are made under; null when the plan doesn't know them.
const Person *me(const PlanContext &context)
{
    const Identity &identity = context.identity();
    const Person *byName = nullptr;
    for (const Person &person : context.plan().all<Person>()) {
        if (!identity.email.isEmpty() && person.email.compare(identity.email, Qt::CaseInsensitive) == 0)
            return &person;
        if (!byName && !identity.name.isEmpty() && person.name.compare(identity.name, Qt::CaseInsensitive) == 0)
            byName = &person;
    }
    return byName;
}

} // namespace

SavedViews::SavedViews(PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

bool SavedViews::isOffered(const View &view, const PlanContext &context)
{
    const Person *person = me(context);
    return view.shared || !context.plan().find(view.owner) || !person || view.owner == idOf(*person);
}

bool SavedViews::canSave() const
{
    return m_workspace && m_workspace->hasViews() && m_context.isEditable();
}

void SavedViews::noteOpened(EntityId view)
{
    m_opened = view;
    m_openedIn = m_workspace;
    m_openedText = m_workspace ? m_workspace->view().toText() : QString();
}

void SavedViews::save(QWidget *anchor)
{
    if (!canSave())
        return;
    const View *opened = m_openedIn == m_workspace ? find(m_opened) : nullptr;
    if (!opened || m_workspace->view().toText() == m_openedText) {
        saveAsNew(anchor);
        return;
    }
    QMenu menu(anchor);
    menu.addAction(tr("Update “%1”").arg(QString(opened->name).replace(u'&', u"&&"_s)), this, [this, view = m_opened] { update(view); });
    menu.addAction(tr("Save as a new view…"), this, [this, anchor] { saveAsNew(anchor); });
    menu.exec(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void SavedViews::saveAsNew(QWidget *anchor)
{
    askForName(anchor, {}, [this](const QString &name) { return add(name); });
}

QList<QAction *> SavedViews::commandsOf(EntityId view, QWidget *button)
{
    QList<QAction *> commands;
    const auto command = [&](const QString &text, const QKeySequence &keys, const std::function<void()> &does) {
        QAction *action = new QAction(text, button);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, does);
        commands.append(action);
        return action;
    };
    command(tr("Open"), {}, [this, view] { Q_EMIT openRequested(view); });
    command(tr("Update to what is shown"), {}, [this, view] { update(view); });
    command(tr("Rename…"), Qt::Key_F2, [this, view, button] {
        if (const View *row = find(view))
            askForName(button, row->name, [this, view](const QString &name) { return rename(view, name); });
    });
    QAction *share = command(tr("Share with everybody in this plan"), {}, [this, view] {
        if (const View *row = find(view))
            setShared(view, !row->shared);
    });
    share->setCheckable(true);
    share->setChecked(find(view) && find(view)->shared);
    command(tr("Remove"), Qt::Key_Delete, [this, view] {
        const EntityKey key{EntityKind::View, view};
        m_context.remove(std::span<const EntityKey>(&key, 1));
    });
    return commands;
}

void SavedViews::askForName(QWidget *anchor, const QString &name, const std::function<bool(const QString &)> &take)
{
    ViewNamePopover *popover = new ViewNamePopover(name, anchor);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    connect(popover, &ViewNamePopover::named, this, [popover, take](const QString &given) {
        if (take(given))
            popover->close();
    });
    popover->openAt(anchor);
}

bool SavedViews::add(const QString &name)
{
    if (!canSave())
        return false;
    std::vector<Assignment> values{{u"name"_s, name}, {u"description"_s, m_workspace->view().toText()}};
    if (const Person *person = me(m_context))
        values.push_back({u"owner"_s, referenceText(m_context.plan(), EntityKind::Person, person->id)});
    Result<Change> change =
        additionFor(entityInfo<View>(), values, m_context.inputContext(), m_context.myPlan(), m_context.document().ids());
    if (!change) {
        m_context.report(change.error().text);
        return false;
    }
    change->label = tr("Save the view %1").arg(name);
    const EntityId added = change->rows.front().id;
    if (!m_context.execute(*std::move(change)))
        return false;
    noteOpened(added);
    m_context.notify(tr("The view “%1” stands in the list at the side.").arg(name), true);
    return true;
}

bool SavedViews::set(EntityId view, const QString &label, const char *key, const QString &text)
{
    Change change(label);
    change.set(EntityKind::View, view, *entityInfo<View>().field(QString::fromLatin1(key)), text);
    return m_context.execute(std::move(change));
}

bool SavedViews::rename(EntityId view, const QString &name)
{
    const View *row = find(view);
    return row && (row->name == name || set(view, tr("Rename the view %1 to %2").arg(row->name, name), "name", name));
}

void SavedViews::update(EntityId view)
{
    const View *row = find(view);
    if (!row || !m_workspace)
        return;
    if (!m_workspace->hasViews()) {
        m_context.report(tr("What is shown here can't be saved as a view. The view “%1” is as it was.").arg(row->name));
        return;
    }
    const QString text = m_workspace->view().toText();
    if (text == row->description || set(view, tr("Update the view %1").arg(row->name), "description", text))
        noteOpened(view);
}

void SavedViews::setShared(EntityId view, bool shared)
{
    if (const View *row = find(view)) {
        const QString label = shared ? tr("Share the view %1").arg(row->name) : tr("Keep the view %1 to oneself").arg(row->name);
        set(view, label, "shared", shared ? u"true"_s : u"false"_s);
    }
}

} // namespace leadline
