// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace leadline {

/// A row of a menu under an editor.
struct Suggestion
{
    QString input;   ///< what choosing it puts in
    QString label;
    QString detail = {}; ///< at the end: a reference, a hint
    QString key = {};    ///< the key that chooses it, shown as a key cap
    Glyph glyph = Glyph::None;
    int swatch = -1;     ///< palette index of a product or team
    QString initials = {};
};

class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(std::vector<Suggestion> suggestions);
    const Suggestion &at(int row) const { return m_suggestions[static_cast<size_t>(row)]; }
    /// The letters that matched are set in bold.
    void setMatch(const QString &match) { m_match = match; }
    const QString &match() const { return m_match; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Suggestion> m_suggestions;
    QString m_match;
};

class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SuggestionDelegate(const SuggestionModel &model, QObject *parent);

    static constexpr int rowHeight = 28;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLabel(QPainter &painter, const QRect &rect, const QString &label) const;

    const SuggestionModel &m_model;
};

/// Draws what stands before a suggestion's label into a box of 16; false when there is nothing.
bool paintSuggestionMark(QPainter &painter, const QRectF &box, const Suggestion &suggestion);

} // namespace leadline
