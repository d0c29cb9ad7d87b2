// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/discarddialog.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPlainTextEdit>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

DiscardDialog::DiscardDialog(const std::vector<StoreWorker::KeptElsewhere> &kept, QDate today, QWidget *parent)
    : QDialog(parent)
{
    QStringList names;
    QStringList lines;
    QDate first;
    QDate last;
    int count = 0;
    for (const StoreWorker::KeptElsewhere &file : kept) {
        names.append(QFileInfo(file.path).fileName());
        lines.append(file.path);
        for (const StoreWorker::KeptElsewhere::Edit &edit : file.edits) {
            const QDate day = edit.at.toLocalTime().date();
            first = first.isValid() ? std::min(first, day) : day;
            last = last.isValid() ? std::max(last, day) : day;
            lines.append(tr("%1, %2   %3", "a day, a time, a change")
                             .arg(wording::day(day, today), PastMoments::time(edit.at), edit.label));
            ++count;
        }
    }
    const QString when = first == last
        ? tr("made on %1", "of changes, a day").arg(wording::day(last, today))
        : tr("made from %1 to %2", "of changes, two days").arg(wording::day(first, today), wording::day(last, today));

    setWindowTitle(tr("Discard changes"));
    setObjectName(u"discard-dialog"_s);
    constexpr QSize size(560, 320);
    resize(size);
    Label *explanation = new Label(tr("%n of your changes to “%1”, %2, are on this computer and in no file. Once discarded, "
                                      "nobody can bring them back.",
                                      nullptr, count)
                                       .arg(names.join(u", "_s), when),
                                   TextRole::Body, ColourToken::TextSecondary);
    explanation->setWordWrap(true);
    QPlainTextEdit *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("What would be lost"));
    Button *discard = new Button(tr("Discard %n changes", nullptr, count), ButtonKind::Destructive);
    discard->setObjectName(u"discard"_s);
    Button *keep = new Button(tr("Keep them"), ButtonKind::Primary);
    keep->setDefault(true);

    QHBoxLayout *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(discard);
    foot->addWidget(keep);
    QVBoxLayout *all = new QVBoxLayout(this);
    constexpr int padding = 16;
    all->setContentsMargins(padding, padding, padding, padding);
    all->setSpacing(8);
    all->addWidget(new Label(windowTitle(), TextRole::ViewTitle));
    all->addWidget(explanation);
    all->addWidget(list, 1);
    all->addLayout(foot);
    keep->setFocus();
    connect(discard, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
}

} // namespace leadline
