// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView textFolder = u":/leadline/i18n";

/// What is installed; made anew for each language, as a translator forgets nothing when it loads again.
struct Installed
{
    QLocale::Language language = QLocale::AnyLanguage;
    std::unique_ptr<QTranslator> program;
    std::unique_ptr<QTranslator> qt;
};

std::unique_ptr<QTranslator> installed(const QLocale &locale, const QString &name, const QString &folder)
{
    std::unique_ptr<QTranslator> translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

bool hasTexts(const QLocale &locale)
{
    return QFile::exists(textFolder % u"/leadline_" % QLocale::languageToCode(locale.language()) % u".qm");
}

/// The codes of the languages that there are texts in.
QStringList languagesWithTexts()
{
    QStringList codes;
    for (const QString &file : QDir(textFolder.toString()).entryList({u"leadline_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

} // namespace

void installTranslations(const QLocale &locale)
{
    static Installed current;
    if (current.language == locale.language())
        return;
    current = {locale.language(), nullptr, nullptr};
    current.program = installed(locale, u"leadline"_s, textFolder.toString());
    if (current.program)
        current.qt = installed(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else // English needs its catalogue for the plurals.
        current.program = installed(QLocale(QLocale::English), u"leadline"_s, textFolder.toString());
}

Result<QString> checkLanguage(const QCommandLineParser &parser)
{
    const QString wanted = parser.value(u"language"_s);
    if (wanted.isEmpty() && !parser.isSet(u"language"_s))
        return QString();
    const QLocale locale(wanted);
    const QString known = languagesWithTexts().join(u", "_s);
    if (locale.language() == QLocale::C) {
        return Error{ErrorCode::Usage, QCoreApplication::translate("ExportVerb", "'%1' is no language. Nothing was written; there are words in %2, and "
                                                                                 "numbers and dates in every language that has a code such as these.")
                                           .arg(wanted, known)};
    }
    if (hasTexts(locale))
        return QString();
    return QCoreApplication::translate("ExportVerb", "There are no words in the language '%1' yet, so they stay English; numbers and dates are written "
                                                     "as it writes them. There are words in %2.")
        .arg(wanted, known);
}

QLocale drawingLocale(const QCommandLineParser &parser)
{
    QLocale locale;
    if (parser.isSet(u"language"_s))
        locale = QLocale(parser.value(u"language"_s));
    else if (!hasTexts(locale))
        locale = QLocale(QLocale::English);
    installTranslations(locale);
    return locale;
}

} // namespace leadline
