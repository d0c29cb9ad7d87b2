// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editorwords.h"

#include "core/base/text.h"
#include "core/model/portfolio.h"
#include "ui/models/copiedrows.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("EditorWords", words);
}

/// As many decimals as the canonical text has.
QString grouped(const QString &canonical)
{
    double value = 0;
    if (!numberFromText(canonical, &value))
        return canonical;
    const qsizetype point = canonical.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(canonical.size() - point - 1);
    return QLocale().toString(value, 'f', decimals).replace(u'-', QChar(0x2212));
}

} // namespace

namespace EditorWords {

QString number(const FieldInfo &field, const QString &canonical, const Plan &plan)
{
    if (canonical.isEmpty())
        return {};
    QString shown = grouped(canonical);
    if (field.type == FieldType::Money) {
        if (shown.endsWith(QLocale().decimalPoint() + u"00"_s))
            shown.chop(3);
        const bool isNegative = shown.startsWith(QChar(0x2212));
        return wording::withCurrency(isNegative ? shown.mid(1) : shown, plan.portfolio().currency, isNegative);
    }
    if (field.type == FieldType::Percent)
        return wording::withPercent(shown);
    return shown;
}

QString typed(FieldType type, const QString &canonical)
{
    return typedInput(type, canonical);
}

QString date(const PlannedDate &date, const FiscalCalendar &calendar)
{
    return date.isValid() ? date.display(calendar, QDate()) : QString();
}

QString confidence(DateConfidence confidence)
{
    switch (confidence) {
    case DateConfidence::Firm:
        return say(QT_TRANSLATE_NOOP("EditorWords", "firm"));
    case DateConfidence::Likely:
        return say(QT_TRANSLATE_NOOP("EditorWords", "likely"));
    case DateConfidence::Rough:
        return say(QT_TRANSLATE_NOOP("EditorWords", "rough"));
    }
    return {};
}

QString dateReading(const PlannedDate &date, const FiscalCalendar &calendar)
{
    const QLocale locale;
    if (date.precision == DatePrecision::Day) {
        return say(QT_TRANSLATE_NOOP("EditorWords", "%1, %2"))
            .arg(locale.toString(date.date, say(QT_TRANSLATE_NOOP("EditorWords", "ddd d MMM yyyy"))), confidence(date.confidence));
    }
    //: Forms of a day as QLocale reads them: ddd is the weekday, d the day, MMM the month
    const QString withoutYear = say(QT_TRANSLATE_NOOP("EditorWords", "d MMM"));
    const QString withYear = say(QT_TRANSLATE_NOOP("EditorWords", "d MMM yyyy"));
    return say(QT_TRANSLATE_NOOP("EditorWords", "%1 to %2, %3"))
        .arg(locale.toString(date.firstDay(calendar), withoutYear), locale.toString(date.lastDay(calendar), withYear),
             confidence(date.confidence));
}

QString setInput(const FieldInfo &field, const EntityBase &row, const Plan &plan)
{
    if (field.type == FieldType::References)
        return outputText(field, row, plan);
    return field.elements(row).join(field.type == FieldType::Links ? u"\n"_s : u", "_s);
}

QString nameOf(const Plan &plan, EntityKind kind, EntityId id)
{
    const EntityBase *row = plan.find(kind, id);
    if (!row || row->removed)
        return {};
    const QString title = plan.catalogue().info(kind).title(*row);
    return title.isEmpty() ? referenceText(plan, kind, id) : title;
}

QString display(const FieldInfo &field, const EntityBase &row, const PlanContext &context)
{
    const Plan &plan = context.plan();
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Effort:
    case FieldType::Money:
        return number(field, field.text(row), plan);
    case FieldType::Day:
        return date({*static_cast<const QDate *>(field.value(row)), DatePrecision::Day, DateConfidence::Firm},
                    plan.fiscalCalendar());
    case FieldType::When: {
        const PlannedDate &when = *static_cast<const PlannedDate *>(field.value(row));
        const QString shown = date(when, plan.fiscalCalendar());
        return shown.isEmpty() || when.confidence == DateConfidence::Firm
            ? shown
            : QString(shown + u", "_s + confidence(when.confidence));
    }
    case FieldType::Instant: {
        const QDateTime &instant = *static_cast<const QDateTime *>(field.value(row));
        return instant.isValid() ? QLocale().toString(instant.toLocalTime(), say(QT_TRANSLATE_NOOP("EditorWords", "d MMM yyyy, HH:mm"))) : QString();
    }
    case FieldType::Flag:
        return *static_cast<const bool *>(field.value(row)) ? say(QT_TRANSLATE_NOOP("EditorWords", "Yes"))
                                                            : say(QT_TRANSLATE_NOOP("EditorWords", "No"));
    case FieldType::Enumeration: {
        const QString text = field.text(row);
        for (size_t i = 0; i < field.enumeration->labels.size(); ++i) {
            const int value = static_cast<int>(i);
            const bool matches = field.enumeration->numbers.empty() ? enumLabel(*field.enumeration, value) == text
                                                                    : numberText(field.enumeration->numbers[i]) == text;
            if (matches)
                return enumLabelTranslated(*field.enumeration, value);
        }
        return text;
    }
    case FieldType::Reference:
    case FieldType::References: {
        QStringList names;
        for (const EntityId id : field.references(row)) {
            if (const QString name = nameOf(plan, field.target, id); !name.isEmpty())
                names.append(name);
        }
        return names.join(u", "_s);
    }
    case FieldType::Tags:
        return field.elements(row).join(u", "_s);
    default:
        return field.text(row);
    }
}

QString displayText(const FieldInfo &field, EntityKind kind, const QString &canonical, const PlanContext &context)
{
    if (canonical.isEmpty())
        return {};
    const EntityBox row = context.plan().catalogue().info(kind).create();
    const Result<> read = field.isSet() ? field.addElement(*row, canonical) : field.setText(*row, canonical);
    return read ? display(field, *row, context) : canonical;
}

} // namespace EditorWords

} // namespace leadline
