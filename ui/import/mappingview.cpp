// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mappingview.h"

#include "core/analysis/derived/customvalues.h"
#include "core/exchange/csv/customtargets.h"
#include "core/model/catalogue.h"
#include "ui/theme/appearance.h"

#include <QComboBox>
#include <QHeaderView>

namespace leadline {

namespace {

/// The first three different values that aren't empty.
QString sampleOf(const std::vector<QStringList> &records, qsizetype column)
{
    QStringList values;
    for (const QStringList &record : records) {
        const QString value = record.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        if (values.size() == 3)
            break;
    }
    return values.join(QStringLiteral(" · "));
}

} // namespace

MappingView::MappingView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("mapping"));
    setAccessibleName(tr("Columns of the file and where they go"));
    setHeaderLabels({tr("Column of the file"), tr("First values"), tr("Goes to")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->resizeSection(0, 180);
    header()->resizeSection(2, 280);
    connect(&Appearance::instance(), &Appearance::changed, this, &MappingView::colourSamples);
}

QString MappingView::targetLabel(const QString &target) const
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("type"), QT_TR_NOOP("Kind of row")},
        {QStringLiteral("parent"), QT_TR_NOOP("Parent")},
        {QStringLiteral("row_id"), QT_TR_NOOP("The row's own number")},
        {QStringLiteral("project_key"), QT_TR_NOOP("Key of the product")},
        {QStringLiteral("project_name"), QT_TR_NOOP("Name of the product")},
        {QStringLiteral("status_category"), QT_TR_NOOP("Status category")},
        {QStringLiteral("resolution"), QT_TR_NOOP("Resolution")},
        {QStringLiteral("resolved"), QT_TR_NOOP("Day resolved")},
        {QStringLiteral("period"), QT_TR_NOOP("Period")},
        {QStringLiteral("period_mark"), QT_TR_NOOP("Mark under a period")},
        {QStringLiteral("bucket"), QT_TR_NOOP("Horizon or bucket")},
        {QStringLiteral("depends_on"), QT_TR_NOOP("Depends on")},
        {QStringLiteral("blocks"), QT_TR_NOOP("Blocks")},
        {QStringLiteral("owner_key"), QT_TR_NOOP("Account of the owner")},
        {QStringLiteral("time_zone"), QT_TR_NOOP("Time zone")},
    };
    if (const QHash<QString, const char *>::const_iterator at = words.find(target); at != words.end())
        return tr(*at);
    const FieldInfo *field = Catalogue::standard().info(m_mapping.entity).field(target);
    return field ? field->labelText() : target;
}

void MappingView::setOutcome(const ImportOutcome &outcome, const Plan &plan)
{
    clear();
    if (!outcome.mapping)
        return;
    m_mapping = *outcome.mapping;
    QStringList seen;
    for (qsizetype column = 0; column < outcome.header.size(); ++column) {
        const QString &name = outcome.header.at(column);
        if (name.isEmpty() || seen.contains(name))
            continue;
        seen.append(name);
        addColumn(name, sampleOf(outcome.firstRecords, column), plan);
    }
    colourSamples();
}

void MappingView::colourSamples()
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setForeground(1, Appearance::instance().colour(ColourToken::TextSecondary));
}

void MappingView::addColumn(const QString &header, const QString &sample, const Plan &plan)
{
    QTreeWidgetItem *item = new QTreeWidgetItem(this, {header, sample});
    item->setToolTip(0, header);
    item->setToolTip(1, sample);
    QComboBox *target = new QComboBox;
    target->setAccessibleName(tr("%1 goes to").arg(header));
    target->setObjectName(QStringLiteral("target"));
    const std::vector<CsvMapping::Column>::iterator known =
        std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(), [&](const CsvMapping::Column &column) { return column.header == header; });
    target->addItem(tr("Not imported"), QString());
    const EntityInfo &info = plan.catalogue().info(m_mapping.entity);
    const std::vector<const CustomField *> ownFields = customValues::fieldsOf(plan, info);
    for (const CustomField *field : ownFields)
        target->addItem(tr("Field of your own: %1").arg(customValues::labelOf(*field)), CsvMapping::customTarget(field->key));
    // The name under which the mapping knows it, or the one that it would get.
    const bool isKept = known != m_mapping.columns.end() && !known->as.isEmpty() && !CsvMapping::customKey(known->to).isEmpty();
    const CsvMapping::Column kept = isKept ? *known : customColumn(header, m_mapping.entity, plan);
    if (target->findData(kept.to) < 0)
        target->insertItem(1, tr("A new field of your own: %1").arg(plainColumnName(header)), kept.to);
    QStringList keys;
    if (m_mapping.entity == EntityKind::Feature && !m_mapping.ownExport)
        keys = CsvMapping::specialTargets();
    for (const FieldInfo &field : Catalogue::standard().info(m_mapping.entity).fields()) {
        if (!field.readOnly || field.keyText() == QStringLiteral("ref"))
            keys.append(field.keyText());
    }
    std::sort(keys.begin(), keys.end(), [this](const QString &a, const QString &b) {
        return targetLabel(a).localeAwareCompare(targetLabel(b)) < 0;
    });
    for (const QString &key : keys)
        target->addItem(targetLabel(key), key);

    if (known != m_mapping.columns.end())
        target->setCurrentIndex(std::max(0, target->findData(known->to)));
    connect(target, &QComboBox::activated, this, [this, target, header, kept] {
        const QString to = target->currentData().toString();
        setTarget(to == kept.to ? kept : CsvMapping::Column{header, to});
    });
    setItemWidget(item, 2, target);
}

void MappingView::setTarget(const CsvMapping::Column &column)
{
    bool found = false;
    for (CsvMapping::Column &known : m_mapping.columns) {
        if (known.header != column.header)
            continue;
        found = true;
        if (known.to != column.to)
            known = column;
    }
    if (!found)
        m_mapping.columns.push_back(column);
    Q_EMIT mappingChanged();
}

} // namespace leadline
