// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importformat.h"

#include "core/exchange/csv/csvimport.h"
#include "core/exchange/foreignfile.h"
#include "core/exchange/json/planjson.h"

#include <QCoreApplication>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportFormatText
{
    Q_DECLARE_TR_FUNCTIONS(ImportFormat)
};

bool isPlanJson(QByteArrayView bytes, const QString &)
{
    return looksLikePlanJson(bytes.first(qMin<qsizetype>(bytes.size(), 4096)).toByteArray());
}

bool couldBeTable(QByteArrayView bytes, const QString &fileName)
{
    return foreignFileKind(bytes, fileName).isEmpty();
}

constexpr std::array formats = {
    ImportFormat{"json", QT_TRANSLATE_NOOP("ImportFormat", "Leadline plan (JSON)"), "json", true, false, isPlanJson, nullptr},
    ImportFormat{"csv", QT_TRANSLATE_NOOP("ImportFormat", "Table (CSV)"), "csv tsv txt", false, true, couldBeTable, importCsv},
};

QString patterns(const ImportFormat &format)
{
    QStringList all;
    for (const QString &suffix : QString::fromLatin1(format.suffixes).split(u' '))
        all.append(u"*."_s + suffix);
    return all.join(u' ');
}

} // namespace

QString ImportFormat::nameText() const
{
    return ImportFormatText::tr(name);
}

std::span<const ImportFormat> importFormats()
{
    return formats;
}

Result<const ImportFormat *> chooseImportFormat(QByteArrayView bytes, const QString &fileName, const QString &key)
{
    if (!key.isEmpty()) {
        QStringList known;
        for (const ImportFormat &format : formats) {
            if (format.keyText() == key)
                return &format;
            known.append(format.keyText());
        }
        return Error{ErrorCode::Usage,
                     ImportFormatText::tr("There is no format “%1”. Nothing was changed; choose one of: %2.")
                         .arg(key, known.join(u", "_s))};
    }
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::Refused, ImportFormatText::tr("This file is empty. Nothing was changed.")};
    for (const ImportFormat &format : formats) {
        if (format.supports(bytes, fileName))
            return &format;
    }
    return Error{ErrorCode::Refused,
                 ImportFormatText::tr("This is a file of the kind “%1”; Leadline can't import it yet. "
                                      "Nothing was changed.")
                     .arg(foreignFileKind(bytes, fileName))};
}

QString importFileFilter()
{
    QStringList filters;
    QStringList all;
    for (const ImportFormat &format : formats) {
        all.append(patterns(format));
        filters.append(u"%1 (%2)"_s.arg(format.nameText(), patterns(format)));
    }
    filters.prepend(u"%1 (%2)"_s.arg(ImportFormatText::tr("All files that can be imported"), all.join(u' ')));
    return filters.join(u";;");
}

} // namespace leadline
