// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/relatedsection.h"

#include "core/base/labelcase.h"
#include "core/model/needs.h"
#include "ui/delegates/editorwords.h"
#include "ui/delegates/rowsearch.h"
#include "ui/inspector/additionform.h"
#include "ui/theme/button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t someRows = 5;
constexpr size_t manyRows = 200;

/// What is asked for when such a row is added from the other side; null: it isn't added there.
struct AdditionFields
{
    EntityKind kind;
    std::vector<const char *> keys;
};

const std::vector<AdditionFields> &additions()
{
    static const std::vector<AdditionFields> all{
        {EntityKind::Member, {"team", "person", "name", "availability", "from", "to"}},
        {EntityKind::Capacity, {"team", "period", "days"}},
        {EntityKind::Contribution, {"feature", "key_result", "expected", "chance"}},
        {EntityKind::Dependency, {"from", "to", "kind", "lag_days"}},
        {EntityKind::Measurement, {"value", "day", "kr_confidence", "comment"}},
        {EntityKind::InsightLink, {"insight", "feature", "initiative", "importance", "quote"}},
        {EntityKind::Rating, {"feature", "criterion", "value", "comment"}},
        {EntityKind::CapabilityRating, {"capability", "competitor", "product", "level"}},
        {EntityKind::Criterion, {"name", "weight", "scale"}},
    };
    return all;
}

} // namespace

RelatedSection::RelatedSection(const EntityInfo &info, const FieldInfo &field, PlanContext &context, InspectorFacts &facts,
                               QWidget *parent)
    : InspectorSection(info.pluralText(), context, facts, parent)
    , m_info(info)
    , m_field(field)
    , m_lines(new RowLines(context, this))
    , m_all(new Button(QString(), ButtonKind::Quiet, this))
{
    // The same entity may refer in several ways: features have an owner and a team.
    const std::vector<const FieldInfo *> same = [&] {
        std::vector<const FieldInfo *> found;
        for (const FieldInfo &other : info.fields()) {
            if (other.isReference() && other.target == field.target)
                found.push_back(&other);
        }
        return found;
    }();
    if (same.size() > 1)
        setHeading(tr("%1: %2", "entities: as which field they refer").arg(info.pluralText(), insideSentence(field.labelText())));
    content()->addWidget(m_lines);
    m_all->setButtonSize(ButtonSize::Small);
    content()->addWidget(m_all, 0, Qt::AlignLeading);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_showsAll = true;
        showLater();
    });
    for (const AdditionFields &addition : additions()) {
        // Who measured or rated is no place to add from; who is a member is.
        const bool belongs = isNecessary(field) || info.kind() == EntityKind::Member;
        if (addition.kind != info.kind() || !belongs)
            continue;
        std::vector<const char *> keys;
        for (const char *key : addition.keys) {
            if (info.field(QString::fromLatin1(key)) && qstrcmp(key, field.key) != 0)
                keys.push_back(key);
        }
        m_form = new AdditionForm(info.labelText(), info.kind(), field.key, keys, context, this);
        m_form->setPreset("day", context.today().toString(Qt::ISODate));
        content()->addWidget(m_form);
    }
}

RowLine::Shown RelatedSection::shownOf(const EntityBase &row) const
{
    RowLine::Shown shown;
    shown.target = {m_info.kind(), row.id};
    if (m_form)
        shown.relation = shown.target;
    shown.what = suggestionOf(plan(), m_info.kind(), row);
    if (m_info.titleField()) {
        shown.value = shown.what.detail;
        for (const FieldInfo &field : m_info.fields()) {
            const bool isFigure = field.type == FieldType::Percent || field.type == FieldType::Effort;
            if (m_form && isFigure && !field.isUnset(row))
                shown.value = EditorWords::display(field, row, context());
        }
        return shown;
    }
    // A row without a name is called by the others it refers to, and what it says of them.
    QStringList names;
    QStringList values;
    for (const FieldInfo &field : m_info.fields()) {
        if (&field == &m_field || field.isUnset(row) || field.readOnly || field.type == FieldType::Order
            || field.type == FieldType::Markdown)
            continue;
        QStringList &list = field.type == FieldType::Reference || field.type == FieldType::Text ? names : values;
        list.append(EditorWords::display(field, row, context()));
    }
    names.removeAll(QString());
    values.removeAll(QString());
    if (!names.isEmpty())
        shown.what.label = names.first();
    else if (!values.isEmpty())
        shown.what.label = values.takeFirst();
    shown.value = values.mid(0, 2).join(u", "_s);
    return shown;
}

void RelatedSection::showItems()
{
    if (m_form)
        m_form->setItem(item());
    if (item() != m_shownItem) {
        m_showsAll = false;
        m_lines->show({});
        m_all->hide();
        setNote({});
        setVisible(m_form && items().size() == 1);
    }
}

void RelatedSection::showLater()
{
    m_shownItem = item();
    if (items().size() != 1) {
        hide();
        return;
    }
    const Referrers::Ids &ids = facts().referrers().of(m_info.kind(), m_field, item().id);
    const size_t most = std::min(ids.size(), m_showsAll ? manyRows : someRows);
    std::vector<RowLine::Shown> rows;
    for (size_t i = 0; i < most; ++i) {
        if (const EntityBase *row = plan().find(m_info.kind(), ids[i]))
            rows.push_back(shownOf(*row));
    }
    m_lines->show(rows);
    setNote(ids.empty() ? QString() : QString::number(ids.size()));
    m_all->setText(tr("Show all"));
    m_all->setVisible(ids.size() > most && !m_showsAll);
    setVisible(m_form || !ids.empty());
}

} // namespace leadline
