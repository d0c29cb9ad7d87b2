// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "core/model/plan.h"
#include "core/model/rowjson.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// What has to hold for every line of the catalogue, so that a new field can't be half described.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsThere()
    {
        const Catalogue &catalogue = Catalogue::standard();
        QCOMPARE(static_cast<int>(catalogue.entities().size()), entityKindCount);
        for (int kind = 0; kind < entityKindCount; ++kind)
            QCOMPARE(catalogue.entities()[static_cast<size_t>(kind)]->kind(), static_cast<EntityKind>(kind));
    }

    void keysAndLabels()
    {
        static const QRegularExpression keyForm(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
        QSet<QString> entityKeys;
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            QVERIFY2(keyForm.match(info->keyText()).hasMatch(), info->key());
            QVERIFY2(!entityKeys.contains(info->keyText()), info->key());
            entityKeys.insert(info->keyText());
            QVERIFY(!info->labelText().isEmpty() && !info->pluralText().isEmpty());
            QSet<QString> keys;
            for (const FieldInfo &field : info->fields()) {
                const QByteArray where = QByteArray(info->key()) + '.' + field.key;
                QVERIFY2(keyForm.match(field.keyText()).hasMatch(), where.constData());
                QVERIFY2(!keys.contains(field.keyText()), where.constData());
                keys.insert(field.keyText());
                QVERIFY2(!field.labelText().isEmpty() && field.labelText().front().isUpper(), where.constData());
                QVERIFY2(field.meaningText().isEmpty() || field.meaningText().endsWith(u'.') || field.meaningText().contains(u':')
                             || field.type == FieldType::Enumeration,
                         where.constData());
                QCOMPARE(info->field(field.keyText()), &field);
                if (field.type == FieldType::Enumeration)
                    QVERIFY2(field.enumeration && !field.enumeration->labels.empty(), where.constData());
                if (field.isReference())
                    QVERIFY2(Catalogue::standard().find(field.target), where.constData());
            }
        }
    }

    void referencePrefixesAreUnique()
    {
        QSet<QString> prefixes;
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            const QString prefix = QString::fromLatin1(info->refPrefix());
            if (prefix.isEmpty())
                continue;
            QVERIFY2(!prefixes.contains(prefix), info->key());
            prefixes.insert(prefix);
            QCOMPARE(Catalogue::standard().findByPrefix(prefix.toLower()), info);
        }
    }

    void canonicalTextsRoundTrip()
    {
        QRandomGenerator random(7);
        SequentialIdSource ids;
        Plan plan;
        for (int round = 0; round < 3; ++round) {
            for (const EntityInfo *info : plan.catalogue().entities())
                plan.table(info->kind()).insert(tests::randomRow(*info, plan, ids, random));
        }
        int checked = 0;
        for (const EntityInfo *info : plan.catalogue().entities()) {
            for (const FieldInfo &field : info->fields()) {
                for (int round = 0; round < 40; ++round) {
                    const QString text = tests::randomText(field, plan, random);
                    const EntityBox row = info->create();
                    if (field.isSet()) {
                        if (text.isNull())
                            continue;
                        QVERIFY(field.addElement(*row, text));
                        QCOMPARE(field.elements(*row), QStringList{text});
                        field.removeElement(*row, text);
                        QVERIFY(field.isUnset(*row));
                        continue;
                    }
                    QVERIFY2(field.setText(*row, text), field.key);
                    if (text.isNull() && field.type != FieldType::Text && field.type != FieldType::Markdown
                        && field.type != FieldType::Json && field.type != FieldType::Order && field.type != FieldType::Flag)
                        QVERIFY(field.text(*row).isNull());
                    if (!text.isNull())
                        QCOMPARE(field.text(*row), text);
                    const EntityBox copy = info->create();
                    QVERIFY2(field.load(*copy, field.stored(*row)), field.key);
                    QVERIFY2(field.equal(*row, *copy), field.key);
                    QCOMPARE(field.compare(*row, *copy), 0);
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 5000);
    }

    void rowsSurviveTheJournal()
    {
        QRandomGenerator random(11);
        SequentialIdSource ids;
        Plan plan;
        for (int round = 0; round < 20; ++round) {
            for (const EntityInfo *info : plan.catalogue().entities()) {
                const EntityBox row = tests::randomRow(*info, plan, ids, random);
                const Result<EntityBox> copy = rowFromJson(*info, row->id, rowToJson(*info, *row));
                QVERIFY2(copy, copy ? "" : qPrintable(copy.error().text + copy.error().detail));
                QVERIFY(info->equal(*row, **copy));
                plan.table(info->kind()).insert(info->clone(*row));
            }
        }
    }

    void clearedDefaultsSurviveTheJournal()
    {
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            const EntityBox row = info->create();
            for (const FieldInfo &field : info->fields())
                QVERIFY(field.setText(*row, QString()));
            const Result<EntityBox> copy = rowFromJson(*info, row->id, rowToJson(*info, *row));
            QVERIFY(copy);
            QVERIFY2(info->equal(*row, **copy), info->key());
        }
    }

    void damagedRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("cut off") << QByteArray("{\"title\":\"x");
        QTest::newRow("unknown key") << QByteArray("{\"titel\":\"x\"}");
        QTest::newRow("number for a text") << QByteArray("{\"title\":7}");
        QTest::newRow("out of range") << QByteArray("{\"confidence\":\"101\"}");
        QTest::newRow("no label") << QByteArray("{\"status\":\"Doing\"}");
        QTest::newRow("NUL") << QByteArray("{\"title\":\"a\\u0000b\"}");
    }

    void damagedRowsAreRefused()
    {
        QFETCH(QByteArray, json);
        SequentialIdSource ids;
        QVERIFY(!rowFromJson(Catalogue::standard().info(EntityKind::Feature), ids.next(), json));
    }

    /// A newer version writes what this one doesn't know; the rest of the row is worth reading.
    void unknownKeysAreLeftOutOnRequest()
    {
        SequentialIdSource ids;
        const EntityInfo &features = Catalogue::standard().info(EntityKind::Feature);
        const QByteArray json = R"({"novel":"n","title":"Saved cards","novelties":["a"]})";
        QVERIFY(!rowFromJson(features, ids.next(), json));
        const Result<EntityBox> row = rowFromJson(features, ids.next(), json, UnknownKeys::LeaveOut);
        QVERIFY(row);
        QCOMPARE(features.field(u"title"_s)->text(**row), u"Saved cards"_s);
        // What is known must still be right.
        QVERIFY(!rowFromJson(features, ids.next(), R"({"novel":"n","title":7})", UnknownKeys::LeaveOut));
    }

    void clonesAreIndependent()
    {
        QRandomGenerator random(3);
        SequentialIdSource ids;
        Plan plan;
        for (const EntityInfo *info : plan.catalogue().entities())
            plan.table(info->kind()).insert(tests::randomRow(*info, plan, ids, random));
        Plan copy = plan.clone();
        QVERIFY(copy.equals(plan));
        Table &features = copy.table(EntityKind::Feature);
        EntityBase *feature = features.find(features.at(0).id);
        QVERIFY(features.info().field(u"title")->setText(*feature, u"Other"_s));
        QString difference;
        QVERIFY(!copy.equals(plan, &difference));
        QVERIFY2(difference.contains(u"title"), qPrintable(difference));
    }
};

LEADLINE_TEST(TestCatalogue)
#include "tst_catalogue.moc"
