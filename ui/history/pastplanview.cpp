// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/pastplanview.h"

#include "ui/theme/appearance.h"
#include "ui/theme/banner.h"
#include "ui/theme/button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int toolbarHeight = 40;

} // namespace

PastPlanView::PastPlanView(const Plan &plan, QDate day, const QString &when, PlanContext &present, const WorkspaceMaker &make,
                           QWidget *parent)
    : QWidget(parent)
    , m_clock(day)
    , m_document(plan.clone(), present.document().author(), present.document().ids(), m_clock)
    , m_context(m_document, present.identity())
{
    setObjectName(QStringLiteral("past-plan"));
    m_context.setScope(present.scope());
    m_context.setEditable(false);
    connect(&m_context, &PlanContext::problem, &present, &PlanContext::report);
    connect(&m_context, &PlanContext::noticed, &present, [&present](const QString &sentence) { present.notify(sentence); });
    m_workspace = make(m_context, this);
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    Banner *banner = new Banner(BannerKind::Attention, tr("The plan as it was on %1; nothing can be changed here.").arg(when));
    Button *back = banner->addButton(tr("Back to the history"));
    back->setObjectName(QStringLiteral("back-to-history"));
    connect(back, &QAbstractButton::clicked, this, &PastPlanView::closeRequested);
    column->addWidget(banner);
    if (QWidget *toolbar = m_workspace->toolbar()) {
        toolbar->setFixedHeight(toolbarHeight);
        column->addWidget(toolbar);
        toolbar->show();
    }
    column->addWidget(m_workspace, 1);
    setFocusProxy(m_workspace->canvas());
}

PastPlanView::~PastPlanView()
{
    // It takes its toolbar along, and uses the context to the end.
    delete m_workspace;
}

void PastPlanView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

void PastPlanView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace leadline
