// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/labelcase.h"

#include <QCoreApplication>

namespace leadline {

QString insideSentence(const QString &label)
{
    //: Not shown. "lower" when labels lose their capital inside a sentence ("New risk"), "keep" when they keep it.
    const QString rule = QCoreApplication::translate("LabelCase", "lower");
    return rule == u"keep" ? label : label.toLower();
}

} // namespace leadline
