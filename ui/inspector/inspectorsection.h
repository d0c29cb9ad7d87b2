// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace leadline {

class FieldEditor;
class Label;

/// Quiet fields begin this much before their text, in logical px.
inline constexpr int fieldInset = 4;

/// A part of the inspector's page with a heading and a note at its end. It is made once for an entity and shows
/// one item after the other. What takes longer than a frame is shown by showLater(), between events.
class InspectorSection : public QWidget
{
    Q_OBJECT

public:
    void setItems(std::vector<EntityKey> items);
    /// After a change of the plan.
    void refresh();
    virtual void showLater() {}
    /// The editor of a field in this section, made if need be; null when it doesn't stand here.
    virtual FieldEditor *editorOf(const FieldInfo &field)
    {
        Q_UNUSED(field)
        return nullptr;
    }
    /// The fields this section edits.
    virtual std::vector<const FieldInfo *> fields() const { return {}; }

protected:
    /// An empty heading: none.
    InspectorSection(const QString &heading, PlanContext &context, InspectorFacts &facts, QWidget *parent);

    virtual void showItems() = 0;

    PlanContext &context() const { return m_context; }
    InspectorFacts &facts() const { return m_facts; }
    const Plan &plan() const { return m_context.plan(); }
    const std::vector<EntityKey> &items() const { return m_items; }
    /// The first item; null without items.
    EntityKey item() const { return m_items.empty() ? EntityKey{} : m_items.front(); }
    template<typename E>
    const E *row() const
    {
        return m_items.empty() ? nullptr : plan().find(Id<E>(m_items.front().id));
    }

    QVBoxLayout *content() const { return m_content; }
    void setHeading(const QString &heading);
    void setNote(const QString &note);
    /// Puts a control at the end of the heading.
    void addToHeading(QWidget *control);

private:
    PlanContext &m_context;
    InspectorFacts &m_facts;
    std::vector<EntityKey> m_items;
    QVBoxLayout *m_content;
    QHBoxLayout *m_headRow = nullptr;
    Label *m_heading = nullptr;
    Label *m_note = nullptr;
};

} // namespace leadline
