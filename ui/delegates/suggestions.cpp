// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/suggestions.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QPainter>

namespace leadline {

namespace {

constexpr int sidePadding = 8;
constexpr int markBox = 16;
constexpr int keyCap = 18;
constexpr double partDone = 0.35; ///< the pie of In progress where no share is known

} // namespace

bool paintSuggestionMark(QPainter &painter, const QRectF &box, const Suggestion &suggestion)
{
    if (suggestion.glyph != Glyph::None) {
        paintStatusGlyph(painter, QRectF(box.x() + 2, box.y() + 2, 12, 12), suggestion.glyph, partDone);
        return true;
    }
    if (suggestion.swatch >= 0) {
        paintSwatch(painter, QRectF(box.x() + 3, box.y() + 3, 10, 10), suggestion.swatch);
        return true;
    }
    if (!suggestion.initials.isEmpty()) {
        paintInitials(painter, box.adjusted(-1, -1, 1, 1), suggestion.initials);
        return true;
    }
    return false;
}

void SuggestionModel::setSuggestions(std::vector<Suggestion> suggestions)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    const Suggestion &suggestion = at(index.row());
    if (role == Qt::DisplayRole)
        return suggestion.label;
    if (role == Qt::AccessibleTextRole)
        return suggestion.detail.isEmpty() ? suggestion.label : QString(suggestion.label + QStringLiteral(", ") + suggestion.detail);
    return {};
}

SuggestionDelegate::SuggestionDelegate(const SuggestionModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, rowHeight};
}

void SuggestionDelegate::paintLabel(QPainter &painter, const QRect &rect, const QString &label) const
{
    const QFont plain = Appearance::font(TextRole::Table);
    const QFont strong = Appearance::font(TextRole::TableStrong);
    const qsizetype from = m_model.match().isEmpty() ? -1 : label.indexOf(m_model.match(), 0, Qt::CaseInsensitive);
    painter.setPen(tokenColour(ColourToken::TextPrimary));
    const QFontMetrics metrics(plain);
    const QString elided = metrics.elidedText(label, Qt::ElideRight, rect.width());
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (from < 0 || elided != label || mirrored) {
        painter.setFont(plain);
        painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), elided);
        return;
    }
    const QString parts[3] = {label.left(from), label.mid(from, m_model.match().size()), label.mid(from + m_model.match().size())};
    int x = rect.x();
    for (int i = 0; i < 3; ++i) {
        painter.setFont(i == 1 ? strong : plain);
        painter.drawText(QRect(x, rect.y(), rect.right() - x + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, parts[i]);
        x += QFontMetrics(i == 1 ? strong : plain).horizontalAdvance(parts[i]);
    }
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Suggestion &suggestion = m_model.at(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokenColour(ColourToken::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tokenColour(ColourToken::Hover));

    QRect rest = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const QRect mark(rest.x(), rest.center().y() - markBox / 2 + 1, markBox, markBox);
    if (paintSuggestionMark(*painter, QStyle::visualRect(option.direction, rest, mark), suggestion))
        rest.setLeft(rest.left() + markBox + 6);

    if (!suggestion.key.isEmpty()) {
        const QRect cap(rest.right() - keyCap + 1, rest.center().y() - keyCap / 2 + 1, keyCap, keyCap);
        const QRect drawn = QStyle::visualRect(option.direction, option.rect, cap);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tokenColour(ColourToken::LineStrong));
        painter->setBrush(tokenColour(ColourToken::Raised));
        painter->drawRoundedRect(QRectF(drawn).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(tokenColour(ColourToken::TextTertiary));
        painter->drawText(drawn, Qt::AlignCenter, suggestion.key);
        rest.setRight(cap.left() - 8);
    }
    if (!suggestion.detail.isEmpty()) {
        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(tokenColour(ColourToken::TextTertiary));
        const int width = std::min(painter->fontMetrics().horizontalAdvance(suggestion.detail) + 1, rest.width() / 2);
        const QRect detail(rest.right() - width + 1, rest.y(), width, rest.height());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, detail),
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing),
                          painter->fontMetrics().elidedText(suggestion.detail, Qt::ElideRight, width));
        rest.setRight(detail.left() - 8);
    }
    paintLabel(*painter, QStyle::visualRect(option.direction, option.rect, rest), suggestion.label);
    painter->restore();
}

} // namespace leadline
