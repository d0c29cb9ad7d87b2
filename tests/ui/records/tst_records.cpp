// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/customvalues.h"
#include "core/base/clock.h"
#include "core/exchange/samples/templates.h"
#include "core/model/product.h"
#include "core/model/risk.h"
#include "tests/support/testprogram.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/models/customvalues.h"
#include "ui/records/recordcommands.h"
#include "ui/records/recordkinds.h"
#include "ui/records/recordsworkspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Records and the table it stands on, used as a person uses them: keys, clipboard, selection, bin.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Result<PlanJson> example = makeTemplate(u"example"_s, m_clock.today(), u"Maya"_s, m_ids, m_clock);
        QVERIFY(example);
        m_document = std::make_unique<PlanDocument>(std::move(example->plan), u"Maya"_s, m_ids, m_clock);
        m_context = std::make_unique<PlanContext>(*m_document, Identity{});
        connect(m_context.get(), &PlanContext::problem, this, [this](const QString &text) { m_problems.append(text); });
        m_records = std::make_unique<RecordsWorkspace>(*m_context);
        m_records->resize(1200, 760);
        m_records->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_records.get()));
        m_records->setEntity(EntityKind::Feature);
        m_table = m_records->findChild<TableView *>();
        m_table->setFocus();
    }
    void cleanup()
    {
        m_records.reset();
        m_context.reset();
        m_document.reset();
        m_problems.clear();
    }

    void everyEntityHasATable()
    {
        const std::vector<const EntityInfo *> &entities = m_document->plan().catalogue().entities();
        size_t offered = 0;
        for (const RecordGroup &group : recordGroups()) {
            for (const RecordKind &kind : group.kinds) {
                ++offered;
                m_records->setEntity(kind.kind);
                const EntityTableModel &model = m_table->entityModel();
                QVERIFY(model.columnCount() > 1);
                for (int section = 0; section < model.columnCount(); ++section)
                    QVERIFY2(model.column(section).column,
                             qPrintable(model.info().keyText() + u' ' + model.columnKeys().at(section)));
                QVERIFY(!kind.purposeText().isEmpty());
                const FieldInfo *title = model.info().titleField();
                QVERIFY2(!title || model.sectionOf(title->keyText()) >= 0 || title->type != FieldType::Text,
                         qPrintable(model.info().keyText()));
            }
        }
        QCOMPARE(offered, entities.size());
    }

    void selectionIsShared()
    {
        const EntityKey second = itemAt(1);
        m_context->select(second);
        QCOMPARE(m_table->selectedItems(), std::vector<EntityKey>{second});
        QCOMPARE(m_table->currentIndex().row(), 1);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_context->selection().items.size(), size_t(2));
        QCOMPARE(m_context->selection().current, itemAt(2));
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_context->selection().items.size(), static_cast<size_t>(m_table->entityModel().shownCount()));
        // Selected rows stay selected when the table is sorted another way.
        m_context->select(second);
        m_table->entityModel().setSort({{u"title"_s, true}});
        QCOMPARE(m_table->selectedItems(), std::vector<EntityKey>{second});
    }

    void editingByKeyboard()
    {
        const EntityKey item = itemAt(0);
        select(0, u"effort_likely"_s);
        QTest::keyClick(m_table, Qt::Key_F2);
        QVERIFY(editor());
        type(u"77"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        QCOMPARE(feature(item).effortLikely, std::optional(77.0));
        select(0, u"effort_likely"_s);
        QTest::keyClick(m_table, Qt::Key_F2);
        type(u"99"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(feature(item).effortLikely, std::optional(77.0));
    }

    void everyTypeByKeyboard_data()
    {
        QTest::addColumn<int>("entity");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const int feature = static_cast<int>(EntityKind::Feature);
        QTest::newRow("day in words") << feature << u"start"_s << u"3 Sep"_s << u"2026-09-03"_s;
        QTest::newRow("rough quarter") << feature << u"end"_s << u"Q1 2027~~"_s << u"2027-03-31@quarter~~"_s;
        QTest::newRow("number") << feature << u"effort_likely"_s << u"1,200"_s << u"1200"_s;
        QTest::newRow("percent") << feature << u"confidence"_s << u"45%"_s << u"45"_s;
        QTest::newRow("enumeration") << feature << u"moscow"_s << u"coul"_s << u"Could"_s;
        QTest::newRow("reference") << feature << u"team"_s << u"money mov"_s << u"Money Movement"_s;
        QTest::newRow("person") << feature << u"owner"_s << u"tom"_s << u"Tomás Vidal"_s;
        QTest::newRow("long text") << feature << u"problem"_s << u"It takes **too** long."_s << u"It takes **too** long."_s;
        QTest::newRow("tags") << feature << u"tags"_s << u"alpha, beta"_s << u"alpha,beta"_s;
        QTest::newRow("money") << static_cast<int>(EntityKind::Product) << u"revenue"_s << u"12.5M"_s << u"12500000"_s;
        QTest::newRow("text") << static_cast<int>(EntityKind::Risk) << u"title"_s << u"The bank says no"_s << u"The bank says no"_s;
    }
    /// Typing on a cell opens its editor with what was typed; Enter (with Ctrl where Enter makes a line) stores it.
    void everyTypeByKeyboard()
    {
        QFETCH(int, entity);
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        m_records->setEntity(static_cast<EntityKind>(entity));
        const FieldInfo &field = *m_table->entityModel().info().field(key);
        const QString title = m_table->entityModel().info().titleField()->keyText();
        m_table->entityModel().setColumns(key == title ? QStringList{key} : QStringList{title, key});
        const EntityKey item = itemAt(0);
        Change clear(u"Clear"_s);
        if (!field.required && !field.isSet())
            clear.set(item.kind, item.id, field, {});
        QVERIFY(clear.isEmpty() || m_context->execute(std::move(clear)));
        select(0, key);
        m_table->setFocus();
        QTest::keyClicks(m_table, typed.left(1));
        QTRY_VERIFY(editor());
        QCoreApplication::processEvents();
        const auto target = [] {
            QWidget *popup = QApplication::activePopupWidget();
            return popup && popup->focusWidget() ? popup->focusWidget() : QApplication::focusWidget();
        };
        for (const QChar sign : typed.mid(1))
            QTest::keyClicks(target(), QString(sign));
        QTest::keyClick(target(), Qt::Key_Return, field.type == FieldType::Markdown ? Qt::ControlModifier : Qt::NoModifier);
        if (editor() && field.isSet())
            QTest::keyClick(target(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        const EntityBase &row = *m_document->plan().find(item.kind, item.id);
        QString found = field.isSet() ? field.elements(row).join(u',') : field.text(row);
        if (field.isReference())
            found = m_context->nameOf({field.target, idFromText(found)});
        QCOMPARE(found, stored);
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
    }

    void theFirstHeadingIsInSight()
    {
        const QAbstractItemView *picker = nullptr;
        for (const QAbstractItemView *view : m_records->findChildren<QAbstractItemView *>()) {
            if (view->accessibleName() == u"Entities")
                picker = view;
        }
        QVERIFY(picker);
        m_records->setEntity(EntityKind::Product);
        QVERIFY(picker->visualRect(picker->model()->index(0, 0)).top() >= 0);
    }

    void controlEnterSetsAllSelected()
    {
        m_context->setSelection({{itemAt(0), itemAt(1), itemAt(2)}, itemAt(1)});
        m_table->selectionModel()->setCurrentIndex(
            m_table->entityModel().indexOf(itemAt(1), section(u"effort_likely"_s)), QItemSelectionModel::NoUpdate);
        const std::vector<EntityKey> items = m_table->selectedItems();
        QCOMPARE(items.size(), size_t(3));
        QTest::keyClick(m_table, Qt::Key_F2);
        type(u"33"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!editor());
        for (const EntityKey &item : items)
            QCOMPARE(feature(item).effortLikely, std::optional(33.0));
        m_context->undo();
        QVERIFY(feature(items[0]).effortLikely != 33.0 || feature(items[1]).effortLikely != 33.0);
    }

    void copiedRowsPasteUnchanged()
    {
        select(0, m_table->columnOrder().first());
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), m_table->entityModel().shownCount() + 1);
        const QString label = m_document->undoLabel();
        m_table->selectionModel()->setCurrentIndex(m_table->entityModel().index(0, 0), QItemSelectionModel::NoUpdate);
        m_table->paste();
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
        QCOMPARE(m_document->undoLabel(), label);
    }

    void rowsWithoutIdsArePastedOnRequest()
    {
        m_records->setEntity(EntityKind::Person);
        select(0, m_table->columnOrder().first());
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QString text = QGuiApplication::clipboard()->text();
        const QString name = m_context->nameOf(itemAt(0));
        QGuiApplication::clipboard()->setText(text.replace(u'\n' + name, u"\nSomebody else"_s));
        QSignalSpy offered(m_context.get(), &PlanContext::offered);
        const EntityKey first = itemAt(0);
        select(0, m_table->columnOrder().first());
        m_table->paste();
        QCOMPARE(m_context->nameOf(first), name);
        QCOMPARE(offered.count(), 1);
        QVERIFY(offered.first().at(1).toString().contains(name));
        offered.first().at(2).value<std::function<void()>>()();
        QCOMPARE(m_context->nameOf(first), u"Somebody else"_s);
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
        m_context->undo();
    }

    void anotherTableKeepsNoSelection()
    {
        m_context->select(itemAt(0));
        m_records->setEntity(EntityKind::Product);
        QVERIFY(m_context->selection().items.empty());
    }

    void pastingABlockIsOneStep()
    {
        const EntityKey first = itemAt(0);
        const EntityKey second = itemAt(1);
        const std::optional<double> before = feature(second).effortLikely;
        m_table->entityModel().setColumns({u"ref"_s, u"title"_s, u"effort_likely"_s, u"dates"_s, u"rice"_s});
        select(0, u"title"_s);
        QGuiApplication::clipboard()->setText(u"\"One\ttwo\"\t12\t2026-09-01 to Q4 2026~~\nThree\tmany\t\n"_s);
        m_table->paste();
        QCOMPARE(feature(first).title, u"One\ttwo"_s);
        QCOMPARE(feature(first).effortLikely, std::optional(12.0));
        QCOMPARE(feature(first).start.date, QDate(2026, 9, 1));
        QCOMPARE(feature(first).end.text(), u"2026-12-31@quarter~~"_s);
        QCOMPARE(feature(second).title, u"Three"_s);
        QCOMPARE(feature(second).effortLikely, before);
        QCOMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().contains(u"\nEffort of "_s), qPrintable(m_problems.first()));
        m_context->undo();
        QVERIFY(feature(first).title != u"One\ttwo"_s && feature(second).title != u"Three"_s);
    }

    void pastedTablesOfferAnImport()
    {
        QSignalSpy spy(m_records.get(), &Workspace::importTextRequested);
        select(0, u"title"_s);
        const QString before = m_document->undoLabel();
        QGuiApplication::clipboard()->setText(u"Title\tEffort\nNew thing\t5\n"_s);
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(m_document->undoLabel(), before);
    }

    void fillingDown()
    {
        m_context->setSelection({{itemAt(0), itemAt(1), itemAt(2)}, itemAt(0)});
        m_table->selectionModel()->setCurrentIndex(m_table->entityModel().index(0, section(u"team"_s)),
                                                   QItemSelectionModel::NoUpdate);
        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
        const std::vector<EntityKey> items = m_table->selectedItems();
        QCOMPARE(feature(items[1]).team, feature(items[0]).team);
        QCOMPARE(feature(items[2]).team, feature(items[0]).team);
    }

    void removingAndBringingBack()
    {
        const EntityKey item = itemAt(0);
        const int before = m_table->entityModel().totalCount();
        select(0, u"title"_s);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_table->entityModel().totalCount(), before - 1);
        QAbstractButton *bin = button(u"Removed"_s);
        QVERIFY(bin);
        bin->click();
        QVERIFY(m_table->entityModel().isBin());
        QVERIFY(m_table->entityModel().indexOf(item).isValid());
        m_table->selectRow(m_table->entityModel().indexOf(item).row());
        button(u"Bring back"_s)->click();
        QVERIFY(!m_document->plan().find(item.kind, item.id)->removed);
        bin->click();
        QCOMPARE(m_table->entityModel().totalCount(), before);
        QVERIFY(m_records->reveal(item));
    }

    void addingTypesTheTitle()
    {
        m_records->setEntity(EntityKind::Risk);
        const int before = m_document->plan().table(EntityKind::Risk).size();
        m_records->addMain();
        QCOMPARE(m_document->plan().table(EntityKind::Risk).size(), before + 1);
        QTRY_VERIFY(editor());
        type(u"The bank says no"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        const EntityBase &added = m_document->plan().table(EntityKind::Risk).at(before);
        QCOMPARE(static_cast<const Risk &>(added).title, u"The bank says no"_s);
    }

    void whatARowNeedsIsAsked()
    {
        QVERIFY(recordCommands::missingFields(*m_context, EntityKind::Risk, {}).empty());
        QCOMPARE(recordCommands::missingFields(*m_context, EntityKind::Dependency, {}).size(), size_t(2));
        QStringList asked;
        for (const FieldInfo *field : recordCommands::missingFields(*m_context, EntityKind::Capacity, {}))
            asked.append(field->keyText());
        QCOMPARE(asked, (QStringList{u"team"_s, u"period"_s, u"days"_s}));
        // A feature beside another one belongs to the same product.
        QVERIFY(recordCommands::missingFields(*m_context, EntityKind::Feature, itemAt(0)).empty());
        const EntityKey added = recordCommands::add(*m_context, EntityKind::Feature, itemAt(0));
        QCOMPARE(feature(added).product, feature(itemAt(0)).product);
    }

    void duplicatesStandBehindTheirOriginals()
    {
        const EntityKey item = itemAt(1);
        const std::vector<EntityKey> copies = recordCommands::duplicate(*m_context, {item});
        QCOMPARE(copies.size(), size_t(1));
        QCOMPARE(feature(copies[0]).title, feature(item).title);
        QVERIFY(feature(copies[0]).ref != feature(item).ref);
        QCOMPARE(m_table->entityModel().indexOf(copies[0]).row(), m_table->entityModel().indexOf(item).row() + 1);
    }

    void duplicatesOfProductsGetAFreeKey()
    {
        m_records->setEntity(EntityKind::Product);
        const EntityKey original = itemAt(0);
        const auto keyOf = [this](EntityKey item) { return m_document->plan().find(Id<Product>(item.id))->key; };
        QVERIFY(m_context->edit(original, *entityInfo<Product>().field(u"key"), u"PAYMENTS"_s));
        select(0, u"name"_s);
        const QStringList expected{u"PAYMENTS2"_s, u"PAYMENTS3"_s, u"PAYMENTS4"_s};
        for (const QString &key : expected) {
            duplicateSelected();
            QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u' ')));
            QCOMPARE(keyOf(m_context->selection().current), key);
        }
        // Keys of several copies differ, and there is room for the number in the longest key.
        QVERIFY(m_context->edit(original, *entityInfo<Product>().field(u"key"), u"ABCDEFGHIJ"_s));
        const std::vector<EntityKey> copies = recordCommands::duplicate(*m_context, {original, original});
        QCOMPARE(copies.size(), size_t(2));
        QCOMPARE(keyOf(copies[0]), u"ABCDEFGHI2"_s);
        QCOMPARE(keyOf(copies[1]), u"ABCDEFGHI3"_s);
        // A removed product keeps its key for the day it comes back.
        QVERIFY(m_context->remove(std::span(copies).first(1)));
        QCOMPARE(keyOf(recordCommands::duplicate(*m_context, {original}).at(0)), u"ABCDEFGHI4"_s);
    }

    void duplicatesKeepTheFieldsOfOnesOwn()
    {
        CustomField field;
        field.id = m_ids.next();
        field.entity = u"feature"_s;
        field.key = u"region"_s;
        field.label = u"Region"_s;
        const Id<CustomField> fieldId = idOf(field);
        Change change(u"Add a field"_s);
        change.insert(std::move(field));
        QVERIFY(m_context->execute(std::move(change)));
        const CustomField &region = *m_document->plan().find(fieldId);
        const std::vector<EntityKey> originals{itemAt(0), itemAt(1)};
        QVERIFY(customValues::set(*m_context, region, std::span(originals).first(1), u"Nordics"_s));
        const std::vector<EntityKey> copies = recordCommands::duplicate(*m_context, originals);
        QCOMPARE(copies.size(), size_t(2));
        QCOMPARE(customValues::valueOf(m_document->plan(), region, copies[0].id), u"Nordics"_s);
        QCOMPARE(customValues::valueOf(m_document->plan(), region, copies[1].id), QString());
        QVERIFY(customValues::set(*m_context, region, std::span(copies).first(1), u"DACH"_s));
        QCOMPARE(customValues::valueOf(m_document->plan(), region, originals[0].id), u"Nordics"_s);
        m_context->undo();
        m_context->undo();
        QCOMPARE(customValues::valueOf(m_document->plan(), region, copies[0].id), QString());
        QCOMPARE(customValues::valueOf(m_document->plan(), region, originals[0].id), u"Nordics"_s);
    }

    void groupsOpenAndClose()
    {
        EntityTableModel &model = m_table->entityModel();
        const EntityKey item = itemAt(0);
        model.setGroupBy(u"status"_s);
        m_table->selectionModel()->setCurrentIndex(model.index(0, 0), QItemSelectionModel::NoUpdate);
        QVERIFY(model.isHeading(model.index(0, 0)));
        const int rows = model.rowCount();
        QTest::keyClick(m_table, Qt::Key_Left);
        QVERIFY(model.rowCount() < rows);
        QTest::keyClick(m_table, Qt::Key_Right);
        QCOMPARE(model.rowCount(), rows);
        model.setAllCollapsed(true);
        QVERIFY(!model.indexOf(item).isValid());
        QVERIFY(m_records->reveal(item));
        QVERIFY(model.indexOf(item).isValid());
    }

    void columnsAreRemembered()
    {
        m_table->entityModel().setColumns({u"ref"_s, u"title"_s, u"owner"_s});
        m_table->horizontalHeader()->resizeSection(2, 222);
        m_table->entityModel().setSort({{u"title"_s, true}});
        const QJsonObject states = m_records->localState();
        m_records->setEntity(EntityKind::Risk);
        QVERIFY(m_table->entityModel().sortKeys().empty());
        m_records->setEntity(EntityKind::Feature);
        QCOMPARE(m_table->entityModel().columnKeys(), (QStringList{u"ref"_s, u"title"_s, u"owner"_s}));
        QCOMPARE(m_table->columnWidth(2), 222);
        QCOMPARE(m_table->entityModel().sortKeys().front().text(), u"-title"_s);
        RecordsWorkspace again(*m_context);
        again.setLocalState(states);
        again.setEntity(EntityKind::Feature);
        QCOMPARE(again.findChild<TableView *>()->columnOrder(), (QStringList{u"ref"_s, u"title"_s, u"owner"_s}));
    }

    void controlsHaveNames()
    {
        for (QWidget *widget : m_records->findChildren<QWidget *>()) {
            const bool takesKeys =
                widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                || qobject_cast<QLineEdit *>(widget);
            if (!takesKeys || !isControl)
                continue;
            const QAbstractButton *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }

private:
    EntityKey itemAt(int row) const { return m_table->entityModel().keyAt(m_table->entityModel().index(row, 0)); }
    const Feature &feature(EntityKey item) const
    {
        return static_cast<const Feature &>(*m_document->plan().find(item.kind, item.id));
    }
    int section(const QString &column) const { return m_table->entityModel().sectionOf(column); }
    void select(int row, const QString &column)
    {
        m_table->setCurrentIndex(m_table->entityModel().index(row, section(column)));
        m_table->setFocus();
    }
    void duplicateSelected()
    {
        for (QAction *command : m_records->commands()) {
            if (command->text() == u"Duplicate")
                command->trigger();
        }
    }
    QWidget *editor() const
    {
        for (QWidget *child : m_table->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && (qobject_cast<FieldEditor *>(child) || qobject_cast<QLineEdit *>(child)))
                return child;
        }
        return nullptr;
    }
    void type(const QString &text)
    {
        QCoreApplication::processEvents();
        QLineEdit *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : m_records->toolbar()->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    FixedClock m_clock{QDate(2026, 8, 12)};
    UuidV7Source m_ids{m_clock};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<RecordsWorkspace> m_records;
    TableView *m_table = nullptr;
    QStringList m_problems;
};

LEADLINE_GUI_TEST(TestRecords)
#include "tst_records.moc"
