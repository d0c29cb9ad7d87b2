// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planswitcher.h"

#include "core/model/person.h"
#include "core/model/portfolio.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace leadline {

PlanSwitcher::PlanSwitcher(PlanContext &context, QWidget *parent)
    : QAbstractButton(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("plan-switcher"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&m_context, &PlanContext::scopeChanged, this, &PlanSwitcher::updateWords);
    connect(&m_context, &PlanContext::planChanged, this, &PlanSwitcher::updateWords);
    connect(this, &QAbstractButton::clicked, this, &PlanSwitcher::openMenu);
    updateWords();
}

void PlanSwitcher::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateWords();
    updateGeometry();
}

QSize PlanSwitcher::sizeHint() const
{
    return m_collapsed ? QSize(32, 32) : QSize(159, 44);
}

QString PlanSwitcher::title() const
{
    const PlanRecord *record = m_context.plan().find(m_context.scope().plan());
    if (record)
        return record->name;
    const QString name = m_context.plan().portfolio().name;
    return name.isEmpty() ? tr("Whole portfolio") : name;
}

QString PlanSwitcher::subtitle() const
{
    const PlanRecord *record = m_context.plan().find(m_context.scope().plan());
    if (!record)
        return tr("Whole portfolio");
    if (idOf(*record) == m_context.myPlan() && !record->stateText.isEmpty())
        return record->stateText.left(1).toUpper() + record->stateText.mid(1);
    const Person *lead = m_context.plan().find(record->lead);
    return lead ? lead->name : tr("Plan");
}

void PlanSwitcher::updateWords()
{
    setText(title());
    setAccessibleName(tr("Shown: %1, %2").arg(title(), subtitle()));
    setToolTip(m_collapsed ? title() : tr("Show another plan of this file"));
    update();
}

void PlanSwitcher::openMenu()
{
    QMenu menu(this);
    const auto add = [&](const QString &words, const Scope &scope) {
        QAction *action = menu.addAction(QString(words).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(scope == m_context.scope());
        connect(action, &QAction::triggered, this, [this, scope] { m_context.setScope(scope); });
    };
    const Id<PlanRecord> mine = m_context.myPlan();
    for (const PlanRecord &record : m_context.plan().all<PlanRecord>()) {
        const Person *lead = m_context.plan().find(record.lead);
        const QString whose = idOf(record) == mine ? tr("%1, my plan").arg(record.name)
            : lead                                 ? tr("%1, %2", "a plan and its lead").arg(record.name, lead->name)
                                                   : record.name;
        add(whose, Scope(idOf(record)));
    }
    menu.addSeparator();
    add(tr("Whole portfolio"), Scope());
    menu.exec(mapToGlobal(QPoint(0, height() + 4)));
}

void PlanSwitcher::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_collapsed) {
        paintMark(painter, QRectF(rect()));
        return;
    }
    painter.setPen(QPen(look.colour(ColourToken::LineSoft), 1));
    painter.setBrush(look.colour(underMouse() ? ColourToken::Hover : ColourToken::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto seen = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintMark(painter, seen(QRect(8, 11, 22, 22)).toRectF());
    const QRect words(36, 0, width() - 36 - 24, height());
    painter.setFont(Appearance::font(TextRole::BodyStrong));
    painter.setPen(look.colour(ColourToken::TextPrimary));
    painter.drawText(seen(words.adjusted(0, 6, 0, -20)), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(title(), Qt::ElideRight, words.width()));
    painter.setFont(Appearance::font(TextRole::Caption));
    painter.setPen(look.colour(ColourToken::TextTertiary));
    painter.drawText(seen(words.adjusted(0, 22, 0, -6)), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(subtitle(), Qt::ElideRight, words.width()));
    paintIcon(painter, seen(QRect(width() - 22, 15, 14, 14)).toRectF(), Icon::ChevronDown, look.colour(ColourToken::TextSecondary));
}

} // namespace leadline
