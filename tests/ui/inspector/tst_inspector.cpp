// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/customvalues.h"
#include "core/base/clock.h"
#include "core/exchange/samples/templates.h"
#include "core/model/feature.h"
#include "core/model/objective.h"
#include "core/model/product.h"
#include "core/model/validation.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"
#include "ui/delegates/editornote.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/referrers.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

/// What editing the field with this canonical text means for a person: references by their name of reference.
QString asInput(const FieldInfo &field, const QString &canonical, const Plan &plan)
{
    return field.isReference() ? referenceText(plan, field.target, idFromText(canonical)) : canonical;
}

bool isEdited(const FieldInfo &field)
{
    return !field.readOnly && field.type != FieldType::Instant && field.type != FieldType::Json && field.type != FieldType::Order;
}

} // namespace

/// The inspector on the example plan, driven as the window drives it.
class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFieldOfEveryEntity_data();
    void everyFieldOfEveryEntity();
    void visitsNeverWrite();
    void mixedEditIsOneUndoStep();
    void emptyFieldsInvite();
    void anotherItemIsReadFromItsBeginning();
    void totalsCountWhatTheFilterLeaves();
    void whatCantBeStoredChangesNothing();
    void aColleaguesChangeStandsBesideTheInput();
    void escapePutsTheStoredValueBack();
    void controlsHaveNames_data();
    void controlsHaveNames();
    void anItemThatIsRemovedLeavesTheTotals();
    void referrersFollowThePlan();
    void customFieldsAreEdited();
    void aProductIsDuplicated();

private:
    EntityKey rowOf(const EntityInfo &info);
    const EntityBase &row(EntityKey key) const { return *m_document->plan().find(key.kind, key.id); }
    std::vector<EntityKey> features(int count) const;
    void show(const std::vector<EntityKey> &items);

    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<UuidV7Source> m_ids;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<Inspector> m_inspector;
};

void TestInspector::init()
{
    m_ids = std::make_unique<UuidV7Source>(m_clock);
    Result<PlanJson> made = makeTemplate(u"example"_s, m_clock.today(), u"Maya Lindqvist"_s, *m_ids, m_clock);
    QVERIFY(made);
    m_document = std::make_unique<PlanDocument>(std::move(made->plan), u"Maya Lindqvist"_s, *m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya Lindqvist"_s});
    m_context->setScope({});
    m_inspector = std::make_unique<Inspector>(*m_context);
    m_inspector->resize(304, 780);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
    m_inspector->activateWindow();
}

void TestInspector::cleanup()
{
    m_inspector.reset();
    m_context.reset();
    m_document.reset();
}

EntityKey TestInspector::rowOf(const EntityInfo &info)
{
    const Table &table = m_document->plan().table(info.kind());
    if (table.size() == 0) {
        QRandomGenerator random(static_cast<quint32>(info.kind()) + 1);
        Change change(u"Add a row"_s);
        for (int attempt = 0; attempt < 20 && table.size() == 0; ++attempt) {
            change.rows.clear();
            change.insert(info.kind(), tests::randomRow(info, m_document->plan(), *m_ids, random));
            std::ignore = m_document->execute(change).hasValue();
        }
    }
    return table.size() == 0 ? EntityKey{} : EntityKey{info.kind(), table.at(0).id};
}

std::vector<EntityKey> TestInspector::features(int count) const
{
    std::vector<EntityKey> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back({EntityKind::Feature, m_document->plan().table(EntityKind::Feature).at(i).id});
    return keys;
}

void TestInspector::show(const std::vector<EntityKey> &items)
{
    m_context->setSelection({items, items.empty() ? EntityKey{} : items.front()});
    QCoreApplication::processEvents();
}

void TestInspector::aProductIsDuplicated()
{
    const Table &products = m_document->plan().table(EntityKind::Product);
    const EntityKey original{EntityKind::Product, products.at(0).id};
    const int count = products.size();
    QVERIFY(m_context->edit(original, *entityInfo<Product>().field(u"key"), u"PAY7"_s));
    show({original});
    QStringList problems;
    connect(m_context.get(), &PlanContext::problem, m_inspector.get(), [&problems](const QString &problem) { problems.append(problem); });
    for (QAction *action : m_inspector->findChildren<QAction *>()) {
        if (action->text() == u"Duplicate")
            action->trigger();
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u' ')));
    QCOMPARE(products.size(), count + 1);
    const Product &copy = static_cast<const Product &>(row(m_context->selection().current));
    QCOMPARE(copy.key, u"PAY2"_s);
    QVERIFY(copy.name.endsWith(u", copy"));
}

void TestInspector::everyFieldOfEveryEntity_data()
{
    QTest::addColumn<QString>("entity");
    for (const EntityInfo *info : Catalogue::standard().entities())
        QTest::newRow(info->key()) << info->keyText();
}

void TestInspector::everyFieldOfEveryEntity()
{
    QFETCH(QString, entity);
    const EntityInfo &info = *Catalogue::standard().find(entity);
    const EntityKey key = rowOf(info);
    QVERIFY(!key.isNull());
    show({key});
    QRandomGenerator random(7);
    for (const FieldInfo &field : info.fields()) {
        if (!isEdited(field))
            continue;
        FieldEditor *editor = m_inspector->editorOf(field.keyText());
        QVERIFY2(editor, field.key);
        for (int attempt = 0; attempt < 4; ++attempt) {
            QString canonical = tests::randomText(field, m_document->plan(), random);
            if (field.type == FieldType::Flag && canonical.isNull())
                canonical = u"false"_s;
            const QString before = field.text(row(key));
            // What a rule between rows forbids (a circle, a key twice) must be refused, and nothing else.
            Change direct(u"Set it"_s);
            if (field.isSet())
                direct.setElements(m_document->plan(), key.kind, key.id, field,
                                   canonical.isNull() ? QStringList() : QStringList(canonical));
            else
                direct.set(key.kind, key.id, field, canonical);
            const bool allowed = checkHardRules(m_document->plan(), direct).hasValue();
            editor->setInput(asInput(field, canonical, m_document->plan()));
            const QString told = u"%1: '%2' as '%3'"_s.arg(field.keyText(), canonical, editor->inputText());
            const bool stored = editor->commit();
            QVERIFY2(stored == allowed, qPrintable(told + editor->problem()));
            if (allowed) {
                QVERIFY2(field.isSet() ? field.elements(row(key)) == (canonical.isNull() ? QStringList() : QStringList(canonical))
                                       : field.text(row(key)) == canonical || (canonical.isNull() && field.text(row(key)).isEmpty()),
                         qPrintable(told + u" gave "_s + field.text(row(key))));
                QVERIFY(!editor->isModified());
            } else {
                QCOMPARE(field.text(row(key)), before);
                QVERIFY(!editor->problem().isEmpty());
                editor->restore();
            }
        }
        QCoreApplication::processEvents();
    }
}

void TestInspector::visitsNeverWrite()
{
    QSignalSpy executed(m_document.get(), &PlanDocument::executed);
    for (const EntityInfo *info : Catalogue::standard().entities()) {
        if (m_document->plan().table(info->kind()).size() == 0)
            continue;
        show({{info->kind(), m_document->plan().table(info->kind()).at(0).id}});
        for (const FieldInfo &field : info->fields()) {
            FieldEditor *editor = m_inspector->editorOf(field.keyText());
            if (!editor || editor->isReadOnly() || field.type == FieldType::Enumeration)
                continue;
            editor->begin();
            QCoreApplication::processEvents();
            m_inspector->setFocus();
            QCoreApplication::processEvents();
            QVERIFY2(editor->commit() && executed.isEmpty(), field.key);
        }
    }
}

void TestInspector::mixedEditIsOneUndoStep()
{
    const std::vector<EntityKey> keys = features(4);
    const FieldInfo &status = *entityInfo<Feature>().field(u"status"_s);
    Change change(u"Make them differ"_s);
    const QStringList words{u"Idea"_s, u"Ready"_s, u"Ready"_s, u"Discovery"_s};
    for (int i = 0; i < 4; ++i)
        change.set(EntityKind::Feature, keys[static_cast<size_t>(i)].id, status, words.at(i));
    QVERIFY(m_context->execute(change));
    show(keys);

    FieldEditor *editor = m_inspector->editorOf(u"status"_s);
    QVERIFY(editor && editor->isMixed());
    QSignalSpy executed(m_document.get(), &PlanDocument::executed);
    editor->setInput(u"In progress"_s);
    QVERIFY(editor->commit());
    QCOMPARE(executed.size(), 1);
    for (const EntityKey &key : keys)
        QCOMPARE(status.text(row(key)), u"In progress"_s);
    QVERIFY(!editor->isMixed());

    m_context->undo();
    QCoreApplication::processEvents();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(status.text(row(keys[static_cast<size_t>(i)])), words.at(i));
    QVERIFY(editor->isMixed());
}

void TestInspector::emptyFieldsInvite()
{
    const EntityKey key = features(1).front();
    for (const char *field : {"owner", "team", "effort_best"})
        QVERIFY(m_context->edit(key, *entityInfo<Feature>().field(QString::fromLatin1(field)), QString()));
    show({key});
    const auto placeholder = [this](const QString &field) {
        return m_inspector->editorOf(field)->findChild<QLineEdit *>()->placeholderText();
    };
    QCOMPARE(placeholder(u"owner"_s), u"Add owner"_s);
    QCOMPARE(placeholder(u"team"_s), u"Add team"_s);
    QCOMPARE(placeholder(u"effort_best"_s), u"–"_s);
    QCOMPARE(m_inspector->editorOf(u"team"_s)->findChild<QLineEdit *>()->cursor().shape(), Qt::PointingHandCursor);
    // Of several, what differs has no room in a field of three digits.
    const std::vector<EntityKey> both = features(2);
    QVERIFY(m_context->edit(both.front(), *entityInfo<Feature>().field(u"effort_best"_s), u"3"_s));
    QVERIFY(m_context->edit(both.back(), *entityInfo<Feature>().field(u"effort_best"_s), u"5"_s));
    show(both);
    QCOMPARE(placeholder(u"effort_best"_s), u"≠"_s);
}

void TestInspector::anotherItemIsReadFromItsBeginning()
{
    const std::vector<EntityKey> keys = features(2);
    show({keys.front()});
    QScrollBar *bar = m_inspector->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    show({keys.front()});
    QCOMPARE(bar->value(), 100);
    show({keys.back()});
    QCOMPARE(bar->value(), 0);
}

void TestInspector::totalsCountWhatTheFilterLeaves()
{
    m_context->setScope(Scope());
    show({});
    const auto counted = [this] {
        for (const QWidget *line : m_inspector->findChildren<QWidget *>()) {
            if (line->isVisible() && line->accessibleName().startsWith(u"Features, "_s))
                return line->accessibleName();
        }
        return QString();
    };
    const auto words = [](int count) { return QString(u"Features, "_s + QString::number(count)); };
    int ofTerminal = 0;
    for (const Feature &feature : m_document->plan().all<Feature>())
        ofTerminal += m_document->plan().find(feature.product)->key == u"TRM" ? 1 : 0;
    QVERIFY(ofTerminal > 0);
    const int all = m_document->plan().table(EntityKind::Feature).size();
    QCOMPARE(counted(), words(all));
    m_inspector->setFilter(u"product:TRM"_s);
    QCOMPARE(counted(), words(ofTerminal));
    m_inspector->setFilter({});
    QCOMPARE(counted(), words(all));
}

void TestInspector::whatCantBeStoredChangesNothing()
{
    const EntityKey key = features(1).front();
    show({key});
    QSignalSpy executed(m_document.get(), &PlanDocument::executed);
    for (const auto &[field, input] : {std::pair{u"effort_likely"_s, u"many"_s}, {u"start"_s, u"some day"_s}, {u"owner"_s, u"Nobody at all"_s},
                                       {u"title"_s, QString()}, {u"confidence"_s, u"120"_s}}) {
        FieldEditor *editor = m_inspector->editorOf(field);
        editor->setInput(input);
        QVERIFY(!editor->commit());
        QVERIFY(!editor->problem().isEmpty());
        QCOMPARE(editor->inputText(), input);
    }
    QVERIFY(executed.isEmpty());
}

void TestInspector::aColleaguesChangeStandsBesideTheInput()
{
    const EntityKey key = features(1).front();
    const FieldInfo &effort = *entityInfo<Feature>().field(u"effort_likely"_s);
    std::vector<Transaction> journal;
    m_context->setHistorySource([&](EntityKey, QObject *, PlanContext::HistoryAnswer answer) { answer(journal); });
    show({key});
    FieldEditor *editor = m_inspector->editorOf(u"effort_likely"_s);
    editor->setInput(u"50"_s);

    Transaction theirs;
    theirs.id = m_ids->next();
    theirs.author = u"Priya Raman"_s;
    theirs.label = u"Set Effort"_s;
    theirs.rows.push_back({.kind = key.kind, .id = key.id, .field = &effort, .before = effort.text(row(key)), .after = u"46"_s});
    journal.push_back(theirs);
    QVERIFY(m_document->applyForeign(theirs));
    QCoreApplication::processEvents();

    QVERIFY(editor->isModified());
    QCOMPARE(editor->inputText(), u"50"_s);
    QVERIFY2(editor->theirs().contains(u"46"_s) && editor->theirs().contains(u"Priya"_s), qPrintable(editor->theirs()));
    editor->restore();
    QCOMPARE(editor->inputText(), u"46"_s);
    QCOMPARE(effort.text(row(key)), u"46"_s);
}

void TestInspector::escapePutsTheStoredValueBack()
{
    show({features(1).front()});
    const FieldInfo &reach = *entityInfo<Feature>().field(u"reach"_s);
    const QString before = reach.text(row(features(1).front()));
    FieldEditor *editor = m_inspector->editorOf(u"reach"_s);
    m_inspector->focusField(u"reach"_s);
    QTRY_VERIFY(editor->focusProxy()->hasFocus());
    QTest::keyClicks(editor->focusProxy(), u"4321"_s);
    QVERIFY(editor->isModified());
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
    QVERIFY(!editor->isModified());
    QCOMPARE(reach.text(row(features(1).front())), before);

    // What was stored while typing is taken back too.
    QTest::keyClicks(editor->focusProxy(), u"999"_s);
    QVERIFY(editor->commit());
    QVERIFY(reach.text(row(features(1).front())) != before);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
    QCOMPARE(reach.text(row(features(1).front())), before);
}

void TestInspector::controlsHaveNames_data()
{
    everyFieldOfEveryEntity_data();
}

void TestInspector::controlsHaveNames()
{
    QFETCH(QString, entity);
    const EntityKey key = rowOf(*Catalogue::standard().find(entity));
    QVERIFY(!key.isNull());
    show({key});
    for (const FieldInfo &field : Catalogue::standard().find(entity)->fields())
        std::ignore = m_inspector->editorOf(field.keyText()); // unfolds what is folded
    QTest::qWait(20);
    for (QWidget *control : m_inspector->findChildren<QWidget *>()) {
        if ((control->focusPolicy() & Qt::TabFocus) == 0 || !control->isVisibleTo(m_inspector.get()) || control->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 control->metaObject()->className());
    }
}

void TestInspector::anItemThatIsRemovedLeavesTheTotals()
{
    const EntityKey key = features(1).front();
    show({key});
    FieldEditor *editor = m_inspector->editorOf(u"title"_s);
    editor->setInput(u"A title nobody stores"_s);
    QVERIFY(m_context->remove(std::span<const EntityKey>(&key, 1)));
    QTest::qWait(20);
    QVERIFY(m_context->selection().items.empty());
    QVERIFY(!m_inspector->editorOf(u"title"_s));
    QVERIFY(row(key).removed);
    QVERIFY(static_cast<const Feature &>(row(key)).title != u"A title nobody stores"_s);
}

void TestInspector::referrersFollowThePlan()
{
    Referrers referrers(*m_context);
    const Feature &feature = m_document->plan().all<Feature>().at(0);
    const EntityId product = feature.product.untyped();
    const size_t before = referrers.of(EntityKind::Feature, "product", product).size();
    QVERIFY(before > 0);
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        Change change = tests::randomChange(m_document->plan(), *m_ids, random);
        std::ignore = m_document->execute(std::move(change)).hasValue();
        size_t expected = 0;
        for (const Feature &other : m_document->plan().all<Feature>())
            expected += other.product.untyped() == product ? 1 : 0;
        QCOMPARE(referrers.of(EntityKind::Feature, "product", product).size(), expected);
    }
}

void TestInspector::customFieldsAreEdited()
{
    CustomField region;
    region.id = m_ids->next();
    region.entity = u"feature"_s;
    region.key = u"region"_s;
    region.label = u"Region"_s;
    region.type = CustomType::Choice;
    region.options = u"Nordics, DACH"_s;
    CustomField asked = region;
    asked.id = m_ids->next();
    asked.key = u"asked_on"_s;
    asked.label = u"Asked on"_s;
    asked.type = CustomType::Date;
    Change change(u"Add fields"_s);
    change.insert(region);
    change.insert(asked);
    QVERIFY(m_context->execute(std::move(change)));
    const std::vector<EntityKey> two = features(2);
    show(two);
    const auto editorNamed = [this](const QString &name) -> QWidget * {
        for (QWidget *widget : m_inspector->findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                return widget;
        }
        return nullptr;
    };
    const auto valueOf = [this](const CustomField &field, EntityKey item) {
        return customValues::valueOf(m_document->plan(), field, item.id);
    };
    QComboBox *choice = qobject_cast<QComboBox *>(editorNamed(u"Region"_s));
    QVERIFY(choice);
    QTest::keyClicks(choice, u"D"_s);
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(valueOf(region, two[0]), u"DACH"_s);
    QCOMPARE(valueOf(region, two[1]), u"DACH"_s);
    m_context->undo();
    QCOMPARE(valueOf(region, two[0]), QString());
    QCOMPARE(valueOf(region, two[1]), QString());

    show({two[0]});
    QLineEdit *line = qobject_cast<QLineEdit *>(editorNamed(u"Asked on"_s));
    QVERIFY(line);
    QTest::keyClicks(line, u"3 Sep"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(valueOf(asked, two[0]), u"2026-09-03"_s);
    QCOMPARE(line->text(), u"3 Sep"_s);
    // A column shows it, and it is found by the filter.
    QCOMPARE(m_context->columns(EntityKind::Feature).find(u"asked_on")->date(row(two[0])).date, QDate(2026, 9, 3));
    line->selectAll();
    QTest::keyClicks(line, u"some day"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(valueOf(asked, two[0]), u"2026-09-03"_s);
    QCOMPARE(line->text(), u"some day"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), u"3 Sep"_s);
    line->selectAll();
    QTest::keyClicks(line, u"3 Mar"_s);
    QVERIFY(line->parentWidget()->parentWidget()->findChild<EditorNote *>()->text().contains(u"3 Mar 2026"));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(valueOf(asked, two[0]), QString());
}

LEADLINE_GUI_TEST(TestInspector)

} // namespace leadline
#include "tst_inspector.moc"
