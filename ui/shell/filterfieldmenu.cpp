// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfieldmenu.h"

#include "ui/theme/appearance.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int proposalHeight = 28;
constexpr int mostProposals = 8;
constexpr int menuPadding = 6;
constexpr int smallestWidth = 220;
constexpr int largestWidth = 420;
constexpr int menuRadius = 8;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int typedRole = Qt::UserRole + 2;

/// Label with the typed letters in strong accent, the key or reference at the end.
class ProposalDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Appearance &look = Appearance::instance();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.colour(ColourToken::AccentSoft));
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const QRect inner = option.rect.adjusted(10, 0, -10, 0);
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        const QString detail = index.data(detailRole).toString();
        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(look.colour(ColourToken::TextTertiary));
        painter->drawText(inner, Qt::AlignVCenter | (isRightToLeft ? Qt::AlignLeft : Qt::AlignRight), detail);
        const int detailWidth = detail.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(detail) + 12;
        QRect place = isRightToLeft ? inner.adjusted(detailWidth, 0, 0, 0) : inner.adjusted(0, 0, -detailWidth, 0);

        const QFontMetrics metrics(Appearance::font(TextRole::Table));
        const QString label = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width());
        const QString typed = index.data(typedRole).toString();
        const qsizetype at = typed.isEmpty() ? -1 : label.indexOf(typed, 0, Qt::CaseInsensitive);
        if (isRightToLeft || at < 0) {
            painter->setFont(Appearance::font(TextRole::Table));
            painter->setPen(look.colour(ColourToken::TextPrimary));
            painter->drawText(place, Qt::AlignVCenter | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft), label);
        } else {
            paintMarked(painter, place, label, at, typed.size());
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics label(Appearance::font(TextRole::TableStrong));
        const QFontMetrics detail(Appearance::font(TextRole::Caption));
        return {label.horizontalAdvance(index.data().toString()) + detail.horizontalAdvance(index.data(detailRole).toString()) + 44,
                proposalHeight};
    }

private:
    static void paintMarked(QPainter *painter, QRect place, const QString &label, qsizetype at, qsizetype length)
    {
        const Appearance &look = Appearance::instance();
        const auto run = [&](const QString &text, TextRole role, ColourToken token) {
            painter->setFont(Appearance::font(role));
            painter->setPen(look.colour(token));
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
            place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(text));
        };
        run(label.left(at), TextRole::Table, ColourToken::TextPrimary);
        run(label.mid(at, length), TextRole::TableStrong, ColourToken::AccentLine);
        run(label.mid(at + length), TextRole::Table, ColourToken::TextPrimary);
    }
};

} // namespace

FilterFieldMenu::FilterFieldMenu(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(menuPadding, menuPadding, menuPadding, menuPadding);
    layout->addWidget(m_list);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(m_list, &QListView::entered, m_list, [this](const QModelIndex &index) { m_list->setCurrentIndex(index); });
    connect(m_list, &QListView::clicked, this, [this] {
        if (const FilterProposal *proposal = highlighted())
            Q_EMIT picked(*proposal);
    });
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FilterFieldMenu::propose(const FilterCompletion &completion, const QWidget &owner, const QRect &anchor)
{
    m_completion = completion;
    m_model->clear();
    if (completion.proposals.empty()) {
        hide();
        return;
    }
    int width = smallestWidth;
    const QFontMetrics metrics(Appearance::font(TextRole::TableStrong));
    for (const FilterProposal &proposal : completion.proposals) {
        QStandardItem *item = new QStandardItem(proposal.label);
        item->setData(proposal.detail, detailRole);
        item->setData(completion.typed, typedRole);
        //: Read aloud: a proposal and its key or reference
        item->setData(proposal.detail.isEmpty() ? proposal.label : tr("%1, %2").arg(proposal.label, proposal.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        width = std::max(width, metrics.horizontalAdvance(QString(proposal.label + proposal.detail)) + 44 + 2 * menuPadding);
    }
    QWidget *window = owner.window();
    if (parentWidget() != window)
        setParent(window);
    const QRect place(owner.mapTo(window, anchor.topLeft()), anchor.size());
    const int rows = std::min(mostProposals, static_cast<int>(completion.proposals.size()));
    const QSize size(std::min({width, largestWidth, window->width()}), rows * proposalHeight + 2 * menuPadding);
    const bool above = place.bottom() + 5 + size.height() > window->height() && place.top() > window->height() / 2;
    const int x = layoutDirection() == Qt::RightToLeft ? place.right() - size.width() : place.left();
    setGeometry(QRect(QPoint(std::clamp(x, 0, std::max(0, window->width() - size.width())),
                             above ? place.top() - size.height() - 4 : place.bottom() + 5),
                      size));
    m_list->setCurrentIndex(m_model->index(0, 0));
    raise();
    show();
}

void FilterFieldMenu::step(int by)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + count) % count, 0));
}

const FilterProposal *FilterFieldMenu::highlighted() const
{
    const int row = m_list->currentIndex().row();
    const bool isThere = isVisible() && row >= 0 && row < static_cast<int>(m_completion.proposals.size());
    return isThere ? &m_completion.proposals[static_cast<size_t>(row)] : nullptr;
}

void FilterFieldMenu::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.colour(ColourToken::LineStrong));
    painter.setBrush(look.colour(ColourToken::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), menuRadius, menuRadius);
}

} // namespace leadline
