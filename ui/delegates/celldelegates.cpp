// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person.h"
#include "core/model/product.h"
#include "core/roadmap/featurefacts.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QPainter>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int glyphSize = 12;
constexpr int glyphGap = 6;

/// A square of @p side in the middle of the start of the cell.
QRectF figureAt(const Cell &cell, int side, int offset = 0)
{
    const QRect room = cell.fromStart(offset, side);
    return QRectF(room.left(), room.top() + (room.height() - side) / 2, side, side);
}

void drawText(QPainter &painter, const Cell &cell, int offset, ColourToken ink, TextRole role = TextRole::Table)
{
    painter.setFont(Appearance::font(role));
    painter.setPen(tokenColour(ink));
    drawElided(painter, cell.after(offset), cell.text());
}

class TextDelegate final : public CellDelegate
{
public:
    TextDelegate(ColourToken ink, TextRole role, QObject *parent)
        : CellDelegate(parent)
        , m_ink(ink)
        , m_role(role)
    {
    }

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override { drawText(painter, cell, 0, m_ink, m_role); }

private:
    ColourToken m_ink;
    TextRole m_role;
};

class NumberDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        painter.setClipRect(cell.rect);
        drawTabular(painter, cell.rect, cell.text());
    }
};

class CheckDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        constexpr int side = 14;
        const QRectF box = figureAt(cell, side);
        if (!cell.isTicked) {
            paintPanel(painter, box, tokenColour(ColourToken::Raised), tokenColour(ColourToken::LineControl), 3);
            return;
        }
        paintPanel(painter, box, tokenColour(ColourToken::AccentFill), tokenColour(ColourToken::AccentFill), 3);
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, tokenColour(ColourToken::AccentOn));
    }
};

class StatusDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        const std::optional<double> place = cell.column.column->number(cell.row);
        if (!place)
            return;
        const WorkStatus status = static_cast<WorkStatus>(static_cast<int>(*place));
        Glyph glyph = statusGlyph(status);
        double share = 0;
        if (cell.model.entity() == EntityKind::Feature) {
            const Feature &feature = static_cast<const Feature &>(cell.row);
            // The word stays the status's.
            glyph = heldUpGlyph(feature).value_or(glyph);
            share = std::clamp(feature.progress.value_or(0), 0.0, 100.0) / 100;
        }
        paintStatusGlyph(painter, figureAt(cell, glyphSize), glyph, share);
        int offset = glyphSize + glyphGap;
        if (cell.model.entity() == EntityKind::Feature && static_cast<const Feature &>(cell.row).parked) {
            paintStatusGlyph(painter, figureAt(cell, glyphSize, offset), Glyph::Parked);
            offset += glyphSize + glyphGap;
        }
        drawText(painter, cell, offset, ColourToken::TextPrimary);
    }
};

class HealthDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        const std::optional<double> place = cell.column.column->number(cell.row);
        if (!place)
            return;
        const bool isBlocked =
            cell.column.column->enumeration()
                == &enumInfo<
                    FeatureHealth> && static_cast<FeatureHealth>(static_cast<int>(*place)) == FeatureHealth::Blocked;
        // Both scales begin with on track, at risk, off track.
        const Glyph glyph =
            isBlocked ? Glyph::Blocked : healthGlyph(static_cast<ObjectiveHealth>(static_cast<int>(*place)));
        constexpr int mark = 10;
        paintStatusGlyph(painter, figureAt(cell, mark), glyph);
        drawText(painter, cell, mark + glyphGap, ColourToken::TextPrimary);
    }
};

class ProductDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        constexpr int swatch = 10;
        constexpr int overlap = 13;
        int offset = 0;
        QStringList keys;
        for (const EntityId &id : cell.column.column->references(cell.row)) {
            const Product *product = cell.plan().find(Id<Product>(id));
            paintSwatch(painter, figureAt(cell, swatch, offset), product ? product->colour.value_or(0) : 0);
            offset += overlap;
            if (product)
                keys.append(product->key);
        }
        if (offset == 0)
            return;
        // Where names don't fit, the keys stand for them, as in the headers of lanes.
        const QRect room = cell.after(offset + 3);
        painter.setPen(tokenColour(ColourToken::TextSecondary));
        const bool fits = painter.fontMetrics().horizontalAdvance(cell.text()) <= room.width();
        drawElided(painter, room, fits ? cell.text() : keys.join(u", "_s));
    }
};

/// The initials in a ring, and the name where there is room for it.
class PersonDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        constexpr int ring = 20;
        constexpr int roomForName = 80;
        const std::vector<EntityId> ids = cell.column.column->references(cell.row);
        const Person *person = ids.empty() ? nullptr : cell.plan().find(Id<Person>(ids.front()));
        if (!person)
            return;
        painter.setPen(tokenColour(ColourToken::TextSecondary));
        paintInitials(painter, figureAt(cell, ring), initialsOf(*person));
        if (cell.rect.width() >= roomForName)
            drawText(painter, cell, ring + glyphGap, ColourToken::TextPrimary);
    }
};

/// A date or a span, with the mark that says how sure its end is.
class DateDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        const Column *decisive =
            cell.column.end && cell.column.end->date(cell.row).isValid() ? cell.column.end : cell.column.column;
        const int mark = static_cast<int>(dateEdgeSize.width());
        const PlannedDate date = decisive ? decisive->date(cell.row) : PlannedDate();
        if (!date.isValid())
            return;
        painter.setPen(tokenColour(ColourToken::TextPrimary));
        const bool hasEdge = decisive->type() == FieldType::When;
        drawElided(painter,
                   cell.rect.adjusted(cell.direction == Qt::RightToLeft && hasEdge ? mark + glyphGap : 0, 0,
                                      cell.direction == Qt::LeftToRight && hasEdge ? -mark - glyphGap : 0, 0),
                   cell.text());
        if (hasEdge)
            paintDateEdge(painter, cell.fromEnd(mark), date.confidence);
    }
};

/// The number, and how it compares with the best one shown.
class ScoreDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        constexpr int barWidth = 66;
        constexpr int barHeight = 10;
        constexpr int gap = 8;
        constexpr int leastNumber = 28;
        const std::optional<double> score = cell.column.column->number(cell.row);
        if (!score)
            return;
        painter.setFont(Appearance::font(TextRole::TableStrong));
        const int number = cell.rect.width() - barWidth - gap;
        if (number < leastNumber) {
            drawTabular(painter, cell.rect, cell.text());
            return;
        }
        drawTabular(painter, cell.fromStart(0, number), cell.text());
        const QRect bar = cell.fromEnd(barWidth);
        const double best = cell.model.columnMaximum(cell.section);
        paintScoreBar(painter, QRectF(bar.left(), bar.top() + (bar.height() - barHeight) / 2, barWidth, barHeight),
                      best > 0 ? std::clamp(*score / best, 0.0, 1.0) : 0, true);
    }
};

class ProgressDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        constexpr int number = 36;
        constexpr int barHeight = 4;
        const std::optional<double> percent = cell.column.column->number(cell.row);
        if (!percent)
            return;
        drawTabular(painter, cell.fromStart(0, number), cell.text());
        const QRect room = cell.after(number + glyphGap);
        if (room.width() < number)
            return;
        const QRect track(room.left(), room.top() + (room.height() - barHeight) / 2, room.width(), barHeight);
        paintPanel(painter, track, tokenColour(ColourToken::LineGrid), {}, 2);
        const int done = static_cast<int>(track.width() * std::clamp(*percent, 0.0, 100.0) / 100);
        if (done > 0)
            paintPanel(painter,
                       QStyle::visualRect(cell.direction, track, QRect(track.left(), track.top(), done, barHeight)),
                       tokenColour(ColourToken::AccentFill), {}, 2);
    }
};

/// Must solid, Should outlined, Could dashed, Won't as plain text (STYLE section 7).
class MoscowDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        constexpr int height = 18;
        constexpr int inner = 7;
        const std::optional<double> place = cell.column.column->number(cell.row);
        if (!place)
            return;
        const Moscow value = static_cast<Moscow>(static_cast<int>(*place));
        const QString text = cell.text();
        const QFont font = Appearance::font(TextRole::CaptionMedium);
        painter.setFont(font);
        const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 2 * inner, cell.rect.width());
        const QRect room = cell.fromStart(0, width);
        const QRectF tag(room.left() + 0.5, room.top() + (room.height() - height) / 2 + 0.5, width - 1, height - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        switch (value) {
        case Moscow::Must:
            painter.setBrush(tokenColour(ColourToken::TextPrimary));
            break;
        case Moscow::Should:
            painter.setPen(tokenColour(ColourToken::TextSecondary));
            break;
        case Moscow::Could: {
            QPen pen(tokenColour(ColourToken::LineControl));
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            break;
        }
        case Moscow::WontHaveNow:
            painter.setPen(tokenColour(ColourToken::TextTertiary));
            drawElided(painter, cell.rect, text);
            return;
        }
        painter.drawRoundedRect(tag, 4, 4);
        painter.setPen(tokenColour(value == Moscow::Must ? ColourToken::Canvas : ColourToken::TextPrimary));
        drawElided(painter, tag.adjusted(inner - 1, 0, 1 - inner, 0), text);
    }
};

class FlagDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        if (cell.column.column->number(cell.row).value_or(0) != 0)
            paintIcon(painter, figureAt(cell, 14), Icon::Check, tokenColour(ColourToken::TextPrimary));
    }
};

/// Tags as small frames, as many as fit, and then how many more there are.
class TagsDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const Cell &cell) const override
    {
        constexpr int height = 18;
        constexpr int inner = 6;
        constexpr int gap = 4;
        const QFont font = Appearance::font(TextRole::Caption);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        const QStringList tags = cell.column.column->elements(cell.row);
        const int roomForMore = metrics.horizontalAdvance(u"+99"_s);
        int offset = 0;
        for (qsizetype i = 0; i < tags.size(); ++i) {
            const int width = metrics.horizontalAdvance(tags.at(i)) + 2 * inner;
            const bool isLast = i + 1 == tags.size();
            if (offset > 0 && offset + width + (isLast ? 0 : gap + roomForMore) > cell.rect.width()) {
                painter.setPen(tokenColour(ColourToken::TextTertiary));
                drawElided(painter, cell.after(offset), u'+' + QString::number(tags.size() - i));
                return;
            }
            const QRect room = cell.fromStart(offset, std::min(width, cell.rect.width() - offset));
            const QRect tag(room.left(), room.top() + (room.height() - height) / 2, room.width(), height);
            paintPanel(painter, tag, tokenColour(ColourToken::Sunken), tokenColour(ColourToken::LineStrong), 4);
            painter.setPen(tokenColour(ColourToken::TextSecondary));
            drawElided(painter, tag.adjusted(inner, 0, -inner, 0), tags.at(i));
            offset += width + gap;
        }
    }
};

} // namespace

CellDelegate *makeCellDelegate(CellKind kind, QObject *parent)
{
    switch (kind) {
    case CellKind::Check:
        return new CheckDelegate(parent);
    case CellKind::Reference:
        return new TextDelegate(ColourToken::TextTertiary, TextRole::Table, parent);
    case CellKind::Title:
        return new TextDelegate(ColourToken::TextPrimary, TextRole::TableMedium, parent);
    case CellKind::Number:
    case CellKind::Money:
        return new NumberDelegate(parent);
    case CellKind::Progress:
        return new ProgressDelegate(parent);
    case CellKind::Date:
    case CellKind::Dates:
        return new DateDelegate(parent);
    case CellKind::Flag:
        return new FlagDelegate(parent);
    case CellKind::Status:
        return new StatusDelegate(parent);
    case CellKind::Health:
        return new HealthDelegate(parent);
    case CellKind::Moscow:
        return new MoscowDelegate(parent);
    case CellKind::Product:
    case CellKind::Products:
        return new ProductDelegate(parent);
    case CellKind::Person:
        return new PersonDelegate(parent);
    case CellKind::Tags:
        return new TagsDelegate(parent);
    case CellKind::Score:
        return new ScoreDelegate(parent);
    case CellKind::Links:
        return new TextDelegate(ColourToken::AccentLine, TextRole::Table, parent);
    case CellKind::Item:
    case CellKind::Items:
    case CellKind::Text:
        return new TextDelegate(ColourToken::TextSecondary, TextRole::Table, parent);
    case CellKind::Choice:
        break;
    }
    return new TextDelegate(ColourToken::TextPrimary, TextRole::Table, parent);
}

} // namespace leadline
