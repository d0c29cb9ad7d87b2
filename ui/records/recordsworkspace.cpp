// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordsworkspace.h"

#include "core/base/labelcase.h"
#include "ui/delegates/tableheader.h"
#include "ui/records/entitypicker.h"
#include "ui/records/recordcommands.h"
#include "ui/records/recordform.h"
#include "ui/records/recordkinds.h"
#include "ui/shell/columnchooser.h"
#include "ui/shell/filterfield.h"
#include "ui/shell/productquestion.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/overflowtoolbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QStackedWidget>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

RecordsWorkspace::RecordsWorkspace(PlanContext &context, QWidget *parent)
    : Workspace(context, parent)
    , m_model(new EntityTableModel(context, this))
    , m_table(new TableView(*m_model, this))
    , m_picker(new EntityPicker(context, this))
    , m_filter(new FilterField(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Records, {}, {}, this))
    , m_toolbar(new OverflowToolbar(this))
    , m_chooser(new ColumnChooser(this))
{
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_picker);
    QVBoxLayout *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    QWidget *emptyPage = new QWidget(m_stack);
    QVBoxLayout *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->addWidget(m_empty, 0, Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage);
    makeToolbar();
    makeCommands();

    connect(m_picker, &EntityPicker::chosen, this, &RecordsWorkspace::setEntity);
    connect(m_filter, &FilterField::filterChanged, this,
            [this](const QString &text) { std::ignore = m_model->setFilter(text).hasValue(); });
    connect(m_filter, &FilterField::escaped, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &EntityTableModel::totalsChanged, this, &RecordsWorkspace::updateStack);
    connect(m_model, &EntityTableModel::arrangementChanged, this, [this] {
        updateStack();
        m_groupCombo->setCurrentData(m_model->groupBy());
    });
    connect(m_model, &EntityTableModel::columnsChanged, this, [this] { m_chooser->setShown(m_model->columnKeys()); });
    connect(m_chooser, &ColumnChooser::shownChanged, m_model, &EntityTableModel::setColumns);
    connect(&m_table->header(), &TableHeader::chooserRequested, this, &RecordsWorkspace::showColumns);
    connect(m_table, &TableView::importPasteRequested, this, &Workspace::importTextRequested);
    connect(m_table, &TableView::menuAboutToShow, this, [this](QMenu &menu) {
        menu.addSeparator();
        menu.addActions(m_commands);
    });
    connect(&context, &PlanContext::selectionChanged, this, &Workspace::statusTextChanged);
    connect(&context, &PlanContext::editableChanged, this, &RecordsWorkspace::updateLabels);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        if (!m_model->filter().isEmpty())
            m_filter->clear();
        else if (m_model->isBin())
            m_bin->setChecked(false);
        else
            addMain();
    });
    connect(m_empty, &EmptyState::secondaryClicked, this, &Workspace::importRequested);
    showEntity(EntityKind::Product);
}

RecordsWorkspace::~RecordsWorkspace() = default;

void RecordsWorkspace::makeToolbar()
{
    m_groupCombo = new LabelledCombo(tr("Group by"), m_toolbar);
    m_rowsCombo = new LabelledCombo(tr("Rows"), m_toolbar);
    m_rowsCombo->addChoice(tr("Dense"), false);
    m_rowsCombo->addChoice(tr("Comfortable"), true);
    m_bin = new Button(Icon::Trash, tr("Removed"), ButtonKind::Secondary, m_toolbar);
    m_bin->setCheckable(true);
    m_bin->setToolTip(tr("Show what was removed, to bring it back"));
    m_restore = new Button(Icon::Restore, tr("Bring back"), ButtonKind::Secondary, m_toolbar);
    m_columns = new Button(Icon::Columns, tr("Columns"), ButtonKind::Secondary, m_toolbar);
    m_add = new Button(Icon::Plus, {}, ButtonKind::Secondary, m_toolbar);
    m_toolbar->addWidget(m_groupCombo);
    m_toolbar->addWidget(m_rowsCombo);
    m_toolbar->addWidget(m_add);
    m_toolbar->addEndWidget(m_restore);
    m_toolbar->addEndWidget(m_bin);
    m_toolbar->addEndWidget(m_columns);
    connect(m_groupCombo, &LabelledCombo::chosen, this,
            [this](const QVariant &key) { m_model->setGroupBy(key.toString()); });
    connect(m_rowsCombo, &LabelledCombo::chosen, this,
            [this](const QVariant &comfortable) { m_table->setComfortable(comfortable.toBool()); });
    connect(m_bin, &QAbstractButton::toggled, this, &RecordsWorkspace::setBin);
    connect(m_restore, &QAbstractButton::clicked, this, &RecordsWorkspace::restoreSelected);
    connect(m_columns, &QAbstractButton::clicked, this, &RecordsWorkspace::showColumns);
    connect(m_add, &QAbstractButton::clicked, this, &RecordsWorkspace::addMain);
}

void RecordsWorkspace::makeCommands()
{
    const auto add = [this](const QString &text, const auto &slot) {
        QAction *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        m_commands.append(action);
        return action;
    };
    add(tr("Duplicate"), &RecordsWorkspace::duplicateSelected);
    add(tr("Bring back"), &RecordsWorkspace::restoreSelected)->setEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool hasRows = m_table->selectionModel()->hasSelection() && context().isEditable();
        m_commands.at(0)->setEnabled(hasRows && !m_model->isBin());
        m_commands.at(1)->setEnabled(hasRows && m_model->isBin());
        m_restore->setEnabled(hasRows);
        Q_EMIT statusTextChanged();
    });
}

void RecordsWorkspace::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), Appearance::instance().colour(ColourToken::Canvas));
}

QWidget *RecordsWorkspace::toolbar()
{
    return m_toolbar;
}

void RecordsWorkspace::setEntity(EntityKind kind)
{
    m_states.insert(m_model->info().keyText(), tableState());
    showEntity(kind);
    dropOthers();
}

/// What is selected and isn't here would stand beside a table that can't show it.
void RecordsWorkspace::dropOthers()
{
    const std::vector<EntityKey> &items = context().selection().items;
    if (isVisible() && !items.empty() && items.front().kind != entity())
        context().clearSelection();
}

void RecordsWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    dropOthers();
}

void RecordsWorkspace::showEntity(EntityKind kind)
{
    m_bin->setChecked(false);
    m_model->setEntity(kind);
    m_filter->setContext(context(), kind);
    m_filter->setText({});
    m_picker->setCurrent(kind);
    showTableState(m_states.value(m_model->info().keyText()).toObject());
    updateGroups();
    updateLabels();
    updateStack();
    Q_EMIT viewChanged();
}

QJsonObject RecordsWorkspace::tableState() const
{
    QStringList sort;
    for (const SortKey &key : m_model->sortKeys())
        sort.append(key.text());
    return {{u"columns"_s, QJsonArray::fromStringList(m_model->columnKeys())},
            {u"table"_s, m_table->layoutState()},
            {u"sort"_s, sort.join(u',')},
            {u"group"_s, m_model->groupBy()}};
}

void RecordsWorkspace::showTableState(const QJsonObject &state)
{
    QStringList columns;
    for (const QJsonValueConstRef key : state.value(u"columns").toArray())
        columns.append(key.toString());
    if (!columns.isEmpty())
        m_model->setColumns(columns);
    m_table->setLayoutState(state.value(u"table").toObject());
    m_model->setSort(SortKey::listFromText(state.value(u"sort").toString()));
    m_model->setGroupBy(state.value(u"group").toString());
    m_rowsCombo->setCurrentData(m_table->isComfortable());
}

QJsonObject RecordsWorkspace::localState() const
{
    QJsonObject tables = m_states;
    tables.insert(m_model->info().keyText(), tableState());
    return {{u"entity"_s, m_model->info().keyText()}, {u"tables"_s, tables}};
}

void RecordsWorkspace::setLocalState(const QJsonObject &state)
{
    m_states = state.value(u"tables").toObject();
    const EntityInfo *info = context().plan().catalogue().find(state.value(u"entity").toString());
    showEntity(info ? info->kind() : entity());
}

/// What rows can sensibly be grouped by: what several of them share.
void RecordsWorkspace::updateGroups()
{
    m_groupCombo->clear();
    m_groupCombo->addChoice(tr("Nothing"), QString());
    for (const std::unique_ptr<Column> &column : context().columns(entity()).columns()) {
        const bool isShared = column->type() == FieldType::Reference || column->type() == FieldType::Enumeration
            || column->type() == FieldType::Flag;
        if (isShared)
            m_groupCombo->addChoice(column->label(), column->key());
    }
    m_groupCombo->setCurrentData(m_model->groupBy());
    const EntityInfo &info = m_model->info();
    const ColumnSet &columns = context().columns(entity());
    const QStringList locked = info.titleField() ? QStringList{info.titleField()->keyText()} : QStringList();
    const bool hasDates = columns.find(u"start") && columns.find(u"end");
    const QString dates = TableColumn::datesKey.toString();
    QList<std::pair<QString, QString>> extra;
    if (hasDates)
        extra.append({dates, tableColumn(columns, info, dates).label});
    m_chooser->setColumns(context(), entity(), defaultColumns(entity()), locked, extra);
    m_chooser->setShown(m_model->columnKeys());
}

void RecordsWorkspace::updateLabels()
{
    const QString label = m_model->info().labelText();
    m_add->setText(label);
    //: %1 is an entity, e.g. "New risk"
    m_add->setAccessibleName(tr("New %1").arg(insideSentence(label)));
    m_add->setToolTip(m_add->accessibleName());
    m_add->setVisible(!m_model->isBin());
    m_add->setEnabled(context().isEditable());
    m_restore->setVisible(m_model->isBin());
    m_restore->setEnabled(m_table->selectionModel()->hasSelection() && context().isEditable());
    m_toolbar->rearrange();
}

void RecordsWorkspace::updateStack()
{
    m_filter->setCounts(m_model->shownCount(), m_model->totalCount());
    const bool isEmpty = m_model->shownCount() == 0;
    if (isEmpty && m_model->totalCount() > 0) {
        m_empty->setTexts(tr("Nothing passes the filter"),
                          tr("The filter hides %n rows.", nullptr, m_model->totalCount()));
        m_empty->setPrimaryAction(tr("Clear filters"));
        m_empty->setSecondaryAction({});
    } else if (isEmpty && m_model->isBin()) {
        m_empty->setTexts(tr("Nothing was removed"),
                          tr("What is removed from this table stays here and can be brought back."));
        m_empty->setPrimaryAction(tr("Back to the table"));
        m_empty->setSecondaryAction({});
    } else if (isEmpty) {
        //: %1 is the plural of an entity, e.g. "No risks yet"
        m_empty->setTexts(tr("No %1 yet").arg(insideSentence(m_model->info().pluralText())),
                          recordKind(entity()).purposeText());
        m_empty->setPrimaryAction(Icon::Plus, m_model->info().labelText());
        m_empty->setSecondaryAction(tr("Import…"));
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    Q_EMIT statusTextChanged();
}

void RecordsWorkspace::setBin(bool bin)
{
    m_model->setBin(bin);
    m_table->clearSelection();
    updateLabels();
    updateStack();
}

void RecordsWorkspace::showColumns()
{
    m_chooser->popUp(*m_columns);
}

QString RecordsWorkspace::statusText() const
{
    const QString currency = m_model->format().currency;
    std::vector<EntityKey> selected;
    for (const EntityKey &item : context().selection().items) {
        if (item.kind == entity())
            selected.push_back(item);
    }
    const bool isSelection = selected.size() > 1 && !m_model->isBin();
    const QString counts = isSelection
        //: How many rows of a table are selected, of how many that are shown
        ? tr("%1 of %2 selected")
              .arg(QLocale().toString(static_cast<qint64>(selected.size())), QLocale().toString(m_model->shownCount()))
        : m_model->shownCount() == m_model->totalCount()
            ? tr("%n rows", nullptr, m_model->totalCount())
            //: How many rows pass the filter, of how many there are
            : tr("%1 of %2").arg(QLocale().toString(m_model->shownCount()), QLocale().toString(m_model->totalCount()));
    const QString sums = (isSelection ? m_model->totalsOf(selected) : m_model->totals()).text(currency);
    return sums.isEmpty() ? counts : QString(counts + u", "_s + sums);
}

void RecordsWorkspace::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

bool RecordsWorkspace::reveal(EntityKey item)
{
    const EntityBase *row = context().plan().find(item.kind, item.id);
    if (!row || row->removed)
        return false;
    if (item.kind != entity())
        setEntity(item.kind);
    m_bin->setChecked(false);
    if (!m_model->indexOf(item).isValid() && !m_model->filter().isEmpty())
        m_filter->clear();
    return m_table->reveal(item);
}

void RecordsWorkspace::addMain()
{
    if (!context().isEditable() || m_model->isBin())
        return;
    if (entity() == EntityKind::Feature && ProductQuestion::isNeeded(context())) {
        ProductQuestion::ask(context(), this, [this](Id<Product>) { addMain(); });
        return;
    }
    if (entity() == EntityKind::Product) {
        ProductQuestion::ask(context(), this, [this](Id<Product> made) { reveal({EntityKind::Product, made.untyped()}); });
        return;
    }
    const EntityKey beside = m_model->keyAt(m_table->currentIndex());
    std::vector<std::pair<QString, QString>> values;
    const std::vector<const FieldInfo *> missing = recordCommands::missingFields(context(), entity(), beside);
    if (!missing.empty()) {
        RecordForm form(context(), entity(), missing, window());
        if (form.exec() != QDialog::Accepted)
            return;
        values = form.values();
    }
    const EntityKey added = recordCommands::add(context(), entity(), beside, std::move(values));
    if (added.isNull() || !reveal(added))
        return;
    const FieldInfo *title = m_model->info().titleField();
    const bool wasAsked = std::find(missing.begin(), missing.end(), title) != missing.end();
    if (title && !wasAsked)
        m_table->editCell(added, title->keyText());
}

/// Features have a workspace of their own, which is the better place unless they are looked at here.
bool RecordsWorkspace::addRow(EntityKind kind)
{
    if (kind == EntityKind::Feature && entity() != kind)
        return false;
    if (kind != entity())
        setEntity(kind);
    m_bin->setChecked(false);
    addMain();
    return true;
}

void RecordsWorkspace::duplicateSelected()
{
    const std::vector<EntityKey> copies = recordCommands::duplicate(context(), m_table->selectedItems());
    if (copies.empty())
        return;
    context().setSelection({copies, copies.front()});
    m_table->reveal(copies.front());
}

void RecordsWorkspace::restoreSelected()
{
    recordCommands::restore(context(), m_table->selectedItems());
}

} // namespace leadline
