// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plandocument.h"
#include "core/model/needs.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Who put what where, told by transactions alone: which values of the plan nobody but Ben has ever entered.
class Ledger final
{
public:
    void noteBens(const Transaction &transaction)
    {
        for (const ChangeRow &row : transaction.rows) {
            QHash<QString, QString> &cells = m_bens[{row.kind, row.id}];
            if (isMayas(row))
                cells.remove(place(row));
            else
                cells.insert(place(row), value(row));
        }
    }

    /// How many of Ben's values @p transaction takes away. A row that goes takes all its values along.
    int takenBy(const Transaction &transaction) const
    {
        int taken = 0;
        for (const ChangeRow &row : transaction.rows) {
            const QHash<QString, QString> cells = m_bens.value({row.kind, row.id});
            taken += row.isRemoval() ? static_cast<int>(cells.size()) : static_cast<int>(cells.contains(place(row)));
            if (!row.isInsertion())
                continue;
            for (const FieldInfo &field : Catalogue::standard().info(row.kind).fields()) {
                const QString bens = cells.value(idText(row.id) + u'/' + field.keyText());
                taken += !field.isSet() && !bens.isNull() && bens != valueText(field.text(*row.rowAfter)) ? 1 : 0;
            }
        }
        return taken;
    }

    void noteMayas(const Transaction &transaction)
    {
        for (const ChangeRow &row : transaction.rows) {
            const EntityKey key{row.kind, row.id};
            m_mayas.insert(place(row) + value(row));
            if (row.isInsertion())
                m_mayasRows.insert(key, row.rowAfter);
            // A row that she brings back is there through her, with all it holds.
            if (row.field)
                m_bens[key].remove(place(row));
            else
                m_bens.remove(key);
        }
    }

private:
    /// Also when Ben puts back what a row held when Maya added it or brought it back.
    bool isMayas(const ChangeRow &row) const
    {
        const std::shared_ptr<const EntityBase> added = m_mayasRows.value({row.kind, row.id});
        if (m_mayas.contains(place(row) + value(row)) || !row.field || !added)
            return m_mayas.contains(place(row) + value(row));
        if (row.field->isSet())
            return row.field->hasElement(*added, row.after.isNull() ? row.before : row.after) == !row.after.isNull();
        return row.field->text(*added) == row.after;
    }

    static QString place(const ChangeRow &row)
    {
        QString text = idText(row.id);
        if (row.field)
            text += u'/' + row.field->keyText();
        if (row.field && row.field->isSet())
            text += u'/' + (row.after.isNull() ? row.before : row.after);
        return text;
    }
    static QString value(const ChangeRow &row)
    {
        if (!row.field)
            return row.isRemoval() ? u" goes"_s : u" comes"_s;
        return valueText(row.after);
    }
    static QString valueText(const QString &text) { return text.isNull() ? u" isn't"_s : QString(u" is "_s + text); }

    QHash<EntityKey, QHash<QString, QString>> m_bens;
    QSet<QString> m_mayas;
    QHash<EntityKey, std::shared_ptr<const EntityBase>> m_mayasRows;
};

namespace {

/// Mostly a change of something that Maya has just changed, or something that needs it.
Change meddling(const Plan &plan, const std::vector<EntityKey> &mayas, IdSource &ids, QRandomGenerator &random)
{
    const quint32 dice = random.bounded(10U);
    if (mayas.empty() || dice < 2)
        return tests::randomChange(plan, ids, random);
    const size_t back = random.bounded(std::min(static_cast<quint32>(mayas.size()), 12U));
    const EntityKey key = mayas[mayas.size() - 1 - back];
    const EntityBase &row = *plan.find(key.kind, key.id);
    const EntityInfo &info = plan.catalogue().info(key.kind);
    Change change(u"Meddle"_s);
    if (row.removed) {
        change.restore(plan, key.kind, key.id);
    } else if (dice == 2) {
        change.remove(key.kind, key.id);
    } else if (dice < 6) {
        for (const EntityInfo *other : plan.catalogue().entities()) {
            const std::vector<const FieldInfo *> references = necessaryReferences(*other, key.kind);
            if (references.empty() || plan.table(other->kind()).size() > 60)
                continue;
            EntityBox needing = tests::randomRow(*other, plan, ids, random);
            std::ignore = references.front()->setText(*needing, idText(key.id)).hasValue();
            change.insert(other->kind(), std::move(needing));
            break;
        }
    } else {
        for (const FieldInfo &field : info.fields()) {
            if (field.readOnly || random.bounded(4U) != 0)
                continue;
            const QString text = tests::randomText(field, plan, random);
            if (!field.isSet())
                change.set(key.kind, key.id, field, text);
            else if (!text.isNull())
                change.addElement(key.kind, key.id, field, text);
        }
    }
    return change;
}

/// The first live row that lacks what it can't be without; empty when there is none.
QString lackingRow(const Plan &plan)
{
    const auto isLive = [&plan](EntityKey key) {
        const EntityBase *row = plan.find(key.kind, key.id);
        return row && !row->removed;
    };
    for (const EntityInfo *info : plan.catalogue().entities()) {
        for (const EntityBase *row : plan.table(info->kind()).live()) {
            if (!missingNeeds(*info, *row, isLive).empty())
                return info->keyText() + u' ' + idText(row->id);
        }
    }
    return {};
}

} // namespace

/// Undo and redo while somebody else works on the same rows, at random.
class TestUndoAmongOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfOthersGoes_data()
    {
        QTest::addColumn<bool>("overrules");
        QTest::newRow("protected") << false;
        QTest::newRow("overruled each time, as if it had been asked: Ben's values go") << true;
    }

    /// Maya and Ben change, Maya undoes and redoes: nothing that only Ben entered goes, and nothing is left without what
    /// it needs.
    void nothingOfOthersGoes()
    {
        QFETCH(bool, overrules);
        const int wanted = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 20'000 : 1'000;
        QRandomGenerator random(4711);
        SequentialIdSource mayasIds(1);
        SequentialIdSource bensIds(2);
        const FixedClock clock(QDate(2026, 8, 12));
        PlanDocument maya(Plan(), u"Maya"_s, mayasIds, clock);
        PlanDocument ben(Plan(), u"Ben"_s, bensIds, clock);
        Plan folded;
        Ledger ledger;
        int taken = 0;
        int reversals = 0;
        int skipped = 0;
        bool isReversing = false;
        const auto fold = [&folded](const Transaction &transaction) {
            for (const ChangeRow &row : transaction.rows)
                QVERIFY(applyRow(folded, row));
        };
        connect(&maya, &PlanDocument::executed, this, [&](const std::shared_ptr<const Transaction> &transaction) {
            taken += isReversing ? ledger.takenBy(*transaction) : 0;
            ledger.noteMayas(*transaction);
            QVERIFY(ben.applyForeign(*transaction));
            fold(*transaction);
        });
        connect(&ben, &PlanDocument::executed, this, [&](const std::shared_ptr<const Transaction> &transaction) {
            ledger.noteBens(*transaction);
            QVERIFY(maya.applyForeign(*transaction));
            fold(*transaction);
        });
        int passedOver = 0;
        std::vector<EntityKey> mayasRows;
        connect(&maya, &PlanDocument::executed, this, [&](const std::shared_ptr<const Transaction> &transaction) {
            for (const ChangeRow &row : transaction->rows)
                mayasRows.push_back({row.kind, row.id});
        });
        for (int step = 0; reversals < wanted; ++step) {
            const quint32 dice = random.bounded(10U);
            if (dice < 3 && (dice < 2 ? maya.canUndo() : maya.canRedo())) {
                isReversing = true;
                const Result<Reversed> reversed = dice < 2 ? maya.undo() : maya.redo();
                QVERIFY2(reversed, qPrintable(reversed.error().text));
                reversals += reversed->done ? 1 : 0;
                passedOver += reversed->done ? 0 : 1;
                skipped += static_cast<int>(reversed->skipped.size());
                if (overrules && reversed->canOverrule())
                    std::ignore = maya.overrule(*reversed).hasValue();
                isReversing = false;
            } else if (dice < 6) {
                std::ignore = maya.execute(tests::randomChange(maya.plan(), mayasIds, random)).hasValue();
            } else {
                std::ignore = ben.execute(meddling(ben.plan(), mayasRows, bensIds, random)).hasValue();
            }
            if (step % 100 == 0)
                QCOMPARE(lackingRow(maya.plan()), QString());
        }
        QCOMPARE(lackingRow(maya.plan()), QString());
        QString difference;
        QVERIFY2(maya.plan().equals(ben.plan(), &difference), qPrintable(difference));
        QVERIFY2(maya.plan().equals(folded, &difference), qPrintable(difference));
        qInfo("%d times undone or redone, %d times nothing was left to; %d rows skipped, %d values of somebody else taken",
              reversals, passedOver, skipped, taken);
        QVERIFY(skipped > 0);
        QCOMPARE(taken == 0, !overrules);
    }
};

LEADLINE_TEST(TestUndoAmongOthers)
#include "tst_undoamongothers.moc"
