// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figurewords.h"

#include "core/base/labelcase.h"
#include "core/model/fieldinfo.h"
#include "core/model/portfolio.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FigureTexts
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

enum class Spelling { WithUnit, Bare };

struct MoneyUnit
{
    double size;
    const char *form;
};

/// Null below a thousand.
const MoneyUnit *unitOf(double size)
{
    static constexpr MoneyUnit units[] = {{1e9, QT_TRANSLATE_NOOP("FigureWords", "%1B")},
                                          {1e6, QT_TRANSLATE_NOOP("FigureWords", "%1M")},
                                          {1e3, QT_TRANSLATE_NOOP("FigureWords", "%1k")}};
    for (const MoneyUnit &unit : units) {
        // 999,600 is a million as it is shown.
        if (size >= unit.size * 0.9995)
            return &unit;
    }
    return nullptr;
}

/// One decimal where it says something: below ten thousand, below a hundred million.
QString inUnit(double size, const MoneyUnit *unit, const QLocale &locale, Spelling spelling = Spelling::WithUnit)
{
    if (!unit)
        return locale.toString(size, 'f', 0);
    const double shown = size / unit->size;
    const double lastExact = unit->size < 1e6 ? 9.95 : 99.5;
    const bool isWhole = shown >= lastExact || std::abs(shown - std::round(shown)) < 0.05;
    const QString number = locale.toString(shown, 'f', isWhole ? 0 : 1);
    return spelling == Spelling::Bare ? number : FigureTexts::tr(unit->form).arg(number);
}

} // namespace

QString FigureWords::money(double amount, const Plan &plan, const QLocale &locale)
{
    const double size = std::abs(amount);
    return wording::withCurrency(inUnit(size, unitOf(size), locale), plan.portfolio().currency, amount < 0);
}

QString FigureWords::moneyOf(double part, double whole, const Plan &plan, const QLocale &locale)
{
    const MoneyUnit *unit = unitOf(std::max(std::abs(part), std::abs(whole)));
    const QString &currency = plan.portfolio().currency;
    const QString form = FigureTexts::tr("%1 of %2");
    //: Not shown. Which amount has the currency and the unit: "first" as in "€5.8M of 9.8M",
    //: "last" as in "5,8 von 9,8 Mio. €".
    if (FigureTexts::tr("first") == u"last") {
        return form.arg(inUnit(part, unit, locale, Spelling::Bare),
                        wording::withCurrency(inUnit(whole, unit, locale), currency));
    }
    return form.arg(wording::withCurrency(inUnit(part, unit, locale), currency), inUnit(whole, unit, locale));
}

QString FigureWords::percent(double share, const QLocale &locale)
{
    return FigureTexts::tr("%1%").arg(locale.toString(std::round(share * 100), 'f', 0));
}

QString FigureWords::number(double value, const QLocale &locale)
{
    return locale.toString(std::round(value), 'f', 0);
}

QString FigureWords::period(const DateRange &range, const QLocale &locale)
{
    const auto month = [&locale](QDate day) { return locale.toString(day, u"MMM yyyy"_s); };
    return FigureTexts::tr("%1 to %2").arg(month(range.first), month(range.last));
}

QString FigureWords::day(QDate day, const QLocale &locale)
{
    //: The form of a day as QLocale reads it
    return locale.toString(day, FigureTexts::tr("d MMM"));
}

QString FigureWords::health(const std::optional<ObjectiveHealth> &health)
{
    return health ? enumLabelTranslated(enumInfo<ObjectiveHealth>, static_cast<int>(*health))
                  : FigureTexts::tr("Not known");
}

QString FigureWords::judgement(const ObjectiveAttainment &objective)
{
    const QString state = health(objective.health);
    if (!objective.health)
        return state;
    //: %1 is a state inside a sentence, e.g. "on track"
    return objective.healthIsStated ? wording::ownerSays(*objective.health)
                                    : FigureTexts::tr("By progress and plan: %1").arg(insideSentence(state));
}

QString FigureWords::investment(Investment kind)
{
    return enumLabelTranslated(enumInfo<Investment>, static_cast<int>(kind));
}

} // namespace leadline
