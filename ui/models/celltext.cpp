// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celltext.h"

#include "core/analysis/derived/fieldcolumn.h"
#include "core/analysis/scoring/framework.h"
#include "core/model/person.h"
#include "core/model/plan.h"
#include "core/model/portfolio.h"
#include "core/roadmap/datewords.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double thousand = 1000;
constexpr double million = 1000000;

QString trimmedNumber(double value, int decimals, const QLocale &locale)
{
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    // A true minus sign is as wide as a plus.
    return text.replace(u'-', u'−');
}

QString withCurrency(const QString &number, const QString &currency)
{
    const bool isNegative = number.startsWith(u'−');
    return wording::withCurrency(isNegative ? number.mid(1) : number, currency, isNegative);
}

bool isMultipleOf(double value, double step)
{
    return std::fabs(std::remainder(value, step)) < 1e-6;
}

QString dateText(const TableColumn &column, const EntityBase &row, const CellFormat &format)
{
    if (column.column->type() != FieldType::Instant)
        return column.column->date(row).display(format.calendar, format.today);
    const std::optional<double> instant = column.column->number(row);
    if (!instant)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*instant)).toLocalTime();
    const QString day = PlannedDate{at.date()}.display(format.calendar, format.today);
    //: A moment: %1 is the day, %2 the time of day
    return QCoreApplication::translate("CellText", "%1, %2")
        .arg(day, format.locale.toString(at.time(), QLocale::ShortFormat));
}

QString numberCellText(const TableColumn &column, double value, const CellFormat &format)
{
    switch (column.kind) {
    case CellKind::Money:
        return moneyText(value, format.currency, format.locale);
    case CellKind::Score:
        return roundedNumberText(value, format.locale);
    default: {
        if (column.column->type() == FieldType::Effort)
            return wording::effortNumber(value);
        const bool isDerived = !column.column->field() && customFieldOf(*column.column).isNull();
        const QString number = isDerived && column.column->type() != FieldType::Integer
            ? roundedNumberText(value, format.locale)
            : exactNumberText(value, format.locale);
        return column.column->type() == FieldType::Percent ? wording::withPercent(number) : number;
    }
    }
}

QString confidenceText(DateConfidence confidence)
{
    switch (confidence) {
    case DateConfidence::Firm:
        return QCoreApplication::translate("CellText", "The date is firm.");
    case DateConfidence::Likely:
        return QCoreApplication::translate("CellText", "The date is likely, within a month.");
    case DateConfidence::Rough:
        return QCoreApplication::translate("CellText", "The date is rough, a direction only.");
    }
    Q_UNREACHABLE();
}

QString scoreToolTip(const TableColumn &column, const Feature &feature, const CellFormat &format, const Plan &plan)
{
    const Framework *framework = findFramework(column.key);
    if (!framework)
        return {};
    const Score score = framework->score(feature, ScoreSettings::of(plan));
    const EntityInfo &info = plan.catalogue().info(EntityKind::Feature);
    QStringList lines;
    if (score.value) {
        lines.append(QCoreApplication::translate("CellText", "%1 is %2")
                         .arg(framework->labelText(), roundedNumberText(*score.value, format.locale)));
    } else {
        lines.append(QCoreApplication::translate("CellText", "%1 needs more inputs").arg(framework->labelText()));
    }
    lines.append(framework->formulaText());
    for (const char *key : framework->inputs) {
        const FieldInfo *field = info.field(QString::fromLatin1(key));
        if (!field)
            continue;
        const QString value = field->text(feature);
        const bool isMissing = score.missing.contains(field->keyText());
        //: An input of a score: %1 is its name
        lines.append(isMissing ? QCoreApplication::translate("CellText", "%1: missing").arg(field->labelText())
                         : value.isEmpty()
                         ? QCoreApplication::translate("CellText", "%1: not set").arg(field->labelText())
                         : QCoreApplication::translate("CellText", "%1: %2", "input").arg(field->labelText(), value));
    }
    return lines.join(u'\n');
}

} // namespace

CellFormat CellFormat::of(const Plan &plan, QDate today)
{
    return {plan.fiscalCalendar(), today, plan.portfolio().currency, QLocale()};
}

QString moneyText(double amount, const QString &currency, const QLocale &locale)
{
    const double size = std::fabs(amount);
    if (size >= million && isMultipleOf(amount, million / 100))
        return withCurrency(wording::inMillions(trimmedNumber(amount / million, 2, locale)), currency);
    if (size >= thousand && size < million && isMultipleOf(amount, thousand / 10))
        return withCurrency(wording::inThousands(trimmedNumber(amount / thousand, 1, locale)), currency);
    return withCurrency(trimmedNumber(amount, 2, locale), currency);
}

QString roundedMoneyText(double amount, const QString &currency, const QLocale &locale)
{
    const double size = std::fabs(amount);
    if (size < thousand)
        return withCurrency(trimmedNumber(amount, 0, locale), currency);
    // 999,600 is a million when it is rounded to thousands.
    const bool inMillions = size >= million - thousand / 2;
    const double scaled = amount / (inMillions ? million : thousand);
    const double magnitude = std::fabs(scaled);
    const QString number = trimmedNumber(scaled, magnitude < 10 ? 1 : 0, locale);
    return withCurrency(inMillions ? wording::inMillions(number) : wording::inThousands(number), currency);
}

QString roundedNumberText(double value, const QLocale &locale)
{
    const double size = std::fabs(value);
    return trimmedNumber(value, size >= 100 ? 0 : size >= 1 ? 1 : 2, locale);
}

QString exactNumberText(double value, const QLocale &locale)
{
    return trimmedNumber(value, 4, locale);
}

QString cellText(const TableColumn &column, const EntityBase &row, const CellFormat &format)
{
    if (!column.column)
        return {};
    switch (column.kind) {
    case CellKind::Check:
        return {};
    case CellKind::Dates: {
        const PlannedDate end = column.end ? column.end->date(row) : PlannedDate();
        return DateWords::span(column.column->date(row), end, format.calendar, format.today);
    }
    case CellKind::Date:
        return dateText(column, row, format);
    case CellKind::Number:
    case CellKind::Money:
    case CellKind::Progress:
    case CellKind::Score: {
        const std::optional<double> value = column.column->number(row);
        return value ? numberCellText(column, *value, format) : column.column->displayText(row);
    }
    case CellKind::Flag:
        return column.column->number(row).value_or(0) != 0 ? QCoreApplication::translate("CellText", "Yes") : QString();
    case CellKind::Links:
        // The words shown for an address, or the address.
        {
            QStringList words;
            for (const QString &link : column.column->elements(row)) {
                const qsizetype blank = link.indexOf(u' ');
                words.append(blank < 0 ? link : link.mid(blank + 1));
            }
            return words.join(u", "_s);
        }
    default: {
        const QString text = column.column->displayText(row);
        const qsizetype line = text.indexOf(u'\n');
        return line < 0 ? text : QString(text.left(line) + u'…');
    }
    }
}

QString cellToolTip(const TableColumn &column, const EntityBase &row, const CellFormat &format, const Plan &plan)
{
    if (!column.column)
        return {};
    switch (column.kind) {
    case CellKind::Score:
        return scoreToolTip(column, static_cast<const Feature &>(row), format, plan);
    case CellKind::Dates:
    case CellKind::Date: {
        const Column *decisive = column.end && column.end->date(row).isValid() ? column.end : column.column;
        if (decisive->type() != FieldType::When || !decisive->date(row).isValid())
            return {};
        return cellText(column, row, format) + u'\n' + confidenceText(decisive->date(row).confidence);
    }
    case CellKind::Money:
        if (const std::optional<double> amount = column.column->number(row)) {
            const QString unit = column.column->unit();
            return withCurrency(trimmedNumber(*amount, 2, format.locale), format.currency)
                + (unit.isEmpty() ? QString() : u' ' + unit);
        }
        return {};
    case CellKind::Status: {
        // Blocked and at risk replace the stage in the picture; here stand both, with the reason.
        const FieldInfo *health = plan.catalogue().info(EntityKind::Feature).field(u"health");
        if (!column.column->field()
            || column.column->field() != plan.catalogue().info(EntityKind::Feature).field(u"status"))
            return {};
        const Feature &feature = static_cast<const Feature &>(row);
        QString text = column.column->displayText(row);
        if (feature.health)
            text += u", "_s + enumLabelTranslated(*feature.health);
        if (!health->isUnset(row) && !feature.healthReason.isEmpty())
            text += u": "_s + feature.healthReason;
        return text;
    }
    default:
        return column.column->displayText(row).left(2000);
    }
}

} // namespace leadline
