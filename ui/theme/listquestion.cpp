// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/listquestion.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QBoxLayout>

namespace leadline {

namespace {

constexpr QSize usualSize(560, 340);
constexpr int padding = 16;
constexpr int gap = 8;

} // namespace

ListQuestion::ListQuestion(QWidget *parent)
    : QDialog(parent)
{
}

void ListQuestion::layOut(const QString &explanation, QWidget *list, const QList<Button *> &answers)
{
    resize(usualSize);
    Label *words = new Label(explanation, TextRole::Body, ColourToken::TextSecondary);
    words->setWordWrap(true);
    QHBoxLayout *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    foot->addStretch(1);
    for (Button *answer : answers)
        foot->addWidget(answer);
    answers.last()->setDefault(true);
    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(padding, padding, padding, padding);
    all->setSpacing(gap);
    all->addWidget(new Label(windowTitle(), TextRole::ViewTitle));
    all->addWidget(words);
    all->addWidget(list, 1);
    all->addLayout(foot);
}

} // namespace leadline
