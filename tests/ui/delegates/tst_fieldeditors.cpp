// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/samples/templates.h"
#include "core/model/feature.h"
#include "core/model/person.h"
#include "ui/delegates/editorlink.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/markdownpreview.h"
#include "ui/delegates/rowsearch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

/// Each kind of editor with the keys people press.
class TestFieldEditors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void datesInAnyForm_data();
    void datesInAnyForm();
    void aTypedDateKeepsItsConfidence();
    void theCalendarPicksTheDayThatItProposes_data();
    void theCalendarPicksTheDayThatItProposes();
    void arrowsStep();
    void numbersReadBackWhatTheyShow();
    void aDigitChooses();
    void enterStoresAndEnds();
    void whatIsStoredIsUndoneInThePlan();
    void leavingStores();
    void anIdleFormStores();
    void aCellWaits();
    void aColleaguesValueStandsBeside();
    void aColleaguesValueIsTaken();
    void escapeKeepsAColleaguesValue();
    void editingIsNotedForColleagues();
    void tagsByTyping();
    void searchFindsTheBestFirst();
    void searchOfManyRowsGivesWay();
    void markdownShowsNothingFromOutside();
    void onlyKnownAddressesOpen();

private:
    FieldEditor *editor(const char *key);
    /// A colleague's change of the feature, as the session applies it.
    bool storeAsColleague(const char *key, const QString &value);
    const Feature &feature() const { return *m_document->plan().find(Id<Feature>(m_key.id)); }
    QString stored(const char *key) const { return entityInfo<Feature>().field(QString::fromLatin1(key))->text(feature()); }

    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<UuidV7Source> m_ids;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    EntityKey m_key;
};

void TestFieldEditors::init()
{
    m_ids = std::make_unique<UuidV7Source>(m_clock);
    Result<PlanJson> made = makeTemplate(u"example"_s, m_clock.today(), u"Maya"_s, *m_ids, m_clock);
    QVERIFY(made);
    m_document = std::make_unique<PlanDocument>(std::move(made->plan), u"Maya"_s, *m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya"_s});
    m_key = {EntityKind::Feature, m_document->plan().table(EntityKind::Feature).at(0).id};
    m_window = std::make_unique<QWidget>();
    m_window->resize(300, 200);
    m_other = new QLineEdit(m_window.get());
    m_other->move(0, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestFieldEditors::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_document.reset();
}

FieldEditor *TestFieldEditors::editor(const char *key)
{
    FieldEditor *made = makeFieldEditor(*entityInfo<Feature>().field(QString::fromLatin1(key)), *m_context, m_window.get());
    made->setItems({m_key});
    made->resize(200, 26);
    made->show();
    made->setFocus(Qt::TabFocusReason);
    return made;
}

void TestFieldEditors::datesInAnyForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("quarter") << u"Q4 2026"_s << u"2026-12-31@quarter"_s;
    QTest::newRow("month") << u"dec 2026"_s << u"2026-12-31@month"_s;
    QTest::newRow("rough") << u"H1 2027 (rough)"_s << u"2027-06-30@half~~"_s;
    QTest::newRow("day") << u"18 Dec"_s << u"2026-12-18"_s;
    QTest::newRow("from today") << u"today+30"_s << u"2026-09-11"_s;
    // What forms begin with is canonical.
    QTest::newRow("canonical day") << u"2026-12-18"_s << u"2026-12-18"_s;
    QTest::newRow("canonical and likely") << u"2026-12-31@quarter~"_s << u"2026-12-31@quarter~"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestFieldEditors::datesInAnyForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    FieldEditor *end = editor("end");
    end->setInput(typed);
    QVERIFY2(!end->findChild<QLineEdit *>()->text().startsWith(u"2026-"), "shown as dates are everywhere else");
    QVERIFY2(end->commit(), qPrintable(end->problem()));
    QCOMPARE(stored("end"), canonical);
    // What it shows afterwards reads back as the same date.
    QLineEdit *line = end->findChild<QLineEdit *>();
    if (!canonical.isEmpty() && !canonical.contains(u'~')) {
        end->setInput(line->text());
        QVERIFY(end->commit());
        QCOMPARE(stored("end"), canonical);
    }
}

void TestFieldEditors::aTypedDateKeepsItsConfidence()
{
    FieldEditor *end = editor("end");
    end->setInput(u"18 Dec 2026 ~"_s);
    QVERIFY(end->commit());
    QCOMPARE(stored("end"), u"2026-12-18~"_s);
    QLineEdit *line = end->findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    line->selectAll();
    QTest::keyClicks(line, u"22 Jan 2027"_s);
    QVERIFY(end->commit());
    QCOMPARE(stored("end"), u"2027-01-22~"_s);
    line->selectAll();
    QTest::keyClicks(line, u"Q1 2027 rough"_s);
    QVERIFY(end->commit());
    QCOMPARE(stored("end"), u"2027-03-31@quarter~~"_s);
}

void TestFieldEditors::theCalendarPicksTheDayThatItProposes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("canonical");
    for (const char *field : {"end", "released_on"}) {
        for (const QString &by : {u"mouse"_s, u"Enter"_s, u"Escape"_s})
            QTest::addRow("%s by %s", field, qPrintable(by)) << QByteArray(field) << by << (by == u"Escape" ? QString() : u"2026-08-12"_s);
    }
}

void TestFieldEditors::theCalendarPicksTheDayThatItProposes()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, by);
    QFETCH(QString, canonical);
    FieldEditor *date = editor(field.constData());
    date->setInput(QString());
    QVERIFY(date->commit());
    QCOMPARE(stored(field.constData()), QString());
    QTest::keyClick(date->findChild<QLineEdit *>(), Qt::Key_Down, Qt::AltModifier);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTableView *days = popup->findChild<QTableView *>();
    QVERIFY(days);
    QVERIFY(days->currentIndex().isValid());
    if (by == u"mouse")
        QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, days->visualRect(days->currentIndex()).center());
    else
        QTest::keyClick(days, by == u"Enter" ? Qt::Key_Return : Qt::Key_Escape);
    if (popup->isVisible())
        QTest::keyClick(days, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(date->isModified(), !canonical.isEmpty());
    QVERIFY(date->commit());
    QCOMPARE(stored(field.constData()), canonical);

    // To look at a date in the calendar is no change of it.
    QTest::keyClick(date->findChild<QLineEdit *>(), Qt::Key_F4);
    QVERIFY(popup->isVisible());
    QTest::keyClick(days, canonical.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QVERIFY(!date->isModified());
}

void TestFieldEditors::arrowsStep()
{
    FieldEditor *effort = editor("effort_likely");
    effort->setInput(u"42"_s);
    QLineEdit *line = effort->findChild<QLineEdit *>();
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), u"43"_s);
    QTest::keyClick(line, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(line->text(), u"33"_s);
    FieldEditor *end = editor("end");
    end->setInput(u"Q4 2026"_s);
    QTest::keyClick(end->findChild<QLineEdit *>(), Qt::Key_Up);
    QVERIFY(end->commit());
    QCOMPARE(stored("end"), u"2027-03-31@quarter"_s);
}

void TestFieldEditors::numbersReadBackWhatTheyShow()
{
    FieldEditor *reach = editor("reach");
    reach->setInput(u"6,800"_s);
    QVERIFY(reach->commit());
    QCOMPARE(stored("reach"), u"6800"_s);
    FieldEditor *cost = editor("cost_of_delay");
    cost->setInput(QString(QChar(0x20AC)) + u"24k"_s);
    QVERIFY(cost->commit());
    QCOMPARE(stored("cost_of_delay"), u"24000"_s);
}

void TestFieldEditors::aDigitChooses()
{
    FieldEditor *status = editor("status");
    QSignalSpy committed(status, &FieldEditor::committed);
    QTRY_VERIFY(status->focusProxy()->hasFocus());
    QTest::keyClick(status->focusProxy(), Qt::Key_3);
    QCOMPARE(stored("status"), u"Ready"_s);
    QCOMPARE(committed.size(), 1);
}

void TestFieldEditors::enterStoresAndEnds()
{
    FieldEditor *title = editor("title");
    QSignalSpy committed(title, &FieldEditor::committed);
    QSignalSpy executed(m_document.get(), &PlanDocument::executed);
    QLineEdit *line = title->findChild<QLineEdit *>();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(committed.size(), 1);
    QVERIFY(executed.isEmpty());
    line->selectAll();
    QTest::keyClicks(line, u"Cards that stay"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(committed.size(), 2);
    QCOMPARE(feature().title, u"Cards that stay"_s);
    QCOMPARE(executed.size(), 1);
}

/// Ctrl+Z after that is the plan's: the line's own would be an edit that is stored again, and so would Esc.
void TestFieldEditors::whatIsStoredIsUndoneInThePlan()
{
    FieldEditor *title = editor("title");
    QLineEdit *line = title->findChild<QLineEdit *>();
    const QString before = stored("title");
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    line->setCursorPosition(static_cast<int>(before.size()));
    QTest::keyClicks(line, u" twice"_s);
    QVERIFY(line->isUndoAvailable());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stored("title"), QString(before + u" twice"_s));
    QVERIFY(!line->isUndoAvailable());
    QSignalSpy changed(m_context.get(), &PlanContext::planChanged);
    m_context->undo();
    QTRY_VERIFY(!changed.empty());
    QTRY_COMPARE(line->text(), before);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(stored("title"), before);
}

void TestFieldEditors::leavingStores()
{
    FieldEditor *title = editor("title");
    QLineEdit *line = title->findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    line->selectAll();
    QTest::keyClicks(line, u"Left behind"_s);
    m_other->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(feature().title, u"Left behind"_s);
}

void TestFieldEditors::anIdleFormStores()
{
    FieldEditor *title = editor("title");
    title->setPlace(FieldEditor::Place::Form);
    QSignalSpy committed(title, &FieldEditor::committed);
    title->setInput(u"Typed and left alone"_s);
    QVERIFY(feature().title != u"Typed and left alone"_s);
    QTRY_COMPARE(feature().title, u"Typed and left alone"_s);
    QVERIFY(committed.isEmpty());
}

void TestFieldEditors::aCellWaits()
{
    FieldEditor *title = editor("title");
    title->setInput(u"Typed in a cell"_s);
    QTest::qWait(1000);
    QVERIFY(title->isModified());
    QVERIFY(feature().title != u"Typed in a cell"_s);
}

bool TestFieldEditors::storeAsColleague(const char *key, const QString &value)
{
    Transaction theirs;
    theirs.id = m_ids->next();
    theirs.author = u"Priya Raman"_s;
    const FieldInfo *field = entityInfo<Feature>().field(QString::fromLatin1(key));
    theirs.rows.push_back({.kind = m_key.kind, .id = m_key.id, .field = field, .before = stored(key), .after = value});
    m_context->setHistorySource([theirs](EntityKey, QObject *, PlanContext::HistoryAnswer answer) {
        answer(std::vector<Transaction>{theirs});
    });
    return m_document->applyForeign(theirs).hasValue();
}

void TestFieldEditors::aColleaguesValueStandsBeside()
{
    FieldEditor *effort = editor("effort_likely");
    effort->setPlace(FieldEditor::Place::Form);
    QLineEdit *line = effort->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, u"8"_s);
    QVERIFY(storeAsColleague("effort_likely", u"13"_s));
    QTRY_COMPARE(effort->theirs(), u"Priya Raman: 13"_s);
    QCOMPARE(line->text(), u"8"_s);
    // Waiting stores nothing any more, nor does typing on.
    QTest::keyClicks(line, u"5"_s);
    QTest::qWait(1'000);
    QCOMPARE(stored("effort_likely"), u"13"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stored("effort_likely"), u"85"_s);
    QVERIFY(effort->theirs().isEmpty());
    // And theirs comes back by undo.
    QVERIFY(m_document->undo());
    QCOMPARE(stored("effort_likely"), u"13"_s);
}

void TestFieldEditors::aColleaguesValueIsTaken()
{
    for (const bool byKeys : {false, true}) {
        FieldEditor *effort = editor("effort_likely");
        QLineEdit *line = effort->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, u"8"_s);
        const QString theirs = byKeys ? u"21"_s : u"13"_s;
        QVERIFY(storeAsColleague("effort_likely", theirs));
        QTRY_VERIFY(!effort->theirs().isEmpty());
        QSignalSpy executed(m_document.get(), &PlanDocument::executed);
        if (byKeys)
            QTest::keyClick(line, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        else
            QTest::mouseClick(effort->findChild<QAbstractButton *>(u"note-action"_s), Qt::LeftButton);
        QVERIFY(effort->theirs().isEmpty());
        QVERIFY(!effort->isModified());
        QCOMPARE(line->text(), theirs);
        QVERIFY(effort->commit());
        QVERIFY(executed.isEmpty());
        QCOMPARE(stored("effort_likely"), theirs);
        delete effort;
    }
}

void TestFieldEditors::escapeKeepsAColleaguesValue()
{
    FieldEditor *title = editor("title");
    title->setPlace(FieldEditor::Place::Form);
    title->setInput(u"Stored while typing"_s);
    QTRY_COMPARE(feature().title, u"Stored while typing"_s);
    title->setInput(u"And typed on"_s);
    QVERIFY(storeAsColleague("title", u"Theirs"_s));
    QTRY_VERIFY(!title->theirs().isEmpty());
    QTest::keyClick(title->findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(feature().title, u"Theirs"_s);
    QCOMPARE(title->inputText(), u"Theirs"_s);
}

void TestFieldEditors::editingIsNotedForColleagues()
{
    QList<EntityKey> noted;
    connect(m_context.get(), &PlanContext::editingNoted, this,
            [&](const EntityKey &item, const FieldInfo *) { noted.append(item); });
    FieldEditor *title = editor("title");
    QVERIFY(noted.isEmpty());
    title->setInput(u"Typed"_s);
    QCOMPARE(noted, QList<EntityKey>{m_key});
    QTest::keyClick(title->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(noted.constLast(), EntityKey());
    noted.clear();
    title->begin();
    QCOMPARE(noted, QList<EntityKey>{m_key});
    delete title;
    QCOMPARE(noted.constLast(), EntityKey());
}

void TestFieldEditors::tagsByTyping()
{
    FieldEditor *tags = editor("tags");
    QLineEdit *line = tags->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"mobile,"_s);
    QTest::keyClicks(line, u"q4"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(tags->commit());
    QVERIFY(feature().tags.contains(u"mobile"_s) && feature().tags.contains(u"q4"_s));
    const QStringList both = feature().tags;
    tags->refresh();
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(tags->commit());
    QCOMPARE(feature().tags.size(), both.size() - 1);
}

void TestFieldEditors::searchFindsTheBestFirst()
{
    RowSearch search(EntityKind::Person, *m_context, nullptr);
    std::vector<Suggestion> last;
    connect(&search, &RowSearch::found, this, [&](const std::vector<Suggestion> &found, bool) { last = found; });
    const Person &person = m_document->plan().all<Person>().at(1);
    search.start(person.initials.toLower());
    QTRY_VERIFY(!last.empty());
    QCOMPARE(last.front().label, person.name);
    search.start(person.name.section(u' ', 1).left(3));
    QTRY_VERIFY(!last.empty());
    QVERIFY(last.front().label.contains(person.name.section(u' ', 1).left(3), Qt::CaseInsensitive));
    search.start(u"nobody is called this"_s);
    QTRY_VERIFY(last.empty());
}

void TestFieldEditors::searchOfManyRowsGivesWay()
{
    Change change(u"Add many"_s);
    const Id<Product> product = feature().product;
    for (int i = 0; i < 30000; ++i) {
        Feature row;
        row.id = m_ids->next();
        row.product = product;
        row.title = u"Filler %1"_s.arg(i);
        change.insert(row);
    }
    QVERIFY(m_context->execute(std::move(change)));
    RowSearch search(EntityKind::Feature, *m_context, nullptr);
    int answers = 0;
    bool complete = false;
    std::vector<Suggestion> last;
    connect(&search, &RowSearch::found, this, [&](const std::vector<Suggestion> &found, bool done) {
        ++answers;
        complete = done;
        last = found;
    });
    search.start(u"Filler 29999"_s);
    // It came back before it had looked at everything.
    QVERIFY(!complete);
    QTRY_VERIFY(complete);
    QVERIFY(answers > 1);
    QCOMPARE(last.size(), size_t(1));
}

void TestFieldEditors::markdownShowsNothingFromOutside()
{
    MarkdownPreview preview(nullptr);
    preview.setText(u"**Bold** <img src=\"https://example.org/a.png\"> ![a picture](https://example.org/b.png) <b>raw</b>"_s);
    const QString shown = preview.toPlainText();
    QVERIFY(shown.contains(u"Bold"_s) && !shown.contains(u"**"_s));
    QVERIFY(shown.contains(u"<b>raw</b>"_s));
    QVERIFY(!shown.contains(QChar::ObjectReplacementCharacter));
    QVERIFY(preview.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
}

void TestFieldEditors::onlyKnownAddressesOpen()
{
    QVERIFY(isOpenable(QUrl(u"https://example.org/a"_s)));
    QVERIFY(isOpenable(QUrl(u"HTTP://example.org"_s)));
    QVERIFY(isOpenable(QUrl(u"mailto:a@example.org"_s)));
    for (const QString &address : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ssh://host"_s, u"//host/a"_s, QString()})
        QVERIFY(!isOpenable(QUrl(address)));
}

} // namespace leadline

QTEST_MAIN(leadline::TestFieldEditors)
#include "tst_fieldeditors.moc"
