// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/movedview.h"

#include "core/render/scenepainter.h"
#include "core/roadmap/fragment.h"
#include "core/roadmap/lanebars.h"
#include "core/roadmap/textflow.h"
#include "ui/history/historymetrics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace leadline {

namespace {

constexpr int wordStart = 37;
constexpr int noteStart = 107;
constexpr qreal barTop = 5;
constexpr qreal ghostDrop = 6;
constexpr qreal ghostHeight = 24;
constexpr qreal ghostLine = 1.2;
constexpr qreal ringGap = 3;
constexpr int leastQuarters = 3;
constexpr qreal nameGap = 6;

const BarLook &look()
{
    static const BarLook screen = BarLook::screen();
    return screen;
}

FillItem ghost(const QRectF &rect)
{
    return {rect, {}, ColourToken::LineControl, ghostLine, look().radius, DashPattern::Dash33};
}

class MovedDelegate final : public QStyledItemDelegate
{
public:
    explicit MovedDelegate(MovedView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, MovedView::rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Appearance &appearance = Appearance::instance();
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QRect &row = option.rect;
        const auto placed = [&](int from, int to) {
            return QStyle::visualRect(option.direction, row, QRect(row.left() + from, row.top(), to - from, row.height()));
        };
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), appearance.colour(ColourToken::LineGrid));
        if (option.state & QStyle::State_Selected)
            painter->fillRect(placed(0, MovedView::headerWidth), appearance.colour(ColourToken::AccentSoft));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(placed(0, MovedView::headerWidth), appearance.colour(ColourToken::Hover));
        QRectF mark = placed(historyMargin, historyMargin + changeMarkSide);
        mark = QRectF(mark.left(), mark.center().y() - changeMarkSide / 2.0, changeMarkSide, changeMarkSide);
        paintStatusGlyph(*painter, mark, static_cast<Glyph>(index.data(MovedModel::GlyphRole).toInt()), 0, ColourToken::TextSecondary);
        painter->setFont(Appearance::font(TextRole::TableMedium));
        painter->setPen(appearance.colour(ColourToken::TextPrimary));
        const QString word = index.data().toString();
        const int wordEnd = wordStart + painter->fontMetrics().horizontalAdvance(word);
        drawElided(*painter, placed(wordStart, MovedView::headerWidth - 4), word);
        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(appearance.colour(ColourToken::TextSecondary));
        drawElided(*painter, placed(std::max(noteStart, wordEnd + 8), MovedView::headerWidth - 4), index.data(MovedModel::NoteRole).toString());

        painter->setClipRect(placed(MovedView::headerWidth, row.width()), Qt::IntersectClip);
        painter->translate(placed(MovedView::headerWidth, row.width()).topLeft());
        m_view.paintScene(*painter, m_view.rowScene(index.row()));
        painter->restore();
    }

private:
    MovedView &m_view;
};

} // namespace

/// The axis, and beside it what the dashed outline means.
class MovedView::AxisStrip final : public QWidget
{
public:
    explicit AxisStrip(MovedView &view)
        : QWidget(&view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &appearance = Appearance::instance();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.fillRect(rect(), appearance.colour(ColourToken::Canvas));
        painter.fillRect(QRect(0, height() - 1, width(), 1), appearance.colour(ColourToken::LineStrong));
        if (!m_view.m_axis)
            return;
        const auto placed = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        constexpr QSize swatch(24, 12);
        const int middle = height() - 12;
        Scene legend;
        legend.layers.push_back({Stratum::Bars, {}});
        legend.layers.back().fills.push_back(
            ghost(placed(QRect(historyMargin, middle - swatch.height() / 2 - 2, swatch.width(), swatch.height()))));
        RenderOptions options;
        options.theme = &appearance.theme();
        leadline::paint(painter, legend, m_view.m_metrics, options);
        painter.setFont(Appearance::font(TextRole::Caption));
        painter.setPen(appearance.colour(ColourToken::TextSecondary));
        drawElided(painter, placed(QRect(historyMargin + swatch.width() + 6, middle - 10, headerWidth - historyMargin - swatch.width() - 10, 16)),
                   m_view.m_then);
        painter.setClipRect(placed(QRect(headerWidth, 0, width() - headerWidth, height())));
        painter.translate(placed(QRect(headerWidth, 0, width() - headerWidth, height())).topLeft());
        m_view.paintScene(painter, m_view.m_axis->axis(0, m_view.m_axis->scale().to(), m_view.m_metrics));
    }

private:
    MovedView &m_view;
};

MovedView::MovedView(MovedModel &model, PlanContext &context, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_context(context)
    , m_strip(new AxisStrip(*this))
    , m_cache(m_metrics)
{
    setModel(&model);
    setItemDelegate(new MovedDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What moved"));
    setObjectName(QStringLiteral("moved"));
    connect(&model, &QAbstractItemModel::modelReset, this, &MovedView::rebuild);
    connect(&context, &PlanContext::selectionChanged, this, &MovedView::followSelection);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        viewport()->update();
        m_strip->update();
    });
    setViewportMargins(0, static_cast<int>(ScreenAxis::bandHeight + ScreenAxis::fineHeight) + 1, 0, 0);
}

MovedView::~MovedView() = default;

void MovedView::setThen(const QString &words)
{
    m_then = words;
    m_strip->update();
}

int MovedView::contentHeight() const
{
    return viewportMargins().top() + rowHeight * m_model.rowCount();
}

/// The range shows all places of then and now in whole quarters.
void MovedView::rebuild()
{
    m_axis.reset();
    m_before.reset();
    m_after.reset();
    const std::shared_ptr<const MomentComparison> &comparison = m_model.comparison();
    if (!comparison)
        return;
    const QDate today = m_context.today();
    m_before = std::make_unique<FeatureFacts>(*comparison->before, QStringLiteral("product"), today);
    m_after = std::make_unique<FeatureFacts>(*comparison->after, QStringLiteral("product"), today);
    QDate first = today;
    QDate last = today;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PlanDifference &difference = m_model.difference(row);
        for (const DrawnDates &dates : {difference.datesBefore, difference.datesAfter}) {
            if (!dates.isDated())
                continue;
            first = std::min(first, dates.start);
            last = std::max(last, dates.end);
        }
    }
    const FiscalCalendar calendar = comparison->after->fiscalCalendar();
    m_range = {calendar.quarterStartOf(first), std::max(calendar.quarterEndOf(last), calendar.quarterStartOf(first, leastQuarters).addDays(-1))};
    layOut();
    followSelection();
}

void MovedView::layOut()
{
    const int width = viewport()->width() - headerWidth;
    if (!m_after || width <= 0)
        return;
    const TimeScale scale(m_range.first, m_range.last, 0, width, m_after->calendar());
    m_axis.emplace(*m_model.comparison()->after, Scope(), scale, unitsOf(ViewZoom::Fit, scale.dayWidth()), m_context.today());
    m_axis->showsMilestones = false;
    m_strip->update();
    viewport()->update();
}

void MovedView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_strip->setGeometry(viewport()->x(), 0, viewport()->width(), viewportMargins().top());
    layOut();
}

BarItem MovedView::bar(const Feature &feature, const DrawnDates &dates, const FeatureFacts &facts) const
{
    BarStyle style{look(), m_axis->scale()};
    style.elides = true;
    style.showsOwners = true;
    const std::vector<DatedMember> members{DatedMember{LaneMember{&feature}, dates}};
    BarItem placed = packBars(members, facts, style, m_metrics).bars.front().item;
    placed.rect.moveTop(barTop);
    return placed;
}

/// Names @p bar before its start where the range ends too soon for its title; false where that shows no more of it.
bool MovedView::addNameBefore(Fragment &picture, const QRectF &bar, qreal shownAfter, const QString &title, const Lettering &lettering) const
{
    const qreal end = bar.left() - nameGap;
    const qreal room = end - m_axis->scale().from();
    if (room <= shownAfter)
        return false;
    const qreal baseline = bar.center().y() + m_metrics.capHeight(lettering.style) / 2;
    picture.text(Stratum::Labels, end, baseline, elideText(title, lettering.style, room, m_metrics),
                 {lettering.style, lettering.paint, TextAlign::End}, m_metrics);
    return true;
}

Scene MovedView::rowScene(int row) const
{
    Fragment picture;
    if (!m_axis)
        return {};
    const PlanDifference &difference = m_model.difference(row);
    const auto feature = [&](const FeatureFacts &facts) {
        return static_cast<const Feature *>(facts.plan().find(EntityKind::Feature, difference.row.id));
    };
    const bool isGone = m_model.isGone(row);
    const bool isPlaced = isGone ? difference.datesBefore.isDated() : difference.datesAfter.isDated();
    const FeatureFacts &named = isGone ? *m_before : *m_after;
    if (const Feature *unplaced = isPlaced ? nullptr : feature(named)) {
        const qreal baseline = barTop + (look().height + m_metrics.capHeight(look().title)) / 2;
        picture.text(Stratum::Labels, m_axis->scale().from() + nameGap, baseline, named.title(*unplaced),
                     {look().title, ColourToken::TextSecondary}, m_metrics);
    }
    if (difference.datesBefore.isDated() && feature(*m_before)) {
        BarItem then = bar(*feature(*m_before), difference.datesBefore, *m_before);
        if (isGone) {
            picture.on(Stratum::Baselines).fills.push_back(ghost(then.rect));
            picture.on(Stratum::Bars).glyphs.push_back(
                {QRectF(then.rect.left() + then.glyphStart, then.rect.center().y() - look().glyphSize / 2, look().glyphSize, look().glyphSize),
                 m_before->glyph(*feature(*m_before)), 0, ColourToken::LineControl});
            TextStyle struck = look().title;
            struck.struckThrough = true;
            const qreal baseline = then.rect.center().y() + m_metrics.capHeight(struck) / 2;
            const QString title = m_before->title(*feature(*m_before));
            const Lettering lettering{struck, ColourToken::TextSecondary};
            const qreal inside = then.rect.left() + then.glyphStart + look().glyphSize + look().glyphGap;
            const qreal width = m_metrics.width(title, struck);
            // Within the outline or behind it, but not across.
            const qreal start = inside + width <= then.rect.right() - nameGap ? inside : then.rect.right() + nameGap;
            const qreal room = m_axis->scale().to() - start;
            if (width <= room || !addNameBefore(picture, then.rect, room, title, lettering))
                picture.text(Stratum::Labels, start, baseline, elideText(title, struck, room, m_metrics), lettering, m_metrics);
        } else if (difference.aspect == Aspect::Moved) {
            picture.on(Stratum::Baselines).fills.push_back(
                ghost(QRectF(then.rect.left(), then.rect.top() + ghostDrop, then.rect.width(), ghostHeight)));
        }
    }
    if (!isGone && difference.datesAfter.isDated() && feature(*m_after)) {
        BarItem now = bar(*feature(*m_after), difference.datesAfter, *m_after);
        const QString title = m_after->title(*feature(*m_after));
        if (now.title != title && addNameBefore(picture, now.rect, static_cast<qreal>(now.titleWidth), title, {look().title})) {
            now.title.clear();
            now.titleWidth = 0;
            now.plateEnd = 0;
        }
        if (m_context.selection().contains(difference.row)) {
            picture.on(Stratum::Overlay).fills.push_back({now.rect.adjusted(-ringGap, -ringGap, ringGap, ringGap), {}, ColourToken::AccentLine, 2,
                                                          look().radius + 2});
        }
        picture.on(Stratum::Bars).bars.push_back(now);
    }
    Scene scene = std::move(picture).toScene({});
    scene.barLooks = {look()};
    return scene;
}

void MovedView::paintScene(QPainter &painter, Scene scene) const
{
    if (layoutDirection() == Qt::RightToLeft && m_axis)
        scene = scene.mirrored(m_axis->scale().to());
    RenderOptions options;
    options.theme = &Appearance::instance().theme();
    options.alignToPixels = true;
    options.cache = &m_cache;
    leadline::paint(painter, scene, m_metrics, options);
}

void MovedView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), Appearance::instance().colour(ColourToken::Canvas));
        if (m_axis) {
            const bool isMirrored = layoutDirection() == Qt::RightToLeft;
            painter.translate(isMirrored ? 0 : headerWidth, 0);
            paintScene(painter, m_axis->grid(QRectF(0, 0, m_axis->scale().to(), viewport()->height())));
        }
    }
    QListView::paintEvent(event);
    if (!m_axis || !m_axis->todayPlace())
        return;
    QPainter painter(viewport());
    painter.translate(layoutDirection() == Qt::RightToLeft ? 0 : headerWidth, 0);
    Fragment today;
    today.line(Stratum::Today, {*m_axis->todayPlace(), 0.0}, {*m_axis->todayPlace(), static_cast<qreal>(viewport()->height())},
               ColourToken::TodayLine, 1.5);
    paintScene(painter, std::move(today).toScene({}));
}

void MovedView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_following)
        return;
    Selection items;
    for (const EntityKey &item : selectedItems()) {
        const EntityBase *row = m_context.plan().find(item.kind, item.id);
        if (row && !row->removed)
            items.items.push_back(item);
    }
    if (!items.items.empty())
        items.current = items.items.front();
    m_following = true;
    m_context.setSelection(std::move(items));
    m_following = false;
    viewport()->update();
}

std::vector<EntityKey> MovedView::selectedItems() const
{
    std::vector<EntityKey> items;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        items.push_back(m_model.difference(index.row()).row);
    return items;
}

void MovedView::followSelection()
{
    if (m_following)
        return;
    m_following = true;
    QItemSelection rows;
    for (const EntityKey &item : m_context.selection().items) {
        if (const int row = m_model.rowOf(item); row >= 0)
            rows.select(m_model.index(row), m_model.index(row));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        scrollTo(rows.indexes().front());
    m_following = false;
    viewport()->update();
}

void MovedView::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                         : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void MovedView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        m_context.open(m_model.difference(currentIndex().row()).row);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace leadline
