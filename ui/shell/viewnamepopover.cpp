// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewnamepopover.h"

#include "core/model/view.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int leastLineWidth = 200;

} // namespace

ViewNamePopover::ViewNamePopover(const QString &name, QWidget *parent)
    : Popover(parent)
    , m_line(new QLineEdit(name))
    , m_save(new Button(name.isEmpty() ? tr("Save") : tr("Rename"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("view-name"));
    Label *label = new Label(name.isEmpty() ? tr("Name of the view") : tr("New name of the view"), TextRole::TableStrong);
    label->setBuddy(m_line);
    m_line->setAccessibleName(label->text());
    m_line->setPlaceholderText(tr("For example: Q4 commitments"));
    m_line->setMinimumWidth(leastLineWidth);
    m_line->setMaxLength(static_cast<int>(entityInfo<View>().titleField()->maximumLength()));
    m_line->selectAll();
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(m_save);
    content()->addWidget(label);
    content()->addLayout(row);
    setFocusProxy(m_line);
    m_line->setFocus();

    const auto follow = [this] { m_save->setEnabled(!m_line->text().trimmed().isEmpty()); };
    connect(m_line, &QLineEdit::textChanged, this, follow);
    connect(m_line, &QLineEdit::returnPressed, this, &ViewNamePopover::take);
    connect(m_save, &QAbstractButton::clicked, this, &ViewNamePopover::take);
    follow();
}

void ViewNamePopover::take()
{
    if (const QString name = m_line->text().trimmed(); !name.isEmpty())
        Q_EMIT named(name);
}

} // namespace leadline
