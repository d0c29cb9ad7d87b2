// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/leadlinestyle.h"

#include "ui/theme/appearance.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/styleparts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace leadline {

namespace {

constexpr int fieldHeight = 26;
constexpr int controlHeight = 28;
constexpr int comboChevron = 12;
constexpr int spinButtons = 18;

QColor token(ColourToken token)
{
    return Appearance::instance().colour(token);
}

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

LeadlineStyle::LeadlineStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_ring(std::make_unique<FocusRing>())
{
}

LeadlineStyle::~LeadlineStyle() = default;

void LeadlineStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(m_ring.get());
}

void LeadlineStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(m_ring.get());
    QProxyStyle::unpolish(application);
}

void LeadlineStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (QAbstractItemView *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // The corners of menus and tips are round.
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel")
        || widget->inherits("QComboBoxPrivateContainer")) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

int LeadlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 14;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 9;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextBox(widget) ? 5 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_SubMenuOverlap:
        return -4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMarkSize:
        return 10;
    case PM_HeaderMargin:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SliderThickness:
    case PM_SliderLength:
        return 16;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TextCursorWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LeadlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::NoFrame;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Menu_SubMenuPopupDelay:
        return 160;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Widget_Animate:
        return Appearance::instance().isReducedMotion() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_Widget_Animation_Duration:
        return Appearance::instance().duration(80);
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeading | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LeadlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 22, 40), controlHeight};
    case CT_ToolButton: {
        const QStyleOptionToolButton *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasText = button && button->toolButtonStyle != Qt::ToolButtonIconOnly;
        return {hasText ? size.width() + 16 : controlHeight, controlHeight};
    }
    case CT_LineEdit:
        return {size.width(), fieldHeight};
    case CT_SpinBox:
        return {size.width() + spinButtons, fieldHeight};
    case CT_ComboBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + 8, controlHeight};
    case CT_MenuItem:
        if (const QStyleOptionMenuItem *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return styleparts::menuItemSize(*item, size);
        break;
    case CT_HeaderSection: {
        const QSize wished = QProxyStyle::sizeFromContents(type, option, size, widget);
        const QStyleOptionHeader *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        return header && header->orientation == Qt::Vertical ? wished : QSize(wished.width(), 32);
    }
    case CT_ItemViewItem: {
        const QSize wished = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wished.width(), std::max(wished.height(), controlHeight)};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize wished = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wished.width(), std::max(wished.height(), 24)};
    }
    case CT_TabBarTab: {
        const QSize wished = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wished.width() + 4, 32};
    }
    case CT_ProgressBar:
        return {size.width(), 4};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect LeadlineStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(6, 1, -6, -1);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(8, 0, -8, 0);
    case SE_HeaderArrow:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect LeadlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    const QRect &rect = option->rect;
    const auto seen = [&](const QRect &place) { return visualRect(option->direction, rect, place); };
    if (control == CC_ScrollBar) {
        const QStyleOptionSlider *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool isAcross = slider && slider->orientation == Qt::Horizontal;
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (!slider || part == SC_ScrollBarGroove)
            return rect;
        const int room = isAcross ? rect.width() : rect.height();
        const int range = slider->maximum - slider->minimum;
        int length = room;
        if (range > 0) {
            const qint64 wished = qint64(room) * slider->pageStep / (qint64(range) + slider->pageStep);
            const int least = proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget);
            length = std::clamp(static_cast<int>(wished), std::min(least, room), room);
        }
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  room - length, slider->upsideDown);
        QRect thumb(rect.x() + (isAcross ? start : 0), rect.y() + (isAcross ? 0 : start),
                    isAcross ? length : rect.width(), isAcross ? rect.height() : length);
        if (part == SC_ScrollBarSubPage)
            thumb = isAcross ? QRect(rect.x(), rect.y(), start, rect.height())
                             : QRect(rect.x(), rect.y(), rect.width(), start);
        else if (part == SC_ScrollBarAddPage)
            thumb = isAcross ? QRect(rect.x() + start + length, rect.y(), room - start - length, rect.height())
                             : QRect(rect.x(), rect.y() + start + length, rect.width(), room - start - length);
        return isAcross ? visualRect(option->direction, rect, thumb) : thumb;
    }
    if (control == CC_SpinBox) {
        const QRect column(rect.right() - spinButtons, rect.top() + 2, spinButtons - 2, rect.height() - 4);
        switch (part) {
        case SC_SpinBoxUp:
            return seen(QRect(column.left(), column.top(), column.width(), column.height() / 2));
        case SC_SpinBoxDown:
            return seen(QRect(column.left(), column.top() + column.height() / 2, column.width(),
                              column.height() - column.height() / 2));
        case SC_SpinBoxEditField:
            return seen(rect.adjusted(1, 1, -spinButtons, -1));
        default:
            return rect;
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxArrow:
            return seen(QRect(rect.right() - 8 - comboChevron, rect.top(), comboChevron + 8, rect.height()));
        case SC_ComboBoxEditField:
            return seen(rect.adjusted(8, 1, -10 - comboChevron, -1));
        case SC_ComboBoxListBoxPopup:
            return rect.adjusted(0, 4, 0, 4);
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

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
        if (isTextBox(widget)) {
            styleparts::drawField(*painter, option->rect, *option, widget);
        } else {
            paintPanel(*painter, option->rect, {}, token(ColourToken::LineSoft), 0);
        }
        return;
    case PE_FrameFocusRect:
        return;
    case PE_FrameMenu:
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
                          token(ColourToken::LineSoft));
        return;
    case PE_FrameTabWidget:
        return;
    case PE_FrameGroupBox:
        paintPanel(*painter, option->rect, {}, token(ColourToken::LineSoft), 8);
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
        painter->fillRect(option->rect, token(ColourToken::Canvas));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          token(ColourToken::LineStrong));
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
        painter->fillRect(line, token(isActive ? ColourToken::LineControl : ColourToken::LineSoft));
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
        QRectF chevron(0, 0, comboChevron, comboChevron);
        chevron.moveCenter(QRectF(proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget)).center());
        const bool isEnabled = option->state & State_Enabled;
        paintIcon(*painter, chevron, Icon::ChevronDown,
                  token(isEnabled ? ColourToken::TextSecondary : ColourToken::LineControl));
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
            paintIcon(*painter, place, part == SC_SpinBoxUp ? Icon::ChevronUp : Icon::ChevronDown, token(ink));
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace leadline
