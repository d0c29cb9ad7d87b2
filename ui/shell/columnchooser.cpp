// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/columnchooser.h"

#include "ui/base/plancontext.h"
#include "ui/models/tablecolumn.h"
#include "ui/shell/columnchoosermodel.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace leadline {

namespace {

constexpr int popoverWidth = 224;
constexpr int searchHeight = 34;
constexpr int columnHeight = 24;
constexpr int chooserFooterHeight = 36;
constexpr int mostColumnsShown = 16;

/// Drag dots (a lock where nothing moves), check box, name.
class ColumnDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Appearance &look = Appearance::instance();
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        const auto placed = [&](int start, int wide) {
            const int x = isRightToLeft ? option.rect.right() + 1 - start - wide : option.rect.left() + start;
            return QRect(x, option.rect.top(), wide, option.rect.height());
        };
        const bool isLocked = index.data(ColumnChooserModel::LockedRole).toBool();
        const bool isShown = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        if (option.state.testFlag(QStyle::State_HasFocus) || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.colour(isHovered ? ColourToken::Hover : ColourToken::AccentSoft));
            painter->drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), 4, 4);
        }
        const ColourToken dots = isHovered ? ColourToken::TextSecondary : ColourToken::LineStrong;
        paintIcon(*painter, placed(9, 14), isLocked ? Icon::Lock : Icon::DragDots,
                  look.colour(isLocked ? ColourToken::TextTertiary : dots));
        QStyleOptionViewItem box = option;
        box.rect = QRect(placed(30, 14).topLeft() + QPoint(0, (option.rect.height() - 14) / 2), QSize(14, 14));
        box.state = QStyle::State_Enabled | (isShown ? QStyle::State_On : QStyle::State_Off);
        const QWidget *widget = option.widget;
        (widget ? widget->style() : QApplication::style())->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, widget);
        painter->setFont(Appearance::font(TextRole::Table));
        painter->setPen(look.colour(isShown ? ColourToken::TextPrimary : ColourToken::TextSecondary));
        const QRect text = placed(52, option.rect.width() - 60);
        painter->drawText(text, Qt::AlignVCenter | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {popoverWidth, columnHeight}; }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const bool isKey = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Select);
        bool isPress = event->type() == QEvent::MouseButtonRelease;
        if (isPress) {
            const QMouseEvent *mouse = static_cast<QMouseEvent *>(event);
            const int start = option.direction == Qt::RightToLeft ? option.rect.right() - mouse->pos().x()
                                                                  : mouse->pos().x() - option.rect.left();
            isPress = mouse->button() == Qt::LeftButton && start > 26;
        }
        if (!isKey && !isPress)
            return false;
        const bool isShown = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        return model->setData(index, isShown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : Popover(parent)
    , m_search(new QLineEdit)
    , m_count(new Label({}, TextRole::Caption, ColourToken::TextTertiary))
    , m_list(new QListView)
    , m_reset(new Button(tr("Reset"), ButtonKind::Quiet))
    , m_model(new ColumnChooserModel(this))
{
    setFixedWidth(popoverWidth);
    setAccessibleName(tr("Columns"));
    m_search->setFrame(false);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_search->setFixedHeight(searchHeight);
    m_search->installEventFilter(this);
    m_count->setElided(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ColumnDelegate(m_list));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->installEventFilter(this);
    m_reset->setButtonSize(ButtonSize::Small);
    m_reset->setToolTip(tr("Show the columns this table has at first"));

    QHBoxLayout *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 12, 0);
    QLabel *glass = new QLabel;
    glass->setPixmap(icon(Icon::Search, ColourToken::TextTertiary).pixmap(14));
    top->addWidget(glass);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    QHBoxLayout *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 0, 8, 0);
    bottom->addWidget(m_reset);
    bottom->addStretch(1);
    content()->setContentsMargins(1, 1, 1, (chooserFooterHeight - 24) / 2);
    content()->setSpacing(5);
    content()->addLayout(top);
    content()->addWidget(m_list, 1);
    content()->addLayout(bottom);

    const auto dress = [this] {
        const Appearance &look = Appearance::instance();
        m_search->setFont(Appearance::font(TextRole::Table));
        QPalette field = m_search->palette();
        field.setColor(QPalette::Base, Qt::transparent);
        field.setColor(QPalette::Text, look.colour(ColourToken::TextPrimary));
        field.setColor(QPalette::PlaceholderText, look.colour(ColourToken::TextTertiary));
        m_search->setPalette(field);
        update();
    };
    dress();
    connect(&Appearance::instance(), &Appearance::changed, this, dress);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const std::vector<ColumnChooserModel::Entry> &entries = m_model->entries();
        int first = -1;
        for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
            const ColumnChooserModel::Entry &entry = entries[static_cast<size_t>(i)];
            const bool fits = entry.label.contains(text, Qt::CaseInsensitive) || entry.key.contains(text, Qt::CaseInsensitive);
            m_list->setRowHidden(i, !fits);
            if (fits && first < 0)
                first = i;
        }
        m_list->setCurrentIndex(m_model->index(first, 0));
    });
    connect(m_model, &ColumnChooserModel::shownChanged, this, [this] {
        updateCount();
        Q_EMIT shownChanged(shown());
    });
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        setShown(m_standard);
        Q_EMIT shownChanged(shown());
    });
}

void ColumnChooser::setColumns(const PlanContext &context, EntityKind kind, const QStringList &standard,
                               const QStringList &locked, const QList<std::pair<QString, QString>> &extra)
{
    const QStringList before = shown();
    const ColumnSet &columns = context.columns(kind);
    const EntityInfo &info = context.plan().catalogue().info(kind);
    std::vector<ColumnChooserModel::Entry> entries;
    QStringList keys = choosableColumns(columns, info);
    for (const auto &[key, label] : extra) {
        keys.removeAll(key);
        entries.push_back({key, label, locked.contains(key)});
    }
    for (const QString &key : std::as_const(keys))
        entries.push_back({key, tableColumn(columns, info, key).label, locked.contains(key)});
    m_standard = standard;
    m_model->setEntries(std::move(entries));
    setShown(before.isEmpty() ? standard : before);
}

QStringList ColumnChooser::shown() const
{
    return m_model->shown();
}

void ColumnChooser::setShown(const QStringList &keys)
{
    m_model->setShown(keys);
    updateCount();
}

void ColumnChooser::updateCount()
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(shown().size()), locale.toString(m_model->rowCount())));
}

void ColumnChooser::popUp(QWidget &anchor)
{
    m_search->clear();
    const int rows = std::min(mostColumnsShown, m_model->rowCount());
    m_list->setFixedHeight(rows * columnHeight);
    openAt(&anchor, true);
    m_search->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::moveCurrent(int by)
{
    const int row = m_list->currentIndex().row();
    m_model->move(row, by > 0 ? row + 2 : row - 1);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QKeyEvent *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && key->modifiers().testFlag(Qt::ControlModifier)) {
        moveCurrent(step);
        return true;
    }
    if (watched == m_search && step != 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        const QModelIndex current = m_list->currentIndex();
        const bool isShown = current.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        if (current.isValid())
            m_model->setData(current, isShown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnChooser::paintEvent(QPaintEvent *event)
{
    Popover::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Appearance::instance().colour(ColourToken::LineSoft));
    painter.drawLine(QPointF(1, m_list->y() - 2.5), QPointF(width() - 1, m_list->y() - 2.5));
    const qreal foot = m_list->y() + m_list->height() + 2.5;
    painter.drawLine(QPointF(1, foot), QPointF(width() - 1, foot));
}

} // namespace leadline
