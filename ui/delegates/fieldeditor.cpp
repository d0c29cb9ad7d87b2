// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fieldeditor.h"

#include "core/base/labelcase.h"
#include "core/model/validation.h"
#include "ui/delegates/editornote.h"
#include "ui/delegates/editorwords.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <map>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idleInterval = 800;
constexpr QKeyCombination takeTheirsKeys(Qt::CTRL | Qt::SHIFT, Qt::Key_T);

} // namespace

FieldEditor::FieldEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setToolTip(field.meaningText());
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleInterval);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_place == Place::Form && !m_items.empty())
            commit();
    });
    connect(&context, &PlanContext::planChanged, this, &FieldEditor::refresh);
    connect(&context, &PlanContext::editableChanged, this, [this] { setControlsReadOnly(isReadOnly()); });
}

FieldEditor::~FieldEditor()
{
    noteOpen(false);
}

void FieldEditor::setPlace(Place place)
{
    m_place = place;
    updateNote();
}

void FieldEditor::begin()
{
    if (m_place == Place::Cell)
        noteOpen(true);
    setFocus(Qt::OtherFocusReason);
}

void FieldEditor::noteOpen(bool open)
{
    if ((!open && !m_isNotedOpen) || m_items.empty())
        return;
    m_isNotedOpen = open;
    m_context.noteEditing(open ? m_items.front() : EntityKey(), open ? &m_field : nullptr);
}

void FieldEditor::setBody(QWidget *body)
{
    m_layout->addWidget(body);
    setControlsReadOnly(isReadOnly());
}

void FieldEditor::watch(QWidget *control)
{
    if (!focusProxy())
        setFocusProxy(control);
    control->setAccessibleName(m_field.labelText());
    control->setAccessibleDescription(m_field.meaningText());
    control->installEventFilter(this);
}

bool FieldEditor::isReadOnly() const
{
    return m_field.readOnly || m_field.type == FieldType::Instant || m_field.type == FieldType::Json
        || m_field.type == FieldType::Order || !m_context.isEditable();
}

const EntityBase *FieldEditor::row() const
{
    return m_items.empty() ? nullptr : m_context.plan().find(m_items.front().kind, m_items.front().id);
}

std::vector<const EntityBase *> FieldEditor::rows() const
{
    std::vector<const EntityBase *> found;
    for (const EntityKey &item : m_items) {
        if (const EntityBase *present = m_context.plan().find(item.kind, item.id))
            found.push_back(present);
    }
    return found;
}

QString FieldEditor::canonicalOf(const EntityBase &row) const
{
    return m_field.isSet() ? EditorWords::setInput(m_field, row, m_context.plan()) : m_field.text(row);
}

QString FieldEditor::displayOf(const EntityBase &row) const
{
    return EditorWords::display(m_field, row, m_context);
}

void FieldEditor::readValue()
{
    const std::vector<const EntityBase *> present = rows();
    m_value = present.empty() ? QString() : canonicalOf(*present.front());
    m_mixed = std::ranges::any_of(present, [&](const EntityBase *other) { return !m_field.equal(*present.front(), *other); });
    if (m_mixed)
        m_value = QString();
}

void FieldEditor::setItems(std::vector<EntityKey> items)
{
    if (m_modified && items != m_items)
        commit();
    noteOpen(false);
    m_idle.stop();
    m_items = std::move(items);
    m_before.reset();
    m_modified = false;
    m_theirs.clear();
    m_hint.clear();
    readValue();
    setProblem({});
    showValue();
}

void FieldEditor::refresh()
{
    if (m_items.empty() || m_committing)
        return;
    const QString known = m_value;
    const bool wasMixed = m_mixed;
    readValue();
    const bool isNews = m_value != known || wasMixed != m_mixed;
    // What somebody else has stored since isn't taken back by Esc.
    if (isNews)
        m_before.reset();
    if (m_modified) {
        if (isNews)
            noteTheirs();
        return;
    }
    showValue();
}

void FieldEditor::noteEdited()
{
    m_modified = true;
    setProblem({});
    // Over a colleague's value goes only what a person decides to store.
    if (m_theirs.isEmpty())
        m_idle.start();
    noteOpen(true);
    Q_EMIT edited();
}

InputContext FieldEditor::inputContext() const
{
    const InputContext context = m_context.inputContext();
    const EntityBase *first = row();
    return first ? contextFor(m_field, m_items.front().kind, *first, context) : context;
}

Result<> FieldEditor::check(const QString &input) const
{
    Change change(m_field.labelText());
    if (m_field.isSet()) {
        const Result<QStringList> elements = elementsFromInput(m_field, input, m_context.inputContext());
        if (!elements)
            return elements.error();
        for (const EntityKey &item : m_items)
            change.setElements(m_context.plan(), item.kind, item.id, m_field, *elements);
    } else {
        const Result<QString> text = textFromInput(m_field, input, inputContext());
        if (!text)
            return text.error();
        for (const EntityKey &item : m_items)
            change.set(item.kind, item.id, m_field, *text);
    }
    return checkHardRules(m_context.plan(), change);
}

bool FieldEditor::commit()
{
    m_idle.stop();
    if (!m_modified || m_items.empty())
        return true;
    const std::vector<const EntityBase *> present = rows();
    if (present.empty() || std::ranges::any_of(present, [](const EntityBase *item) { return item->removed; })) {
        // Somebody removed it meanwhile: there is nothing left to set.
        m_modified = false;
        return true;
    }
    const QString input = inputText();
    if (const Result<> allowed = check(input); !allowed) {
        setProblem(allowed.error().text);
        return false;
    }
    m_committing = true;
    const QString before = m_value;
    const bool wasMixed = m_mixed;
    const bool done = m_context.edit(m_items, m_field, input);
    m_committing = false;
    if (!done)
        return false;
    m_modified = false;
    m_theirs.clear();
    readValue();
    if (!m_before && !wasMixed)
        m_before = before;
    updateNote();
    if (!isAncestorOf(focusWidget()) || !focusWidget()->hasFocus())
        showValue();
    Q_EMIT saved();
    return true;
}

void FieldEditor::restore()
{
    m_idle.stop();
    const std::optional<QString> before = m_before;
    m_modified = false;
    m_theirs.clear();
    m_hint.clear();
    m_before.reset();
    setProblem({});
    if (before && *before != m_value) {
        m_committing = true;
        m_context.edit(m_items, m_field, *before);
        m_committing = false;
    }
    readValue();
    showValue();
    noteOpen(false);
}

void FieldEditor::takeTheirs()
{
    if (m_theirs.isEmpty())
        return;
    m_idle.stop();
    m_modified = false;
    m_theirs.clear();
    m_hint.clear();
    setProblem({});
    showValue();
}

void FieldEditor::finish()
{
    if (!commit())
        return;
    noteOpen(false);
    m_before.reset();
    // A blank field keeps what was put in for whoever reads it, and how it was understood.
    if (!m_items.empty()) {
        m_hint.clear();
        showValue();
    }
    updateNote();
    Q_EMIT committed();
}

void FieldEditor::left(Qt::FocusReason reason)
{
    if (reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason || holdsPopup())
        return;
    const QString theirs = m_modified ? m_theirs : QString();
    if (reason == Qt::ActiveWindowFocusReason) {
        // Perhaps to ask the colleague.
        if (theirs.isEmpty())
            commit();
        return;
    }
    finish();
    if (!theirs.isEmpty() && !m_modified)
        m_context.notify(tr("Your value was stored in place of a colleague's. %1").arg(theirs), true);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_theirs.isEmpty()
        && static_cast<QKeyEvent *>(event)->keyCombination() == takeTheirsKeys) {
        takeTheirs();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        QTimer::singleShot(0, this, [this, reason] {
            const QWidget *focused = focusWidget();
            if (!(focused && focused->hasFocus() && isAncestorOf(focused)))
                left(reason);
        });
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: {
        const bool wasTyping = m_modified;
        restore();
        Q_EMIT cancelled();
        // With nothing typed into a blank field it is the form that is given up.
        event->setAccepted(!m_items.empty() || wasTyping);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        finish();
        // A blank field is part of a form that Enter fills in.
        event->setAccepted(!m_items.empty());
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool FieldEditor::focusNextPrevChild(bool next)
{
    if (m_place == Place::Cell) {
        Q_EMIT tabbed(next);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

QString FieldEditor::mixedText() const
{
    const std::vector<const EntityBase *> present = rows();
    std::map<QString, int> counts;
    if (m_field.type == FieldType::Enumeration || m_field.type == FieldType::Reference) {
        for (const EntityBase *item : present)
            ++counts[displayOf(*item)];
    }
    if (counts.empty() || counts.size() > 2)
        return tr("Mixed");
    QStringList parts;
    for (const std::map<QString, int>::value_type &count : counts)
        parts.append(count.first.isEmpty() ? tr("%1 without").arg(count.second) : tr("%1 %2").arg(count.second).arg(count.first));
    return tr("Mixed: %1").arg(parts.join(u", "_s));
}

QString FieldEditor::emptyText() const
{
    if (m_place != Place::Form || m_items.empty() || isReadOnly())
        return {};
    const QString add = tr("Add %1").arg(insideSentence(m_field.labelText()));
    switch (m_field.type) {
    case FieldType::Reference:
    case FieldType::References: {
        // "Add owner", "Add products"; other labels, such as "Moved to", name no thing.
        const QString key = m_field.keyText();
        const QString target = m_context.plan().catalogue().info(m_field.target).keyText();
        if (key == u"owner")
            return tr("Add owner");
        return key == target || key == QString(target + u's') ? add : tr("Not set");
    }
    case FieldType::Tags:
        return add;
    case FieldType::Text:
        return tr("Not set");
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::Effort:
        return QString(QChar(0x2013));
    default:
        return {};
    }
}

void FieldEditor::setHint(const QString &hint, bool standsOut)
{
    m_hint = hint;
    m_hintStandsOut = standsOut;
    updateNote();
}

void FieldEditor::setProblem(const QString &problem)
{
    m_problem = problem;
    showProblem(!problem.isEmpty());
    updateNote();
}

void FieldEditor::noteTheirs()
{
    const EntityBase *present = row();
    if (!present)
        return;
    const QString shown = m_mixed ? tr("different values") : displayOf(*present);
    const QString value = shown.isEmpty() ? tr("nothing") : shown;
    m_idle.stop();
    m_theirs = tr("Meanwhile changed to: %1").arg(value);
    updateNote();
    // Who it was stands in the journal only, which is read in its own time.
    const QString fieldKey = m_field.keyText();
    const EntityKey item = m_items.front();
    m_context.history(item, this, [this, fieldKey, item, value](Result<std::vector<Transaction>> answer) {
        if (!answer || m_theirs.isEmpty() || m_items.empty() || m_items.front() != item)
            return;
        for (std::vector<Transaction>::const_reverse_iterator at = answer->rbegin(); at != answer->rend(); ++at) {
            const bool touches = std::ranges::any_of(at->rows, [&](const ChangeRow &change) {
                return change.id == item.id && change.field && change.field->keyText() == fieldKey;
            });
            if (touches) {
                m_theirs = tr("%1: %2", "who: what they stored").arg(at->author, value);
                updateNote();
                return;
            }
        }
    });
}

void FieldEditor::updateNote()
{
    EditorNote::Kind kind = m_hintStandsOut ? EditorNote::Kind::Attention : EditorNote::Kind::Hint;
    QString text = m_hint;
    if (!m_problem.isEmpty()) {
        kind = EditorNote::Kind::Problem;
        text = m_problem;
    } else if (!m_theirs.isEmpty()) {
        kind = EditorNote::Kind::Attention;
        text = m_theirs;
    }
    if (!m_note) {
        if (text.isEmpty())
            return;
        m_note = new EditorNote(this);
        m_layout->addWidget(m_note);
        connect(m_note, &EditorNote::actionTriggered, this, &FieldEditor::takeTheirs);
    }
    m_note->setFloating(m_place == Place::Cell);
    const QString keys = QKeySequence(takeTheirsKeys).toString(QKeySequence::NativeText);
    m_note->setAction(kind == EditorNote::Kind::Attention && text == m_theirs ? tr("Take theirs") : QString(),
                      tr("Leave what the colleague stored (%1); Enter stores yours", "a key combination").arg(keys));
    m_note->show(kind, text);
}

} // namespace leadline
