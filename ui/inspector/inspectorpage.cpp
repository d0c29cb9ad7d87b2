// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorpage.h"

#include "core/base/labelcase.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/inspector/computedsection.h"
#include "ui/inspector/customsection.h"
#include "ui/inspector/datessection.h"
#include "ui/inspector/dependenciessection.h"
#include "ui/inspector/effortsection.h"
#include "ui/inspector/featureidentity.h"
#include "ui/inspector/fieldsection.h"
#include "ui/inspector/historysection.h"
#include "ui/inspector/insightssection.h"
#include "ui/inspector/keyresultssection.h"
#include "ui/inspector/measurementssection.h"
#include "ui/inspector/outcomessection.h"
#include "ui/inspector/relatedsection.h"
#include "ui/inspector/scoresection.h"
#include "ui/inspector/selectionfields.h"
#include "ui/inspector/selectionloads.h"
#include "ui/inspector/selectionsums.h"
#include "ui/inspector/titleeditor.h"
#include "ui/theme/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fields = std::vector<const FieldInfo *>;

enum class Group : quint8 { Main, Dates, Figures, Texts, Common };

Group groupOf(const FieldInfo &field)
{
    static const QStringList common{u"ref"_s, u"order"_s, u"notes"_s, u"tags"_s, u"links"_s, u"created_at"_s, u"created_by"_s};
    if (common.contains(field.keyText()))
        return Group::Common;
    switch (field.type) {
    case FieldType::Markdown:
    case FieldType::Json:
        return Group::Texts;
    case FieldType::Day:
    case FieldType::When:
    case FieldType::Instant:
        return Group::Dates;
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::Effort:
        return Group::Figures;
    default:
        return Group::Main;
    }
}

/// The reference stands in the identity row; keys of order mean nothing to people.
bool isShown(const FieldInfo &field)
{
    return field.keyText() != u"ref" && field.type != FieldType::Order;
}

} // namespace

InspectorPage::InspectorPage(const EntityInfo &info, PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_context(context)
    , m_facts(facts)
    , m_layout(new QVBoxLayout(this))
    , m_count(new Label(QString(), TextRole::ViewTitle, ColourToken::TextPrimary, this))
    , m_hint(new Label(tr("Edits apply to all of them and undo in one step."), TextRole::Table, ColourToken::TextSecondary, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_hint->setWordWrap(true);
    for (Label *label : {m_count, m_hint})
        label->setContentsMargins(4, 0, 4, 2);
    m_layout->addWidget(m_count);
    m_layout->addWidget(m_hint);
    if (const FieldInfo *title = info.titleField(); title && title->type == FieldType::Text && !title->readOnly) {
        m_title = new TitleEditor(*title, context, this);
        m_layout->addWidget(m_title);
    }
    m_layout->addSpacing(4);
    if (info.kind() == EntityKind::Feature)
        addFeatureSections();
    else
        addFieldSections();
    m_layout->addStretch(1);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &InspectorPage::showLater);
}

void InspectorPage::add(InspectorSection *section)
{
    m_sections.push_back(section);
    m_layout->addWidget(section);
}

bool InspectorPage::isTaken(const FieldInfo &field) const
{
    if (m_title && &field == &m_title->field())
        return true;
    return std::ranges::any_of(m_sections, [&](const InspectorSection *section) {
        const Fields edited = section->fields();
        return std::find(edited.begin(), edited.end(), &field) != edited.end();
    });
}

void InspectorPage::addFeatureSections()
{
    add(new FeatureIdentity(m_context, m_facts, this));
    add(new SelectionFields(m_context, m_facts, this));
    add(new SelectionSums(m_context, m_facts, this));
    add(new SelectionLoads(m_context, m_facts, this));
    add(new SelectionOutcomes(m_context, m_facts, this));
    add(new OutcomesSection(m_context, m_facts, this));
    add(new DatesSection(m_context, m_facts, this));
    add(new EffortSection(m_context, m_facts, this));
    add(new ScoreSection(m_context, m_facts, this));
    add(new CustomSection(m_info, m_context, m_facts, this));
    add(new DependenciesSection(m_context, m_facts, this));
    add(new InsightsSection(m_context, m_facts, this));
    add(new HistorySection(m_context, m_facts, this));
    const auto folded = [this](const QString &heading, auto wanted) {
        Fields fields;
        for (const FieldInfo &field : m_info.fields()) {
            if (isShown(field) && !isTaken(field) && wanted(field))
                fields.push_back(&field);
        }
        if (!fields.empty())
            add(new FieldSection(heading, std::move(fields), FieldSection::Folding::Folded, m_context, m_facts, this));
    };
    folded(tr("Place in the plan"), [](const FieldInfo &field) { return groupOf(field) == Group::Main && field.isReference(); });
    folded(tr("State and sorting"), [](const FieldInfo &field) { return groupOf(field) == Group::Main && !field.isReference(); });
    folded(tr("Description"), [](const FieldInfo &field) { return groupOf(field) == Group::Texts; });
    folded(tr("More dates"), [](const FieldInfo &field) { return groupOf(field) == Group::Dates; });
    folded(tr("More figures"), [](const FieldInfo &field) { return groupOf(field) == Group::Figures; });
    folded(tr("Notes, tags and links"), [](const FieldInfo &) { return true; });
    add(new ComputedSection(m_info.kind(), m_context, m_facts, this));
}

void InspectorPage::addFieldSections()
{
    const auto open = [this](const QString &heading, Group group) {
        Fields fields;
        for (const FieldInfo &field : m_info.fields()) {
            if (isShown(field) && !isTaken(field) && groupOf(field) == group)
                fields.push_back(&field);
        }
        if (!fields.empty())
            add(new FieldSection(heading, std::move(fields), FieldSection::Folding::Open, m_context, m_facts, this));
    };
    open({}, Group::Main);
    if (m_info.kind() == EntityKind::Objective)
        add(new KeyResultsSection(m_context, m_facts, this));
    if (m_info.kind() == EntityKind::KeyResult)
        add(new MeasurementsSection(m_context, m_facts, this));
    add(new CustomSection(m_info, m_context, m_facts, this));
    open(tr("Dates"), Group::Dates);
    open(tr("Figures"), Group::Figures);
    open(tr("Texts"), Group::Texts);
    add(new ComputedSection(m_info.kind(), m_context, m_facts, this));
    addRelatedSections();
    open(tr("Notes, tags and links"), Group::Common);
    add(new HistorySection(m_context, m_facts, this));
}

void InspectorPage::addRelatedSections()
{
    for (const EntityInfo *other : m_context.plan().catalogue().entities()) {
        for (const FieldInfo &field : other->fields()) {
            if (!field.isReference() || field.target != m_info.kind())
                continue;
            // These have sections of their own.
            const bool special = (m_info.kind() == EntityKind::Objective && other->kind() == EntityKind::KeyResult)
                || (m_info.kind() == EntityKind::KeyResult && other->kind() == EntityKind::Measurement);
            if (!special)
                add(new RelatedSection(*other, field, m_context, m_facts, this));
        }
    }
}

void InspectorPage::setItems(const std::vector<EntityKey> &items)
{
    m_items = items;
    m_count->setVisible(items.size() > 1);
    m_hint->setVisible(items.size() > 1);
    m_count->setText(tr("%1 %2 selected", "number, entities").arg(items.size()).arg(insideSentence(m_info.pluralText())));
    if (m_title) {
        m_title->setVisible(items.size() == 1);
        m_title->setItems(items.size() == 1 ? items : std::vector<EntityKey>());
    }
    for (InspectorSection *section : m_sections)
        section->setItems(items);
    m_nextLater = 0;
    if (!items.empty())
        m_later.start();
    else
        m_later.stop();
}

void InspectorPage::refresh()
{
    if (m_items.empty())
        return;
    for (InspectorSection *section : m_sections)
        section->refresh();
    m_nextLater = 0;
    m_later.start();
}

void InspectorPage::showLater()
{
    if (m_nextLater >= m_sections.size())
        return;
    m_sections[m_nextLater]->showLater();
    ++m_nextLater;
    m_later.start();
}

FieldEditor *InspectorPage::editorOf(const FieldInfo &field)
{
    if (m_title && &field == &m_title->field())
        return m_title;
    for (InspectorSection *section : m_sections) {
        if (FieldEditor *editor = section->editorOf(field))
            return editor;
    }
    return nullptr;
}

} // namespace leadline
