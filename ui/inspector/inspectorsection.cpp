// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorsection.h"

#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int aboveHeading = 15;
constexpr int belowHeading = 3;

} // namespace

InspectorSection::InspectorSection(const QString &heading, PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_content(new QVBoxLayout)
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(fieldInset, 0, fieldInset, 0);
    layout->setSpacing(belowHeading);
    if (!heading.isEmpty()) {
        layout->setContentsMargins(fieldInset, aboveHeading, fieldInset, 0);
        m_headRow = new QHBoxLayout;
        m_headRow->setSpacing(8);
        m_heading = new Label(heading, TextRole::TableStrong, ColourToken::TextPrimary, this);
        m_note = new Label(QString(), TextRole::Caption, ColourToken::TextTertiary, this);
        m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_note->setElided(true);
        m_headRow->addWidget(m_heading);
        m_headRow->addWidget(m_note, 1);
        layout->addLayout(m_headRow);
        setAccessibleName(heading);
    }
    m_content->setSpacing(0);
    layout->addLayout(m_content);
}

void InspectorSection::setItems(std::vector<EntityKey> items)
{
    m_items = std::move(items);
    showItems();
}

void InspectorSection::refresh()
{
    if (!m_items.empty())
        showItems();
}

void InspectorSection::setHeading(const QString &heading)
{
    if (m_heading)
        m_heading->setText(heading);
    setAccessibleName(heading);
}

void InspectorSection::setNote(const QString &note)
{
    if (m_note)
        m_note->setText(note);
}

void InspectorSection::addToHeading(QWidget *control)
{
    if (m_headRow)
        m_headRow->addWidget(control);
}

} // namespace leadline
