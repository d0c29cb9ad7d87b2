// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/scoreverb.h"

#include "app/verbs/texttable.h"
#include "core/analysis/lanes.h"
#include "core/analysis/scoring/ranking.h"
#include "core/base/text.h"
#include "core/exchange/csv/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ScoreVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreVerb)
};

QString rankText(const RankedFeature &ranked)
{
    return ranked.rank ? QString::number(*ranked.rank) : QString();
}

/// Scores on a terminal carry one decimal; exact values are for JSON and CSV.
QString shortScore(const RankedFeature &ranked)
{
    return ranked.score.value ? QString::number(*ranked.score.value, 'f', 1) : QString();
}

QJsonObject rankingJson(const RankedFeature &ranked, const Framework &framework)
{
    const EntityInfo &info = entityInfo<Feature>();
    QJsonObject object{{u"ref"_s, ranked.feature->ref},
                       {u"title"_s, ranked.feature->title},
                       {u"score"_s, ranked.score.value ? QJsonValue(*ranked.score.value) : QJsonValue()},
                       {u"rank"_s, ranked.rank ? QJsonValue(*ranked.rank) : QJsonValue()}};
    for (const char *input : framework.inputs) {
        const QString key = QString::fromLatin1(input);
        const FieldInfo *field = info.field(key);
        double number = 0;
        const bool known = field && numberFromText(field->text(*ranked.feature), &number);
        object.insert(key, known ? QJsonValue(number) : QJsonValue());
    }
    if (!ranked.score.value)
        object.insert(u"missing"_s, QJsonArray::fromStringList(ranked.score.missing));
    return object;
}

void printRankingCsv(const std::vector<RankedFeature> &ranked, const Framework &framework, QTextStream &out)
{
    CsvWriter writer;
    QStringList header{u"rank"_s, u"ref"_s, u"title"_s, u"score"_s};
    for (const char *input : framework.inputs)
        header.append(QString::fromLatin1(input));
    header.append(u"missing"_s);
    writer.addRecord(header);
    for (const RankedFeature &row : ranked) {
        writer.addNumber(rankText(row));
        writer.addText(row.feature->ref);
        writer.addText(row.feature->title);
        writer.addNumber(row.score.value ? numberText(*row.score.value) : QString());
        for (const char *input : framework.inputs)
            writer.addNumber(entityInfo<Feature>().field(QString::fromLatin1(input))->text(*row.feature));
        writer.addText(row.score.missing.join(u' '));
        writer.endRecord();
    }
    out << writer.text();
    out.flush();
}

void printRankingTable(const std::vector<RankedFeature> &ranked, const Framework &framework, QTextStream &out)
{
    QStringList headings{ScoreVerbText::tr("Rank"), ScoreVerbText::tr("Reference"),
                         ScoreVerbText::tr("Title"), framework.labelText()};
    for (const char *input : framework.inputs)
        headings.append(entityInfo<Feature>().field(QString::fromLatin1(input))->labelText());
    TextTable table(headings);
    table.alignRight(0);
    for (int column = 3; column < headings.size(); ++column)
        table.alignRight(column);
    QStringList unscored;
    for (const RankedFeature &row : ranked) {
        if (!row.score.value && !row.rank) {
            unscored.append(ScoreVerbText::tr("%1 %2: %3 missing")
                                .arg(row.feature->ref, row.feature->title, row.score.missing.join(u", "_s)));
            continue;
        }
        QStringList cells{rankText(row), row.feature->ref, row.feature->title, shortScore(row)};
        for (const char *input : framework.inputs)
            cells.append(entityInfo<Feature>().field(QString::fromLatin1(input))->text(*row.feature));
        table.addRow(cells);
    }
    table.print(out);
    if (!unscored.isEmpty()) {
        out << '\n' << ScoreVerbText::tr("Not scored:") << '\n';
        for (const QString &line : unscored)
            out << "  " << line << '\n';
    }
    out.flush();
}

} // namespace

QString ScoreVerb::name() const
{
    return u"score"_s;
}

QString ScoreVerb::usage() const
{
    return u"FILE.db [--framework NAME] [--lead NAME] [--as table|csv|json]"_s;
}

QString ScoreVerb::summary() const
{
    return ScoreVerbText::tr("Ranks the features by RICE, ICE, WSJF, CD3 or value and effort.");
}

void ScoreVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"framework"_s, ScoreVerbText::tr("rice, ice, wsjf, cd3 or value_effort."), u"name"_s});
    parser.addOption({u"lead"_s, ScoreVerbText::tr("Only the plan of this lead."), u"name"_s});
    ReadingVerb::addOptions(parser);
}

ExitCode ScoreVerb::print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                          const VerbContext &context)
{
    const Plan &plan = session.plan();
    const Framework *framework = &defaultFramework(plan);
    if (parser.isSet(u"framework"_s)) {
        framework = findFramework(parser.value(u"framework"_s));
        if (!framework) {
            QStringList known;
            for (const Framework &one : frameworks())
                known.append(one.keyText());
            return context.fail(ExitCode::Usage, ScoreVerbText::tr("There is no framework '%1'; there are %2.")
                                                     .arg(parser.value(u"framework"_s), known.join(u", "_s)));
        }
    }
    const Result<Scope> scope = scopeOf(parser, plan);
    if (!scope)
        return context.fail(scope.error());
    const std::vector<RankedFeature> ranked =
        rankedFeatures(featuresOf(plan, *scope), *framework, ScoreSettings::of(plan));
    switch (form) {
    case OutputForm::Json: {
        QJsonArray array;
        for (const RankedFeature &row : ranked)
            array.append(rankingJson(row, *framework));
        context.out << QJsonDocument(array).toJson();
        break;
    }
    case OutputForm::Csv:
        printRankingCsv(ranked, *framework, context.out);
        break;
    case OutputForm::Table:
        printRankingTable(ranked, *framework, context.out);
        break;
    }
    context.out.flush();
    return ExitCode::Done;
}

} // namespace leadline
