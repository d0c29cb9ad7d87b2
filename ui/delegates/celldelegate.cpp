// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "core/analysis/derived/customvalues.h"
#include "core/analysis/derived/fieldcolumn.h"
#include "core/model/feature.h"
#include "core/model/person.h"
#include "ui/delegates/datereading.h"
#include "ui/delegates/editornote.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/tableview.h"
#include "ui/models/celledit.h"
#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

/// Of an editor that has what is stored, or what was typed on the cell, to begin with.
constexpr char filledProperty[] = "leadlineFilled";

QString inputOf(const QWidget &editor)
{
    if (const FieldEditor *field = qobject_cast<const FieldEditor *>(&editor))
        return field->inputText();
    if (const QComboBox *choice = qobject_cast<const QComboBox *>(&editor)) {
        // With the list open, what it highlights.
        const bool isOpen = choice->view()->isVisible();
        return choice->itemData(isOpen ? choice->view()->currentIndex().row() : choice->currentIndex()).toString();
    }
    const QLineEdit *line = qobject_cast<const QLineEdit *>(&editor);
    return line ? line->text() : QString();
}

/// Below the line, until it is typed into again; an empty text takes it away.
void showProblem(QLineEdit &line, const QString &text)
{
    line.setProperty("invalid", !text.isEmpty());
    line.update();
    line.findChild<EditorNote *>()->show(EditorNote::Kind::Problem, text);
}

/// What a field of one's own offers to choose from; empty when its values are typed.
QStringList choicesOf(const TableColumn &column, const Plan &plan)
{
    const CustomField *field = plan.find(Id<CustomField>(customFieldOf(*column.column)));
    if (field && field->type == CustomType::Flag)
        return {u"true"_s};
    return field && field->type == CustomType::Choice ? customValues::optionsOf(*field) : QStringList();
}

} // namespace

QRect Cell::fromStart(int offset, int width) const
{
    return QStyle::visualRect(direction, rect, QRect(rect.left() + offset, rect.top(), width, rect.height()));
}

QRect Cell::fromEnd(int width) const
{
    return QStyle::visualRect(direction, rect, QRect(rect.right() + 1 - width, rect.top(), width, rect.height()));
}

QRect Cell::after(int offset) const
{
    return QStyle::visualRect(direction, rect, rect.adjusted(offset, 0, 0, 0));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EntityTableModel *model = qobject_cast<const EntityTableModel *>(index.model());
    const TableView *view = qobject_cast<const TableView *>(option.widget);
    if (!model)
        return;
    const EntityBase *row = model->rowAt(index);
    const bool isSelected = row && option.state & QStyle::State_Selected;
    const bool isHovered = view && view->hoveredRow() == index.row();
    painter->fillRect(option.rect,
                      tokenColour(!row             ? ColourToken::Sunken
                                : isSelected ? ColourToken::AccentSoft
                                : isHovered  ? ColourToken::Hover
                                             : ColourToken::Canvas));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokenColour(row ? ColourToken::LineGrid : ColourToken::LineSoft));
    if (isSelected && view && view->isFirstColumn(index.column())) {
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.topLeft(), QSize(2, option.rect.height()))),
                          tokenColour(ColourToken::AccentLine));
    }
    const QRect content = option.rect.adjusted(padding, 0, -padding, -1);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (row) {
        painter->setFont(Appearance::font(TextRole::Table));
        painter->setPen(tokenColour(ColourToken::TextPrimary));
        paintContent(
            *painter,
            {*model, *row, model->column(index.column()), index.column(), content, option.direction, isSelected,
             isSelected && (!view || view->isTicked(model->keyAt(index)))});
    } else if (const Person *owner =
                   model->column(index.column()).key == u"owner" ? model->groupOwner(index) : nullptr) {
        constexpr int ring = 20;
        painter->setFont(Appearance::font(TextRole::Table));
        painter->setPen(tokenColour(ColourToken::TextSecondary));
        const QRect place =
            QStyle::visualRect(option.direction, content,
                               QRect(content.left(), content.top() + (content.height() - ring) / 2, ring, ring));
        paintInitials(*painter, place, initialsOf(*owner));
    } else if (index.column() > 0) {
        painter->setFont(Appearance::font(TextRole::TableStrong));
        painter->setPen(tokenColour(model->column(index.column()).kind == CellKind::Score ? ColourToken::TextSecondary
                                                                                    : ColourToken::TextPrimary));
        drawTabular(*painter, content, index.data().toString());
    }
    painter->restore();
    if (view && option.state & QStyle::State_HasFocus && view->showsKeyboardFocus()) {
        painter->save();
        painter->setPen(QPen(tokenColour(ColourToken::AccentLine), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

namespace {

/// What a cell takes beside its text: glyphs, rings, swatches, the borders of a tag.
int figureRoom(const TableColumn &column, EntityKind entity, const EntityBase &row)
{
    constexpr int gap = 6;
    constexpr int glyph = 12 + gap;
    constexpr int ring = 20 + gap;
    constexpr int mark = 10 + gap;
    constexpr int bar = 24;
    constexpr int tag = 14;
    const int edge = static_cast<int>(dateEdgeSize.width()) + gap;
    switch (column.kind) {
    case CellKind::Dates:
        return edge;
    case CellKind::Date:
        return column.column && column.column->type() == FieldType::When ? edge : 0;
    case CellKind::Status:
        return entity == EntityKind::Feature && static_cast<const Feature &>(row).parked ? 2 * glyph : glyph;
    case CellKind::Health:
        return mark;
    case CellKind::Person:
        return ring;
    case CellKind::Moscow:
        return column.column && column.column->number(row) != static_cast<double>(Moscow::WontHaveNow) ? tag : 0;
    case CellKind::Product:
    case CellKind::Products:
    case CellKind::Tags:
    case CellKind::Links:
    case CellKind::Score:
        return bar;
    default:
        return 0;
    }
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int height = 28;
    const EntityTableModel *model = qobject_cast<const EntityTableModel *>(index.model());
    const EntityBase *row = model ? model->rowAt(index) : nullptr;
    if (!row)
        return {0, height};
    const TableColumn &column = model->column(index.column());
    const TextRole role = column.kind == CellKind::Title ? TextRole::TableMedium
        : column.kind == CellKind::Moscow                ? TextRole::CaptionMedium
                                                         : TextRole::Table;
    const int text = QFontMetrics(Appearance::font(role)).horizontalAdvance(index.data().toString());
    return {text + 2 * padding + figureRoom(column, model->entity(), *row), height};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const EntityTableModel *model = qobject_cast<const EntityTableModel *>(index.model());
    if (!model || !model->rowAt(index))
        return nullptr;
    const TableColumn &column = model->column(index.column());
    if (column.kind != CellKind::Dates && !column.isEditable())
        return nullptr;
    if (column.kind == CellKind::Dates || !column.column->field())
        return createPlainEditor(parent, *model, index);
    FieldEditor *editor = makeFieldEditor(*column.column->field(), model->context(), parent);
    editor->setPlace(FieldEditor::Place::Cell);
    CellDelegate *self = const_cast<CellDelegate *>(this);
    // Closing takes the focus away, which would end the editing a second time.
    const auto close = [self, editor](EndEditHint hint) {
        editor->disconnect(self);
        Q_EMIT self->closeEditor(editor, hint);
    };
    connect(editor, &FieldEditor::committed, this, [close] { close(NoHint); });
    connect(editor, &FieldEditor::cancelled, this, [close] { close(RevertModelCache); });
    connect(editor, &FieldEditor::tabbed, this, [close, editor](bool forward) {
        if (editor->commit())
            close(forward ? EditNextItem : EditPreviousItem);
    });
    connect(editor, &FieldEditor::appliedToAll, self, [self, editor] { self->applyToAll(editor); });
    watch(editor);
    return editor;
}

/// For what isn't a field of the catalogue: a line, or the choices of a field of one's own.
QWidget *CellDelegate::createPlainEditor(QWidget *parent, const EntityTableModel &model, const QModelIndex &index) const
{
    const TableColumn &column = model.column(index.column());
    const Plan &plan = model.context().plan();
    const QStringList choices = column.kind == CellKind::Dates ? QStringList() : choicesOf(column, plan);
    if (choices.isEmpty()) {
        QLineEdit *line = new QLineEdit(parent);
        line->setAccessibleName(column.label);
        EditorNote *note = new EditorNote(line);
        note->setFloating(true);
        const PlanContext &context = model.context();
        connect(line, &QLineEdit::textEdited, note, [&context, line, note, item = model.keyAt(index), key = column.key](const QString &typed) {
            showProblem(*line, {});
            const DateReading reading = DateReading::ofCell(item, key, typed, context);
            note->show(reading.standsOut ? EditorNote::Kind::Attention : EditorNote::Kind::Hint, reading.words);
        });
        watch(line);
        return line;
    }
    QComboBox *choice = new QComboBox(parent);
    choice->setAccessibleName(column.label);
    const bool isFlag = column.column->type() == FieldType::Flag;
    choice->addItem(isFlag ? flagText(false) : tr("Not set"), QString());
    for (const QString &option : choices)
        choice->addItem(isFlag ? flagText(true) : option, option);
    CellDelegate *self = const_cast<CellDelegate *>(this);
    choice->view()->installEventFilter(self);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice, NoHint);
    });
    return choice;
}

/// Keys go to the control inside the editor, so all of them are watched.
void CellDelegate::watch(QWidget *editor) const
{
    CellDelegate *self = const_cast<CellDelegate *>(this);
    for (QWidget *part : editor->findChildren<QWidget *>())
        part->installEventFilter(self);
}

/// Ends the editing and leaves the value to the view.
void CellDelegate::applyToAll(QWidget *editor)
{
    const TableView *view = qobject_cast<TableView *>(editor->parentWidget()->parentWidget());
    if (!view)
        return;
    FieldEditor *field = qobject_cast<FieldEditor *>(editor);
    if (field)
        field->takeHighlighted();
    const QString input = inputOf(*editor);
    if (field) {
        field->restore();
        field->disconnect(this);
    }
    if (QComboBox *choice = qobject_cast<QComboBox *>(editor))
        choice->hidePopup();
    Q_EMIT closeEditor(editor, RevertModelCache);
    Q_EMIT appliedToSelection(view->currentIndex(), input);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *part = qobject_cast<QWidget *>(watched);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const QKeyEvent *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (part && isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        // The list of a combo box would choose before the key is pressed.
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        for (QWidget *editor = part; editor; editor = editor->parentWidget()) {
            if (!qobject_cast<TableView *>(editor->parentWidget() ? editor->parentWidget()->parentWidget() : nullptr))
                continue;
            applyToAll(editor);
            return true;
        }
    }
    const bool isEnding = event->type() == QEvent::KeyPress
        && (isEnter || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab);
    if (QLineEdit *line = qobject_cast<QLineEdit *>(watched); isEnding && line && line->findChild<EditorNote *>() && !storeLine(*line))
        return true;
    // A field editor ends itself; the view's own handling of Tab, Enter and focus is for the plain ones.
    if (qobject_cast<FieldEditor *>(watched)
        || (part && !qobject_cast<TableView *>(part->parentWidget() ? part->parentWidget()->parentWidget() : nullptr)))
        return false;
    return QStyledItemDelegate::eventFilter(watched, event);
}

/// False when what was typed can't be stored: it stays, with the reason below it.
bool CellDelegate::storeLine(QLineEdit &line)
{
    TableView *view = qobject_cast<TableView *>(line.parentWidget()->parentWidget());
    EntityTableModel *model = view ? qobject_cast<EntityTableModel *>(view->model()) : nullptr;
    const QModelIndex index = view ? view->currentIndex() : QModelIndex();
    if (!model || line.text() == index.data(Qt::EditRole).toString())
        return true;
    const CellInput cell{model->keyAt(index), model->column(index.column()).key, line.text()};
    const CellEdits edits = editCells(model->context(), {}, {&cell, 1});
    if (!edits.problems.isEmpty()) {
        showProblem(line, edits.reasons.first());
        return false;
    }
    QString problem;
    const QMetaObject::Connection said =
        connect(&model->context(), &PlanContext::problem, &line, [&problem](const QString &sentence) { problem = sentence; });
    const bool isStored = model->setData(index, line.text());
    disconnect(said);
    showProblem(line, problem);
    if (!isStored)
        return false;
    line.setText(index.data(Qt::EditRole).toString());
    return true;
}

/// The view asks again after every change of the plan; what was typed since stays.
void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const EntityTableModel *model = qobject_cast<const EntityTableModel *>(index.model());
    if (editor->property(filledProperty).toBool())
        return;
    editor->setProperty(filledProperty, true);
    if (FieldEditor *field = qobject_cast<FieldEditor *>(editor)) {
        field->setItems({model->keyAt(index)});
        const TableView *view = qobject_cast<const TableView *>(editor->parentWidget()->parentWidget());
        const QString typed = view ? view->typedText() : QString();
        // The view gives the editor the keyboard after this. What was typed then replaces what begin() selects, or
        // searches the menu that it opens.
        QMetaObject::invokeMethod(
            field,
            [field, typed] {
                field->begin();
                const QWidget *popup = QApplication::activePopupWidget();
                QWidget *target = popup && popup->focusWidget() ? popup->focusWidget() : QApplication::focusWidget();
                if (typed.isEmpty() || !target)
                    return;
                QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, typed);
                QCoreApplication::sendEvent(target, &press);
            },
            Qt::QueuedConnection);
    } else if (QComboBox *choice = qobject_cast<QComboBox *>(editor)) {
        const QString value = index.data(Qt::EditRole).toString();
        // A value that is no option (any more) is shown all the same.
        if (choice->findData(value) < 0)
            choice->addItem(value, value);
        choice->setCurrentIndex(choice->findData(value));
        QMetaObject::invokeMethod(choice, &QComboBox::showPopup, Qt::QueuedConnection);
    } else if (QLineEdit *line = qobject_cast<QLineEdit *>(editor)) {
        const TableView *view = qobject_cast<const TableView *>(editor->parentWidget()->parentWidget());
        if (view && !view->typedText().isEmpty()) {
            line->setText(view->typedText());
            // The view selects all of a line that it opens; the next letter goes behind the first.
            QMetaObject::invokeMethod(line, [line] { line->end(false); }, Qt::QueuedConnection);
            return;
        }
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // Field editors store by themselves.
    if (const QLineEdit *line = qobject_cast<const QLineEdit *>(editor)) {
        if (line->text() != index.data(Qt::EditRole).toString())
            model->setData(index, line->text());
    } else if (const QComboBox *choice = qobject_cast<const QComboBox *>(editor)) {
        if (choice->currentData() != index.data(Qt::EditRole))
            model->setData(index, choice->currentData());
    } else if (FieldEditor *field = qobject_cast<FieldEditor *>(editor)) {
        field->commit();
    }
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    constexpr int narrowest = 120;
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), std::min(narrowest, editor->parentWidget()->width() - place.left())));
    editor->setGeometry(place);
}

} // namespace leadline
