// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterchips.h"

#include "ui/base/plancontext.h"
#include "ui/theme/filterchip.h"

#include <QHBoxLayout>

namespace leadline {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_add(new FilterChip(tr("Add filter")))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_add);
    m_add->setIconName(Icon::Filter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_add, &QAbstractButton::clicked, this, &FilterChips::editRequested);
}

void FilterChips::setContext(PlanContext &context, EntityKind kind)
{
    if (m_context)
        m_context->disconnect(this);
    m_context = &context;
    m_kind = kind;
    connect(&context, &PlanContext::planChanged, this, [this] { rebuild(); });
    rebuild();
}

void FilterChips::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    rebuild();
}

void FilterChips::setCollapsed(bool collapsed)
{
    if (collapsed == m_isCollapsed)
        return;
    m_isCollapsed = collapsed;
    rebuild();
}

void FilterChips::rebuild()
{
    for (FilterChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const std::vector<FilterPiece> pieces = splitFilter(m_text).pieces;
    const auto add = [this](const QString &text) {
        FilterChip *chip = new FilterChip(text);
        chip->setActive(true);
        connect(chip, &QAbstractButton::clicked, this, &FilterChips::editRequested);
        m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.push_back(chip);
        return chip;
    };
    const auto announce = [this](const QString &text) {
        setText(text);
        Q_EMIT filterChanged(text);
    };
    if (m_isCollapsed && !pieces.empty()) {
        FilterChip *all = add(tr("%n filters", nullptr, static_cast<int>(pieces.size())));
        connect(all, &FilterChip::removeRequested, this, [announce] { announce({}); });
    } else if (m_context) {
        for (size_t i = 0; i < pieces.size(); ++i) {
            const QString words = filterPieceWords(pieces[i].text, m_context->columns(m_kind), m_context->analysis()).sentence();
            FilterChip *chip = add(i > 0 && pieces[i].isOr ? tr("or %1").arg(words) : words);
            connect(chip, &FilterChip::removeRequested, this, [announce, pieces, i] {
                std::vector<FilterPiece> kept = pieces;
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(i));
                announce(joinFilter(kept));
            });
        }
    }
    updateGeometry();
}

} // namespace leadline
