// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/base/labelcase.h"
#include "core/session/rowchanges.h"
#include "ui/shell/productquestion.h"

#include <QAction>

namespace leadline {

Workspace::Workspace(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void Workspace::addMain()
{
    if (mainEntity() == EntityKind::Feature && ProductQuestion::isNeeded(m_context)) {
        ProductQuestion::ask(m_context, this, [this](Id<Product>) { Workspace::addMain(); });
        return;
    }
    const EntityInfo &info = m_context.plan().catalogue().info(mainEntity());
    std::vector<Assignment> values;
    if (const FieldInfo *title = info.titleField())
        values.push_back({title->keyText(), tr("New %1").arg(insideSentence(info.labelText()))});
    Result<Change> change = additionFor(info, values, m_context.inputContext(), m_context.myPlan(), m_context.document().ids());
    if (!change) {
        m_context.report(change.error().text);
        return;
    }
    const EntityKey added{mainEntity(), change->rows.front().id};
    if (m_context.execute(std::move(*change)))
        m_context.open(added);
}

bool Workspace::addRow(EntityKind kind)
{
    if (kind != mainEntity())
        return false;
    addMain();
    return true;
}

void Workspace::setAdds(QAction &command, EntityKind kind)
{
    command.setData(static_cast<int>(kind));
}

bool Workspace::adds(const QAction &command, EntityKind kind)
{
    return command.data().isValid() && command.data().toInt() == static_cast<int>(kind);
}

} // namespace leadline
