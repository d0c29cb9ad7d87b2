// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

namespace leadline {

class TitleEditor;

/// What the inspector shows of the items of one entity: the title and the sections, made once from the catalogue and
/// filled with one item after the other.
class InspectorPage final : public QWidget
{
    Q_OBJECT

public:
    InspectorPage(const EntityInfo &info, PlanContext &context, InspectorFacts &facts, QWidget *parent);

    EntityKind kind() const { return m_info.kind(); }
    void setItems(const std::vector<EntityKey> &items);
    void refresh();
    /// Null for a field that can't be shown.
    FieldEditor *editorOf(const FieldInfo &field);

private:
    void addFeatureSections();
    void addFieldSections();
    void addRelatedSections();
    void add(InspectorSection *section);
    bool isTaken(const FieldInfo &field) const;
    void showLater();

    const EntityInfo &m_info;
    PlanContext &m_context;
    InspectorFacts &m_facts;
    QVBoxLayout *m_layout;
    TitleEditor *m_title = nullptr;
    Label *m_count;
    Label *m_hint;
    std::vector<InspectorSection *> m_sections;
    std::vector<EntityKey> m_items;
    QTimer m_later;
    size_t m_nextLater = 0;
};

} // namespace leadline
