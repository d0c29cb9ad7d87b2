// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recentlist.h"

#include "core/base/text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/iconbutton.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int rowHeight = 60;

QString whenText(const QDateTime &openedAt, QDate today, const QLocale &locale)
{
    const QDateTime local = openedAt.toLocalTime();
    if (local.date() == today)
        return RecentList::tr("Today, %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    if (local.date() == today.addDays(-1))
        return RecentList::tr("Yesterday");
    return locale.toString(local.date(), local.date().year() == today.year() ? RecentList::tr("d MMM") : RecentList::tr("d MMM yyyy"));
}

} // namespace

class RecentList::Row final : public QAbstractButton
{
public:
    Row(const RecentPlan &plan, const QString &when, RecentList *list)
        : QAbstractButton(list)
        , m_plan(plan)
        , m_when(when)
        , m_missing(!QFileInfo::exists(plan.path))
    {
        setText(plan.title.isEmpty() ? QFileInfo(plan.path).completeBaseName() : plan.title);
        setAccessibleName(m_missing ? RecentList::tr("%1, %2, file not found at this place").arg(text(), plan.path)
                                    : RecentList::tr("%1, %2", "a recent plan and its path").arg(text(), plan.path));
        setToolTip(plan.path);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(rowHeight);
        // The list may be made anew while it is told.
        const QString path = plan.path;
        connect(this, &QAbstractButton::clicked, list, [list, path, isMissing = m_missing] {
            if (isMissing)
                Q_EMIT list->locateRequested(path);
            else
                Q_EMIT list->chosen(path);
        });
        QHBoxLayout *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 90, 0);
        row->addStretch(1);
        if (m_missing) {
            Button *locate = new Button(RecentList::tr("Locate"));
            connect(locate, &QAbstractButton::clicked, list, [list, path] { Q_EMIT list->locateRequested(path); });
            row->addWidget(locate);
            IconButton *forget = new IconButton(Icon::Cross, RecentList::tr("Take it off this list"));
            connect(forget, &QAbstractButton::clicked, list, [list, path] { Q_EMIT list->forgetRequested(path); });
            row->addWidget(forget);
        }
    }

    QString words() const { return foldedText(QString(text() % u' ' % m_plan.path)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus())
            painter.fillRect(rect().adjusted(1, 1, -1, 0), look.colour(hasFocus() ? ColourToken::AccentSoft : ColourToken::Hover));
        const auto seen = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        painter.setPen(QPen(look.colour(ColourToken::LineSoft), 1));
        painter.setBrush(look.colour(ColourToken::Canvas));
        painter.drawRoundedRect(QRectF(seen(QRect(17, 12, 36, 36))).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        paintIcon(painter, seen(QRect(27, 22, 16, 16)).toRectF(), m_missing ? Icon::Warning : Icon::File, look.colour(ColourToken::TextSecondary));
        const int whenWidth = QFontMetrics(Appearance::font(TextRole::Table)).horizontalAdvance(m_when) + 4;
        const int room = width() - 67 - (m_missing ? 250 : 40) - whenWidth;
        painter.setFont(Appearance::font(TextRole::BodyStrong));
        painter.setPen(look.colour(m_missing ? ColourToken::TextSecondary : ColourToken::TextPrimary));
        painter.drawText(seen(QRect(67, 11, room, 20)), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        painter.setFont(Appearance::font(TextRole::Table));
        painter.setPen(look.colour(ColourToken::TextTertiary));
        painter.drawText(seen(QRect(67, 30, room, 18)), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(QDir::toNativeSeparators(m_plan.path), Qt::ElideMiddle, room));
        painter.drawText(seen(QRect(width() - 16 - whenWidth, 0, whenWidth, height())), Qt::AlignVCenter | Qt::AlignTrailing, m_when);
        if (m_missing) {
            painter.setPen(look.colour(ColourToken::StateBad));
            painter.drawText(seen(QRect(width() - 36 - whenWidth - 220, 0, 220, height())), Qt::AlignVCenter | Qt::AlignTrailing,
                             RecentList::tr("File not found at this place"));
        }
    }

private:
    RecentPlan m_plan;
    QString m_when;
    bool m_missing;
};

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
}

void RecentList::setPlans(const std::vector<RecentPlan> &plans, QDate today)
{
    // The row that was pressed is still busy with that.
    for (Row *row : m_rows) {
        row->hide();
        layout()->removeWidget(row);
        row->deleteLater();
    }
    m_rows.clear();
    for (const RecentPlan &plan : plans) {
        Row *row = new Row(plan, whenText(plan.openedAt, today, locale()), this);
        layout()->addWidget(row);
        m_rows.push_back(row);
    }
}

void RecentList::setFilter(const QString &words)
{
    const QStringList wanted = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    for (Row *row : m_rows) {
        const QString held = row->words();
        row->setVisible(std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return held.contains(word); }));
    }
    update();
}

void RecentList::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(ColourToken::LineSoft), 1));
    painter.setBrush(look.colour(ColourToken::Canvas));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    bool first = true;
    for (const Row *row : m_rows) {
        if (!row->isVisibleTo(this))
            continue;
        if (!first)
            painter.drawLine(QPointF(0, row->y() + 0.5), QPointF(width(), row->y() + 0.5));
        first = false;
    }
}

} // namespace leadline
