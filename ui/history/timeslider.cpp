// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/timeslider.h"

#include "core/base/monthname.h"
#include "ui/history/changeentry.h"
#include "ui/history/changelistmodel.h"
#include "ui/history/historymetrics.h"
#include "ui/history/timehandle.h"
#include "ui/theme/appearance.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/plaintooltips.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace leadline {

namespace {

constexpr int scaleStart = 188;
constexpr int scaleEnd = 48;
constexpr int baseLine = 52;
constexpr int rangeTop = 12;
constexpr int handleTop = 10;
constexpr int labelTop = 57;
constexpr int labelHeight = 16;
constexpr int labelGap = 8;
constexpr qreal barShare = 0.7;
constexpr qreal heightOfChange = 1.25;
constexpr qreal highestBar = 27;
constexpr qreal diamond = 5;
constexpr int leastDays = 28;
/// Moments are read when the keys rest: each takes a walk through the history.
constexpr int keysRest = 350;

} // namespace

TimeSlider::TimeSlider(const ChangeListModel &changes, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_context(context)
    , m_back(new IconButton(Icon::ChevronStart, tr("One day earlier"), this))
    , m_forth(new IconButton(Icon::ChevronEnd, tr("One day later"), this))
    , m_words(new Label({}, TextRole::Caption, ColourToken::TextSecondary, this))
    , m_handles{new TimeHandle(tr("From"), this), new TimeHandle(tr("To"), this)}
    , m_moments{PastMoments::beginning(context.plan(), context.today()), PastMoments::now(context.today())}
{
    setObjectName(QStringLiteral("time-slider"));
    setFixedHeight(stripHeight);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_later.setSingleShot(true);
    m_later.setInterval(keysRest);
    connect(&m_later, &QTimer::timeout, this, &TimeSlider::tell);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_handles[m_last]->setValue(m_handles[m_last]->value() - 1); });
    connect(m_forth, &QAbstractButton::clicked, this, [this] { m_handles[m_last]->setValue(m_handles[m_last]->value() + 1); });
    for (const End end : {From, To}) {
        TimeHandle *handle = m_handles[end];
        connect(handle, &QAbstractSlider::valueChanged, this, [this, end] { follow(end); });
        connect(handle, &QAbstractSlider::sliderReleased, this, [this] {
            if (m_later.isActive())
                tell();
        });
        connect(handle, &TimeHandle::draggedTo, this, [this, handle](int x) { handle->setValue(indexOf(dayAt(x))); });
        connect(handle, &TimeHandle::snapshotRequested, this, [this, end](int direction) { step(end, direction); });
    }
    connect(&changes, &ChangeListModel::countsChanged, this, &TimeSlider::refresh);
    connect(&context, &PlanContext::planChanged, this, &TimeSlider::refresh);
    refresh();
}

QDate TimeSlider::dayOf(const NamedMoment &moment) const
{
    if (moment.day.isValid())
        return moment.day;
    const QDate day = moment.moment.seq() ? m_changes.dayOfNumber(*moment.moment.seq()) : QDate();
    return day.isValid() ? day : m_context.today();
}

void TimeSlider::setMoments(const NamedMoment &from, const NamedMoment &to)
{
    m_later.stop();
    m_moments = {from, to};
    refresh();
}

/// Days, bars and snapshots anew, where something of them has changed.
void TimeSlider::refresh()
{
    const QDate today = m_context.today();
    m_snapshots = PastMoments::snapshots(m_context.plan());
    m_days.first = std::min({today.addDays(1 - leastDays), m_changes.firstDay().isValid() ? m_changes.firstDay() : today,
                             dayOf(m_moments[From]), dayOf(m_moments[To])});
    m_days.last = std::max({today, dayOf(m_moments[From]), dayOf(m_moments[To])});
    m_counts.assign(static_cast<size_t>(m_days.first.daysTo(m_days.last)) + 1, 0);
    for (const auto &[day, count] : m_changes.shownByDay()) {
        if (m_days.contains(day))
            m_counts[static_cast<size_t>(indexOf(day))] += count;
    }
    placeHandles();
}

int TimeSlider::scaleWidth() const
{
    return std::max(1, width() - scaleStart - scaleEnd);
}

qreal TimeSlider::place(qreal index) const
{
    return scaleStart + index * scaleWidth() / static_cast<qreal>(m_counts.size());
}

qreal TimeSlider::seen(qreal x) const
{
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

QDate TimeSlider::dayAt(int x) const
{
    const qreal way = seen(x) - scaleStart;
    const int index = static_cast<int>(std::floor(way * static_cast<qreal>(m_counts.size()) / scaleWidth()));
    return m_days.first.addDays(std::clamp(index, 0, static_cast<int>(m_counts.size()) - 1));
}

/// A day begins and ends the range with all of it, a snapshot was taken in its middle.
qreal TimeSlider::placeOf(End end) const
{
    const qreal within = m_moments[end].moment.position() ? 0.5 : end == From ? 0 : 1;
    return place(indexOf(dayOf(m_moments[end])) + within);
}

void TimeSlider::placeHandles()
{
    m_isPlacing = true;
    const int last = static_cast<int>(m_counts.size()) - 1;
    const std::array<int, 2> values{indexOf(dayOf(m_moments[From])), indexOf(dayOf(m_moments[To]))};
    const std::optional<NamedMoment> first = m_changes.beginning();
    const int least = first ? std::clamp(indexOf(first->day), 0, std::min(values[From], values[To])) : 0;
    m_handles[From]->setRange(least, std::max(values[From], values[To]));
    m_handles[To]->setRange(std::min(values[From], values[To]), last);
    for (const End end : {From, To}) {
        m_handles[end]->setValue(values[end]);
        m_handles[end]->move(qRound(seen(placeOf(end)) - TimeHandle::handleSize.width() / 2.0), handleTop);
        m_handles[end]->setToolTip(PastMoments::words(m_moments[end], m_context.today()));
        m_handles[end]->setAccessibleDescription(m_handles[end]->toolTip());
    }
    m_isPlacing = false;
    updateWords();
    update();
}

/// A handle stands on another day.
void TimeSlider::follow(End end)
{
    if (m_isPlacing)
        return;
    const QDate day = m_days.first.addDays(m_handles[end]->value());
    const std::optional<NamedMoment> first = m_changes.beginning();
    if (end == To && day >= m_context.today())
        take(end, PastMoments::now(m_context.today()));
    else if (first && end == From && day <= first->day)
        take(end, *first);
    else
        take(end, PastMoments::day(day, end == From ? MomentRole::From : MomentRole::To));
}

void TimeSlider::step(End end, int direction)
{
    const QDate day = dayOf(m_moments[end]);
    const NamedMoment *next = nullptr;
    for (const NamedMoment &snapshot : m_snapshots) {
        const bool isBeyond = direction > 0 ? snapshot.day > day : snapshot.day < day;
        const bool isNearer = !next || (direction > 0 ? snapshot.day <= next->day : snapshot.day > next->day);
        if (isBeyond && isNearer)
            next = &snapshot;
    }
    const int other = m_handles[end == From ? To : From]->value();
    if (next && (end == From ? indexOf(next->day) <= other : indexOf(next->day) >= other))
        take(end, *next);
}

void TimeSlider::take(End end, const NamedMoment &moment)
{
    m_last = end;
    m_moments[end] = moment;
    placeHandles();
    m_later.start();
}

void TimeSlider::tell()
{
    m_later.stop();
    if (m_handles[From]->isSliderDown() || m_handles[To]->isSliderDown())
        m_later.start();
    else
        Q_EMIT chosen(m_moments[From], m_moments[To]);
}

void TimeSlider::updateWords()
{
    const DateRange range{dayOf(m_moments[From]), dayOf(m_moments[To])};
    const auto [made, people] = m_changes.sumOf(range);
    const QString changes = tr("%n changes", nullptr, made);
    //: %1: "342 changes"
    const QString who = people > 0 ? tr("%1 by %n people", nullptr, people).arg(changes) : changes;
    const QString from = PastMoments::shortWords(m_moments[From], m_context.today());
    m_words->setText(m_moments[To].moment.isNow() ? tr("%1 since %2").arg(who, from)
                                                  : tr("%1 from %2 to %3").arg(who, from, PastMoments::shortWords(m_moments[To], m_context.today())));
}

void TimeSlider::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    constexpr int button = 26;
    m_back->setSide(button);
    m_forth->setSide(button);
    m_back->setGeometry(placed(QRect(historyMargin - 5, 9, button, button)));
    m_forth->setGeometry(placed(QRect(historyMargin - 5 + button, 9, button, button)));
    m_words->setGeometry(placed(QRect(historyMargin, 41, scaleStart - historyMargin - 20, 2 * labelHeight)));
    placeHandles();
}

void TimeSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeHandles();
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    const int x = qRound(event->position().x());
    if (event->button() != Qt::LeftButton || seen(x) < scaleStart)
        return;
    const auto way = [&](End end) { return std::abs(seen(placeOf(end)) - x); };
    const End nearest = way(From) <= way(To) ? From : To;
    m_handles[nearest]->setFocus(Qt::MouseFocusReason);
    m_handles[nearest]->setValue(indexOf(dayAt(x)));
}

bool TimeSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const QHelpEvent *help = static_cast<QHelpEvent *>(event);
    if (seen(help->pos().x()) < scaleStart || seen(help->pos().x()) > width() - scaleEnd) {
        QToolTip::hideText();
        return true;
    }
    const QDate day = dayAt(help->pos().x());
    const int count = m_counts[static_cast<size_t>(indexOf(day))];
    QStringList lines{tr("%1: %n changes", nullptr, count).arg(dayHeading(day, m_context.today()))};
    for (const NamedMoment &snapshot : m_snapshots) {
        if (snapshot.day == day)
            lines.append(snapshot.name);
    }
    PlainToolTips::show(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.colour(ColourToken::LineSoft));
    const auto span = [&](qreal from, qreal to, qreal top, qreal height) {
        const qreal a = seen(from);
        const qreal b = seen(to);
        return QRectF(std::min(a, b), top, std::abs(b - a), height);
    };
    const qreal from = placeOf(From);
    const qreal to = placeOf(To);
    painter.fillRect(span(from, to, rangeTop, baseLine - rangeTop), look.colour(ColourToken::AccentSoft));

    QColor inside = look.colour(ColourToken::AccentLine);
    inside.setAlphaF(0.55F);
    const qreal dayWidth = scaleWidth() / static_cast<qreal>(m_counts.size());
    painter.setRenderHint(QPainter::Antialiasing, dayWidth < 4);
    for (size_t index = 0; index < m_counts.size(); ++index) {
        if (m_counts[index] == 0)
            continue;
        const qreal start = place(static_cast<qreal>(index)) + dayWidth * (1 - barShare) / 2;
        const qreal high = std::min(highestBar, heightOfChange * m_counts[index]);
        const qreal middle = start + dayWidth * barShare / 2;
        const QRectF bar = span(start, start + std::max(1.0, dayWidth * barShare), baseLine - high, high);
        painter.fillRect(dayWidth < 4 ? bar : QRectF(bar.toRect()), middle >= from && middle <= to ? inside : look.colour(ColourToken::LineStrong));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(span(scaleStart, width() - scaleEnd, baseLine, 1).toRect(), look.colour(ColourToken::LineStrong));

    // Labels of the handles first; what would touch one that is there is left out.
    std::vector<QRectF> taken;
    const auto write = [&](const QString &text, TextRole role, ColourToken colour, qreal at, Qt::Alignment alignment, bool always) {
        painter.setFont(Appearance::font(role));
        const qreal wide = painter.fontMetrics().horizontalAdvance(text) + 1;
        qreal start = alignment == Qt::AlignLeading ? at : alignment == Qt::AlignTrailing ? at - wide : at - wide / 2;
        start = std::clamp<qreal>(start, scaleStart, std::max<qreal>(scaleStart, width() - 4 - wide));
        const QRectF box = span(start, start + wide, labelTop, labelHeight);
        const QRectF room = box.adjusted(-labelGap, 0, labelGap, 0);
        if (!always && std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(room); }))
            return;
        taken.push_back(box);
        painter.setPen(look.colour(colour));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    const QDate today = m_context.today();
    write(PastMoments::words(m_moments[From], today), TextRole::CaptionStrong, ColourToken::AccentLine, from, Qt::AlignLeading, true);
    write(PastMoments::words(m_moments[To], today), TextRole::CaptionStrong, ColourToken::AccentLine, to, Qt::AlignTrailing, false);
    painter.setBrush(look.colour(ColourToken::TextPrimary));
    for (const NamedMoment &snapshot : m_snapshots) {
        if (!m_days.contains(snapshot.day))
            continue;
        const QPointF middle(seen(place(indexOf(snapshot.day) + 0.5)), baseLine);
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing);
        const std::array<QPointF, 4> corners{middle - QPointF(diamond, 0), middle - QPointF(0, diamond), middle + QPointF(diamond, 0),
                                             middle + QPointF(0, diamond)};
        painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
        painter.setRenderHint(QPainter::Antialiasing, false);
        write(snapshot.name, TextRole::Caption, ColourToken::TextSecondary, place(indexOf(snapshot.day) + 0.5) + diamond + 2, Qt::AlignLeading, false);
    }
    for (QDate month(m_days.first.year(), m_days.first.month(), 1); month <= m_days.last; month = month.addMonths(1)) {
        if (month >= m_days.first)
            write(month.month() == 1 ? QString(shortMonthName(1) % u' ' % QString::number(month.year())) : shortMonthName(month.month()), TextRole::Caption, ColourToken::TextTertiary, place(indexOf(month)), Qt::AlignLeading, false);
    }
}

} // namespace leadline
