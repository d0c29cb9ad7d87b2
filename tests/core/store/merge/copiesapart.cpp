// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/merge/copiesapart.h"

#include "tests/core/store/storefiles.h"

#include <QFile>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

const MergeSignature &CopiesApart::signature()
{
    static const MergeSignature signature{u"Merge the other copy"_s, u"Maya Lindqvist"_s,
                                          QDateTime(QDate(2026, 8, 13), QTime(8, 0), Qt::UTC)};
    return signature;
}

QString CopiesApart::problem(const Result<PlannedMerge> &merged)
{
    return merged ? QString() : QString(merged.error().text + u" / "_s + merged.error().detail);
}

bool CopiesApart::start()
{
    StoreProtections protections;
    protections.pauseAfterCommit = false;
    m_anna.reset();
    m_ben.reset();
    m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
    m_anna = std::make_unique<Colleague>(*m_folder, 1, protections);
    m_ben = std::make_unique<Colleague>(*m_folder, 2, protections);
    if (!m_anna->create(path(u"plan.db"_s)).isEmpty())
        return false;
    m_product = m_anna->add(EntityKind::Product, {{"key", u"PAY"_s}, {"name", u"Payments"_s}});
    m_cards = feature(*m_anna, u"Saved cards"_s);
    m_limits = feature(*m_anna, u"Limits"_s);
    return !m_limits.isNull();
}

bool CopiesApart::part()
{
    m_anna->close();
    return QFile::copy(path(u"plan.db"_s), path(u"ben.db"_s)) && m_anna->open(path(u"plan.db"_s)).isEmpty()
        && m_ben->open(path(u"ben.db"_s)).isEmpty();
}

EntityId CopiesApart::feature(Colleague &who, const QString &title, const QString &ref) const
{
    const EntityId id = who.add(EntityKind::Feature, {{"product", idText(m_product)}, {"title", title}});
    return ref.isEmpty() || who.text(EntityKind::Feature, id, "ref") == ref ? id : EntityId();
}

Result<PlannedMerge> CopiesApart::mergeInto(Colleague &into, Colleague &from, MergeMode mode)
{
    return mergeCopies(into.store(), from.store(), mode, signature());
}

QString CopiesApart::reopened(Colleague &who, const QString &name) const
{
    const QString opened = who.open(path(name));
    return opened.isEmpty() ? verifyAll(who.store()) : opened;
}

} // namespace leadline::tests
