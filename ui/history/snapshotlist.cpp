// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/snapshotlist.h"

#include "core/model/enums.h"
#include "core/model/person.h"
#include "core/model/snapshot.h"
#include "ui/history/historymetrics.h"
#include "ui/history/questionpopover.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/painting.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

namespace {

constexpr int rowHeight = 48;
constexpr int iconSide = 16;
constexpr int dayWidth = 84;

class SnapshotDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Appearance &look = Appearance::instance();
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QRect &row = option.rect;
        const auto placed = [&](int from, int to, int top, int height) {
            return QStyle::visualRect(option.direction, row, QRect(row.left() + from, row.top() + top, to - from, height));
        };
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            painter->fillRect(row, look.colour(ColourToken::AccentSoft));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(row, look.colour(ColourToken::Hover));
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), look.colour(ColourToken::LineSoft));
        paintIcon(*painter, placed(historyMargin, historyMargin + iconSide, 8, iconSide), Icon::Clock,
                  look.colour(isSelected ? ColourToken::AccentLine : ColourToken::TextSecondary));
        const int from = historyMargin + iconSide + 8;
        painter->setFont(Appearance::font(TextRole::TableStrong));
        painter->setPen(look.colour(ColourToken::TextPrimary));
        drawElided(*painter, placed(from, row.width() - historyMargin - dayWidth, 7, 18), index.data().toString());
        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(look.colour(ColourToken::TextSecondary));
        drawElided(*painter, placed(from, row.width() - historyMargin, 25, 16), index.data(SnapshotModel::NoteRole).toString());
        painter->setPen(look.colour(ColourToken::TextTertiary));
        drawElided(*painter, placed(row.width() - historyMargin - dayWidth, row.width() - historyMargin, 7, 18), index.data(SnapshotModel::DayRole).toString(),
                   Qt::AlignTrailing | Qt::AlignVCenter);
        painter->restore();
    }
};

} // namespace

SnapshotModel::SnapshotModel(PlanContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_rows(rows())
{
    connect(&context, &PlanContext::planChanged, this, &SnapshotModel::follow);
}

std::vector<SnapshotModel::Row> SnapshotModel::rows() const
{
    std::vector<const Snapshot *> snapshots;
    for (const Snapshot &snapshot : m_context.plan().all<Snapshot>())
        snapshots.push_back(&snapshot);
    std::ranges::stable_sort(snapshots, [](const Snapshot *a, const Snapshot *b) { return a->takenAt > b->takenAt; });
    std::vector<Row> result;
    for (const Snapshot *snapshot : snapshots) {
        const QString kind = enumLabelTranslated(snapshot->kind.value_or(SnapshotKind::Named));
        const Person *by = m_context.plan().find(snapshot->takenBy);
        const QDateTime at = snapshot->takenAt.toLocalTime();
        result.push_back({snapshot->id, snapshot->name,
                          by ? tr("%1, %2", "the kind of a snapshot and who took it").arg(kind, by->name) : kind,
                          tr("%1, %2", "a day and a time").arg(wording::day(at.date(), m_context.today()), PastMoments::time(at))});
    }
    return result;
}

void SnapshotModel::follow()
{
    std::vector<Row> now = rows();
    if (now == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

EntityKey SnapshotModel::item(int row) const
{
    return {EntityKind::Snapshot, m_rows[static_cast<size_t>(row)].id};
}

int SnapshotModel::rowOf(EntityKey item) const
{
    const std::vector<Row>::const_iterator found = std::ranges::find(m_rows, item.id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case NoteRole:
        return row.note;
    case DayRole:
        return row.day;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2, %3", "a snapshot: name, kind and who, when").arg(row.name, row.note, row.day);
    default:
        return {};
    }
}

SnapshotList::SnapshotList(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SnapshotModel(context, this))
    , m_view(new QListView)
    , m_empty(new EmptyState(Icon::Clock, tr("No snapshots yet"),
                             tr("A snapshot gives this moment of the plan a name, to compare with it later.")))
    , m_compare(new Button(tr("Compare with now")))
    , m_rename(new Button(tr("Rename")))
    , m_remove(new Button(tr("Remove")))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1, Qt::AlignCenter);
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(historyMargin, 8, historyMargin, 12);
    row->setSpacing(8);
    for (Button *button : {m_compare, m_rename, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SnapshotDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Snapshots"));
    m_view->setObjectName(QStringLiteral("snapshots"));
    m_rename->setObjectName(QStringLiteral("rename-snapshot"));
    m_remove->setObjectName(QStringLiteral("remove-snapshot"));
    m_compare->setObjectName(QStringLiteral("compare-snapshot"));
    m_empty->setPrimaryAction(tr("Take a snapshot"));

    connect(m_empty, &EmptyState::primaryClicked, this, [this] { Q_EMIT takeRequested(m_empty); });
    connect(m_view, &QAbstractItemView::activated, this, [this] { Q_EMIT compareRequested(current()); });
    connect(m_compare, &QAbstractButton::clicked, this, [this] { Q_EMIT compareRequested(current()); });
    connect(m_rename, &QAbstractButton::clicked, this, &SnapshotList::rename);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        const EntityKey item = current();
        m_context.remove({&item, 1});
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SnapshotList::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SnapshotList::follow);
    connect(&context, &PlanContext::editableChanged, this, &SnapshotList::updateButtons);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    follow();
}

EntityKey SnapshotList::current() const
{
    return m_view->currentIndex().isValid() ? m_model->item(m_view->currentIndex().row()) : EntityKey{};
}

void SnapshotList::follow()
{
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        m_view->setCurrentIndex(m_model->index(0));
    updateButtons();
}

void SnapshotList::updateButtons()
{
    const bool any = !current().isNull();
    m_compare->setEnabled(any);
    m_rename->setEnabled(any && m_context.isEditable());
    m_remove->setEnabled(any && m_context.isEditable());
    for (Button *button : {m_compare, m_rename, m_remove})
        button->setVisible(m_model->rowCount() > 0);
}

void SnapshotList::rename()
{
    const EntityKey item = current();
    const FieldInfo &field = *m_context.plan().catalogue().info(EntityKind::Snapshot).field(u"name");
    QuestionPopover *question = new QuestionPopover(tr("New name of the snapshot"), tr("Rename"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setMaximumLength(field.maximumLength());
    question->setText(m_context.nameOf(item));
    connect(question, &QuestionPopover::answered, this, [this, item, &field](const QString &name) { m_context.edit(item, field, name); });
    question->openAt(m_rename);
}

void SnapshotList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

} // namespace leadline
