// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictrow.h"

#include "ui/conflicts/conflictchoice.h"
#include "ui/delegates/editorwords.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace leadline {

namespace {

constexpr int fieldColumn = 140;
constexpr int editorWidth = 320;

} // namespace

ConflictRow::ConflictRow(PlanContext &context, const OpenConflict &conflict, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_conflict(conflict)
    , m_column(new QVBoxLayout(this))
    , m_title(new Label(conflict.field ? conflict.field->labelText() : tr("Kept or removed"), TextRole::TableStrong))
    , m_first(new ConflictChoice)
    , m_second(new ConflictChoice)
{
    m_column->setContentsMargins(0, 4, 0, 4);
    m_column->setSpacing(6);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(8);
    m_column->addLayout(row);
    QVBoxLayout *about = new QVBoxLayout;
    about->setContentsMargins(0, 8, 0, 0);
    about->setSpacing(2);
    m_title->setElided(true);
    const QString base = words(conflict.base);
    Label *before = new Label(!conflict.field       ? tr("One removed it, the other edited it.")
                                  : base.isEmpty() ? tr("before: not set")
                                                   : tr("before: %1").arg(base),
                              TextRole::Caption, ColourToken::TextSecondary);
    before->setWordWrap(!conflict.field);
    before->setElided(conflict.field != nullptr);
    about->addWidget(m_title);
    about->addWidget(before);
    about->addStretch(1);
    QWidget *left = new QWidget;
    left->setLayout(about);
    left->setFixedWidth(fieldColumn);
    row->addWidget(left);
    row->addWidget(m_first, 1);
    row->addWidget(m_second, 1);
    m_first->setObjectName(QStringLiteral("first"));
    m_second->setObjectName(QStringLiteral("second"));
    if (conflict.field) {
        m_other = new Button(tr("Other…"), ButtonKind::Quiet);
        m_other->setObjectName(QStringLiteral("other"));
        m_other->setAccessibleName(tr("Another value for %1").arg(conflict.field->labelText()));
        row->addWidget(m_other, 0, Qt::AlignVCenter);
        connect(m_other, &QAbstractButton::clicked, this, &ConflictRow::openOther);
    } else {
        row->addSpacing(70);
    }
    setAccessibleName(m_title->text());

    connect(m_first, &QAbstractButton::clicked, this, [this] {
        if (m_conflict.field)
            Q_EMIT decided(m_conflict, {ConflictDecision::Kind::Value, m_isMineFirst ? m_conflict.mine : m_conflict.theirs});
        else
            Q_EMIT decided(m_conflict, {ConflictDecision::Kind::KeepItem});
    });
    connect(m_second, &QAbstractButton::clicked, this, [this] {
        if (m_conflict.field)
            Q_EMIT decided(m_conflict, {ConflictDecision::Kind::Value, m_isMineFirst ? m_conflict.theirs : m_conflict.mine});
        else
            Q_EMIT decided(m_conflict, {ConflictDecision::Kind::RemoveItem});
    });
    setFocusProxy(m_first);
    setAuthors({}, {});
    const bool editable = m_context.isEditable();
    for (QWidget *control : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_other)}) {
        if (control)
            control->setEnabled(editable);
    }
}

QString ConflictRow::words(const QString &canonical) const
{
    return m_conflict.field ? EditorWords::displayText(*m_conflict.field, m_conflict.item.kind, canonical, m_context)
                            : QString();
}

void ConflictRow::setAuthors(const QString &mine, const QString &theirs)
{
    const QString me = m_context.identity().author();
    if (!m_conflict.field) {
        const QString remover = m_conflict.mine.isEmpty() ? mine : theirs;
        const QString editor = m_conflict.mine.isEmpty() ? theirs : mine;
        m_first->setChoice(tr("Keep"), editor.isEmpty() ? QString() : tr("%1 worked on it").arg(editor));
        m_second->setChoice(tr("Remove"), remover.isEmpty() ? QString() : tr("%1 removed it").arg(remover));
        refresh();
        return;
    }
    m_isMineFirst = mine == me || theirs != me;
    const auto heading = [&](const QString &author, bool isSecond) {
        if (author.isEmpty())
            return isSecond ? tr("Stored second") : tr("Stored first");
        return author == me ? tr("Mine") : author;
    };
    const auto fill = [&](ConflictChoice *choice, bool isMine) {
        const QString shown = words(isMine ? m_conflict.mine : m_conflict.theirs);
        choice->setChoice(heading(isMine ? mine : theirs, isMine), shown.isEmpty() ? tr("not set") : shown);
    };
    fill(m_first, m_isMineFirst);
    fill(m_second, !m_isMineFirst);
    refresh();
}

void ConflictRow::refresh()
{
    const EntityBase *row = m_context.plan().find(m_conflict.item.kind, m_conflict.item.id);
    if (!row)
        return;
    if (!m_conflict.field) {
        m_first->setCounts(!row->removed);
        return;
    }
    const QString now = m_conflict.field->text(*row);
    m_first->setCounts(now == (m_isMineFirst ? m_conflict.mine : m_conflict.theirs));
    m_second->setCounts(now == (m_isMineFirst ? m_conflict.theirs : m_conflict.mine));
}

void ConflictRow::focusFirst()
{
    m_first->setFocus(Qt::TabFocusReason);
}

QList<KeyHint> ConflictRow::keys()
{
    return {
        {tr("From one value to the other"), {Qt::Key_Left, Qt::Key_Right}},
        {tr("Take the value"), {Qt::Key_Space}},
    };
}

void ConflictRow::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways && (m_first->hasFocus() || m_second->hasFocus())) {
        (m_first->hasFocus() ? m_second : m_first)->setFocus(Qt::TabFocusReason);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_editor && m_editor->isAncestorOf(focusWidget())) {
        storeOther();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// A blank field of the same kind, filled with what counts now.
void ConflictRow::openOther()
{
    if (m_editor) {
        m_editor->begin();
        return;
    }
    QWidget *line = new QWidget(this);
    QHBoxLayout *row = new QHBoxLayout(line);
    row->setContentsMargins(fieldColumn + 8, 0, 0, 0);
    row->setSpacing(8);
    m_editor = makeFieldEditor(*m_conflict.field, m_context, line);
    m_editor->setObjectName(QStringLiteral("other-value"));
    m_editor->setPlace(FieldEditor::Place::Form);
    m_editor->setMinimumWidth(editorWidth);
    if (const EntityBase *item = m_context.plan().find(m_conflict.item.kind, m_conflict.item.id))
        m_editor->setInput(outputText(*m_conflict.field, *item, m_context.plan()));
    Button *store = new Button(tr("Store this value"), ButtonKind::Secondary, line);
    store->setObjectName(QStringLiteral("store-other"));
    row->addWidget(m_editor);
    row->addWidget(store);
    row->addStretch(1);
    m_column->addWidget(line);
    connect(store, &QAbstractButton::clicked, this, &ConflictRow::storeOther);
    m_editor->begin();
}

void ConflictRow::storeOther()
{
    const Result<QString> value = textFromInput(*m_conflict.field, m_editor->inputText(), m_context.inputContext());
    if (!value) {
        m_context.report(value.error().text);
        return;
    }
    Q_EMIT decided(m_conflict, {ConflictDecision::Kind::Value, *value});
}

} // namespace leadline
