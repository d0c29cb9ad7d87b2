// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsearch.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/label.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace leadline {

namespace {

constexpr int panelWidth = 560;
constexpr int panelTop = 56;
constexpr int fieldHeight = 48;
constexpr int hitHeight = 36;
constexpr int searchFooterHeight = 34;
constexpr int listPadding = 6;
constexpr int mostHits = 8;
constexpr int kindColumn = 76;

/// The panel itself: raised ground and a line round it.
class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.colour(ColourToken::LineStrong), 1));
        painter.setBrush(look.colour(ColourToken::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRect(1, fieldHeight, width() - 2, 1), look.colour(ColourToken::LineSoft));
        painter.fillRect(QRect(1, height() - searchFooterHeight, width() - 2, 1), look.colour(ColourToken::LineSoft));
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(16, (fieldHeight - 16) / 2, 16, 16));
        paintIcon(painter, icon.toRectF(), Icon::Search, look.colour(ColourToken::TextSecondary));
    }
};

} // namespace

class CommandSearch::Results final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_hits.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const SearchHit &hit = at(index);
        if (role == Qt::DisplayRole)
            return hit.title;
        if (role == Qt::AccessibleTextRole)
            return CommandSearch::tr("%1, %2, %3", "a search result: title, detail, kind").arg(hit.title, hit.detail, hit.kind);
        return {};
    }
    const SearchHit &at(const QModelIndex &index) const { return m_hits[static_cast<size_t>(index.row())]; }
    void setHits(std::vector<SearchHit> hits)
    {
        beginResetModel();
        m_hits = std::move(hits);
        endResetModel();
    }

private:
    std::vector<SearchHit> m_hits;
};

class CommandSearch::RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Results &results, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_results(results)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {panelWidth - 2 * listPadding, hitHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SearchHit &hit = m_results.at(index);
        const Appearance &look = Appearance::instance();
        const QRect row = option.rect;
        const auto seen = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.colour(ColourToken::AccentSoft));
            painter->drawRoundedRect(row, 6, 6);
        }
        paintIcon(*painter, seen(QRect(row.x() + 10, row.y() + 10, 16, 16)).toRectF(), iconOf(hit), look.colour(ColourToken::TextSecondary));

        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(look.colour(ColourToken::TextSecondary));
        painter->drawText(seen(QRect(row.right() - 10 - kindColumn, row.y(), kindColumn, row.height())),
                          Qt::AlignVCenter | Qt::AlignTrailing, hit.kind);
        painter->setPen(look.colour(ColourToken::TextTertiary));
        const int detailWidth = hit.detail.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(hit.detail) + 8;
        painter->drawText(seen(QRect(row.right() - 18 - kindColumn - detailWidth, row.y(), detailWidth, row.height())),
                          Qt::AlignVCenter | Qt::AlignTrailing, hit.detail);
        paintTitle(*painter, hit, seen(QRect(row.x() + 36, row.y(), row.width() - 36 - 30 - kindColumn - detailWidth, row.height())));
        painter->restore();
    }

private:
    static Icon iconOf(const SearchHit &hit)
    {
        if (hit.command)
            return Icon::Play;
        switch (hit.item.kind) {
        case EntityKind::Feature:
            return Icon::Features;
        case EntityKind::Objective:
        case EntityKind::KeyResult:
        case EntityKind::Metric:
            return Icon::Outcomes;
        case EntityKind::Milestone:
            return Icon::Flag;
        case EntityKind::Person:
        case EntityKind::Team:
        case EntityKind::Stakeholder:
            return Icon::Users;
        case EntityKind::Insight:
            return Icon::Insights;
        case EntityKind::Risk:
            return Icon::Warning;
        default:
            return Icon::File;
        }
    }

    static void paintTitle(QPainter &painter, const SearchHit &hit, const QRect &box)
    {
        const Appearance &look = Appearance::instance();
        const QFont font = Appearance::font(TextRole::Body);
        QTextLayout layout(QFontMetrics(font).elidedText(hit.title, Qt::ElideRight, box.width()), font);
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat plain;
        plain.setForeground(look.colour(ColourToken::TextPrimary));
        formats.append({0, static_cast<int>(layout.text().size()), plain});
        QTextCharFormat matched;
        matched.setForeground(look.colour(ColourToken::AccentLine));
        matched.setFontWeight(QFont::DemiBold);
        for (const auto &[at, length] : hit.matches)
            formats.append({static_cast<int>(at), static_cast<int>(length), matched});
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(box.width() + 40);
        layout.endLayout();
        const qreal x = layout.textOption().textDirection() == Qt::RightToLeft ? box.right() - line.naturalTextWidth() : box.x();
        layout.draw(&painter, {x, box.y() + (box.height() - line.height()) / 2});
    }

    const Results &m_results;
};

CommandSearch::CommandSearch(PlanContext &context, QWidget *window)
    : QWidget(window)
    , m_context(context)
    , m_index(context)
    , m_panel(new Panel(this))
    , m_field(new QLineEdit)
    , m_count(new Label({}, TextRole::Caption, ColourToken::TextTertiary))
    , m_list(new QListView)
    , m_results(new Results(this))
{
    setObjectName(QStringLiteral("command-search"));
    hide();
    connect(&m_context, &PlanContext::planChanged, this, [this] { m_index.invalidate(); });

    QFont font = Appearance::font(TextRole::Body);
    font.setPixelSize(15);
    m_field->setFont(font);
    m_field->setFrame(false);
    m_field->setProperty("bare", true);
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->installEventFilter(this);
    m_list->setModel(m_results);
    m_list->setItemDelegate(new RowDelegate(*m_results, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Results"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);

    Label *keys = new Label(tr("Enter opens    > commands    # tags    @ people    Esc closes"), TextRole::Caption, ColourToken::TextTertiary);
    keys->setContentsMargins(16, 0, 16, 0);
    keys->setFixedHeight(searchFooterHeight);

    QHBoxLayout *head = new QHBoxLayout;
    head->setContentsMargins(40, 1, 16, 0);
    head->addWidget(m_field, 1);
    head->addWidget(m_count);
    QVBoxLayout *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *headRow = new QWidget;
    headRow->setLayout(head);
    headRow->setFixedHeight(fieldHeight);
    column->addWidget(headRow);
    QVBoxLayout *rows = new QVBoxLayout;
    rows->setContentsMargins(listPadding, listPadding, listPadding, listPadding);
    rows->addWidget(m_list);
    column->addLayout(rows);
    column->addWidget(keys);

    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        take();
    });
}

void CommandSearch::openOver(int canvasCentre)
{
    m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    m_panel->move(std::clamp(canvasCentre - panelWidth / 2, 0, std::max(0, width() - panelWidth)), panelTop);
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandSearch::search()
{
    int total = 0;
    std::vector<SearchHit> hits = m_index.find(m_field->text(), mostHits, &total);
    const int shown = static_cast<int>(hits.size());
    m_results->setHits(std::move(hits));
    m_count->setText(total > shown ? tr("%1, %2 shown", "results, and how many of them are in the list").arg(tr("%n results", nullptr, total)).arg(shown)
                                   : tr("%n results", nullptr, total));
    if (shown > 0)
        m_list->setCurrentIndex(m_results->index(0));
    const int listHeight = std::max(1, shown) * hitHeight;
    m_list->setFixedHeight(listHeight);
    m_panel->resize(panelWidth, fieldHeight + listHeight + 2 * listPadding + searchFooterHeight);
}

void CommandSearch::take()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const SearchHit hit = m_results->at(current);
    leave();
    if (hit.command)
        hit.command->trigger();
    else
        m_context.open(hit.item);
}

void CommandSearch::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int rows = m_results->rowCount();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : rows - 1;
        if (rows > 0)
            m_list->setCurrentIndex(m_results->index((m_list->currentIndex().row() + step) % rows));
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void CommandSearch::mousePressEvent(QMouseEvent *)
{
    leave();
}

void CommandSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = Appearance::instance().colour(ColourToken::Side);
    veil.setAlphaF(0.5F);
    painter.fillRect(rect(), veil);
}

} // namespace leadline
