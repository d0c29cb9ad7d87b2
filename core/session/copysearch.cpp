// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/copysearch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder full of such names is no reason to open them all; the newest are looked at.
constexpr qsizetype mostCandidates = 20;

/// What stands between the plan's name and its ending.
const std::array<QRegularExpression, 5> &additions()
{
    static const std::array<QRegularExpression, 5> all{
        // Dropbox "(Anna's conflicted copy 2026-08-12)" in any language, Nextcloud "(conflicted copy 2026-08-12 140533)",
        // Google Drive "(1)", file managers "(copy)"
        QRegularExpression(u"^ ?\\(.+\\)$"_s),
        // OneDrive: the computer's name, and a number when there are several
        QRegularExpression(u"^-[^ ]+$"_s),
        // Syncthing: day, time and device
        QRegularExpression(u"^\\.sync-conflict-\\d{8}-\\d{6}-\\w+$"_s),
        // Windows " - Copy" and " - Copy (2)" in any language; macOS " copy" and " copy 2"
        QRegularExpression(u"^( - \\w+( \\(\\d+\\))?| (copy|Kopie)( \\d+)?)$"_s, QRegularExpression::UseUnicodePropertiesOption),
        // Older ones of Google Drive and ownCloud: "_conf(1)", "_conflict-20260812-140533"
        QRegularExpression(u"^_conf.+$"_s),
    };
    return all;
}

} // namespace

bool isNamedLikeCopy(const QString &fileName, const QString &planName)
{
    const QFileInfo plan(planName);
    const QString base = plan.completeBaseName();
    const QString ending = planName.mid(base.size());
    if (fileName.size() <= planName.size() || !fileName.startsWith(base) || !fileName.endsWith(ending, Qt::CaseInsensitive))
        return false;
    const QString addition = fileName.mid(base.size(), fileName.size() - planName.size());
    return std::ranges::any_of(additions(), [&](const QRegularExpression &form) { return form.match(addition).hasMatch(); });
}

CopySearch::CopySearch(const SessionEnvironment &environment, QString planPath)
    : m_environment(environment)
    , m_planPath(std::move(planPath))
    , m_ids(environment.clock)
{
}

QStringList CopySearch::candidates() const
{
    const QFileInfo plan(m_planPath);
    QStringList names;
    const QStringList files = plan.dir().entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Time);
    for (const QString &file : files) {
        if (isNamedLikeCopy(file, plan.fileName()) && names.size() < mostCandidates)
            names.append(file);
    }
    names.sort();
    return names;
}

std::vector<CopyBeside> CopySearch::look(const std::atomic<bool> &stopped)
{
    std::vector<CopyBeside> found;
    const QDir folder = QFileInfo(m_planPath).dir();
    const QStringList names = candidates();
    QSet<QString> paths;
    for (const QString &name : names) {
        if (stopped)
            return {};
        const QString path = folder.filePath(name);
        paths.insert(path);
        const CopyBeside outcome = outcomeOf(path);
        if (outcome.changes > 0)
            found.push_back(outcome);
    }
    m_seen.removeIf([&](const QHash<QString, Seen>::iterator seen) { return !paths.contains(seen.key()); });
    return found;
}

CopyBeside CopySearch::outcomeOf(const QString &path)
{
    const std::optional<FileSignature> file = FileSignature::of(path);
    // A plan that grows never makes an unchanged copy newer than it was.
    const QHash<QString, Seen>::const_iterator before = m_seen.constFind(path);
    if (!file || (before != m_seen.cend() && before->reached.file == file && before->outcome.changes == 0))
        return {};
    // What is being written just now, or was moved away, is looked at again next time.
    if (!catchUpWithPlan())
        return {};
    Seen &seen = m_seen[path];
    if (seen.reached.file != file || seen.planGeneration != m_planGeneration) {
        if (const Result<> read = catchUpWithCopy(path, seen); !read) {
            seen = {};
            if (read.error().code == ErrorCode::Refused)
                seen.reached.file = file;
            return {};
        }
        seen.reached.file = file;
    }
    seen.outcome.changes = static_cast<int>(seen.news.size());
    return seen.outcome;
}

Result<std::unique_ptr<PlanStore>> CopySearch::open(const QString &path)
{
    return PlanStore::open(path, StoreMode::ReadOnly,
                           {.clock = m_environment.clock, .ids = m_ids, .paths = m_environment.paths});
}

Result<std::vector<Transaction>> CopySearch::readOn(PlanStore &store, Reached &reached, bool *startsAnew)
{
    const Result<EntityId> there = store.transactionAt(reached.seq);
    if (!there)
        return there.error();
    *startsAnew = reached.transaction.isNull() || *there != reached.transaction;
    Result<std::vector<Transaction>> added = store.transactions({.afterSeq = *startsAnew ? 0 : reached.seq});
    if (!added)
        return added;
    m_transactionsRead += static_cast<qint64>(added->size());
    if (!added->empty()) {
        reached.seq = added->back().seq;
        reached.transaction = added->back().id;
    }
    return added;
}

Result<> CopySearch::catchUpWithPlan()
{
    const std::optional<FileSignature> file = FileSignature::of(m_planPath);
    if (file && m_plan.file == file)
        return {};
    const Result<std::unique_ptr<PlanStore>> plan = open(m_planPath);
    if (!plan)
        return plan.error();
    bool startsAnew = false;
    const Result<std::vector<Transaction>> added = readOn(**plan, m_plan, &startsAnew);
    if (!added)
        return added.error();
    if (startsAnew) {
        m_known.clear();
        ++m_planGeneration;
    }
    for (const Transaction &transaction : *added)
        m_known.insert(transaction.id);
    for (Seen &seen : m_seen)
        seen.news.subtract(m_known);
    m_document = (*plan)->documentId();
    m_plan.file = file;
    return {};
}

/// Without news when the file is another document.
Result<> CopySearch::catchUpWithCopy(const QString &path, Seen &seen)
{
    const Result<std::unique_ptr<PlanStore>> copy = open(path);
    if (!copy)
        return copy.error();
    if (std::exchange(seen.planGeneration, m_planGeneration) != m_planGeneration)
        seen.reached = {};
    seen.outcome = {.path = path};
    if ((*copy)->documentId() != m_document) {
        seen.news.clear();
        seen.reached = {};
        return {};
    }
    bool startsAnew = false;
    const Result<std::vector<Transaction>> added = readOn(**copy, seen.reached, &startsAnew);
    if (!added)
        return added.error();
    if (startsAnew)
        seen.news.clear();
    for (const Transaction &transaction : *added) {
        if (transaction.kind != ChangeKind::Merge && !m_known.contains(transaction.id))
            seen.news.insert(transaction.id);
    }
    const Result<Position> position = (*copy)->positionAt(Moment::now());
    if (!position)
        return position.error();
    const QString reached = idText(m_document) + position->text();
    seen.outcome.state = QString::fromLatin1(QCryptographicHash::hash(reached.toUtf8(), QCryptographicHash::Sha256).toHex());
    return {};
}

} // namespace leadline
