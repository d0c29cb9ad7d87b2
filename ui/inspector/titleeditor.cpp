// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/titleeditor.h"

#include "ui/delegates/editorframe.h"
#include "ui/theme/appearance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace leadline {

namespace {

constexpr int framePadding = 4;
constexpr int mostTitleLines = 6;

} // namespace

TitleEditor::TitleEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_frame(new EditorFrame(this))
    , m_edit(new QPlainTextEdit(m_frame))
{
    m_frame->setGrowing(true);
    m_frame->setQuiet(true);
    m_frame->row()->setContentsMargins(framePadding, framePadding, framePadding, framePadding);
    m_edit->setFont(Appearance::font(TextRole::ViewTitle));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(0);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setMinimumHeight(0);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setPlaceholderText(tr("No name yet"));
    m_frame->row()->addWidget(m_edit);
    m_frame->setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            noteEdited();
        fit();
    });
    watch(m_edit);
    setBody(m_frame);
    setPlace(Place::Form);
}

QString TitleEditor::inputText() const
{
    return isModified() ? m_edit->toPlainText().simplified() : valueText();
}

void TitleEditor::setInput(const QString &input)
{
    m_edit->setPlainText(input);
}

void TitleEditor::begin()
{
    FieldEditor::begin();
    m_edit->selectAll();
}

void TitleEditor::showValue()
{
    const QString shown = isMixed() ? QString() : valueText();
    m_edit->setPlaceholderText(isMixed() ? mixedText() : tr("No name yet"));
    if (m_edit->toPlainText() == shown)
        return;
    m_showing = true;
    m_edit->setPlainText(shown);
    m_showing = false;
    fit();
}

void TitleEditor::showProblem(bool bad)
{
    m_frame->setBad(bad);
}

void TitleEditor::setControlsReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void TitleEditor::fit()
{
    // The edit's own layout follows its width only when it is shown; a title is short enough to be laid out here.
    const int width = std::max(80, m_frame->width() - 2 * framePadding);
    QTextLayout layout(m_edit->toPlainText(), m_edit->font());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    const int shown = std::clamp(lines, 1, mostTitleLines);
    m_frame->setFixedHeight(shown * QFontMetrics(m_edit->font()).lineSpacing() + 2 * framePadding);
}

bool TitleEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        QKeyEvent *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape) {
            keyPressEvent(key);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void TitleEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fit();
}

} // namespace leadline
