// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importbench.h"

#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QFileInfo>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

QByteArray readShared(const QString &name)
{
    QFile file(sharedData(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ImportOutcome> ImportBench::plan(const QByteArray &bytes, const QString &fileName, const QString &productKey)
{
    const ImportContext context{.plan = m_plan,
                                .ids = m_ids,
                                .today = QDate(2026, 8, 12),
                                .fileName = fileName,
                                .history = &m_history,
                                .productKey = productKey,
                                .mapping = mapping,
                                .keep = keep,
                                .strict = strict};
    return importCsv(bytes, context);
}

ImportReport ImportBench::import(const QByteArray &bytes, const QString &fileName, const QString &productKey)
{
    Result<ImportOutcome> outcome = plan(bytes, fileName, productKey);
    if (!outcome) {
        QTest::qFail(qPrintable(outcome.error().text), __FILE__, __LINE__);
        return {};
    }
    apply(std::move(outcome->change));
    const ImportReport &report = outcome->report;
    const int sum = report.created + report.updated + report.unchanged + int(report.refused.size());
    if (sum != report.rows)
        QTest::qFail(qPrintable(u"%1 rows, %2 accounted for"_s.arg(report.rows).arg(sum)), __FILE__, __LINE__);
    return outcome->report;
}

ImportReport ImportBench::importShared(const QString &name, const QString &productKey)
{
    return import(readShared(name), QFileInfo(name).fileName(), productKey);
}

EntityId ImportBench::apply(Change change)
{
    Transaction transaction;
    transaction.id = m_ids.next();
    transaction.kind = change.kind;
    transaction.label = change.label;
    transaction.undoes = change.undoes;
    for (const ChangeRow &wanted : change.rows) {
        ChangeRow row = wanted;
        // What PlanDocument fills in: old values, and the row that a removal takes away.
        const EntityBase *present = m_plan.find(row.kind, row.id);
        if (!row.field && !row.rowAfter)
            row.rowBefore = m_plan.catalogue().info(row.kind).clone(*present);
        else if (row.field && !row.field->isSet())
            row.before = row.field->text(*present);
        if (const Result<> applied = applyRow(m_plan, row); !applied)
            QTest::qFail(qPrintable(applied.error().text + u' ' + applied.error().detail), __FILE__, __LINE__);
        transaction.rows.push_back(row);
    }
    allotReferences();
    m_history.add(transaction);
    m_transactions.push_back(transaction);
    return transaction.id;
}

void ImportBench::undo(EntityId id)
{
    Change back(u"Undo"_s, ChangeKind::Undo);
    back.undoes = id;
    for (const Transaction &transaction : m_transactions) {
        if (transaction.id != id)
            continue;
        for (std::vector<ChangeRow>::const_reverse_iterator row = transaction.rows.rbegin(); row != transaction.rows.rend();
             ++row) {
            back.rows.push_back(row->inverse());
        }
    }
    apply(std::move(back));
}

void ImportBench::edit(EntityKind kind, EntityId id, const QString &key, const QString &text)
{
    const FieldInfo &field = *m_plan.catalogue().info(kind).field(key);
    Change change(u"Edit"_s);
    if (field.isSet())
        change.setElements(m_plan, kind, id, field, text.split(u", "_s, Qt::SkipEmptyParts));
    else
        change.set(kind, id, field, text);
    apply(std::move(change));
}

void ImportBench::remove(EntityKind kind, EntityId id)
{
    Change change(u"Remove"_s);
    change.remove(kind, id);
    apply(std::move(change));
}

void ImportBench::allotReferences()
{
    for (const EntityInfo *info : m_plan.catalogue().entities()) {
        Table &table = m_plan.table(info->kind());
        for (const EntityBase *row : table.live()) {
            if (!row->ref.isEmpty())
                continue;
            QString prefix = QString::fromLatin1(info->refPrefix());
            if (info->kind() == EntityKind::Product) {
                table.find(row->id)->ref = static_cast<const Product *>(row)->key;
                continue;
            }
            if (info->kind() == EntityKind::Feature)
                prefix = m_plan.find(static_cast<const Feature *>(row)->product)->key;
            if (prefix.isEmpty())
                continue;
            int last = 0;
            for (const EntityBase *other : table.live()) {
                if (other->ref.startsWith(prefix + u'-'))
                    last = std::max(last, other->ref.mid(prefix.size() + 1).toInt());
            }
            table.find(row->id)->ref = prefix + u'-' + QString::number(last + 1);
        }
    }
}

} // namespace leadline::tests
