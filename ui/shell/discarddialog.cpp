// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/discarddialog.h"

#include "ui/theme/button.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <QFileInfo>
#include <QPlainTextEdit>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

DiscardDialog::DiscardDialog(const std::vector<StoreWorker::KeptElsewhere> &kept, QDate today, QWidget *parent)
    : ListQuestion(parent)
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
    const QString explanation = tr("%n of your changes to “%1”, %2, are on this computer and in no file. Once discarded, "
                                   "nobody can bring them back.",
                                   nullptr, count)
                                    .arg(names.join(u", "_s), when);
    QPlainTextEdit *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("What would be lost"));
    Button *discard = new Button(tr("Discard %n changes", nullptr, count), ButtonKind::Destructive);
    discard->setObjectName(u"discard"_s);
    Button *keep = new Button(tr("Keep them"), ButtonKind::Primary);
    layOut(explanation, list, {discard, keep});
    keep->setFocus();
    connect(discard, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
}

} // namespace leadline
