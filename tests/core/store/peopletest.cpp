// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/peopletest.h"

#include "tests/core/store/storefiles.h"

#include <utility>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

void PeopleTest::setScene()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
    m_anna = std::make_unique<Colleague>(*m_folder, 1);
    m_ben = std::make_unique<Colleague>(*m_folder, 2);
}

bool PeopleTest::annaMakesPlan()
{
    if (!m_anna->create(path()).isEmpty())
        return false;
    m_product = m_anna->add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    m_feature = m_anna->add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", u"Saved cards"_s}});
    return !m_feature.isNull();
}

bool PeopleTest::twoOnOneFile()
{
    return annaMakesPlan() && m_ben->open(path()).isEmpty();
}

DeedSource::DeedSource(std::function<void()> deed)
    : m_deed(std::move(deed))
{
}

EntityId DeedSource::next()
{
    if (m_deed)
        std::exchange(m_deed, {})();
    return m_ids.next();
}

} // namespace leadline::tests
