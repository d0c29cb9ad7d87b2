// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchindex.h"

#include "core/base/text.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "ui/base/keyhint.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadline {

namespace {

/// What people look for, most wanted first; among equal matches this order decides.
constexpr EntityKind searchedKinds[] = {
    EntityKind::Feature,  EntityKind::Objective, EntityKind::KeyResult,  EntityKind::Initiative, EntityKind::Product,
    EntityKind::Milestone, EntityKind::Team,     EntityKind::Person,     EntityKind::Insight,    EntityKind::Risk,
    EntityKind::Decision, EntityKind::Experiment, EntityKind::Metric,    EntityKind::Stakeholder, EntityKind::Competitor};

/// Title that begins with the words, a word that begins with them, anywhere; 0 is the best, -1 none.
int quality(const QString &folded, const QStringList &words)
{
    int worst = 0;
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        if (at < 0)
            return -1;
        int one = 2;
        if (at == 0)
            one = 0;
        else if (folded.contains(QString(u' ' + word)))
            one = 1;
        worst = std::max(worst, one);
    }
    return worst;
}

std::vector<std::pair<qsizetype, qsizetype>> matchesIn(const QString &title, const QStringList &words)
{
    // Folding keeps the length for the scripts that have letter case; where it doesn't, nothing is marked.
    const QString folded = foldedText(title);
    std::vector<std::pair<qsizetype, qsizetype>> matches;
    if (folded.size() != title.size())
        return matches;
    for (const QString &word : words) {
        if (const qsizetype at = folded.indexOf(word); at >= 0)
            matches.emplace_back(at, word.size());
    }
    std::sort(matches.begin(), matches.end());
    return matches;
}

/// The words as commands write them: "neues Team" is looked for where "Neu: Team" stands.
QStringList wordsOfCommands(QStringList words)
{
    //: All forms of the word that commands such as "New team" begin with, separated by blanks, theirs first
    const QStringList forms = foldedText(QCoreApplication::translate("SearchIndex", "new")).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (forms.contains(word))
            word = forms.first();
    }
    return words;
}

} // namespace

SearchIndex::SearchIndex(const PlanContext &context)
    : m_context(context)
{
}

void SearchIndex::build()
{
    for (const EntityKind kind : searchedKinds) {
        const Table &table = m_context.plan().table(kind);
        for (const EntityBase *row : table.live())
            m_entries.push_back({kind, row, foldedText(table.info().title(*row)), foldedText(row->ref)});
    }
}

std::vector<SearchHit> SearchIndex::find(const QString &typed, int limit, int *total)
{
    QString text = typed.trimmed();
    QChar limitTo;
    if (!text.isEmpty() && QStringView(u">#@").contains(text.front())) {
        limitTo = text.front();
        text = text.mid(1).trimmed();
    }
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList commandWords = wordsOfCommands(words);
    struct Ranked
    {
        int quality;
        size_t order;
        const Entry *entry;
        QAction *command;
    };
    std::vector<Ranked> found;
    if (limitTo != u'>' && (!words.isEmpty() || !limitTo.isNull())) {
        if (m_entries.empty())
            build();
        for (size_t index = 0; index < m_entries.size(); ++index) {
            const Entry &entry = m_entries[index];
            if (limitTo == u'@' && entry.kind != EntityKind::Person)
                continue;
            if (limitTo == u'#') {
                const bool tagged = std::any_of(entry.row->tags.begin(), entry.row->tags.end(), [&](const QString &tag) {
                    return quality(foldedText(tag), words) >= 0;
                });
                if (tagged)
                    found.push_back({1, index, &entry, nullptr});
                continue;
            }
            int how = quality(entry.folded, words);
            if (words.size() == 1 && !entry.ref.isEmpty() && entry.ref.startsWith(words.first()))
                how = entry.ref.size() == words.first().size() ? -2 : 0;
            if (how != -1)
                found.push_back({how, index, &entry, nullptr});
        }
    }
    if (limitTo.isNull() || limitTo == u'>') {
        size_t order = m_entries.size();
        for (QAction *command : m_commands) {
            if (!command->isEnabled())
                continue;
            if (const int how = quality(foldedText(command->text().remove(u'&')), commandWords); how >= 0)
                found.push_back({how, order++, nullptr, command});
        }
    }
    const size_t shown = std::min(found.size(), static_cast<size_t>(limit));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [](const Ranked &a, const Ranked &b) { return std::tie(a.quality, a.order) < std::tie(b.quality, b.order); });
    if (total)
        *total = static_cast<int>(found.size());
    std::vector<SearchHit> hits;
    for (size_t index = 0; index < shown; ++index) {
        const Ranked &ranked = found[index];
        SearchHit hit;
        if (ranked.command) {
            hit.title = ranked.command->text().remove(u'&');
            hit.detail = keyText(ranked.command->shortcut());
            hit.kind = QCoreApplication::translate("SearchIndex", "Command");
            hit.command = ranked.command;
        } else {
            const EntityInfo &info = m_context.plan().catalogue().info(ranked.entry->kind);
            hit.title = info.title(*ranked.entry->row);
            hit.detail = ranked.entry->row->ref;
            if (ranked.entry->kind == EntityKind::Feature) {
                const Product *product = m_context.plan().find(static_cast<const Feature *>(ranked.entry->row)->product);
                if (product)
                    hit.detail = QCoreApplication::translate("SearchIndex", "%1, %2", "reference and product")
                                     .arg(hit.detail, product->name);
            }
            hit.kind = info.labelText();
            hit.item = {ranked.entry->kind, ranked.entry->row->id};
        }
        if (limitTo != u'#')
            hit.matches = matchesIn(hit.title, ranked.command ? commandWords : words);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace leadline
