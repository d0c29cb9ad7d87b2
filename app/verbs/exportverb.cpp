// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/exportverb.h"

#include "app/verbs/exporttargets.h"
#include "app/verbs/translations.h"

#include <QFileInfo>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExportVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

} // namespace

QString ExportVerb::name() const
{
    return u"export"_s;
}

QString ExportVerb::usage() const
{
    return u"FILE.db OUTPUT [--view NAME|KIND] [--entity E] [--paper A4|A3|Letter|Tabloid] [--portrait] [--fit page|width|none] "
           "[--from D] [--to D] [--group-by F] [--colour-by F] [--filter EXPR] [--lead NAME] [--audience NAME] [--since SNAPSHOT|DATE|none] "
           "[--language L] [--dark]"_s;
}

QString ExportVerb::summary() const
{
    return ExportVerbText::tr("Writes a picture (pdf, svg, png), a table (csv) or the whole plan (json), as OUTPUT's ending says.");
}

void ExportVerb::addOptions(QCommandLineParser &parser) const
{
    const auto add = [&](const QString &option, const char *meaning, const QString &value) {
        parser.addOption({option, ExportVerbText::tr(meaning), value});
    };
    add(u"view"_s, QT_TRANSLATE_NOOP("ExportVerb", "A saved view, timeline or portfolio."), u"name"_s);
    add(u"entity"_s, QT_TRANSLATE_NOOP("ExportVerb", "Which rows a csv holds; feature by default."), u"entity"_s);
    add(u"paper"_s, QT_TRANSLATE_NOOP("ExportVerb", "A3 (default), A4, Letter or Tabloid."), u"paper"_s);
    parser.addOption({u"portrait"_s, ExportVerbText::tr("Upright instead of landscape.")});
    add(u"fit"_s, QT_TRANSLATE_NOOP("ExportVerb", "width (default): one page across; page: one page if it stays readable; none: the view's zoom."), u"fit"_s);
    add(u"from"_s, QT_TRANSLATE_NOOP("ExportVerb", "First day shown."), u"date"_s);
    add(u"to"_s, QT_TRANSLATE_NOOP("ExportVerb", "Last day shown."), u"date"_s);
    add(u"group-by"_s, QT_TRANSLATE_NOOP("ExportVerb", "Lanes: objective, product, team, initiative, status or lead."), u"field"_s);
    add(u"colour-by"_s, QT_TRANSLATE_NOOP("ExportVerb", "What colours stand for: product (default) or team."), u"field"_s);
    add(u"filter"_s, QT_TRANSLATE_NOOP("ExportVerb", "A filter expression."), u"expression"_s);
    add(u"lead"_s, QT_TRANSLATE_NOOP("ExportVerb", "Only the plan of this lead; the whole portfolio without it."), u"name"_s);
    add(u"audience"_s, QT_TRANSLATE_NOOP("ExportVerb", "For whom; what it hides is left out."), u"name"_s);
    add(u"since"_s, QT_TRANSLATE_NOOP("ExportVerb", "What a roadmap tells its changes since: a snapshot or a day; by default the newest named snapshot."), u"when"_s);
    add(u"language"_s, QT_TRANSLATE_NOOP("ExportVerb", "Language of numbers and words, such as en or de."), u"language"_s);
    add(u"columns"_s, QT_TRANSLATE_NOOP("ExportVerb", "Columns of a csv, separated by commas."), u"fields"_s);
    add(u"sort"_s, QT_TRANSLATE_NOOP("ExportVerb", "Keys to sort a csv by, separated by commas; -key falls."), u"keys"_s);
    parser.addOption({u"dark"_s, ExportVerbText::tr("A picture for dark screens (svg and png).")});
}

ExitCode ExportVerb::run(const QCommandLineParser &parser, const VerbContext &context)
{
    const QString output = parser.positionalArguments().at(1);
    const ExportTarget *target = findExportTarget(QFileInfo(output).suffix());
    if (!target) {
        QStringList endings;
        for (const ExportTarget &known : exportTargets())
            endings.append(QString::fromLatin1(known.ending));
        return context.fail(ExitCode::Usage,
                            ExportVerbText::tr("The ending of '%1' says no format; there are %2. Nothing was written.")
                                .arg(output, endings.join(u", "_s)));
    }
    const QStringList heeded = QString::fromLatin1(target->options).split(u' ') + QStringList{u"today"_s, u"author"_s};
    for (const QString &option : parser.optionNames()) {
        if (!heeded.contains(option)) {
            //: %1 is csv, json or another ending, %2 an option such as --audience
            return context.fail(ExitCode::Usage, ExportVerbText::tr("A %1 file doesn't know %2. Nothing was written; leave it out.")
                                                     .arg(QString::fromLatin1(target->ending), u"--"_s + option));
        }
    }
    const Result<QString> missingWords = checkLanguage(parser);
    if (!missingWords)
        return context.fail(missingWords.error());
    ExitCode code = ExitCode::Done;
    const std::unique_ptr<PlanSession> session =
        openSession(parser.positionalArguments().first(), StoreMode::ReadOnly, context, code);
    if (!session)
        return code;
    // Writing over the plan itself would destroy it.
    if (QFileInfo(output).canonicalFilePath() == QFileInfo(session->store().path()).canonicalFilePath()) {
        return context.fail(ExitCode::Usage,
                            ExportVerbText::tr("'%1' is the plan itself. Nothing was written.").arg(output));
    }
    if (!missingWords->isEmpty())
        context.err << *missingWords << Qt::endl;
    const Result<QString> written = target->write(*session, parser, output, context);
    if (!written)
        return context.fail(written.error());
    //: What `export` wrote: the file and how much it holds, e.g. "roadmap.pdf, 3 pages"
    context.out << QCoreApplication::translate("ExportVerb", "%1, %2").arg(QFileInfo(output).fileName(), *written) << Qt::endl;
    return ExitCode::Done;
}

} // namespace leadline
