// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planpage.h"

#include "core/base/labelcase.h"
#include "ui/delegates/tablekeys.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/planbanners.h"
#include "ui/shell/rail.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace leadline {

namespace {

/// Where rows are added that the current workspace has no place for.
const QString featuresId = QStringLiteral("features");
const QString recordsId = QStringLiteral("records");

} // namespace

QAction *PlanPage::addCommand(const QString &text, const QKeySequence &shortcut, const std::function<void()> &does)
{
    QAction *action = new QAction(text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, does);
    addAction(action);
    return action;
}

/// What people add by hand, in the order of the menu.
void PlanPage::makeAdditions()
{
    constexpr EntityKind kinds[] = {
        EntityKind::Feature,   EntityKind::Objective, EntityKind::KeyResult, EntityKind::Initiative, EntityKind::Product,
        EntityKind::Milestone, EntityKind::Team,      EntityKind::Person,    EntityKind::Insight,    EntityKind::Risk,
        EntityKind::Decision,  EntityKind::Experiment, EntityKind::Metric,   EntityKind::Stakeholder, EntityKind::Competitor};
    for (const EntityKind kind : kinds) {
        const QString label = insideSentence(m_context.plan().catalogue().info(kind).labelText());
        QAction *action = new QAction(tr("New %1", "an entity, e.g. New objective").arg(label), this);
        Workspace::setAdds(*action, kind);
        connect(action, &QAction::triggered, this, [this, kind] { addRow(kind); });
        m_additions.append(action);
    }
}

/// Without what the workspace or the main button offers itself, under the name and with the key that it has there.
QList<QAction *> PlanPage::offeredAdditions() const
{
    const QList<QAction *> here = workspace() ? workspace()->commands() : QList<QAction *>();
    QList<QAction *> commands;
    for (QAction *command : m_additions) {
        const EntityKind kind = static_cast<EntityKind>(command->data().toInt());
        const bool isOffered = (workspace() && workspace()->mainEntity() == kind)
            || std::ranges::any_of(here, [kind](const QAction *other) { return Workspace::adds(*other, kind); });
        if (!isOffered)
            commands.append(command);
    }
    return commands;
}

QList<QAction *> PlanPage::searchedCommands() const
{
    const QList<QAction *> here = workspace() ? workspace()->commands() : QList<QAction *>();
    QList<QAction *> commands = m_windowCommands + m_viewCommands + m_editCommands + here + offeredAdditions();
    const auto isMain = [this](const QAction *other) { return Workspace::adds(*other, workspace()->mainEntity()); };
    if (std::ranges::any_of(here, isMain))
        commands.removeOne(m_add);
    return commands;
}

void PlanPage::addRow(EntityKind kind)
{
    if (workspace() && workspace()->addRow(kind))
        return;
    enterWorkspace(kind == EntityKind::Feature ? featuresId : recordsId);
    if (workspace())
        workspace()->addRow(kind);
}

void PlanPage::makeActions()
{
    m_undo = addCommand(tr("&Undo"), QKeySequence::Undo, [this] { m_context.undo(); });
    m_redo = addCommand(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_context.redo(); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    setHintText(*m_undo, m_undo->text());
    setHintText(*m_redo, m_redo->text());
    m_add = addCommand(tr("&New feature"), Qt::Key_Insert, [this] {
        if (workspace())
            workspace()->addMain();
    });
    m_print = addCommand(tr("&Print or export…"), QKeySequence::Print, [this] { Q_EMIT printRequested(workspace()); });
    QAction *remove = addCommand(tr("&Remove the selected items"), {}, [this] {
        const std::vector<EntityKey> items = m_context.selection().items;
        m_context.remove(items);
    });
    m_editCommands = {m_undo, m_redo, m_add, remove};
    makeAdditions();

    for (size_t index = 0; index < m_entries.size(); ++index) {
        const QKeySequence shortcut = index < 9 ? QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + static_cast<int>(index))) : QKeySequence();
        m_viewCommands.append(addCommand(tr("Go to %1").arg(m_entries[index].title), shortcut,
                                         [this, index] { enter(static_cast<int>(index)); }));
    }
    for (size_t index = 0; index < m_entries.size(); ++index) {
        for (const WorkspaceEntry::Command &command : m_entries[index].commands) {
            m_editCommands.append(addCommand(command.text, command.keys, [this, index, does = command.does] {
                enter(static_cast<int>(index));
                // A page that was just made has no layout yet.
                Workspace *entered = workspace();
                QMetaObject::invokeMethod(entered, [entered, does] { does(*entered); }, Qt::QueuedConnection);
            }));
        }
    }
    m_viewCommands.append(addCommand(tr("&Filter"), QKeySequence::Find, [this] {
        if (workspace())
            workspace()->focusFilter();
    }));
    m_toggleInspector = addCommand(tr("Show the &inspector"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { setInspectorShown(!isInspectorShown()); });
    setHintText(*m_toggleInspector, tr("Show or hide the inspector"));
    m_viewCommands.append(m_toggleInspector);
    m_viewCommands.append(addCommand(tr("Switch between light and &dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [] {
        Appearance &look = Appearance::instance();
        look.setChoice(look.isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
    }));
    addCommand(tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { Q_EMIT m_topBar->searchRequested(); });
    addCommand(tr("Next part of the window"), QKeySequence(Qt::Key_F6), [this] { moveFocus(1); });
    addCommand(tr("Previous part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { moveFocus(-1); });
    addCommand(tr("Menu"), QKeySequence(Qt::Key_F10), [this] { openMenuAtRail(); });
}

QList<KeySection> PlanPage::keySections() const
{
    KeySection everywhere{tr("Everywhere"), {}};
    const QList<QAction *> commands = actions() + m_windowCommands;
    for (const QAction *command : commands)
        everywhere.hints.append(keyHint(*command));
    QList<KeySection> sections{everywhere};
    // Where people are comes before where they are not.
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (!m_entries[index].keys)
            continue;
        const bool isHere = static_cast<int>(index) == m_current;
        sections.insert(isHere ? 1 : sections.size(), {m_entries[index].title, m_entries[index].keys()});
    }
    sections.append({tr("Tables"), TableKeys::ofTables()});
    sections.append({tr("While a value is typed"), TableKeys::ofEditors()});
    return sections;
}

void PlanPage::setWindowCommands(const QList<QAction *> &commands)
{
    m_windowCommands = commands;
}

void PlanPage::moveFocus(int step)
{
    std::vector<QWidget *> parts{m_rail, m_topBar, m_toolbars, m_banners, m_pages};
    if (isInspectorShown())
        parts.push_back(m_side);
    size_t at = 0;
    for (size_t index = 0; index < parts.size(); ++index) {
        if (focusWidget() && parts[index]->isAncestorOf(focusWidget()))
            at = index;
    }
    for (size_t tried = 0; tried < parts.size(); ++tried) {
        at = (at + parts.size() + static_cast<size_t>(step + static_cast<int>(parts.size()))) % parts.size();
        QWidget *part = parts[at];
        if (part == m_side) {
            m_inspector->focusFirst();
            return;
        }
        QWidget *target = part == m_pages && workspace() ? workspace()->canvas() : nullptr;
        if (!target) {
            for (QWidget *child : part->findChildren<QWidget *>()) {
                if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(part) && child->isEnabled()) {
                    target = child;
                    break;
                }
            }
        }
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void PlanPage::openMenuAtRail()
{
    openMenu(mapToGlobal(QPoint(8, height() - StatusBar::barHeight - 40)));
}

void PlanPage::openMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    QMenu *file = menu.addMenu(tr("&File"));
    file->addActions(m_windowCommands);
    file->insertAction(m_windowCommands.value(1, nullptr), m_print);
    QMenu *edit = menu.addMenu(tr("&Edit"));
    edit->addActions(m_editCommands);
    QMenu *others = new QMenu(tr("Ne&w"), edit);
    others->addActions(m_additions);
    others->setEnabled(m_context.isEditable());
    edit->insertMenu(m_editCommands.last(), others);
    QMenu *view = menu.addMenu(tr("&View"));
    view->addActions(m_viewCommands);
    if (workspace() && !workspace()->commands().isEmpty()) {
        QMenu *here = menu.addMenu(m_entries[static_cast<size_t>(m_current)].title);
        here->addActions(workspace()->commands());
    }
    const QSize size = menu.sizeHint();
    menu.exec(globalPosition - QPoint(0, size.height()));
}

void PlanPage::updateUndo()
{
    PlanDocument &document = m_context.document();
    m_undo->setEnabled(document.canUndo() && m_context.isEditable());
    m_undo->setText(document.canUndo() ? tr("&Undo: %1").arg(document.undoLabel()) : tr("&Undo"));
    m_redo->setEnabled(document.canRedo() && m_context.isEditable());
    m_redo->setText(document.canRedo() ? tr("&Redo: %1").arg(document.redoLabel()) : tr("&Redo"));
}

} // namespace leadline
