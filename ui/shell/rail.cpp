// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "core/model/view.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/savedviews.h"
#include "ui/theme/appearance.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace leadline {

namespace {

/// What a saved view is known by: paper for an audience, else its filter, else a star.
Icon iconOf(const ViewDescription &view)
{
    if (!view.audience.isEmpty())
        return Icon::Print;
    return view.filter.isEmpty() ? Icon::Star : Icon::Filter;
}

} // namespace

Rail::Rail(PlanContext &context, std::span<const WorkspaceEntry> entries, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entries(entries)
    , m_switcher(new PlanSwitcher(context))
    , m_viewsHeading(new Label(tr("Saved views"), TextRole::Caption, ColourToken::TextTertiary))
    , m_views(new QVBoxLayout)
    , m_saveView(new IconButton(Icon::Plus, tr("Save what is shown as a view")))
    , m_menu(new RailButton(RailButton::Form::Menu, Icon::Menu, tr("Menu")))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Navigation"));
    setFixedWidth(fullWidth);

    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 10);
    column->setSpacing(2);
    column->addWidget(m_switcher);
    column->addSpacing(6);
    for (size_t index = 0; index < entries.size(); ++index) {
        RailButton *button = new RailButton(RailButton::Form::Workspace, entries[index].icon, entries[index].title);
        button->setObjectName(QStringLiteral("rail-") + entries[index].id);
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT workspaceChosen(static_cast<int>(index)); });
        m_workspaces.push_back(button);
        column->addWidget(button);
    }
    column->addSpacing(14);
    m_viewsHeading->setContentsMargins(8, 0, 0, 0);
    m_saveView->setObjectName(QStringLiteral("save-view"));
    m_saveView->setSide(24);
    QHBoxLayout *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 0, 2, 0);
    heading->setSpacing(0);
    heading->addWidget(m_viewsHeading, 1);
    heading->addWidget(m_saveView);
    column->addLayout(heading);
    m_views->setSpacing(0);
    column->addLayout(m_views);
    column->addStretch(1);
    m_menu->setNote(tr("Alt"));
    m_menu->setObjectName(QStringLiteral("rail-menu"));
    column->addWidget(m_menu);
    connect(m_saveView, &QAbstractButton::clicked, this, [this] { Q_EMIT saveViewRequested(m_saveView); });
    connect(m_menu, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(QPoint(0, 0))); });

    connect(&m_context, &PlanContext::planChanged, this, &Rail::updateCounts);
    connect(&m_context, &PlanContext::scopeChanged, this, &Rail::updateCounts);
    connect(&m_context, &PlanContext::planChanged, this, &Rail::updateViews);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    updateCounts();
    updateViews();
}

void Rail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? collapsedWidth : fullWidth);
    layout()->setContentsMargins(8, 8, collapsed ? 8 : 9, 10);
    m_switcher->setCollapsed(collapsed);
    for (RailButton *button : m_workspaces)
        button->setCollapsed(collapsed);
    for (RailButton *button : m_viewButtons)
        button->setCollapsed(collapsed);
    m_menu->setCollapsed(collapsed);
    updateViews();
}

void Rail::setCurrent(int workspace)
{
    for (size_t index = 0; index < m_workspaces.size(); ++index)
        m_workspaces[index]->setChecked(static_cast<int>(index) == workspace);
    updateCounts();
}

void Rail::setViewCommands(ViewCommands commands)
{
    m_viewCommands = std::move(commands);
    m_shownViews.clear();
    updateViews();
}

void Rail::setCanSaveView(bool can)
{
    m_saveView->setEnabled(can);
    updateViewsHeading();
}

void Rail::updateViewsHeading()
{
    m_saveView->setVisible(!m_collapsed && m_saveView->isEnabled());
    m_viewsHeading->setVisible(!m_collapsed && (m_saveView->isEnabled() || !m_viewButtons.empty()));
}

void Rail::updateCounts()
{
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (!m_entries[index].count)
            continue;
        const int count = m_entries[index].count(m_context);
        m_workspaces[index]->setNote(locale().toString(count));
        m_workspaces[index]->setVisible(!m_entries[index].hidesWithoutCount || count > 0 || m_workspaces[index]->isChecked());
    }
}

void Rail::updateViews()
{
    struct Shown
    {
        const View *view;
        ViewDescription description;
    };
    std::vector<Shown> shown;
    QString signature;
    for (const View &view : m_context.plan().all<View>()) {
        Result<ViewDescription> description = ViewDescription::fromText(view.description);
        if (!description || !SavedViews::isOffered(view, m_context))
            continue;
        const bool offered = std::any_of(m_entries.begin(), m_entries.end(),
                                         [&](const WorkspaceEntry &entry) { return entry.kind == description->kind; });
        if (!offered)
            continue;
        signature += view.id.toString() % view.name % view.description % (view.shared ? u'+' : u'-') % u'\n';
        shown.push_back({&view, std::move(*description)});
    }
    if (signature == m_shownViews) {
        updateViewsHeading();
        return;
    }
    m_shownViews = signature;
    // The keyboard stays on the view it is on.
    QString focused;
    for (RailButton *button : m_viewButtons) {
        if (button->hasFocus())
            focused = button->objectName();
        button->hide();
        button->deleteLater();
    }
    m_viewButtons.clear();
    QWidget *before = m_saveView;
    for (const Shown &entry : shown) {
        RailButton *button = new RailButton(RailButton::Form::View, iconOf(entry.description), entry.view->name);
        button->setCollapsed(m_collapsed);
        button->setObjectName(QStringLiteral("view-") + entry.view->id.toString());
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.view->id] { Q_EMIT viewChosen(id); });
        if (m_viewCommands) {
            button->addActions(m_viewCommands(entry.view->id, button));
            button->setContextMenuPolicy(Qt::ActionsContextMenu);
        }
        m_viewButtons.push_back(button);
        m_views->addWidget(button);
        // Tab goes as the eye does: down the rail, and only then to the top bar.
        setTabOrder(before, button);
        before = button;
        if (button->objectName() == focused)
            button->setFocus(Qt::OtherFocusReason);
    }
    updateViewsHeading();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Side));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), look.colour(ColourToken::LineSoft));
}

} // namespace leadline
