// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/session/conflicts.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/inspectorhead.h"
#include "ui/inspector/inspectorpage.h"
#include "ui/inspector/inspectorsection.h"
#include "ui/inspector/selectionsums.h"
#include "ui/theme/appearance.h"
#include "ui/theme/banner.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leadline {

namespace {

constexpr int contentPadding = 16;

/// What scrolls: as wide as the panel, whatever its parts would like.
class InspectorContent final : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }
};

} // namespace

Inspector::Inspector(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(new InspectorFacts(context, this))
    , m_head(new InspectorHead(context, this))
    , m_conflicts(new Banner(BannerKind::Attention, {}, this))
    , m_conflictRow(new QVBoxLayout)
    , m_area(new QScrollArea(this))
    , m_stack(new QVBoxLayout)
{
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    setAccessibleName(tr("Inspector"));
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    QVBoxLayout *head = new QVBoxLayout;
    head->setContentsMargins(contentPadding + 1, 0, 10, 0);
    head->addWidget(m_head);
    layout->addLayout(head);
    m_conflictRow->addWidget(m_conflicts);
    layout->addLayout(m_conflictRow);
    layout->addWidget(m_area, 1);
    m_conflicts->setObjectName(QStringLiteral("inspector-conflicts"));
    m_conflicts->setFramed(true);
    m_conflicts->hide();
    connect(m_conflicts->addButton(tr("Resolve")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT conflictsRequested(m_context.selection().current); });

    QWidget *content = new InspectorContent;
    // The scroll bar stands in the padding, so that nothing moves when it comes.
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const int barWidth = m_area->verticalScrollBar()->sizeHint().width();
    m_stack->setContentsMargins(contentPadding - fieldInset, 0, std::max(0, contentPadding - fieldInset - barWidth),
                                contentPadding);
    m_stack->setSpacing(0);
    content->setLayout(m_stack);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // setWidget() has made both opaque; the panel itself paints the ground.
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);

    m_several = new Label(tr("Several kinds of items are selected. Select items of one kind to edit them together."),
                          TextRole::Body, ColourToken::TextSecondary, content);
    m_several->setWordWrap(true);
    m_stack->addWidget(m_several);
    m_totals = new ViewTotals(context, *m_facts, content);
    m_stack->addWidget(m_totals);
    m_stack->addStretch(1);

    connect(m_head, &InspectorHead::closeRequested, this, &Inspector::closeRequested);
    connect(m_head, &InspectorHead::historyRequested, this, &Inspector::historyRequested);
    connect(&context, &PlanContext::selectionChanged, this, &Inspector::follow);
    connect(&context, &PlanContext::planChanged, this, &Inspector::refresh);
    connect(&context, &PlanContext::scopeChanged, this, &Inspector::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    m_ordering.setSingleShot(true);
    m_ordering.setInterval(0);
    connect(&m_ordering, &QTimer::timeout, this, &Inspector::orderStops);
    follow();
}

Inspector::~Inspector() = default;

QSize Inspector::sizeHint() const
{
    return {naturalWidth, 640};
}

InspectorPage *Inspector::pageOf(EntityKind kind)
{
    const std::map<EntityKind, InspectorPage *>::iterator known = m_pages.find(kind);
    if (known != m_pages.end())
        return known->second;
    InspectorPage *page = new InspectorPage(m_context.plan().catalogue().info(kind), m_context, *m_facts, m_area->widget());
    m_stack->insertWidget(0, page);
    m_pages.emplace(kind, page);
    return page;
}

void Inspector::follow()
{
    const std::vector<EntityKey> items = m_context.selection().items;
    const bool same =
        !items.empty() && std::ranges::all_of(items, [&](const EntityKey &key) { return key.kind == items.front().kind; });
    InspectorPage *page = same ? pageOf(items.front().kind) : nullptr;
    setUpdatesEnabled(false);
    if (m_page && m_page != page) {
        m_page->setItems({});
        m_page->hide();
    }
    // Another item is read from its beginning.
    if (std::exchange(m_shown, items) != items)
        m_area->verticalScrollBar()->setValue(0);
    m_page = page;
    m_head->show(items);
    showConflicts();
    if (page) {
        page->setItems(items);
        page->show();
    }
    m_several->setVisible(!page && !items.empty());
    m_totals->setVisible(items.empty());
    if (items.empty())
        m_totals->showTotals();
    setUpdatesEnabled(true);
    m_ordering.start();
}

void Inspector::setFilter(const QString &filter)
{
    if (m_totals->setFilter(filter) && m_context.selection().items.empty())
        m_totals->showTotals();
}

void Inspector::showConflicts()
{
    const std::vector<EntityKey> &items = m_context.selection().items;
    std::vector<OpenConflict> open;
    if (items.size() == 1)
        open = openConflicts(m_context.plan());
    const int count = static_cast<int>(
        std::ranges::count_if(open, [&](const OpenConflict &one) { return one.item == items.front(); }));
    if (count > 0)
        m_conflicts->setSentence(tr("%n values of this were changed by two people", nullptr, count));
    m_conflicts->setVisible(count > 0);
    const int around = count > 0 ? 4 : 0;
    m_conflictRow->setContentsMargins(contentPadding, around, contentPadding, around);
}

void Inspector::refresh()
{
    m_head->show(m_context.selection().items);
    showConflicts();
    if (m_page)
        m_page->refresh();
    else if (m_context.selection().items.empty())
        m_totals->showTotals();
}

FieldEditor *Inspector::editorOf(const QString &key) const
{
    if (!m_page)
        return nullptr;
    const FieldInfo *field = m_context.plan().catalogue().info(m_page->kind()).field(key);
    return field ? m_page->editorOf(*field) : nullptr;
}

void Inspector::focusField(const QString &key)
{
    FieldEditor *editor = editorOf(key);
    if (!editor)
        return;
    m_area->widget()->layout()->activate();
    m_area->ensureWidgetVisible(editor, 0, contentPadding);
    editor->begin();
}

void Inspector::focusFirst()
{
    orderStops();
    std::vector<QWidget *> all = stops(m_area->widget());
    if (all.empty())
        all = stops(m_head);
    if (!all.empty())
        all.front()->setFocus(Qt::TabFocusReason);
}

/// What Tab stops at within a part, line by line in reading order.
std::vector<QWidget *> Inspector::stops(const QWidget *part) const
{
    struct Stop
    {
        QWidget *widget;
        QRect place;
    };
    std::vector<Stop> found;
    for (QWidget *widget : part->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isEnabled() && widget->isVisibleTo(this)
            && widget->window() == window())
            found.push_back({widget, QRect(widget->mapTo(this, QPoint()), widget->size())});
    }
    std::ranges::stable_sort(found, {}, [](const Stop &stop) { return stop.place.top(); });
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    std::vector<QWidget *> ordered;
    for (auto line = found.begin(); line != found.end();) {
        const int middle = line->place.center().y();
        const auto end = std::find_if(line, found.end(), [middle](const Stop &stop) { return stop.place.top() > middle; });
        std::stable_sort(line, end, [isMirrored](const Stop &a, const Stop &b) {
            return isMirrored ? a.place.right() > b.place.right() : a.place.left() < b.place.left();
        });
        for (; line != end; ++line)
            ordered.push_back(line->widget);
    }
    return ordered;
}

/// Fields are made when they are needed, which would put them behind everything else in the window.
void Inspector::orderStops()
{
    const std::vector<QWidget *> head = stops(m_head);
    if (head.empty())
        return;
    std::vector<QWidget *> all = stops(m_area->widget());
    const std::vector<QWidget *> conflicts = stops(m_conflicts);
    all.insert(all.end(), conflicts.begin(), conflicts.end());
    all.insert(all.end(), head.begin(), head.end());
    QWidget *before = head.back();
    for (QWidget *stop : all) {
        if (stop != before)
            setTabOrder(before, stop);
        before = stop;
    }
}

bool Inspector::focusNextPrevChild(bool next)
{
    orderStops();
    return QWidget::focusNextPrevChild(next);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Appearance &appearance = Appearance::instance();
    painter.fillRect(rect(), appearance.colour(ColourToken::Canvas));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), appearance.colour(ColourToken::LineSoft));
}

} // namespace leadline
