// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/linkseditor.h"

#include "ui/delegates/editorbutton.h"
#include "ui/delegates/editorframe.h"
#include "ui/delegates/editorlink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

LinksEditor::LinksEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_list(new QVBoxLayout)
{
    QWidget *body = new QWidget(this);
    QVBoxLayout *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    m_form = new QWidget(body);
    QVBoxLayout *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    m_addressFrame = new EditorFrame(m_form);
    m_address = m_addressFrame->addLine();
    m_address->setPlaceholderText(tr("Address: https://…"));
    EditorFrame *labelFrame = new EditorFrame(m_form);
    m_label = labelFrame->addLine();
    m_label->setPlaceholderText(tr("Words shown for it"));
    form->addWidget(m_addressFrame);
    form->addWidget(labelFrame);
    m_form->hide();
    layout->addWidget(m_form);
    m_add = new EditorButton(EditorButton::Kind::Quiet, body);
    m_add->setText(tr("Add a link"));
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QAbstractButton::clicked, this, &LinksEditor::openForm);
    for (QLineEdit *line : {m_address, m_label})
        connect(line, &QLineEdit::textEdited, this, &LinksEditor::noteEdited);
    watch(m_add);
    watch(m_address);
    watch(m_label);
    m_add->setAccessibleName(tr("%1: add a link").arg(field.labelText()));
    m_address->setAccessibleName(tr("%1: address").arg(field.labelText()));
    m_label->setAccessibleName(tr("%1: words shown for it").arg(field.labelText()));
    setBody(body);
}

QString LinksEditor::inputText() const
{
    if (!isModified() && !items().empty())
        return valueText();
    QStringList links = m_links;
    const QString address = m_address->text().trimmed();
    if (!address.isEmpty())
        links.append(QString(address + u' ' + m_label->text().trimmed()).trimmed());
    return links.join(u'\n');
}

void LinksEditor::setInput(const QString &input)
{
    m_links = input.split(u'\n', Qt::SkipEmptyParts);
    showLinks();
    noteEdited();
}

void LinksEditor::showLinks()
{
    for (QWidget *old : m_rows) {
        old->hide();
        old->deleteLater();
    }
    m_rows.clear();
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const QString address = m_links.at(i).section(u' ', 0, 0);
        const QString words = m_links.at(i).section(u' ', 1);
        QWidget *line = new QWidget(this);
        QHBoxLayout *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 4, 0);
        EditorButton *link = new EditorButton(EditorButton::Kind::Link, line);
        link->setText(words.isEmpty() ? address : words);
        link->setToolTip(address);
        link->setAccessibleName(tr("Open %1").arg(link->text()));
        link->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(link, &QAbstractButton::clicked, this, [this, address] { openAfterAsking(QUrl(address), this); });
        EditorButton *remove = new EditorButton(EditorButton::Kind::Clear, line);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setAccessibleName(tr("Remove the link %1").arg(link->text()));
        remove->setToolTip(tr("Remove the link"));
        remove->setVisible(!isReadOnly());
        connect(remove, &QAbstractButton::clicked, this, [this, i] { removeAt(i); });
        layout->addWidget(link, 1);
        layout->addWidget(remove);
        m_list->addWidget(line);
        m_rows.push_back(line);
    }
}

void LinksEditor::showValue()
{
    const QStringList links = isMixed() ? QStringList() : valueText().split(u'\n', Qt::SkipEmptyParts);
    if (links != m_links || m_rows.size() != static_cast<size_t>(links.size())) {
        m_links = links;
        showLinks();
    }
    if (!m_address->hasFocus() && !m_label->hasFocus())
        closeForm();
    m_add->setText(isMixed() ? tr("Mixed; a new link replaces them") : tr("Add a link"));
}

void LinksEditor::openForm()
{
    m_form->show();
    m_add->hide();
    m_address->setFocus(Qt::OtherFocusReason);
}

void LinksEditor::closeForm()
{
    m_address->clear();
    m_label->clear();
    m_form->hide();
    m_add->setVisible(!isReadOnly());
}

void LinksEditor::addTyped()
{
    finish();
    if (problem().isEmpty()) {
        closeForm();
        showValue();
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void LinksEditor::removeAt(qsizetype index)
{
    if (index >= m_links.size() || isReadOnly())
        return;
    m_links.removeAt(index);
    showLinks();
    noteEdited();
    finish();
}

void LinksEditor::showProblem(bool bad)
{
    m_addressFrame->setBad(bad);
}

void LinksEditor::setControlsReadOnly(bool readOnly)
{
    m_add->setVisible(!readOnly);
    showLinks();
}

bool LinksEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool inForm = watched == m_address || watched == m_label;
    if (inForm && event->type() == QEvent::KeyPress) {
        const QKeyEvent *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            addTyped();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace leadline
