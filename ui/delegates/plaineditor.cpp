// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/plaineditor.h"

#include "ui/delegates/editorwords.h"
#include "ui/theme/label.h"

namespace leadline {

PlainEditor::PlainEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_label(new Label(QString(), TextRole::Table, ColourToken::TextPrimary, this))
{
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setContentsMargins(4, 0, 4, 0);
    m_label->setMinimumSize(20, 24);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    watch(m_label);
    setBody(m_label);
}

void PlainEditor::showValue()
{
    const EntityBase *shown = row();
    const QString text = isMixed() ? mixedText() : shown ? EditorWords::display(field(), *shown, context()) : QString();
    m_label->setText(text);
    m_label->setToolTip(text);
}

} // namespace leadline
