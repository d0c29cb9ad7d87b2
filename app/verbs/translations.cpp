// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
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

QLocale drawingLocale(const QCommandLineParser &parser)
{
    QLocale locale;
    if (parser.isSet(u"language"_s))
        locale = QLocale(parser.value(u"language"_s));
    else if (!QFile::exists(textFolder % u"/leadline_" % QLocale::languageToCode(locale.language()) % u".qm"))
        locale = QLocale(QLocale::English);
    installTranslations(locale);
    return locale;
}

} // namespace leadline
