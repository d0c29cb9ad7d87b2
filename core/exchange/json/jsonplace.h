// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace leadline {

/// Where in a whole-plan JSON something stands, in the file's own words: `feature 12 (PAY-42), reach`.
/// Positions count from 1, as people do.
struct JsonPlace
{
    Q_DECLARE_TR_FUNCTIONS(leadline::JsonPlace)

public:
    QString section;    ///< entity key or "history"; empty for the file's head
    qsizetype row = 0;  ///< 1-based; 0 for the section itself
    QString name = {};  ///< reference or id of the row
    QString key = {};   ///< key inside the row

    JsonPlace at(const QString &keyInRow) const { return {section, row, name, keyInRow}; }
    QString text() const;

    /// "The plan can't be read at …. <why> Nothing was taken over from it." @p why is a whole sentence.
    Error refuse(const QString &why) const;
    Error unknownKey() const;
};

/// The same refusal without a place, when it concerns the whole file.
Error refusedPlanJson(const QString &why, const QString &detail = {});

} // namespace leadline
