// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintooltips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>
#include <QWidget>

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

constexpr qreal widestTip = 360;

/// Qt wraps markup only.
QString inLines(const QString &text)
{
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, QToolTip::font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(widestTip);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines.join(u'\n');
}

} // namespace

void PlainToolTips::show(const QPoint &globalPosition, const QString &tip, QWidget *widget)
{
    const QString plain = inLines(tip);
    // Escaped, it is markup that shows the text as it is.
    const QString shown =
        Qt::mightBeRichText(plain) ? QString(u"<p style='white-space:pre'>"_s + plain.toHtmlEscaped() + u"</p>"_s) : plain;
    QToolTip::showText(globalPosition, shown, widget);
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    QWidget *widget = static_cast<QWidget *>(watched);
    const QHelpEvent *help = static_cast<const QHelpEvent *>(event);
    const QString tip = tipAt(*widget, help->pos());
    if (tip.isEmpty() || (!Qt::mightBeRichText(tip) && inLines(tip) == tip))
        return false;
    show(help->globalPos(), tip, widget);
    return true;
}

} // namespace leadline
