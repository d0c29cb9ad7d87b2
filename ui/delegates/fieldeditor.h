// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace leadline {

class EditorNote;

/// Edits one field of one or several rows with the control that fits the field's type; made by makeFieldEditor().
///
/// It shows the shared value of its items, or "Mixed". What a person types stays in the editor until it is committed:
/// by Enter, by leaving the field and, in a form, after 800 ms without typing. All items get the value as one undo
/// step. What can't be read is kept, marked and explained; nothing is stored then. An editor in which nothing was
/// changed never writes. When a colleague changes the value while it is being edited, theirs stands beside and neither is
/// lost: Enter stores mine over it, takeTheirs() and Esc leave theirs, and nothing is stored by waiting any more. Without items an editor is a blank form field: inputText() is read by whoever made it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    ~FieldEditor() override;

    /// In a cell messages float below the editor and nothing is stored before the cell is left; in a form messages
    /// take their place in the layout.
    enum class Place : quint8 { Cell, Form };

    const FieldInfo &field() const { return m_field; }
    PlanContext &context() const { return m_context; }

    Place place() const { return m_place; }
    virtual void setPlace(Place place);
    /// Hides the border while the field is neither hovered nor edited.
    virtual void setQuiet(bool quiet) { Q_UNUSED(quiet) }

    /// Commits what is being edited, then shows these items.
    void setItems(std::vector<EntityKey> items);
    const std::vector<EntityKey> &items() const { return m_items; }

    /// What commit() hands to PlanContext::edit(): human input; for sets the whole list.
    virtual QString inputText() const = 0;
    /// Puts @p input in as if a person had typed it.
    virtual void setInput(const QString &input) = 0;
    bool isModified() const { return m_modified; }
    bool isMixed() const { return m_mixed; }
    bool isReadOnly() const;

    /// What an open list highlights becomes the input, as Enter would choose it; nothing is stored.
    virtual void takeHighlighted() {}

    /// What a double click or F2 on a cell asks for: everything selected, or the menu open.
    virtual void begin();

    /// Stores what was changed. False when it can't be stored; the editor says why and keeps the input.
    bool commit();
    /// Ends the editing as leaving the field does: stores what was changed, and says so where a colleague's value made way.
    void leave() { left(Qt::OtherFocusReason); }
    /// Shows the stored value again, as Esc does. What was stored while typing is taken back.
    void restore();
    /// Gives up what was typed for what a colleague stored meanwhile; the editing goes on. Also Ctrl+Shift+T.
    void takeTheirs();
    /// Looks at the plan again; called by itself whenever the plan changed.
    void refresh();

    /// Why the input can't be stored; empty when it can.
    const QString &problem() const { return m_problem; }
    /// What a colleague stored meanwhile, as words; empty when nobody did.
    const QString &theirs() const { return m_theirs; }

Q_SIGNALS:
    /// The input changed by hand.
    void edited();
    /// A value was stored; the editing may go on.
    void saved();
    /// Editing has ended and what was changed is stored: Enter, a choice, or leaving the field.
    void committed();
    /// Esc.
    void cancelled();
    /// Tab or Backtab at the end of a cell's editor; a table moves on.
    void tabbed(bool forward);
    /// Ctrl+Enter in a menu or a calendar of a cell's editor: inputText() is meant for all selected rows of the table, which
    /// stores it.
    void appliedToAll();

protected:
    FieldEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    /// Puts the control in; called once by the subclass.
    void setBody(QWidget *body);
    /// Controls that take the keyboard: leaving them ends the editing, and they carry the field's name for assistive
    /// tools.
    void watch(QWidget *control);
    /// Shows valueText() or, when isMixed(), the words for it.
    virtual void showValue() = 0;
    virtual void showProblem(bool bad) { Q_UNUSED(bad) }
    virtual void setControlsReadOnly(bool readOnly) = 0;
    /// True while a part of the editor outside of it (a menu, a calendar) has the keyboard.
    virtual bool holdsPopup() const { return false; }

    /// The canonical text the items share (sets: elements joined as human input); null when not set or mixed.
    const QString &valueText() const { return m_value; }
    /// "Mixed", and of small sets of values how many have which.
    QString mixedText() const;
    /// What stands in the place of a value that isn't set, in a form whose empty fields nobody would see otherwise: "Add
    /// owner", "Not set", a dash for numbers. Empty where the field shows by itself, such as dates with their calendar.
    QString emptyText() const;
    /// The first item's row; null without items.
    const EntityBase *row() const;
    /// What input leans on, as far as it goes by the first item's row.
    InputContext inputContext() const;
    std::vector<const EntityBase *> rows() const;
    void noteEdited();
    /// Commits, and when that worked ends the editing.
    void finish();
    /// One line below, e.g. how a date was read; hidden by problems. It stands out when it may not be what was meant.
    void setHint(const QString &hint, bool standsOut = false);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

    /// How a value is put for people in messages.
    QString displayOf(const EntityBase &row) const;

private:
    QString canonicalOf(const EntityBase &row) const;
    void readValue();
    Result<> check(const QString &input) const;
    void setProblem(const QString &problem);
    void noteTheirs();
    void updateNote();
    void left(Qt::FocusReason reason);
    void noteOpen(bool open);

    const FieldInfo &m_field;
    PlanContext &m_context;
    std::vector<EntityKey> m_items;
    QVBoxLayout *m_layout;
    EditorNote *m_note = nullptr;
    QTimer m_idle;
    QString m_value;
    std::optional<QString> m_before; ///< the value when editing began, once something was stored since
    QString m_problem;
    QString m_theirs;
    QString m_hint;
    bool m_hintStandsOut = false;
    Place m_place = Place::Cell;
    bool m_modified = false;
    bool m_mixed = false;
    bool m_committing = false;
    bool m_isNotedOpen = false; ///< colleagues were told that this field is being edited
};

/// The editor that fits @p field. Read-only fields get one that shows the value only.
FieldEditor *makeFieldEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

} // namespace leadline
