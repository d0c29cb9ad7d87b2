// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictsworkspace.h"

#include "ui/conflicts/conflictrow.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace leadline {

namespace {

constexpr int margin = 24;
constexpr int widest = 1040;

} // namespace

ConflictsWorkspace::ConflictsWorkspace(PlanContext &context, QWidget *parent)
    : Workspace(context, parent)
    , m_area(new QScrollArea)
    , m_column(new QVBoxLayout)
    , m_heading(new Label({}, TextRole::SectionTitle))
    , m_more(new Label({}, TextRole::Table, ColourToken::TextSecondary))
    , m_empty(new EmptyState(Icon::Check, tr("Nothing to decide"),
                             tr("When two people change the same value at the same time, both stand here until somebody "
                                "chooses.")))
{
    setObjectName(QStringLiteral("conflicts"));
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    QWidget *content = new QWidget;
    QHBoxLayout *centred = new QHBoxLayout(content);
    centred->setContentsMargins(margin, margin, margin, margin);
    QWidget *page = new QWidget;
    page->setMaximumWidth(widest);
    page->setLayout(m_column);
    centred->addWidget(page, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_more);
    m_column->addStretch(1);
    m_more->setWordWrap(true);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // setWidget() has made both opaque; the workspace paints the ground.
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    connect(&context, &PlanContext::planChanged, this, &ConflictsWorkspace::follow);
    connect(&context, &PlanContext::editableChanged, this, &ConflictsWorkspace::fill);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    m_open = openConflicts(context.plan());
    fill();
}

QString ConflictsWorkspace::statusText() const
{
    const int count = static_cast<int>(m_open.size());
    return count == 0 ? QString() : tr("%n to decide", nullptr, count);
}

QWidget *ConflictsWorkspace::canvas()
{
    return m_rows.empty() ? static_cast<QWidget *>(this) : m_rows.front();
}

bool ConflictsWorkspace::reveal(EntityKey item)
{
    for (ConflictRow *row : m_rows) {
        if (row->conflict().item == item) {
            m_area->ensureWidgetVisible(row);
            return true;
        }
    }
    return false;
}

void ConflictsWorkspace::follow()
{
    std::vector<OpenConflict> open = openConflicts(context().plan());
    if (open == m_open) {
        for (ConflictRow *row : m_rows)
            row->refresh();
        return;
    }
    m_open = std::move(open);
    fill();
    Q_EMIT statusTextChanged();
}

void ConflictsWorkspace::fill()
{
    // The keyboard stays on its conflict; after a decision it goes on to the next one. When a colleague has decided the one
    // it was on, it goes nowhere: Enter must not decide another.
    const QWidget *focused = QApplication::focusWidget();
    Id<Conflict> kept;
    size_t at = 0;
    for (size_t n = 0; n < m_rows.size(); ++n) {
        if (focused && m_rows[n]->isAncestorOf(focused)) {
            kept = m_rows[n]->conflict().id;
            at = n;
        }
    }
    const bool goesOn = std::exchange(m_hasDecided, false) && !kept.isNull();
    const int scrolled = m_area->verticalScrollBar()->value();
    m_rows.clear();
    if (m_list) {
        // It may be in the middle of the click that decided.
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    QVBoxLayout *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    m_column->insertWidget(1, m_list);

    const int count = static_cast<int>(m_open.size());
    m_heading->setText(tr("%n values were changed by two people", nullptr, count));
    m_heading->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    std::vector<EntityKey> items;
    for (const OpenConflict &conflict : m_open) {
        if (static_cast<int>(m_rows.size()) == mostRows)
            break;
        if (items.empty() || items.back() != conflict.item) {
            items.push_back(conflict.item);
            addItem(conflict.item);
        }
        ConflictRow *row = new ConflictRow(context(), conflict);
        m_rows.push_back(row);
        list->addWidget(row);
        row->setAuthors(m_authors.value(conflict.myTransaction), m_authors.value(conflict.theirTransaction));
        connect(row, &ConflictRow::decided, this, &ConflictsWorkspace::decide);
    }
    const int left = count - static_cast<int>(m_rows.size());
    m_more->setText(left > 0 ? tr("%n more appear here when these are decided.", nullptr, left) : QString());
    m_more->setVisible(left > 0);
    for (const EntityKey &item : items)
        askForAuthors(item);
    m_column->activate();
    m_area->verticalScrollBar()->setValue(scrolled);
    const std::vector<ConflictRow *>::const_iterator same =
        std::ranges::find(m_rows, kept, [](const ConflictRow *row) { return row->conflict().id; });
    if (!kept.isNull() && same != m_rows.cend())
        (*same)->focusFirst();
    else if (goesOn && !m_rows.empty())
        m_rows[std::min(at, m_rows.size() - 1)]->focusFirst();
    else if (goesOn)
        setFocus(); // else the rail would get it, of all things
}

void ConflictsWorkspace::addItem(EntityKey item)
{
    const EntityBase *row = context().plan().find(item.kind, item.id);
    QWidget *head = new QWidget;
    QHBoxLayout *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 12, 0, 0);
    line->setSpacing(8);
    if (row && !row->ref.isEmpty())
        line->addWidget(new Label(row->ref, TextRole::Table, ColourToken::TextTertiary));
    Label *title = new Label(context().nameOf(item), TextRole::BodyStrong);
    title->setElided(true);
    line->addWidget(title, 1);
    const auto fieldCount = std::ranges::count_if(
        m_open, [&](const OpenConflict &one) { return one.item == item && one.field; });
    const auto addButton = [&](const QString &text, const auto &slot) {
        Button *button = new Button(text, ButtonKind::Quiet);
        button->setButtonSize(ButtonSize::Small);
        button->setAccessibleName(tr("%1: %2", "a command and the item it is for").arg(text, context().nameOf(item)));
        line->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, slot);
        return button;
    };
    if (fieldCount > 1 && context().isEditable()) {
        addButton(tr("All of mine"), [this, item] { decideAll(item, true); });
        addButton(tr("All of theirs"), [this, item] { decideAll(item, false); });
    }
    addButton(tr("Show the item"), [this, item] { context().open(item); });
    m_list->layout()->addWidget(head);
}

/// Whether the identity stored the value that the conflict row calls mine; true when it stored neither.
bool ConflictsWorkspace::isMine(const OpenConflict &conflict) const
{
    const QString me = context().identity().author();
    return m_authors.value(conflict.myTransaction) == me || m_authors.value(conflict.theirTransaction) != me;
}

QString ConflictsWorkspace::label(const OpenConflict &conflict, const ConflictDecision &decision) const
{
    const QString item = context().nameOf(conflict.item);
    switch (decision.kind) {
    case ConflictDecision::Kind::Value:
        return tr("Decide %1 of %2").arg(conflict.field->labelText(), item);
    case ConflictDecision::Kind::KeepItem:
        return tr("Keep %1").arg(item);
    case ConflictDecision::Kind::RemoveItem:
        return tr("Remove %1").arg(item);
    }
    return item;
}

void ConflictsWorkspace::decide(const OpenConflict &conflict, const ConflictDecision &decision)
{
    Change change(label(conflict, decision));
    leadline::decide(change, context().plan(), conflict, decision, personOf(context().plan(), context().identity()));
    const QString done = change.label;
    m_hasDecided = context().execute(std::move(change));
    if (m_hasDecided)
        context().notify(done, true);
}

void ConflictsWorkspace::decideAll(EntityKey item, bool mine)
{
    Change change(tr("Decide the values of %1").arg(context().nameOf(item)));
    const Id<Person> by = personOf(context().plan(), context().identity());
    for (const OpenConflict &conflict : m_open) {
        if (conflict.item != item || !conflict.field)
            continue;
        const QString value = isMine(conflict) == mine ? conflict.mine : conflict.theirs;
        leadline::decide(change, context().plan(), conflict, {ConflictDecision::Kind::Value, value}, by);
    }
    const QString done = change.label;
    m_hasDecided = context().execute(std::move(change));
    if (m_hasDecided)
        context().notify(done, true);
}

/// Who it was stands in the journal only, which is read in its own time. A value that gave way changed nothing but the
/// list of conflicts, so the conflict's own beginning tells who gave it.
void ConflictsWorkspace::askForAuthors(EntityKey item)
{
    const auto ask = [this](EntityKey key) {
        context().history(key, this, [this](Result<std::vector<Transaction>> answer) {
            if (answer)
                takeAuthors(*answer);
        });
    };
    bool isAsked = false;
    for (const OpenConflict &one : m_open) {
        if (one.item != item)
            continue;
        if (!m_authors.contains(one.myTransaction))
            ask(EntityKey{EntityKind::Conflict, one.id.untyped()});
        if (!m_authors.contains(one.theirTransaction) && !std::exchange(isAsked, true))
            ask(item);
    }
}

void ConflictsWorkspace::takeAuthors(const std::vector<Transaction> &transactions)
{
    for (const Transaction &transaction : transactions)
        m_authors.insert(transaction.id, transaction.author);
    for (ConflictRow *row : m_rows)
        row->setAuthors(m_authors.value(row->conflict().myTransaction), m_authors.value(row->conflict().theirTransaction));
}

void ConflictsWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    follow();
}

void ConflictsWorkspace::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

} // namespace leadline
