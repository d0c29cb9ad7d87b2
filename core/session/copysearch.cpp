// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/copysearch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

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

/// Changes of people in @p copy that @p plan doesn't have.
Result<int> newChanges(PlanStore &copy, PlanStore &plan)
{
    const Result<std::vector<Transaction>> ours = plan.transactions();
    if (!ours)
        return ours.error();
    const Result<std::vector<Transaction>> theirs = copy.transactions();
    if (!theirs)
        return theirs.error();
    QSet<EntityId> known;
    for (const Transaction &transaction : *ours)
        known.insert(transaction.id);
    return static_cast<int>(std::ranges::count_if(*theirs, [&](const Transaction &transaction) {
        return transaction.kind != ChangeKind::Merge && !known.contains(transaction.id);
    }));
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
    QHash<QString, Seen> seen;
    const QDir folder = QFileInfo(m_planPath).dir();
    const QStringList names = candidates();
    for (const QString &name : names) {
        if (stopped)
            return {};
        const QString path = folder.filePath(name);
        const CopyBeside outcome = outcomeOf(path);
        seen.insert(path, m_seen.value(path));
        if (outcome.changes > 0)
            found.push_back(outcome);
    }
    m_seen = std::move(seen);
    return found;
}

CopyBeside CopySearch::outcomeOf(const QString &path)
{
    const std::optional<FileSignature> copy = FileSignature::of(path);
    const std::optional<FileSignature> plan = FileSignature::of(m_planPath);
    Seen &seen = m_seen[path];
    // A plan that grows never makes an unchanged copy newer than it was.
    const bool isKnown = copy && seen.copy == copy && (seen.outcome.changes == 0 || seen.plan == plan);
    if (isKnown)
        return seen.outcome;
    const Result<CopyBeside> compared = compare(path);
    // What is being written just now, or was moved away, is looked at again next time.
    if (!compared && compared.error().code != ErrorCode::Refused)
        return {};
    seen = {copy, plan, compared ? *compared : CopyBeside()};
    return seen.outcome;
}

/// Without news when the file is another document.
Result<CopyBeside> CopySearch::compare(const QString &path)
{
    const StoreEnvironment environment{.clock = m_environment.clock, .ids = m_ids, .paths = m_environment.paths};
    const Result<std::unique_ptr<PlanStore>> copy = PlanStore::open(path, StoreMode::ReadOnly, environment);
    if (!copy)
        return copy.error();
    const Result<std::unique_ptr<PlanStore>> plan = PlanStore::open(m_planPath, StoreMode::ReadOnly, environment);
    if (!plan)
        return Error{ErrorCode::Busy, plan.error().text};
    CopyBeside outcome{.path = path};
    if ((*copy)->documentId() != (*plan)->documentId())
        return outcome;
    const Result<int> changes = newChanges(**copy, **plan);
    if (!changes)
        return changes.error();
    const Result<Position> position = (*copy)->positionAt(Moment::now());
    if (!position)
        return position.error();
    outcome.changes = *changes;
    const QString reached = idText((*copy)->documentId()) + position->text();
    outcome.state = QString::fromLatin1(QCryptographicHash::hash(reached.toUtf8(), QCryptographicHash::Sha256).toHex());
    return outcome;
}

} // namespace leadline
