// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintooltips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The tip that the widget itself would show there.
QString tipAt(const QWidget &widget, const QPoint &position)
{
    const QAbstractItemView *view = qobject_cast<const QAbstractItemView *>(widget.parent());
    if (view && view->viewport() == &widget)
        return view->indexAt(position).data(Qt::ToolTipRole).toString();
    return widget.toolTip();
}

/// Qt wraps markup only.
bool isLong(const QString &tip)
{
    constexpr qsizetype longestLine = 80;
    const QList<QStringView> lines = QStringView(tip).split(u'\n');
    return std::ranges::any_of(lines, [](QStringView line) { return line.size() > longestLine; });
}

} // namespace

void PlainToolTips::show(const QPoint &globalPosition, const QString &tip, QWidget *widget)
{
    // Escaped, it is markup that shows the text as it is.
    const bool isShownAsMarkup = Qt::mightBeRichText(tip) || isLong(tip);
    QToolTip::showText(globalPosition,
                       isShownAsMarkup ? QString(u"<qt>"_s + tip.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s) + u"</qt>"_s) : tip, widget);
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    QWidget *widget = static_cast<QWidget *>(watched);
    const QHelpEvent *help = static_cast<const QHelpEvent *>(event);
    const QString tip = tipAt(*widget, help->pos());
    if (!Qt::mightBeRichText(tip) && !isLong(tip))
        return false;
    show(help->globalPos(), tip, widget);
    return true;
}

} // namespace leadline
