// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "core/session/moments.h"
#include "core/store/journal/position.h"
#include "ui/history/changeentry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <memory>

namespace leadline {

/// Which changes a list shows; what isn't set lets everything pass.
struct ChangeFilter
{
    QString author = {};
    DateRange days = {};     ///< local days, both included; not valid: any
    ChangeTopics topics = {}; ///< any of them
    std::optional<EntityKind> kind = {};
    const FieldInfo *field = nullptr; ///< of that kind, or of the item's
    EntityKey item = {};

    /// The kind that the fields are of; none when everything may show.
    std::optional<EntityKind> fieldKind() const { return item.isNull() ? kind : item.kind; }

    friend bool operator==(const ChangeFilter &, const ChangeFilter &) = default;
};

/// The changes of a plan for a list: newest first under headings of days and people. Only what is asked for is put into
/// words, so that tens of thousands of changes cost no more than what is in sight.
class ChangeListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Line : quint8 { Day, Author, Change };
    enum Role {
        LineRole = Qt::UserRole + 1, ///< int of Line
        DetailRole,                  ///< of a day: "today" or "12 changes"; of a change: from what to what
        TimeRole,                    ///< "16:20"
        GlyphRole,                   ///< int of Glyph, and if that is None
        IconRole,                    ///< int of Icon
    };

    explicit ChangeListModel(PlanContext &context, QObject *parent = nullptr);

    /// In any order; those that were added meanwhile stay.
    void setTransactions(std::vector<Transaction> transactions);
    /// One that was just carried out or came in. Known ones are left alone.
    void add(std::shared_ptr<const Transaction> transaction);

    const ChangeFilter &filter() const { return m_filter; }
    void setFilter(const ChangeFilter &filter);

    int shownCount() const { return m_shown; }
    int totalCount() const { return static_cast<int>(m_all.size()); }
    /// Everyone who changed something, by name.
    QStringList authors() const;
    /// The entities that were changed, in the order of the catalogue.
    std::vector<EntityKind> kinds() const;
    /// The fields of an entity that were changed, in the order of the catalogue.
    std::vector<const FieldInfo *> fields(EntityKind kind) const;
    /// Of the changes that are shown.
    DateRange shownDays() const;
    /// How many are shown of each day that has any, the newest day first.
    std::vector<std::pair<QDate, int>> shownByDay() const;
    struct Sum
    {
        int changes = 0;
        int people = 0;
    };
    /// Of the changes that are shown.
    Sum sumOf(const DateRange &days) const;
    /// Of the oldest change; invalid when there is none.
    QDate firstDay() const { return m_all.empty() ? QDate() : dayOf(0); }
    /// After the first change of the file: nothing of the plan was there before. Nothing while that change isn't known.
    std::optional<NamedMoment> beginning() const;
    /// When the change of this number of the file was made; invalid when it isn't known.
    QDate dayOfNumber(qint64 seq) const;
    /// Who set one of @p fields of an item last, up to @p moment; empty when nobody did.
    QString lastAuthor(EntityKey item, const std::vector<const FieldInfo *> &fields, const Moment &moment) const;

    /// Null for headings.
    std::shared_ptr<const Transaction> transaction(const QModelIndex &index) const;
    QModelIndex indexOf(EntityId transaction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();

private:
    using Pointer = std::shared_ptr<const Transaction>;

    /// Of headings `change` is the newest change under them, and `count` how many there are.
    struct Row
    {
        Line line = Line::Change;
        int change = 0; ///< index into m_all
        int count = 0;
    };

    bool passes(const Transaction &transaction) const;
    void rebuild();
    void appendRows(int change);
    void prependRows(int change);
    void forgetWords();
    const ChangeEntry &entry(int change) const;
    QString author(int change) const { return m_all[static_cast<size_t>(change)]->author; }
    QDate dayOf(int change) const;
    QString accessibleText(const Row &row) const;

    PlanContext &m_context;
    ChangeFilter m_filter;
    std::vector<Pointer> m_all; ///< by time, the newest last, so that indexes stay
    QSet<EntityId> m_known;
    std::vector<Row> m_rows;
    int m_shown = 0;
    mutable QHash<int, ChangeEntry> m_entries;
};

} // namespace leadline
