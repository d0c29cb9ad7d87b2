// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/rowline.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"
#include "ui/theme/plaintooltips.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int rowLineHeight = 24;
constexpr int leadWidth = 46;
constexpr int markWidth = 20;

} // namespace

RowLine::RowLine(PlanContext &context, QWidget *parent)
    : QAbstractButton(parent)
    , m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_shown.target.isNull())
            m_context.open(m_shown.target);
    });
}

void RowLine::show(const Shown &shown)
{
    m_shown = shown;
    QStringList words;
    for (const QString &part : {shown.lead, shown.what.label, shown.value}) {
        if (!part.isEmpty())
            words.append(part);
    }
    setText(shown.what.label);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setAccessibleDescription(shown.relation.isNull() ? QString() : tr("Delete removes the relation."));
    update();
}

QSize RowLine::sizeHint() const
{
    return {120, rowLineHeight};
}

bool RowLine::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    if (event->type() == QEvent::ToolTip && !m_shown.what.label.isEmpty()) {
        const QString reference = m_shown.what.detail.isEmpty() ? QString() : QString(m_shown.what.detail + u' ');
        PlainToolTips::show(static_cast<QHelpEvent *>(event)->globalPos(), reference + m_shown.what.label, this);
        return true;
    }
    return QAbstractButton::event(event);
}

void RowLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColour(ColourToken::Hover));
        painter.drawRoundedRect(QRectF(rect()), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokenColour(ColourToken::AccentLine), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    QRect rest = rect();
    if (!m_shown.lead.isEmpty()) {
        painter.setFont(Appearance::font(TextRole::Table));
        painter.setPen(tokenColour(ColourToken::TextTertiary));
        const int width = std::max(leadWidth, painter.fontMetrics().horizontalAdvance(m_shown.lead) + 6);
        drawElided(painter, QRectF(visual(QRect(rest.left(), rest.top(), width, rest.height()))), m_shown.lead);
        rest.setLeft(rest.left() + width);
    }
    const QRect mark(rest.left(), rest.center().y() - 7, 16, 16);
    if (paintSuggestionMark(painter, QRectF(visual(mark)), m_shown.what))
        rest.setLeft(rest.left() + markWidth + 1);
    if (!m_shown.value.isEmpty()) {
        painter.setFont(Appearance::font(m_shown.strongValue ? TextRole::TableStrong : TextRole::Table));
        painter.setPen(tokenColour(m_shown.valueColour));
        const int width = static_cast<int>(tabularWidth(painter.font(), m_shown.value)) + 1;
        const QRect place(rest.right() - width + 1, rest.top(), width, rest.height());
        drawTabular(painter, QRectF(visual(place)), m_shown.value);
        rest.setRight(place.left() - 8);
    }
    painter.setFont(Appearance::font(TextRole::Table));
    painter.setPen(tokenColour(ColourToken::TextPrimary));
    drawElided(painter, QRectF(visual(rest)), m_shown.what.label);
}

void RowLine::removeRelation()
{
    if (!m_shown.relation.isNull())
        m_context.remove(std::span<const EntityKey>(&m_shown.relation, 1));
}

void RowLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !m_shown.relation.isNull()) {
        removeRelation();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RowLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const EntityKey target = m_shown.target;
    const EntityKey relation = m_shown.relation;
    if (!target.isNull())
        menu.addAction(tr("Open %1").arg(m_shown.what.label), this, [this, target] { m_context.open(target); });
    if (!relation.isNull() && relation != target)
        menu.addAction(tr("Edit the details"), this, [this, relation] { m_context.open(relation); });
    if (!relation.isNull())
        menu.addAction(tr("Remove"), this, [this, relation] { m_context.remove(std::span(&relation, 1)); });
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

RowLines::RowLines(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void RowLines::show(const std::vector<RowLine::Shown> &rows)
{
    while (m_lines.size() < rows.size()) {
        RowLine *line = new RowLine(m_context, this);
        layout()->addWidget(line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < rows.size();
        if (used)
            m_lines[i]->show(rows[i]);
        m_lines[i]->setVisible(used);
    }
    setVisible(!rows.empty());
}

} // namespace leadline
