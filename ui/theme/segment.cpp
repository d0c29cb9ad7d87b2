// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/segment.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace leadline {

namespace {

constexpr int segmentHeight = 28;
constexpr int segmentPadding = 11;

class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFont(Appearance::font(TextRole::Table));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        // As wide as the chosen form, so that choosing moves nothing.
        const QFontMetrics strong(Appearance::font(TextRole::TableStrong));
        return {strong.horizontalAdvance(text()) + 2 * segmentPadding, segmentHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &appearance = Appearance::instance();
        QPainter painter(this);
        const QRectF inside = QRectF(rect()).adjusted(isFirstSeen() ? 1 : 0, 1, isLastSeen() ? -1 : 0, -1);
        QColor text = appearance.colour(ColourToken::TextSecondary);
        if (!isEnabled())
            text = appearance.colour(ColourToken::LineControl);
        if (isChecked()) {
            paintGround(painter, inside, appearance.colour(ColourToken::AccentSoft));
            painter.setFont(Appearance::font(TextRole::TableStrong));
            if (isEnabled())
                text = appearance.colour(ColourToken::AccentLine);
        } else if (isEnabled() && underMouse()) {
            paintGround(painter, inside, appearance.colour(ColourToken::Hover));
        }
        if (!isLastSeen())
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), appearance.colour(ColourToken::LineStrong));
        painter.setPen(text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, this->text());
    }

private:
    bool isFirstSeen() const { return x() <= 0; }
    bool isLastSeen() const { return x() + width() >= parentWidget()->width(); }

    /// Round where the frame is.
    void paintGround(QPainter &painter, const QRectF &inside, const QColor &colour) const
    {
        constexpr qreal radius = 5;
        painter.save();
        painter.setClipRect(inside);
        paintPanel(painter,
                   inside.adjusted(isFirstSeen() ? 0 : -radius, 0, isLastSeen() ? 0 : radius, 0), colour, {}, radius);
        painter.restore();
    }
};

} // namespace

Segment::Segment(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segment::chosen);
}

int Segment::addChoice(const QString &text)
{
    SegmentButton *button = new SegmentButton(text, this);
    const int index = count();
    button->setChecked(index == 0);
    if (m_stretched)
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, index);
    layout()->addWidget(button);
    return index;
}

void Segment::setChoices(const QStringList &texts)
{
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        delete button;
    }
    for (const QString &text : texts)
        addChoice(text);
}

int Segment::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

QString Segment::text(int index) const
{
    const QAbstractButton *button = m_group->button(index);
    return button ? button->text() : QString();
}

int Segment::current() const
{
    return m_group->checkedId();
}

void Segment::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segment::setChoiceEnabled(int index, bool enabled)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setEnabled(enabled);
}

void Segment::setStretched(bool stretched)
{
    m_stretched = stretched;
    const QSizePolicy::Policy policy = stretched ? QSizePolicy::Expanding : QSizePolicy::Fixed;
    setSizePolicy(policy, QSizePolicy::Fixed);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setSizePolicy(policy, QSizePolicy::Fixed);
}

void Segment::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    paintPanel(painter, rect(), appearance.colour(ColourToken::Raised), appearance.colour(ColourToken::LineStrong), 6);
}

} // namespace leadline
