// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/overflowtoolbar.h"

#include "ui/theme/appearance.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/popover.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int barHeight = 40;

class SeparatorLine final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {1, 20}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::LineSoft));
    }
};

} // namespace

OverflowToolbar::OverflowToolbar(QWidget *parent)
    : QWidget(parent)
    , m_more(new IconButton(Icon::More, tr("More"), this))
    , m_popover(new Popover(this))
{
    setFixedHeight(barHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillPopover();
        m_popover->openAt(m_more, true);
    });
}

OverflowToolbar::~OverflowToolbar() = default;

void OverflowToolbar::addWidget(QWidget *widget)
{
    Entry entry;
    entry.widget = widget;
    entry.shortening = dynamic_cast<ToolbarShortening *>(widget);
    entry.isHidden = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    m_entries.push_back(entry);
    widget->setParent(this);
    widget->setVisible(!m_entries.back().isHidden);
    widget->installEventFilter(this);
    rearrange();
}

void OverflowToolbar::addEndWidget(QWidget *widget)
{
    addWidget(widget);
    m_entries.back().atEnd = true;
    rearrange();
}

void OverflowToolbar::addSeparator()
{
    addWidget(new SeparatorLine(this));
    m_entries.back().isSeparator = true;
    rearrange();
}

void OverflowToolbar::setGap(int gap)
{
    m_gap = gap;
    rearrange();
}

void OverflowToolbar::setPadding(int padding)
{
    m_padding = padding;
    rearrange();
}

QList<QWidget *> OverflowToolbar::overflowing() const
{
    QList<QWidget *> widgets;
    for (const Entry &entry : m_entries) {
        if (entry.overflows && !entry.isSeparator && !entry.isHidden)
            widgets.append(entry.widget);
    }
    return widgets;
}

int OverflowToolbar::widthOf(const Entry &entry) const
{
    if (entry.shortening)
        return entry.shortening->lengthWhen(entry.isShort);
    const QSize wished = entry.widget->sizeHint().expandedTo(entry.widget->minimumSize());
    return std::min(wished.width(), entry.widget->maximumWidth());
}

int OverflowToolbar::neededWidth() const
{
    int needed = 2 * m_padding;
    int shown = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.isHidden) {
            needed += widthOf(entry) + (shown > 0 ? m_gap : 0);
            ++shown;
        }
    }
    return needed;
}

void OverflowToolbar::chooseForms()
{
    for (Entry &entry : m_entries)
        entry.isShort = false;
    const bool areShort = neededWidth() > width();
    for (Entry &entry : m_entries)
        entry.isShort = areShort && entry.shortening;
    // In the popover there is room.
    const bool fits = neededWidth() <= width();
    for (Entry &entry : m_entries) {
        if (entry.shortening)
            entry.shortening->setShort(entry.isShort && fits);
        entry.isShort = entry.isShort && fits;
    }
}

void OverflowToolbar::chooseOverflow()
{
    for (Entry &entry : m_entries)
        entry.overflows = false;
    chooseForms();
    int needed = neededWidth();
    if (needed <= width())
        return;
    needed += m_more->sizeHint().width() + m_gap;
    const auto drop = [&](Entry &entry) {
        if (needed <= width() || entry.isHidden || entry.overflows)
            return;
        entry.overflows = true;
        needed -= widthOf(entry) + m_gap;
    };
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->atEnd)
            drop(*entry);
    }
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        drop(*entry);
    // A line separates nothing when what follows it has left.
    bool followed = false;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->atEnd || entry->isHidden)
            continue;
        if (entry->isSeparator && !followed)
            entry->overflows = true;
        else if (!entry->overflows)
            followed = true;
    }
}

void OverflowToolbar::rearrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback<bool> guard(m_arranging, true);
    m_popover->hide();
    chooseOverflow();
    for (const Entry &entry : m_entries) {
        if (entry.widget->parentWidget() != this)
            entry.widget->setParent(this);
        entry.widget->setVisible(!entry.isHidden && !entry.overflows);
    }
    place();
    updateGeometry();
}

void OverflowToolbar::place()
{
    const auto put = [this](QWidget *widget, int x, int width) {
        const int height = std::min(widget->sizeHint().height(), this->height());
        const QRect seen(x, (this->height() - height) / 2, width, height);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), seen));
    };
    int x = m_padding;
    int endWidth = 0;
    bool overflows = false;
    for (const Entry &entry : m_entries) {
        overflows = overflows || (entry.overflows && !entry.isSeparator);
        if (entry.isHidden || entry.overflows)
            continue;
        if (entry.atEnd) {
            endWidth += widthOf(entry) + (endWidth > 0 ? m_gap : 0);
        } else {
            put(entry.widget, x, widthOf(entry));
            x += widthOf(entry) + m_gap;
        }
    }
    m_more->setVisible(overflows);
    if (overflows)
        endWidth += m_more->sizeHint().width() + (endWidth > 0 ? m_gap : 0);
    int end = std::max(x, width() - m_padding - endWidth);
    for (const Entry &entry : m_entries) {
        if (!entry.atEnd || entry.isHidden || entry.overflows)
            continue;
        put(entry.widget, end, widthOf(entry));
        end += widthOf(entry) + m_gap;
    }
    if (overflows)
        put(m_more, end, m_more->sizeHint().width());
}

void OverflowToolbar::fillPopover()
{
    const QScopedValueRollback<bool> guard(m_arranging, true);
    const QList<QWidget *> widgets = overflowing();
    for (QWidget *widget : widgets) {
        m_popover->content()->addWidget(widget, 0, Qt::AlignLeading);
        widget->show();
    }
}

QSize OverflowToolbar::sizeHint() const
{
    int width = 2 * m_padding;
    for (const Entry &entry : m_entries) {
        if (!entry.isHidden)
            width += widthOf(entry) + m_gap;
    }
    return {width, barHeight};
}

QSize OverflowToolbar::minimumSizeHint() const
{
    return {2 * m_padding + m_more->sizeHint().width(), barHeight};
}

void OverflowToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

bool OverflowToolbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        rearrange();
    return QWidget::event(event);
}

bool OverflowToolbar::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (!m_arranging && (type == QEvent::ShowToParent || type == QEvent::HideToParent)) {
        for (Entry &entry : m_entries) {
            if (entry.widget == watched && !entry.overflows)
                entry.isHidden = type == QEvent::HideToParent;
        }
        rearrange();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadline
