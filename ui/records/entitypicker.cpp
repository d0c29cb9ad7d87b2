// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/entitypicker.h"

#include "ui/models/rowscope.h"
#include "ui/records/recordkinds.h"
#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QAbstractListModel>
#include <QPaintEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

/// Groups and entities in one list; counts are worked out for what is looked at, once after each change.
class EntityPickerModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, IsGroupRole, CountRole };

    EntityPickerModel(PlanContext &context, QObject *parent)
        : QAbstractListModel(parent)
        , m_context(context)
    {
        for (const RecordGroup &group : recordGroups()) {
            m_lines.push_back({&group, nullptr});
            for (const RecordKind &kind : group.kinds) {
                if (context.plan().catalogue().find(kind.kind))
                    m_lines.push_back({nullptr, &kind});
            }
        }
        connect(&context, &PlanContext::planChanged, this, &EntityPickerModel::forgetCounts);
        connect(&context, &PlanContext::scopeChanged, this, &EntityPickerModel::forgetCounts);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line &line = m_lines[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return line.kind ? m_context.plan().catalogue().info(line.kind->kind).pluralText()
                             : line.group->labelText();
        case Qt::AccessibleTextRole:
            //: An entity in a list with the number of its rows, e.g. "Features, 40"
            return line.kind
                ? tr("%1, %2").arg(data(index, Qt::DisplayRole).toString(), QString::number(count(line.kind->kind)))
                : line.group->labelText();
        case Qt::ToolTipRole:
            return line.kind ? line.kind->purposeText() : QString();
        case KindRole:
            return line.kind ? QVariant::fromValue(line.kind->kind) : QVariant();
        case IsGroupRole:
            return !line.kind;
        case CountRole:
            return line.kind ? count(line.kind->kind) : 0;
        default:
            return {};
        }
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return m_lines[static_cast<size_t>(index.row())].kind
            ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
            : Qt::ItemNeverHasChildren;
    }
    QModelIndex indexOf(EntityKind kind) const
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].kind && m_lines[i].kind->kind == kind)
                return index(static_cast<int>(i));
        }
        return {};
    }

private:
    struct Line
    {
        const RecordGroup *group;
        const RecordKind *kind;
    };

    int count(EntityKind kind) const
    {
        const std::map<EntityKind, int>::const_iterator known = m_counts.find(kind);
        if (known != m_counts.end())
            return known->second;
        const Table &table = m_context.plan().table(kind);
        const Scope &scope = m_context.scope();
        const int rows = scope.isPortfolio()
            ? table.size()
            : static_cast<int>(std::count_if(table.live().begin(), table.live().end(), [&](const EntityBase *row) {
                  return isInScope(m_context.plan(), scope, kind, *row);
              }));
        m_counts.emplace(kind, rows);
        return rows;
    }
    void forgetCounts()
    {
        m_counts.clear();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

    PlanContext &m_context;
    std::vector<Line> m_lines;
    mutable std::map<EntityKind, int> m_counts;
};

namespace {

class PickerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        constexpr int group = 34;
        constexpr int entity = 28;
        return {EntityPicker::width, index.data(EntityPickerModel::IsGroupRole).toBool() ? group : entity};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int edge = 8;
        constexpr int padding = 8;
        constexpr int gap = 8;
        const Appearance &look = Appearance::instance();
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QString text = index.data().toString();
        if (index.data(EntityPickerModel::IsGroupRole).toBool()) {
            painter->setFont(Appearance::font(TextRole::CaptionMedium));
            painter->setPen(look.colour(ColourToken::TextTertiary));
            drawElided(*painter, option.rect.adjusted(edge + padding, 12, -edge - padding, 0), text);
            painter->restore();
            return;
        }
        const QRect row = option.rect.adjusted(edge, 0, -edge, 0);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            paintPanel(*painter, row.adjusted(0, 1, 0, -1),
                       look.colour(isCurrent ? ColourToken::AccentSoft : ColourToken::Hover), {}, 6);
        }
        const QRect content = row.adjusted(padding, 0, -padding, 0);
        const int count = index.data(EntityPickerModel::CountRole).toInt();
        const QString countText = count > 0 ? QLocale().toString(count) : QString();
        const int countWidth =
            count > 0 ? QFontMetrics(Appearance::font(TextRole::Caption)).horizontalAdvance(countText) + gap : 0;
        painter->setFont(Appearance::font(isCurrent ? TextRole::TableStrong : TextRole::Table));
        painter->setPen(look.colour(isCurrent ? ColourToken::AccentLine : ColourToken::TextSecondary));
        drawElided(*painter, QStyle::visualRect(option.direction, content, content.adjusted(0, 0, -countWidth, 0)),
                   text);
        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(look.colour(ColourToken::TextTertiary));
        if (count > 0) {
            drawTabular(
                *painter,
                QStyle::visualRect(option.direction, content, content.adjusted(content.width() - countWidth, 0, 0, 0)),
                countText, Qt::AlignTrailing | Qt::AlignVCenter);
        }
        painter->restore();
    }
};

} // namespace

EntityPicker::EntityPicker(PlanContext &context, QWidget *parent)
    : QListView(parent)
    , m_model(new EntityPickerModel(context, this))
{
    setModel(m_model);
    setItemDelegate(new PickerDelegate(this));
    setFixedWidth(width);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Entities"));
    connect(&Appearance::instance(), &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void EntityPicker::setCurrent(EntityKind kind)
{
    m_current = kind;
    setCurrentIndex(m_model->indexOf(kind));
    // Before it has its size, every place would be out of sight.
    if (isVisible())
        scrollTo(currentIndex());
}

void EntityPicker::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!isVisible())
        return;
    // With the first entity of a group comes its heading.
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && !above.flags().testFlag(Qt::ItemIsEnabled))
        QListView::scrollTo(above, hint);
    QListView::scrollTo(index, hint);
}

void EntityPicker::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    scrollTo(currentIndex());
}

void EntityPicker::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QVariant kind = current.data(EntityPickerModel::KindRole);
    if (!kind.isValid() || kind.value<EntityKind>() == m_current)
        return;
    m_current = kind.value<EntityKind>();
    Q_EMIT chosen(m_current);
}

void EntityPicker::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Appearance::instance().colour(ColourToken::Sunken));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.fillRect(QRect(edge, event->rect().top(), 1, event->rect().height()),
                     Appearance::instance().colour(ColourToken::LineSoft));
    painter.end();
    QListView::paintEvent(event);
}

} // namespace leadline

#include "entitypicker.moc"
