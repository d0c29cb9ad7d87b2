// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/colleague.h"

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 millisecondsApart = 100'000'000;

} // namespace

Colleague::Colleague(const QTemporaryDir &folder, int number, const StoreProtections &protections, QDate today)
    : m_clock(today)
    , m_ids(static_cast<quint64>(number), 1'767'225'600'000 + static_cast<quint64>(number) * millisecondsApart)
    , m_environment{.clock = m_clock,
                    .ids = m_ids,
                    .paths = LocalPaths::under(folder.filePath(u"home-%1"_s.arg(number))),
                    .protections = protections}
    , m_name(u"Colleague %1"_s.arg(number))
{
}

QString Colleague::create(const QString &path)
{
    Result<std::unique_ptr<PlanStore>> made = PlanStore::create(path, m_ids.next(), m_environment);
    if (!made)
        return made.error().text;
    made->reset();
    return open(path);
}

QString Colleague::open(const QString &path, StoreMode mode)
{
    close();
    Result<std::unique_ptr<PlanStore>> opened = PlanStore::open(path, mode, m_environment);
    if (!opened)
        return opened.error().text;
    m_store = std::move(*opened);
    Result<Plan> plan = m_store->load();
    if (!plan)
        return plan.error().text + plan.error().detail;
    m_document = std::make_unique<PlanDocument>(std::move(*plan), m_name, m_ids, m_clock);
    return {};
}

void Colleague::close()
{
    m_document.reset();
    m_store.reset();
}

std::shared_ptr<const Transaction> Colleague::edit(Change change)
{
    Result<std::shared_ptr<const Transaction>> done = m_document->execute(std::move(change));
    return done ? *done : nullptr;
}

Result<Receipt> Colleague::store(const Transaction &transaction)
{
    Result<Receipt> receipt = m_store->commit(transaction);
    if (!receipt)
        return receipt;
    if (Result<> followed = followReceipt(*m_document, *receipt); !followed)
        return followed.error();
    return receipt;
}

Result<Receipt> Colleague::editAndStore(Change change)
{
    const std::shared_ptr<const Transaction> transaction = edit(std::move(change));
    if (!transaction)
        return Error{ErrorCode::Usage, u"The change does nothing."_s};
    return store(*transaction);
}

const FieldInfo &Colleague::field(EntityKind kind, const char *key)
{
    return *Catalogue::standard().info(kind).field(QString::fromLatin1(key));
}

QString Colleague::text(EntityKind kind, EntityId id, const char *key) const
{
    const EntityBase *row = plan().find(kind, id);
    return row ? field(kind, key).text(*row) : u"no such row"_s;
}

Change Colleague::setting(EntityKind kind, EntityId id, const char *key, const QString &value) const
{
    Change change(u"Set %1"_s.arg(QString::fromLatin1(key)));
    change.set(kind, id, field(kind, key), value);
    return change;
}

EntityId Colleague::add(EntityKind kind, std::initializer_list<std::pair<const char *, QString>> values)
{
    EntityBox row = Catalogue::standard().info(kind).create();
    const EntityId id = m_ids.next();
    row->id = id;
    for (const auto &[key, value] : values) {
        if (!field(kind, key).setText(*row, value))
            return {};
    }
    Change change(u"Add"_s);
    change.insert(kind, std::move(row));
    const Result<Receipt> receipt = editAndStore(std::move(change));
    if (!receipt)
        qWarning("%s %s", qPrintable(receipt.error().text), qPrintable(receipt.error().detail));
    return receipt ? id : EntityId();
}

QString verifyAll(PlanStore &store)
{
    const Result<std::vector<VerifyFinding>> findings = store.verify();
    if (!findings)
        return findings.error().text + findings.error().detail;
    QStringList texts;
    for (const VerifyFinding &finding : *findings)
        texts.append(finding.text);
    return texts.join(u'\n');
}

QString differenceToFile(Colleague &colleague)
{
    const Result<Plan> stored = colleague.store().load();
    if (!stored)
        return stored.error().text;
    QString difference;
    return colleague.plan().equals(*stored, &difference) ? verifyAll(colleague.store()) : difference;
}

QString sentence(const Result<Receipt> &receipt)
{
    return receipt ? QString() : QString(receipt.error().text + u" / "_s + receipt.error().detail);
}

Result<> followReceipt(PlanDocument &document, const Receipt &receipt)
{
    Transaction following;
    following.rows = rowsToFollow(receipt, document.plan());
    return document.applyForeign(following);
}

} // namespace leadline::tests
