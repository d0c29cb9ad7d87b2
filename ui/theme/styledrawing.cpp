// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/leadlinestyle.h"
#include "ui/theme/painting.h"
#include "ui/theme/styleparts.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace leadline {

namespace {

} // namespace

void LeadlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const QStyleOptionFrame *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            styleparts::drawField(*painter, option->rect, *option, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (styleparts::isTextBox(widget)) {
            styleparts::drawField(*painter, option->rect, *option, widget);
        } else if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            styleparts::drawMenuPanel(*painter, option->rect);
        } else {
            paintPanel(*painter, option->rect, {}, tokenColour(ColourToken::LineSoft), 0);
        }
        return;
    case PE_FrameFocusRect:
        return;
    case PE_FrameMenu:
    case PE_IndicatorHeaderArrow:
        return;
    case PE_PanelMenu:
        styleparts::drawMenuPanel(*painter, option->rect);
        return;
    case PE_PanelTipLabel:
        styleparts::drawToolTipPanel(*painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        styleparts::drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        styleparts::drawRadioButton(*painter, *option);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const QStyleOptionViewItem *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            styleparts::drawItemGround(*painter, *item);
        return;
    case PE_IndicatorBranch:
        styleparts::drawBranch(*painter, *option);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokenColour(ColourToken::LineSoft));
        return;
    case PE_FrameTabWidget:
        return;
    case PE_FrameGroupBox:
        paintPanel(*painter, option->rect, {}, tokenColour(ColourToken::LineSoft), 8);
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LeadlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const QStyleOptionButton *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return styleparts::drawPushButton(*painter, *button);
        break;
    case CE_FocusFrame:
        return styleparts::drawFocusFrame(*painter, option->rect);
    case CE_ProgressBar:
        if (const QStyleOptionProgressBar *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return styleparts::drawProgressBar(*painter, *bar);
        break;
    case CE_MenuItem:
        if (const QStyleOptionMenuItem *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return styleparts::drawMenuItem(*painter, *item);
        break;
    case CE_ItemViewItem:
        if (const QStyleOptionViewItem *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // Selected rows have a light ground: their text keeps its colour.
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, tokenColour(ColourToken::TextPrimary));
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
        if (const QStyleOptionHeader *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return styleparts::drawHeaderSection(*painter, *header);
        break;
    case CE_HeaderLabel:
        if (const QStyleOptionHeader *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return styleparts::drawHeaderLabel(*painter, *header);
        break;
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, tokenColour(ColourToken::Canvas));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokenColour(ColourToken::LineStrong));
        return;
    }
    case CE_TabBarTabShape:
        if (const QStyleOptionTab *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return styleparts::drawTab(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const QStyleOptionTab *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return styleparts::drawTabLabel(*painter, *tab);
        break;
    case CE_Splitter: {
        const bool isUpright = option->state & State_Horizontal;
        const bool isActive = option->state & (State_MouseOver | State_Sunken);
        const QRect &rect = option->rect;
        const QRect line = isUpright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                     : QRect(rect.left(), rect.center().y(), rect.width(), 1);
        painter->fillRect(line, tokenColour(isActive ? ColourToken::LineControl : ColourToken::LineSoft));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LeadlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const QStyleOptionSlider *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect thumb = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
            return styleparts::drawScrollBar(*painter, *slider, thumb);
        }
        break;
    case CC_Slider:
        if (const QStyleOptionSlider *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect groove = proxy()->subControlRect(control, option, SC_SliderGroove, widget);
            const QRect handle = proxy()->subControlRect(control, option, SC_SliderHandle, widget);
            return styleparts::drawSlider(*painter, *slider, groove, handle);
        }
        break;
    case CC_ToolButton:
        if (const QStyleOptionToolButton *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return styleparts::drawToolButton(*painter, *button);
        break;
    case CC_ComboBox: {
        QStyleOption frame = *option;
        // A list to choose from is a field too: it keeps the focus border after a click.
        styleparts::drawField(*painter, option->rect, frame, widget);
        QRectF chevron(0, 0, styleparts::comboChevron, styleparts::comboChevron);
        chevron.moveCenter(QRectF(proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget)).center());
        const bool isEnabled = option->state & State_Enabled;
        paintIcon(*painter, chevron, Icon::ChevronDown,
                  tokenColour(isEnabled ? ColourToken::TextSecondary : ColourToken::LineControl));
        return;
    }
    case CC_SpinBox: {
        const QStyleOptionSpinBox *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->frame)
            styleparts::drawField(*painter, option->rect, *option, widget);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const bool isOn = spin->stepEnabled
                & (part == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
            const bool isHot = isOn && spin->activeSubControls & part && option->state & State_MouseOver;
            QRectF place(0, 0, 10, 10);
            place.moveCenter(QRectF(proxy()->subControlRect(control, option, part, widget)).center());
            ColourToken ink = isHot ? ColourToken::TextPrimary : ColourToken::TextSecondary;
            if (!isOn || !(option->state & State_Enabled))
                ink = ColourToken::LineStrong;
            paintIcon(*painter, place, part == SC_SpinBoxUp ? Icon::ChevronUp : Icon::ChevronDown, tokenColour(ink));
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace leadline
