// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field.h"
#include "core/model/product.h"
#include "core/store/sqlite/writetransaction.h"
#include "tests/core/store/colleague.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

/// A mistake in our own program: a text is written to its table without its last letter.
class ForgetfulCodec final : public ValueCodec
{
public:
    Storage storage(const FieldInfo &field) const override { return codecs::text()->storage(field); }
    QString text(const void *value, const FieldInfo &field) const override { return codecs::text()->text(value, field); }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        return codecs::text()->setText(value, text, field);
    }
    Result<QString> canonical(const QString &text, const FieldInfo &field) const override
    {
        return codecs::text()->canonical(text, field);
    }
    QVariant stored(const void *value, const FieldInfo &field) const override
    {
        QString text = *static_cast<const QString *>(value);
        text.chop(1);
        return codecs::text()->stored(&text, field);
    }
    bool load(void *value, const QVariant &stored, const FieldInfo &field) const override
    {
        return codecs::text()->load(value, stored, field);
    }
    bool isUnset(const void *value) const override { return codecs::text()->isUnset(value); }
    bool equal(const void *a, const void *b) const override { return codecs::text()->equal(a, b); }
    int compare(const void *a, const void *b) const override { return codecs::text()->compare(a, b); }
    Result<> check(const void *value, const FieldInfo &field) const override
    {
        return codecs::text()->check(value, field);
    }
};

/// Products with two texts, of which the vision is written by the forgetful codec.
const Catalogue &forgetfulCatalogue()
{
    static const EntityInfo *info = [] {
        static const ForgetfulCodec forgetful;
        EntityInfo *made = new EntityInfo({.key = "product", .label = "Product", .plural = "Products", .refPrefix = "", .titleKey = "name"},
                                          EntityKind::Product, [] { return makeBox(Product()); },
                                          [](const EntityBase &from) { return makeBox(Product(static_cast<const Product &>(from))); });
        made->addField({.key = "name", .label = "Name", .type = FieldType::Text},
                       [](EntityBase *row) -> void * { return &static_cast<Product *>(row)->name; }, codecs::text());
        made->addField({.key = "vision", .label = "Vision", .type = FieldType::Text},
                       [](EntityBase *row) -> void * { return &static_cast<Product *>(row)->vision; }, &forgetful);
        made->addCommonFields();
        return made;
    }();
    static const Catalogue catalogue({info});
    return catalogue;
}

} // namespace

/// Protections that need a seam of their own to be seen failing when they are switched off.
class TestProtections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersGetInBetween_data();
    void othersGetInBetween();
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
};

void TestProtections::othersGetInBetween_data()
{
    QTest::addColumn<bool>("pause");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("protected") << true << QStringList{u"anna"_s, u"ben"_s, u"anna"_s, u"ben"_s, u"anna"_s};
    QTest::newRow("without the pause: nobody else gets in")
        << false << QStringList{u"anna"_s, u"anna"_s, u"anna"_s};
}

/// Anna stores as fast as she can; time stands still but for her sleep, and then Ben is awake and waiting to store.
void TestProtections::othersGetInBetween()
{
    QFETCH(bool, pause);
    QFETCH(QStringList, order);
    QTemporaryDir folder(quickFolderTemplate());
    const QString file = folder.filePath(u"plan.db"_s);
    QVERIFY(runBare(file, {u"CREATE TABLE said(who TEXT)"_s}));
    StoreProtections protections;
    protections.pauseAfterCommit = pause;
    Result<std::unique_ptr<Database>> anna =
        Database::open(file, Database::Mode::ReadWrite, Database::Purpose::Document, protections);
    Result<std::unique_ptr<Database>> ben =
        Database::open(file, Database::Mode::ReadWrite, Database::Purpose::Document, protections);
    QVERIFY(anna && ben);
    const auto store = [](Database &database, const QString &who) {
        Result<WriteTransaction> transaction = WriteTransaction::begin(database);
        QVERIFY2(transaction, transaction ? "" : qPrintable(transaction.error().detail));
        QVERIFY(database.exec(u"INSERT INTO said VALUES('%1')"_s.arg(who)));
        QVERIFY(transaction->commit());
    };
    std::chrono::microseconds now{0};
    (*anna)->setBusyWait(BusyWait({.now = [&now] { return now; },
                                   .sleep =
                                       [&](std::chrono::microseconds time) {
                                           now += time;
                                           store(**ben, u"ben"_s);
                                       }}));
    (*ben)->setBusyWait(BusyWait({.now = [&now] { return now; }, .sleep = [](std::chrono::microseconds) {}}));
    for (int i = 0; i < 3; ++i)
        store(**anna, u"anna"_s);

    Result<Statement> said = (*anna)->prepare(u"SELECT who FROM said ORDER BY rowid"_s);
    QVERIFY(said && said->exec());
    QStringList found;
    while (said->next())
        found.append(said->text(0));
    QCOMPARE(found, order);
    QCOMPARE(now, std::chrono::microseconds(pause ? 2 * BusyWait::pause : BusyWait::pause * 0));
}

void TestProtections::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<bool>("inserts");
    QTest::addColumn<bool>("checked");
    for (const bool inserts : {true, false}) {
        const char *what = inserts ? "a new row" : "an edit";
        QTest::addRow("%s", what) << inserts << true;
        QTest::addRow("%s, protection off: stored wrong", what) << inserts << false;
    }
}

/// The table would not hold what the history says.
void TestProtections::whatWasWrittenIsReadBack()
{
    QFETCH(bool, inserts);
    QFETCH(bool, checked);
    QTemporaryDir folder(quickFolderTemplate());
    Colleague anna(folder, 1);
    StoreEnvironment environment = anna.environment();
    environment.catalogue = &forgetfulCatalogue();
    environment.protections.selfCheck = checked;
    const QString path = folder.filePath(u"plan.db"_s);
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path, anna.ids().next(), environment);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    const EntityInfo &products = environment.catalogue->info(EntityKind::Product);
    const auto transaction = [&](ChangeRow row) {
        Transaction made;
        made.id = anna.ids().next();
        made.at = environment.clock.now();
        made.rows.push_back(std::move(row));
        return made;
    };
    Product product;
    product.id = anna.ids().next();
    product.name = u"Payments"_s;
    const EntityId id = product.id;
    Product wrong = product;
    VERIFY_STORED((*store)->commit(transaction({.kind = EntityKind::Product, .id = id, .rowAfter = makeBox(std::move(product))})));
    QCOMPARE(verifyAll(**store), QString());
    const qint64 head = (*store)->head();

    wrong.id = anna.ids().next();
    wrong.vision = u"Pay as you like"_s;
    const Transaction edit = inserts
        ? transaction({.kind = EntityKind::Product, .id = wrong.id, .rowAfter = makeBox(std::move(wrong))})
        : transaction({.kind = EntityKind::Product, .id = id, .field = products.field(u"vision"), .before = u""_s,
                       .after = wrong.vision});
    const Result<Receipt> receipt = (*store)->commit(edit);
    QCOMPARE(receipt.hasValue(), !checked);
    QCOMPARE((*store)->head(), checked ? head : head + 1);
    // Nothing of it is in the file, and the change is kept on this computer.
    QCOMPARE(verifyAll(**store).isEmpty(), checked);
    QCOMPARE((*store)->pending()->size(), size_t(checked ? 1 : 0));
}

LEADLINE_TEST(TestProtections)
#include "tst_protections.moc"
