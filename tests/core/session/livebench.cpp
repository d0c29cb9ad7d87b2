// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/livebench.h"

#include "core/model/product.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString answerOf(const std::function<void(std::function<void(Result<>)>)> &ask, int patience)
{
    std::optional<QString> sentence;
    ask([&](Result<> outcome) { sentence = outcome ? QString() : outcome.error().text; });
    return QTest::qWaitFor([&] { return sentence.has_value(); }, patience) ? *sentence : u"no answer"_s;
}

} // namespace

bool LiveBench::start()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (!QDir(m_folder->path()).mkpath(u"share"_s))
        return false;
    m_path = QFileInfo(m_folder->path()).canonicalFilePath() + u"/share/plan.db"_s;
    SequentialIdSource ids;
    const Result<std::unique_ptr<PlanSession>> made =
        PlanSession::create(m_path, ids.next(), {}, environment(u"Olga"_s));
    if (!made)
        return false;
    Product product;
    product.id = ids.next();
    product.key = u"PAY"_s;
    product.name = u"Payments"_s;
    Feature feature;
    feature.id = ids.next();
    feature.title = u"Saved cards"_s;
    feature.product = idOf(product);
    m_feature = feature.id;
    Change change(u"Start"_s);
    change.insert(product);
    change.insert(feature);
    return (*made)->execute(change).hasValue();
}

LiveTimes LiveBench::quickTimes()
{
    using std::chrono::milliseconds;
    return {.poll = milliseconds(10), .firstRetry = milliseconds(10), .longestRetry = milliseconds(50), .verifies = false};
}

SessionEnvironment LiveBench::environment(const QString &author) const
{
    return {.clock = m_clock, .paths = LocalPaths::under(m_folder->filePath(u"home-"_s + author)), .identity = {author}};
}

std::unique_ptr<LiveSession> LiveBench::open(const QString &author, StoreMode mode, const LiveTimes &times) const
{
    std::unique_ptr<LiveSession> session;
    QString sentence;
    LiveSession::open(
        m_path, mode, environment(author), QCoreApplication::instance(),
        [&](Result<std::unique_ptr<LiveSession>> opened) {
            if (opened)
                session = std::move(*opened);
            else
                sentence = opened.error().text;
        },
        times);
    if (!QTest::qWaitFor([&] { return session || !sentence.isEmpty(); }, generous) || !session)
        qFatal("The plan could not be opened: %s", qPrintable(sentence));
    return session;
}

QString LiveBench::flush(LiveSession &session)
{
    // A long queue is waited for.
    return answerOf([&](std::function<void(Result<>)> done) {
        session.flush(QCoreApplication::instance(), std::move(done));
    }, 12 * generous);
}

QString LiveBench::saveCopy(LiveSession &session, const QString &target)
{
    return answerOf([&](std::function<void(Result<>)> done) {
        session.saveCopy(target, QCoreApplication::instance(), std::move(done));
    }, generous);
}

const FieldInfo &LiveBench::field(const char *key)
{
    return *Catalogue::standard().info(EntityKind::Feature).field(QString::fromLatin1(key));
}

bool LiveBench::set(LiveSession &session, const char *key, const QString &value, EntityId feature) const
{
    Change change(u"Set %1"_s.arg(QString::fromLatin1(key)));
    change.set(EntityKind::Feature, feature.isNull() ? m_feature : feature, field(key), value);
    return session.execute(change).hasValue();
}

bool LiveBench::rename(LiveSession &session, const QString &to, EntityId feature) const
{
    return set(session, "title", to, feature);
}

Feature LiveBench::newFeature(const Plan &plan, IdSource &ids, const QString &title)
{
    Feature feature;
    feature.id = ids.next();
    feature.title = title;
    feature.product = idOf(plan.all<Product>().at(0));
    return feature;
}

EntityId LiveBench::addFeature(LiveSession &session, const QString &title)
{
    Change change(u"Add"_s);
    const Feature feature = newFeature(session.plan(), session.ids(), title);
    change.insert(feature);
    return session.execute(change) ? feature.id : EntityId();
}

QString LiveBench::title(const LiveSession &session) const
{
    return static_cast<const Feature *>(session.plan().find(EntityKind::Feature, m_feature))->title;
}

QString LiveBench::storedTitle() const
{
    const Result<Plan> plan = storedPlan();
    return plan ? static_cast<const Feature *>(plan->find(EntityKind::Feature, m_feature))->title : plan.error().text;
}

Result<Plan> LiveBench::storedPlan() const
{
    SequentialIdSource ids(99);
    const Result<std::unique_ptr<PlanStore>> store = reader(ids);
    if (!store)
        return store.error();
    return (*store)->load();
}

Result<std::vector<Transaction>> LiveBench::storedHistory(const TransactionFilter &filter) const
{
    SequentialIdSource ids(99);
    const Result<std::unique_ptr<PlanStore>> store = reader(ids);
    if (!store)
        return store.error();
    return (*store)->transactions(filter);
}

QString LiveBench::differenceToFile(const LiveSession &session) const
{
    const Result<Plan> plan = storedPlan();
    if (!plan)
        return plan.error().text;
    QString difference;
    session.plan().equals(*plan, &difference);
    return difference;
}

Result<std::unique_ptr<PlanStore>> LiveBench::reader(IdSource &ids) const
{
    return PlanStore::open(m_path, StoreMode::ReadOnly,
                           {.clock = m_clock, .ids = ids, .paths = LocalPaths::under(m_folder->filePath(u"reader"_s))});
}

} // namespace leadline::tests
