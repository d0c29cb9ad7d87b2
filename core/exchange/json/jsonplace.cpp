// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonplace.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString JsonPlace::text() const
{
    QString place = section;
    if (row > 0)
        place += u' ' + QString::number(row);
    if (!name.isEmpty())
        place += u" ("_s + name + u')';
    if (!key.isEmpty())
        place += place.isEmpty() ? key : QString(u", "_s + key);
    return place;
}

Error JsonPlace::refuse(const QString &why) const
{
    return {ErrorCode::Refused, tr("The plan can't be read at “%1”. %2 Nothing was taken over from it.").arg(text(), why)};
}

Error JsonPlace::unknownKey() const
{
    return refuse(tr("This version of Leadline doesn't know the key, and what stands there would be lost."));
}

Error refusedPlanJson(const QString &why, const QString &detail)
{
    return {ErrorCode::Refused, QCoreApplication::translate("leadline::JsonPlace", "%1 Nothing was taken over from it.").arg(why),
            detail};
}

} // namespace leadline
