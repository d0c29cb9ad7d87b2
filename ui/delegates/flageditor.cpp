// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/flageditor.h"

#include <QCheckBox>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

FlagEditor::FlagEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_box(new QCheckBox(this))
{
    m_box->setMinimumHeight(24);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        noteEdited();
        finish();
    });
    watch(m_box);
    setBody(m_box);
}

QString FlagEditor::inputText() const
{
    return m_box->isChecked() ? u"true"_s : u"false"_s;
}

void FlagEditor::setInput(const QString &input)
{
    const Result<QString> text = textFromInput(field(), input, context().inputContext());
    m_box->setChecked(text && *text == u"true"_s);
    noteEdited();
}

void FlagEditor::showValue()
{
    m_box->setTristate(isMixed());
    m_box->setCheckState(isMixed() ? Qt::PartiallyChecked : valueText() == u"true"_s ? Qt::Checked : Qt::Unchecked);
}

void FlagEditor::setControlsReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace leadline
