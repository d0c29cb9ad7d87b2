// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/markdowneditor.h"

#include "ui/delegates/editorframe.h"
#include "ui/delegates/markdownpreview.h"
#include "ui/theme/appearance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace leadline {

namespace {

constexpr int leastHeight = 16;
constexpr int mostHeight = 220;
constexpr int leastWriting = 52; ///< three lines, so that there is room to write

} // namespace

MarkdownEditor::MarkdownEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_frame(new EditorFrame(this))
    , m_preview(new MarkdownPreview(m_frame))
    , m_edit(new QPlainTextEdit(m_frame))
{
    m_frame->setGrowing(true);
    const QFont font = Appearance::font(TextRole::Table);
    m_preview->setFont(font);
    m_preview->setAccessibleName(field.labelText());
    m_edit->setFont(font);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(0);
    m_edit->setPlaceholderText(tr("Text, with Markdown if you like"));
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_edit);
    m_frame->row()->addLayout(m_stack, 1);
    for (QAbstractScrollArea *area : {static_cast<QAbstractScrollArea *>(m_preview), static_cast<QAbstractScrollArea *>(m_edit)}) {
        area->setMinimumHeight(0);
        area->viewport()->setAutoFillBackground(false);
    }
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->hasFocus())
            noteEdited();
        fit();
    });
    connect(m_preview, &MarkdownPreview::clicked, this, [this] { write(Qt::MouseFocusReason); });
    watch(m_preview);
    watch(m_edit);
    setBody(m_frame);
}

QString MarkdownEditor::inputText() const
{
    return isModified() || items().empty() ? m_edit->toPlainText() : valueText();
}

void MarkdownEditor::setInput(const QString &input)
{
    m_edit->setPlainText(input);
    m_stack->setCurrentWidget(m_edit);
    noteEdited();
    fit();
}

void MarkdownEditor::setQuiet(bool quiet)
{
    m_frame->setQuiet(quiet);
}

void MarkdownEditor::begin()
{
    write(Qt::OtherFocusReason);
}

void MarkdownEditor::showPreview()
{
    m_preview->setText(isMixed() ? mixedText() : valueText());
    m_stack->setCurrentWidget(m_preview);
    setFocusProxy(m_preview);
    fit();
}

void MarkdownEditor::showValue()
{
    if (m_edit->hasFocus() && m_stack->currentWidget() == m_edit) {
        if (m_edit->toPlainText() != valueText())
            m_edit->setPlainText(valueText());
        return;
    }
    showPreview();
}

void MarkdownEditor::write(Qt::FocusReason reason)
{
    if (isReadOnly())
        return;
    if (!isModified()) {
        const bool blocked = m_edit->blockSignals(true);
        m_edit->setPlainText(valueText());
        m_edit->blockSignals(blocked);
    }
    m_stack->setCurrentWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setFocus(reason);
    m_edit->moveCursor(QTextCursor::End);
    fit();
}

void MarkdownEditor::fit()
{
    const bool writing = m_stack->currentWidget() == m_edit;
    // The stack takes its new width only after this.
    const QMargins margins = m_frame->row()->contentsMargins();
    const int width = std::max(60, this->width() - margins.left() - margins.right());
    int height = 0;
    if (writing) {
        const int lineHeight = QFontMetrics(m_edit->font()).lineSpacing();
        int lines = 0;
        for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
            lines += std::max(1, block.lineCount());
        height = std::max(leastWriting, lines * lineHeight + 4);
    } else {
        height = m_preview->heightFor(width);
    }
    const int fitted = std::clamp(height, leastHeight, mostHeight);
    const bool scrolls = height > mostHeight;
    m_preview->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_edit->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (place() == Place::Form)
        m_frame->setFixedHeight(fitted + 10);
    else
        m_frame->setMinimumHeight(fitted + 10);
}

void MarkdownEditor::showProblem(bool bad)
{
    m_frame->setBad(bad);
}

void MarkdownEditor::setControlsReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool MarkdownEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_preview && event->type() == QEvent::FocusIn && !isReadOnly()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, [this, reason] { write(reason); }, Qt::QueuedConnection);
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        QKeyEvent *key = static_cast<QKeyEvent *>(event);
        const bool ends = key->key() == Qt::Key_Escape
            || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier);
        if (ends && key->key() != Qt::Key_Escape) {
            finish();
            return true;
        }
        if (ends) {
            keyPressEvent(key);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fit();
}

} // namespace leadline
