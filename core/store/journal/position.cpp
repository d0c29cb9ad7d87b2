// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal/position.h"

#include "core/store/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

Result<Position> Position::fromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    Position position;
    bool isGood = document.isObject();
    for (QJsonObject::const_iterator entry = object.begin(); entry != object.end(); ++entry) {
        const qint64 number = entry.value().toInteger(-1);
        isGood = isGood && number >= 0;
        position.include(entry.key(), number);
    }
    if (!isGood) {
        return Error{ErrorCode::Invalid,
                     Sentences::tr("A place in the history can't be read; nothing was changed. Choose another snapshot, or a day."),
                     text};
    }
    return position;
}

QString Position::text() const
{
    QJsonObject object;
    for (QMap<QString, qint64>::const_iterator entry = m_numbers.begin(); entry != m_numbers.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Position::include(const QString &replica, qint64 replicaSeq)
{
    if (replicaSeq > m_numbers.value(replica))
        m_numbers.insert(replica, replicaSeq);
}

} // namespace leadline
