// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/cellvalue.h"

#include "core/base/text.h"
#include "core/exchange/csv/knownheaders.h"

#include <QHash>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Category : quint8 { ToDo, InProgress, Done };

const QHash<QString, RowType> &rowTypes()
{
    static const QHash<QString, RowType> types = {
        {u"epic"_s, RowType::Initiative},      {u"epos"_s, RowType::Initiative},     {u"epica"_s, RowType::Initiative},
        {u"epopee"_s, RowType::Initiative},    {u"initiative"_s, RowType::Initiative}, {u"theme"_s, RowType::Initiative},
        {u"phase"_s, RowType::Initiative},     {u"portfolioepic"_s, RowType::Initiative},
        {u"milestone"_s, RowType::Milestone},  {u"meilenstein"_s, RowType::Milestone}, {u"hito"_s, RowType::Milestone},
        {u"jalon"_s, RowType::Milestone},      {u"release"_s, RowType::Release},     {u"version"_s, RowType::Release},
        {u"slice"_s, RowType::Release},
    };
    return types;
}

const QHash<QString, WorkStatus> &statuses()
{
    using enum WorkStatus;
    static const QHash<QString, WorkStatus> names = {
        // Not decided
        {u"idea"_s, Idea}, {u"backlog"_s, Idea}, {u"triage"_s, Idea}, {u"new"_s, Idea}, {u"neu"_s, Idea},
        {u"nuevo"_s, Idea}, {u"nouveau"_s, Idea}, {u"open"_s, Idea}, {u"offen"_s, Idea}, {u"abierto"_s, Idea},
        {u"abierta"_s, Idea}, {u"ouvert"_s, Idea}, {u"draft"_s, Idea}, {u"proposed"_s, Idea}, {u"reopened"_s, Idea},
        {u"someday"_s, Idea}, {u"parkinglot"_s, Idea}, {u"gatheringinterest"_s, Idea},
        // Being found out
        {u"discovery"_s, Discovery}, {u"analysis"_s, Discovery}, {u"inanalysis"_s, Discovery},
        {u"research"_s, Discovery}, {u"refinement"_s, Discovery}, {u"exploring"_s, Discovery},
        {u"underconsideration"_s, Discovery}, {u"design"_s, Discovery}, {u"indesign"_s, Discovery},
        {u"specification"_s, Discovery}, {u"inspecification"_s, Discovery},
        // Decided
        {u"ready"_s, Ready}, {u"todo"_s, Ready}, {u"zuerledigen"_s, Ready}, {u"porhacer"_s, Ready},
        {u"tareasporhacer"_s, Ready}, {u"afaire"_s, Ready}, {u"planned"_s, Ready}, {u"unstarted"_s, Ready},
        {u"notstarted"_s, Ready}, {u"scheduled"_s, Ready}, {u"selectedfordevelopment"_s, Ready},
        {u"readyfordevelopment"_s, Ready}, {u"committed"_s, Ready}, {u"accepted"_s, Ready}, {u"confirmed"_s, Ready},
        {u"normal"_s, Ready}, {u"0"_s, Ready},
        // Under way
        {u"inprogress"_s, InProgress}, {u"started"_s, InProgress}, {u"inarbeit"_s, InProgress},
        {u"inbearbeitung"_s, InProgress}, {u"encurso"_s, InProgress}, {u"encours"_s, InProgress},
        {u"doing"_s, InProgress}, {u"active"_s, InProgress}, {u"development"_s, InProgress},
        {u"indevelopment"_s, InProgress}, {u"review"_s, InProgress}, {u"inreview"_s, InProgress},
        {u"codereview"_s, InProgress}, {u"testing"_s, InProgress}, {u"intesting"_s, InProgress}, {u"qa"_s, InProgress},
        {u"blocked"_s, InProgress}, {u"onhold"_s, InProgress}, {u"paused"_s, InProgress}, {u"ontrack"_s, InProgress},
        {u"readyforrelease"_s, InProgress}, {u"delivered"_s, InProgress},
        // Out
        {u"done"_s, Released}, {u"fertig"_s, Released}, {u"erledigt"_s, Released}, {u"listo"_s, Released},
        {u"finalizada"_s, Released}, {u"finalizado"_s, Released}, {u"terminado"_s, Released}, {u"termine"_s, Released},
        {u"terminee"_s, Released}, {u"closed"_s, Released}, {u"geschlossen"_s, Released}, {u"cerrado"_s, Released},
        {u"cerrada"_s, Released}, {u"ferme"_s, Released}, {u"resolved"_s, Released}, {u"released"_s, Released},
        {u"complete"_s, Released}, {u"completed"_s, Released}, {u"shipped"_s, Released}, {u"live"_s, Released},
        {u"ga"_s, Released}, {u"archived"_s, Released}, {u"1"_s, Released}, {u"2"_s, Released},
        // Decided against
        {u"wontdo"_s, WontDo}, {u"wontfix"_s, WontDo}, {u"canceled"_s, WontDo}, {u"cancelled"_s, WontDo},
        {u"rejected"_s, WontDo}, {u"declined"_s, WontDo}, {u"duplicate"_s, WontDo}, {u"obsolete"_s, WontDo},
        {u"abandoned"_s, WontDo}, {u"invalid"_s, WontDo}, {u"abgebrochen"_s, WontDo}, {u"cancelado"_s, WontDo},
        {u"cancelada"_s, WontDo}, {u"annule"_s, WontDo}, {u"annulee"_s, WontDo}, {u"dropped"_s, WontDo},
        {u"cannotreproduce"_s, WontDo}, {u"incomplete"_s, WontDo}, {u"wirdnichterledigt"_s, WontDo},
        {u"wirdnichtbehoben"_s, WontDo}, {u"nichterledigt"_s, WontDo}, {u"nichtbehoben"_s, WontDo},
        {u"duplikat"_s, WontDo}, {u"abgelehnt"_s, WontDo}, {u"verworfen"_s, WontDo}, {u"unvollstandig"_s, WontDo},
        {u"nichtreproduzierbar"_s, WontDo}, {u"kannnichtreproduziertwerden"_s, WontDo}, {u"nosehara"_s, WontDo},
        {u"nosecorregira"_s, WontDo}, {u"duplicado"_s, WontDo}, {u"rechazado"_s, WontDo}, {u"rechazada"_s, WontDo},
        {u"neserapasfait"_s, WontDo}, {u"neserapascorrige"_s, WontDo}, {u"doublon"_s, WontDo}, {u"rejete"_s, WontDo},
    };
    return names;
}

std::optional<WorkStatus> named(QStringView text)
{
    const QString key = headerKey(text);
    const QHash<QString, WorkStatus>::const_iterator found = statuses().constFind(key);
    return found == statuses().cend() ? std::nullopt : std::optional(*found);
}

Category categoryOf(WorkStatus status)
{
    switch (status) {
    case WorkStatus::InProgress:
        return Category::InProgress;
    case WorkStatus::Released:
    case WorkStatus::WontDo:
        return Category::Done;
    default:
        return Category::ToDo;
    }
}

WorkStatus usualStatus(Category category)
{
    switch (category) {
    case Category::ToDo:
        return WorkStatus::Ready;
    case Category::InProgress:
        return WorkStatus::InProgress;
    case Category::Done:
        return WorkStatus::Released;
    }
    return WorkStatus::Idea;
}

} // namespace

RowType rowTypeOf(QStringView type)
{
    return rowTypes().value(headerKey(type), RowType::Feature);
}

std::optional<WorkStatus> statusOf(QStringView status, QStringView category, QStringView resolution)
{
    std::optional<WorkStatus> result = named(status);
    if (const std::optional<WorkStatus> group = named(category)) {
        // "Design" may stand among the statuses in progress.
        const Category wanted = categoryOf(*group);
        if (!result || categoryOf(*result) != wanted)
            result = usualStatus(wanted);
    }
    if (result == WorkStatus::Released && named(resolution) == WorkStatus::WontDo)
        result = WorkStatus::WontDo;
    return result;
}

std::optional<Horizon> horizonOf(QStringView text)
{
    const QString name = foldedText(text).trimmed();
    if (name == u"now")
        return Horizon::Now;
    if (name == u"next" || name == u"soon")
        return Horizon::Next;
    if (name == u"later" || name == u"future" || name == u"someday")
        return Horizon::Later;
    return std::nullopt;
}

std::optional<double> personDays(QStringView text, QStringView unit)
{
    constexpr double hoursADay = 8;
    constexpr double daysAWeek = 5;
    text = text.trimmed();
    double number = 0;
    if (numberFromText(text, &number)) {
        if (unit == u"seconds")
            return number / 3600 / hoursADay;
        if (unit == u"minutes")
            return number / 60 / hoursADay;
        if (unit == u"hours")
            return number / hoursADay;
        if (unit == u"weeks")
            return number * daysAWeek;
        return number;
    }
    double days = 0;
    bool any = false;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace() || text[i] == u',') {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && (text[i].isDigit() || text[i] == u'.'))
            ++i;
        if (i == begin || !numberFromText(text.sliced(begin, i - begin), &number))
            return std::nullopt;
        while (i < text.size() && text[i].isSpace())
            ++i;
        const qsizetype word = i;
        while (i < text.size() && text[i].isLetter())
            ++i;
        if (i == word)
            return std::nullopt;
        switch (text[word].toLower().unicode()) {
        case u'w':
            days += number * daysAWeek;
            break;
        case u'p': // person-days, as Aha! writes them
        case u'd':
            days += number;
            break;
        case u'h':
            days += number / hoursADay;
            break;
        case u'm':
            days += number / 60 / hoursADay;
            break;
        default:
            return std::nullopt;
        }
        any = true;
    }
    return any ? std::optional(days) : std::nullopt;
}

QString oneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return line.trimmed();
}

QString lineFeedsOnly(QStringView text)
{
    QString result = text.toString();
    result.replace(u"\r\n"_s, u"\n"_s);
    result.replace(u'\r', u'\n');
    return result;
}

QStringList listParts(QStringView text)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool separates = i == text.size() || text[i] == u',' || text[i] == u';' || text[i] == u'|'
            || text[i] == u'\n' || text[i] == u'\r';
        if (!separates)
            continue;
        const QStringView part = text.sliced(begin, i - begin).trimmed();
        if (!part.isEmpty())
            parts.append(part.toString());
        begin = i + 1;
    }
    return parts;
}

QString tagText(QStringView text)
{
    QString tag = text.toString();
    tag.replace(u',', u' ');
    return tag.simplified();
}

} // namespace leadline
