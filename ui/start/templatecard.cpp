// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/templatecard.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace leadline {

namespace {

constexpr int pictureHeight = 86;

struct Block
{
    QRectF rect;
    ColourToken token;
};

void paintBlocks(QPainter &painter, QPointF origin, std::initializer_list<Block> blocks)
{
    painter.setPen(Qt::NoPen);
    for (const Block &block : blocks) {
        painter.setBrush(Appearance::instance().colour(block.token));
        painter.drawRoundedRect(block.rect.translated(origin), 2, 2);
    }
}

} // namespace

TemplateCard::TemplateCard(Picture picture, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_picture(picture)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, 8, 8);
    painter.fillPath(shape, look.colour(underMouse() ? ColourToken::Hover : ColourToken::Canvas));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, width(), pictureHeight), look.colour(ColourToken::Sunken));
    painter.restore();
    painter.setPen(QPen(look.colour(ColourToken::LineSoft), 1));
    painter.drawLine(QPointF(0, pictureHeight + 0.5), QPointF(width(), pictureHeight + 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);

    const QPointF middle(width() / 2.0, pictureHeight / 2.0);
    if (m_picture == Picture::Roadmap) {
        paintBlocks(painter, middle,
                    {{{-52, -28, 42, 9}, ColourToken::AccentFill},
                     {{-33, -13, 56, 9}, ColourToken::LineControl},
                     {{4, 2, 48, 9}, ColourToken::LineStrong},
                     {{-43, 17, 62, 9}, ColourToken::LineControl},
                     {{-14, -34, 1.5, 68}, ColourToken::AccentLine}});
    } else if (m_picture == Picture::List) {
        paintBlocks(painter, middle,
                    {{{-52, -26, 74, 2}, ColourToken::LineStrong}, {{-52, -10, 66, 2}, ColourToken::LineStrong},
                     {{-52, 6, 58, 2}, ColourToken::LineStrong},   {{-52, 22, 44, 2}, ColourToken::LineStrong},
                     {{34, -30, 30, 9}, ColourToken::AccentFill},  {{34, -14, 21, 9}, ColourToken::AccentFill},
                     {{34, 2, 14, 9}, ColourToken::LineControl},   {{34, 18, 9, 9}, ColourToken::LineStrong}});
    } else {
        paintIcon(painter, QRectF(middle - QPointF(14, 14), QSizeF(28, 28)), Icon::Plus, look.colour(ColourToken::TextTertiary));
    }

    const auto seen = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    painter.setFont(Appearance::font(TextRole::BodyStrong));
    painter.setPen(look.colour(ColourToken::TextPrimary));
    painter.drawText(seen(QRect(12, pictureHeight + 9, width() - 24, 18)), Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(Appearance::font(TextRole::Table));
    painter.setPen(look.colour(ColourToken::TextTertiary));
    painter.drawText(seen(QRect(12, pictureHeight + 27, width() - 24, 36)), Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_sentence);
}

} // namespace leadline
