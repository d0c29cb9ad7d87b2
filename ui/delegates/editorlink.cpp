// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editorlink.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

bool isOpenable(const QUrl &address)
{
    const QString scheme = address.scheme().toLower();
    return address.isValid() && (scheme == u"http"_s || scheme == u"https"_s || scheme == u"mailto"_s);
}

void openAfterAsking(const QUrl &address, QWidget *parent)
{
    QMessageBox *box = new QMessageBox(parent->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (!isOpenable(address)) {
        box->setText(QCoreApplication::translate("EditorLink", "This address isn't opened from here: only web pages and e-mail are."));
        box->setInformativeText(address.toDisplayString());
        box->open();
        return;
    }
    const bool isMail = address.scheme().toLower() == u"mailto"_s;
    box->setText(isMail
                     ? QCoreApplication::translate("EditorLink", "Write an e-mail to this address?")
                     : QCoreApplication::translate("EditorLink", "Open this address in the browser?"));
    box->setInformativeText(address.toDisplayString(QUrl::FullyEncoded));
    QPushButton *open = box->addButton(QCoreApplication::translate("EditorLink", "Open"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    QObject::connect(open, &QPushButton::clicked, box, [address] { QDesktopServices::openUrl(address); });
    box->open();
}

} // namespace leadline
