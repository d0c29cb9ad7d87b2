// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/leadlinestyle.h"

#include "ui/theme/appearance.h"
#include "ui/theme/focusring.h"
#include "ui/theme/roundcorners.h"
#include "ui/theme/styleparts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>

namespace leadline {

namespace {

constexpr int fieldHeight = 26;
constexpr int controlHeight = 28;
constexpr int spinButtons = 18;

/// Leaves the wheel over a combo to the form that is being scrolled; the combo would eat it.
class WheelPasser final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

LeadlineStyle::LeadlineStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_ring(std::make_unique<FocusRing>())
    , m_wheels(std::make_unique<WheelPasser>())
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
    // The frame draws the ground, round at its corners.
    if (styleparts::isTextBox(widget) || widget->inherits("QComboBoxListView"))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    // Qt's delegate for combos draws its selection without asking the style.
    QComboBox *combo = qobject_cast<QComboBox *>(widget);
    if (combo) {
        combo->installEventFilter(m_wheels.get());
        // Nor does the wheel take the focus there.
        if (combo->focusPolicy() == Qt::WheelFocus)
            combo->setFocusPolicy(Qt::StrongFocus);
    }
    if (combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    if (QHeaderView *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // The corners of menus and tips are round.
    const bool isRound = qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel")
        || widget->inherits("QComboBoxPrivateContainer");
    if (isRound && widget->isWindow() && !widget->isVisible()) {
        RoundCorners::give(widget, widget->inherits("QTipLabel") ? styleparts::tipRadius : styleparts::menuRadius);
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
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return 4;
        return styleparts::isTextBox(widget) ? 5 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        // Qt takes it, less one, for the space beside the text of cells too.
        return qobject_cast<const QAbstractItemView *>(widget) ? 7 : 4;
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
    case SH_ComboBox_AllowWheelScrolling:
        return 0; // a form that is scrolled must not change what the pointer comes upon
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
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
        // Beside the text stand the margins of the field.
        return {size.width() + spinButtons + 16, fieldHeight};
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
            return seen(QRect(rect.right() - 8 - styleparts::comboChevron, rect.top(), styleparts::comboChevron + 8,
                              rect.height()));
        case SC_ComboBoxEditField:
            return seen(rect.adjusted(8, 1, -10 - styleparts::comboChevron, -1));
        case SC_ComboBoxListBoxPopup:
            return rect.adjusted(0, 4, 0, 4);
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace leadline
