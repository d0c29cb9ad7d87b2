// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergereport.h"

#include "core/model/input.h"

#include <QJsonArray>
#include <QLocale>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonText(MergeReason reason)
{
    switch (reason) {
    case MergeReason::Value:
        return u"value"_s;
    case MergeReason::Removal:
        return u"removal"_s;
    case MergeReason::Needed:
        return u"needed"_s;
    case MergeReason::ParentCircle:
        return u"parent_circle"_s;
    case MergeReason::DependencyCircle:
        return u"dependency_circle"_s;
    case MergeReason::ProductKey:
        return u"product_key"_s;
    case MergeReason::Twice:
        return u"twice"_s;
    }
    return {};
}

} // namespace

bool isDecidable(const MergeConflict &conflict)
{
    return (conflict.reason == MergeReason::Value || conflict.reason == MergeReason::Removal)
        && conflict.standsFrom != MergeSide::Neither;
}

MergeReport::MergeReport(const PlannedMerge &merge, QString into, QString from, MergeMode mode)
    : m_merge(merge)
    , m_into(std::move(into))
    , m_from(std::move(from))
    , m_mode(mode)
{
}

void MergeReport::setDecided(QSet<EntityId> conflicts, MergeSide preferred)
{
    m_decided = std::move(conflicts);
    m_preferred = preferred;
}

int MergeReport::openCount() const
{
    return static_cast<int>(m_merge.conflicts.size() + m_merge.earlier.size()) - static_cast<int>(m_decided.size());
}

bool MergeReport::isOtherChosen(EntityId id, const MergeConflict &conflict) const
{
    return m_decided.contains(id) && conflict.standsFrom != m_preferred;
}

bool MergeReport::isToldByFiles(const MergeConflict &conflict)
{
    return conflict.mineAuthor == conflict.theirsAuthor && conflict.standsFrom != MergeSide::Neither;
}

QString MergeReport::nameOf(EntityKey row) const
{
    const EntityBase *present = m_merge.plan.find(row.kind, row.id);
    const EntityInfo &info = m_merge.plan.catalogue().info(row.kind);
    if (!present)
        return info.labelText();
    const QString name = QString(present->ref + u' ' + info.title(*present)).trimmed();
    return name.isEmpty() ? info.labelText() : name;
}

QString MergeReport::readable(const MergeConflict &conflict, const QString &text) const
{
    if (text.isEmpty())
        return tr("none");
    const FieldInfo *field = m_merge.plan.catalogue().info(conflict.subject.kind).field(conflict.field);
    return field && field->isReference() ? referenceText(m_merge.plan, field->target, idFromText(text)) : text;
}

QString MergeReport::valueSentence(const MergeConflict &conflict, bool isOtherChosen) const
{
    const QString name = nameOf(conflict.subject);
    const FieldInfo *field = m_merge.plan.catalogue().info(conflict.subject.kind).field(conflict.field);
    const QString label = field ? field->labelText() : QString();
    const QString base = readable(conflict, conflict.base);
    QString standing = readable(conflict, conflict.mine);
    QString other = readable(conflict, conflict.theirs);
    const bool byFiles = isToldByFiles(conflict);
    QString standingSource = byFiles ? standingFile(conflict) : conflict.mineAuthor;
    QString otherSource = byFiles ? otherFile(conflict) : conflict.theirsAuthor;
    if (isOtherChosen) {
        standing.swap(other);
        standingSource.swap(otherSource);
    }
    if (byFiles) {
        return tr("%1, %2: “%3” from “%4” stands; “%5” had “%6”. Before it was “%7”.")
            .arg(name, label, standing, standingSource, otherSource, other, base);
    }
    if (conflict.mineAuthor == conflict.theirsAuthor) {
        return tr("%1, %2: “%3” stands; %4 wrote “%5” as well, apart from it. Before it was “%6”.")
            .arg(name, label, standing, otherSource, other, base);
    }
    return tr("%1, %2: “%3” by %4 stands; %5 wrote “%6”. Before it was “%7”.")
        .arg(name, label, standing, standingSource, otherSource, other, base);
}

QString MergeReport::removalSentence(const MergeConflict &conflict, bool isOtherChosen) const
{
    const QString name = nameOf(conflict.subject);
    if (isToldByFiles(conflict)) {
        return (isOtherChosen ? tr("%1: in “%2” it was removed, in “%3” changed. It goes to the recycle bin.")
                              : tr("%1: in “%2” it was removed, in “%3” changed. It stays."))
            .arg(name, otherFile(conflict), standingFile(conflict));
    }
    return (isOtherChosen ? tr("%1: %2 removed it and %3 went on with it. It goes to the recycle bin.")
                          : tr("%1: %2 removed it and %3 went on with it. It stays."))
        .arg(name, conflict.theirsAuthor, conflict.mineAuthor);
}

QString MergeReport::sentence(EntityId id, const MergeConflict &conflict) const
{
    const QString name = nameOf(conflict.subject);
    const FieldInfo *field = m_merge.plan.catalogue().info(conflict.subject.kind).field(conflict.field);
    const QString label = field ? field->labelText() : QString();
    const QString mine = readable(conflict, conflict.mine);
    const QString theirs = readable(conflict, conflict.theirs);
    switch (conflict.reason) {
    case MergeReason::Value:
        return valueSentence(conflict, isOtherChosen(id, conflict));
    case MergeReason::Removal:
        return removalSentence(conflict, isOtherChosen(id, conflict));
    case MergeReason::Needed:
        if (isToldByFiles(conflict)) {
            return tr("%1: in “%2” it was removed, and something that was changed in “%3” needs it. It stays.")
                .arg(name, otherFile(conflict), standingFile(conflict));
        }
        return tr("%1: %2 removed it, and something that %3 changed needs it. It stays.")
            .arg(name, conflict.theirsAuthor, conflict.mineAuthor);
    case MergeReason::ParentCircle:
        return tr("%1, %2: the changes of both went in a circle, so it was cleared; %3 had chosen “%4”.")
            .arg(name, label, conflict.theirsAuthor, theirs);
    case MergeReason::DependencyCircle:
        return tr("%1: the dependencies of both went in a circle, so this one only relates now; %2 had chosen “%3”.")
            .arg(name, conflict.theirsAuthor, theirs);
    case MergeReason::ProductKey:
        return tr("%1: both copies have a product with the key “%2”. This one, by %3, has the key “%4” now.")
            .arg(name, theirs, conflict.theirsAuthor, mine);
    case MergeReason::Twice:
        if (isToldByFiles(conflict)) {
            return tr("%1: made in both copies where there can be only one. That of “%2” stands; that of “%3” is kept in the conflict.")
                .arg(name, standingFile(conflict), otherFile(conflict));
        }
        return tr("%1: made in both copies where there can be only one. That of %2 stands; that of %3 is kept in the conflict.")
            .arg(name, conflict.mineAuthor, conflict.theirsAuthor);
    }
    return {};
}

std::vector<std::pair<QString, int>> MergeReport::authors() const
{
    std::vector<std::pair<QString, int>> counts;
    for (const Transaction &transaction : m_merge.missing) {
        if (transaction.kind == ChangeKind::Merge)
            continue;
        const auto known = std::ranges::find(counts, transaction.author, &std::pair<QString, int>::first);
        if (known == counts.end())
            counts.emplace_back(transaction.author, 1);
        else
            ++known->second;
    }
    return counts;
}

int MergeReport::changeCount() const
{
    int count = 0;
    for (const auto &[author, changes] : authors())
        count += changes;
    return count;
}

QString MergeReport::headline() const
{
    const bool isDryRun = m_mode == MergeMode::DryRun;
    if (m_merge.missing.empty()) {
        if (!isDryRun && !m_decided.isEmpty())
            return tr("“%1” has nothing that “%2” doesn't have.").arg(m_from, m_into);
        if (isDryRun || m_merge.isEmpty())
            return tr("“%1” has nothing that “%2” doesn't have. Nothing was changed.").arg(m_from, m_into);
        return tr("“%1” has nothing that “%2” doesn't have. What changes since an earlier merge have made of its conflicts was settled.")
            .arg(m_from, m_into);
    }
    const int count = changeCount();
    if (count == 0) {
        return isDryRun ? tr("Only what an earlier merge settled would come from “%1” into “%2”. Nothing was changed.").arg(m_from, m_into)
                        : tr("Only what an earlier merge settled came from “%1” into “%2”.").arg(m_from, m_into);
    }
    QStringList names;
    for (const auto &[author, changes] : authors())
        names.append(u"%1 (%2)"_s.arg(author, QLocale::c().toString(changes)));
    const QString text = isDryRun ? tr("%n changes of “%1” would come into “%2”: %3. Nothing was changed.", nullptr, count)
                                  : tr("%n changes of “%1” came into “%2”: %3.", nullptr, count);
    return text.arg(m_from, m_into, names.join(u", "_s));
}

QString MergeReport::text() const
{
    QStringList lines{headline()};
    for (const MergedReference &reference : m_merge.references)
        lines += tr("%1: its reference was given out twice; before it was %2.").arg(nameOf(reference.row), reference.before);
    const bool isDryRun = m_mode == MergeMode::DryRun;
    const auto countOf = [](const QStringList &conflicts) { return static_cast<int>(conflicts.size()); };
    if (const QStringList decided = conflictLines(m_merge.conflicts, true) + conflictLines(m_merge.earlier, true); !decided.isEmpty()) {
        lines += isDryRun ? tr("%n conflicts would be decided as you ask:", nullptr, countOf(decided))
                          : tr("%n conflicts were decided as you asked:", nullptr, countOf(decided));
        lines += decided;
    }
    if (const QStringList open = conflictLines(m_merge.conflicts, false); !open.isEmpty()) {
        lines += isDryRun ? tr("%n conflicts would be left to decide; both values are kept:", nullptr, countOf(open))
                          : tr("%n conflicts are left to decide; both values are kept:", nullptr, countOf(open));
        lines += open;
    }
    if (const QStringList open = conflictLines(m_merge.earlier, false); !open.isEmpty()) {
        lines += tr("%n conflicts of an earlier merge are still to be decided:", nullptr, countOf(open));
        lines += open;
    }
    return lines.join(u'\n') + u'\n';
}

QStringList MergeReport::conflictLines(const Conflicts &conflicts, bool decided) const
{
    QStringList lines;
    for (const auto &[id, conflict] : conflicts) {
        if (m_decided.contains(id) == decided)
            lines += u"  %1  %2"_s.arg(nameOf({EntityKind::Conflict, id}), sentence(id, conflict));
    }
    return lines;
}

QJsonObject MergeReport::toJson() const
{
    QJsonArray people;
    for (const auto &[author, changes] : authors())
        people.append(QJsonObject{{u"author"_s, author}, {u"changes"_s, changes}});
    QJsonArray references;
    for (const MergedReference &reference : m_merge.references)
        references.append(QJsonObject{{u"id"_s, idText(reference.row.id)}, {u"before"_s, reference.before}, {u"after"_s, reference.after}});
    QJsonArray conflicts;
    for (const auto &[id, conflict] : m_merge.conflicts)
        conflicts.append(toJson(id, conflict, false));
    for (const auto &[id, conflict] : m_merge.earlier)
        conflicts.append(toJson(id, conflict, true));
    return {{u"changes"_s, changeCount()},
            {u"dry_run"_s, m_mode == MergeMode::DryRun},
            {u"authors"_s, people},
            {u"references"_s, references},
            {u"conflicts"_s, conflicts},
            {u"decided"_s, m_decided.size()}};
}

QJsonObject MergeReport::toJson(EntityId id, const MergeConflict &conflict, bool isEarlier) const
{
    const auto value = [](const QString &text) { return text.isNull() ? QJsonValue() : QJsonValue(text); };
    return {{u"ref"_s, nameOf({EntityKind::Conflict, id})},
            {u"reason"_s, reasonText(conflict.reason)},
            {u"entity"_s, m_merge.plan.catalogue().info(conflict.subject.kind).keyText()},
            {u"row"_s, referenceText(m_merge.plan, conflict.subject.kind, conflict.subject.id)},
            {u"field"_s, conflict.field},
            {u"base"_s, value(conflict.base)},
            {u"mine"_s, value(conflict.mine)},
            {u"mine_author"_s, conflict.mineAuthor},
            {u"theirs"_s, value(conflict.theirs)},
            {u"theirs_author"_s, conflict.theirsAuthor},
            {u"stands"_s, value(isOtherChosen(id, conflict) ? conflict.theirs : conflict.mine)},
            {u"decided"_s, m_decided.contains(id)},
            {u"earlier"_s, isEarlier}};
}

} // namespace leadline
