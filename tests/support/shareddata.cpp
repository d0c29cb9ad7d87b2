// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"

#include <QFileInfo>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

QString sharedData(const QString &name)
{
    const QString path = QStringLiteral(LEADLINE_SOURCE_DIR) + u"/../shared/data/"_s + name;
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

QString sharedDesign(const QString &name)
{
    const QString path = QStringLiteral(LEADLINE_SOURCE_DIR) + u"/../shared/design/"_s + name;
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

QString testData(const QString &name)
{
    return QStringLiteral(LEADLINE_SOURCE_DIR) + u"/tests/data/"_s + name;
}

} // namespace leadline::tests
