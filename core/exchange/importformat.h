// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/importcontext.h"

#include <QByteArrayView>

#include <span>

namespace leadline {

/// One format that can be imported; one line of the registry in importformat.cpp.
struct ImportFormat
{
    const char *key;      ///< of `--format`
    const char *name;     ///< English, translation context "ImportFormat"
    const char *suffixes; ///< parted by blanks
    /// True: the input is a whole plan and becomes a new file; it isn't read through `read`.
    bool isWholePlan;
    bool takesMapping;
    bool (*supports)(QByteArrayView bytes, const QString &fileName);
    Result<ImportOutcome> (*read)(QByteArrayView bytes, const ImportContext &context);

    QString keyText() const { return QString::fromLatin1(key); }
    QString nameText() const;
};

/// All formats, surest first.
std::span<const ImportFormat> importFormats();

/// The format of an input: the one called @p key, or when that is empty the first that supports it. Errors: there is
/// no format of this key (Usage); the input is empty or something no format reads, which the sentence names (Refused).
Result<const ImportFormat *> chooseImportFormat(QByteArrayView bytes, const QString &fileName, const QString &key = {});

/// For file dialogs: "All importable files (*.csv …);;CSV table (*.csv …);;…".
QString importFileFilter();

} // namespace leadline
