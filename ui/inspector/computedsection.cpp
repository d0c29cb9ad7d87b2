// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/computedsection.h"

#include "core/analysis/derived/customvalues.h"
#include "core/model/feature.h"
#include "core/model/portfolio.h"
#include "ui/delegates/editorwords.h"
#include "ui/inspector/inspectorfacts.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int mostNameWidth = 190;

QString valueOf(const Column &column, const EntityBase &row, const PlanContext &context)
{
    if (column.isUnset(row))
        return {};
    if (column.type() == FieldType::Money && column.number(row))
        return wording::money(*column.number(row), context.plan().portfolio().currency);
    if (isNumeric(column.type()) && column.number(row)) {
        const QString unit = column.unit();
        const QString number = wording::number(*column.number(row));
        if (unit == u'%')
            return wording::withPercent(number);
        return unit.isEmpty() ? number : QString(number + u' ' + QCoreApplication::translate("EffortUnit", unit.toUtf8().constData()));
    }
    if (isDate(column.type()))
        return EditorWords::date(column.date(row), context.plan().fiscalCalendar());
    return column.displayText(row);
}

} // namespace

ComputedSection::ComputedSection(EntityKind kind, PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Worked out"), context, facts, parent)
    , m_kind(kind)
{
}

void ComputedSection::showItems()
{
    if (items().size() != 1)
        hide();
}

/// Among how many, since the score above names the place among those for the same period.
QString ComputedSection::rankOf(const Feature &feature) const
{
    const std::optional<InspectorFacts::Place> place = facts().placeInScope(feature);
    if (!place)
        return {};
    return context().scope().isPortfolio() ? tr("%1 of %2 in the portfolio", "a rank").arg(place->rank).arg(place->of)
                                           : tr("%1 of %2 in the plan", "a rank").arg(place->rank).arg(place->of);
}

void ComputedSection::showLater()
{
    const EntityBase *present = items().size() == 1 ? plan().find(m_kind, item().id) : nullptr;
    if (!present)
        return;
    size_t used = 0;
    // People's own fields have editors.
    const std::vector<const CustomField *> custom = customValues::fieldsOf(plan(), plan().catalogue().info(m_kind));
    const auto isCustom = [&](const QString &key) {
        return std::any_of(custom.begin(), custom.end(), [&](const CustomField *field) { return field->key == key; });
    };
    for (const std::unique_ptr<Column> &column : context().columns(m_kind).columns()) {
        if (column->field() || column->key() == QStringLiteral("id") || isCustom(column->key()))
            continue;
        QString value = valueOf(*column, *present, context());
        if (m_kind == EntityKind::Feature && column->key() == QStringLiteral("rank"))
            value = rankOf(static_cast<const Feature &>(*present));
        if (value.isEmpty())
            continue;
        if (used == m_lines.size()) {
            QHBoxLayout *line = new QHBoxLayout;
            Label *name = new Label(QString(), TextRole::Table, ColourToken::TextTertiary, this);
            Label *shown = new Label(QString(), TextRole::Table, ColourToken::TextPrimary, this);
            // As wide as its words; the value stands at the end of what is left.
            name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
            name->setMaximumWidth(mostNameWidth);
            name->setMinimumHeight(22);
            name->setElided(true);
            shown->setElided(true);
            shown->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            line->addWidget(name);
            line->addWidget(shown, 1);
            content()->addLayout(line);
            m_lines.push_back({name, shown});
        }
        m_lines[used].name->setText(column->label());
        m_lines[used].name->setToolTip(column->meaning());
        m_lines[used].value->setText(value);
        m_lines[used].value->setAccessibleName(column->label() % u": " % value);
        ++used;
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].name->setVisible(i < used);
        m_lines[i].value->setVisible(i < used);
    }
    setVisible(used > 0);
}

} // namespace leadline
