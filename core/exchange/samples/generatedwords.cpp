// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/generatedwords.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char16_t *doings[] = {u"Show", u"Simplify", u"Speed up", u"Automate", u"Redesign", u"Share", u"Group", u"Explain",
                                      u"Shorten", u"Translate", u"Compare", u"Archive", u"Schedule", u"Secure", u"Import", u"Export"};
constexpr const char16_t *things[] = {u"invoices", u"sign-up", u"search results", u"order history", u"price lists", u"team invitations",
                                      u"delivery windows", u"saved filters", u"account settings", u"refund requests", u"stock levels",
                                      u"weekly reports", u"billing periods", u"address books", u"access rights", u"payment reminders",
                                      u"product photos", u"customer notes", u"tax rates", u"return labels"};
constexpr const char16_t *places[] = {u"", u"", u" on phones", u" for new customers", u" in the overview", u" across warehouses",
                                      u" for accountants", u" with one click", u" without an account", u" in four languages",
                                      u" before the deadline", u" for large teams"};
constexpr const char16_t *outcomes[] = {u"New customers succeed in their first week", u"Orders arrive when we said they would",
                                        u"Teams find things without asking", u"Invoices are right the first time",
                                        u"Support hears of a problem once", u"Large customers stay for a second year",
                                        u"Prices are clear before checkout", u"Data moves in and out freely",
                                        u"Pages open before patience ends", u"Partners build on what we have",
                                        u"Audits pass without a rush", u"Small shops grow with us"};
constexpr const char16_t *measures[] = {u"Share of", u"Median time for", u"Complaints about", u"Weekly users of", u"Errors in"};
constexpr const char16_t *firstNames[] = {u"Alma", u"Boris", u"Clara", u"David", u"Edith", u"Farid", u"Greta", u"Hugo", u"Irma", u"Jakob"};
constexpr const char16_t *lastNames[] = {u"Adler", u"Brandt", u"Castro", u"Dahlgren", u"Eklund"};

template<size_t N>
QStringView pick(const char16_t *const (&words)[N], QRandomGenerator &random)
{
    return words[random.bounded(static_cast<quint32>(N))];
}

} // namespace

QString generatedFeatureTitle(QRandomGenerator &random)
{
    const QStringView doing = pick(doings, random);
    const QStringView thing = pick(things, random);
    const QStringView place = pick(places, random);
    return doing.toString() + u' ' + thing + place;
}

QString generatedObjectiveTitle(int index)
{
    return QString::fromUtf16(outcomes[static_cast<size_t>(index) % std::size(outcomes)]);
}

QString generatedKeyResultTitle(QRandomGenerator &random)
{
    const QStringView measure = pick(measures, random);
    return measure.toString() + u' ' + pick(things, random);
}

QString generatedPersonName(int index)
{
    const size_t number = static_cast<size_t>(index);
    return QString::fromUtf16(firstNames[number % std::size(firstNames)]) + u' '
        + QString::fromUtf16(lastNames[number / std::size(firstNames) % std::size(lastNames)]);
}

} // namespace leadline
