// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/figurestrip.h"

#include "core/model/feature.h"
#include "ui/history/historymetrics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int valueGap = 6;
constexpr int figureEnd = 4;

double effortOf(const Plan &plan, const std::vector<PlanDifference> &differences, Aspect aspect)
{
    double effort = 0;
    for (const PlanDifference &difference : differences) {
        if (difference.aspect != aspect || difference.row.kind != EntityKind::Feature)
            continue;
        if (const Feature *feature = static_cast<const Feature *>(plan.find(EntityKind::Feature, difference.row.id)))
            effort += feature->effortLikely.value_or(0);
    }
    return effort;
}

} // namespace

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(stripHeight);
    setObjectName(QStringLiteral("figures"));
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(0);
    const std::array<QString, 6> names{tr("Added"), tr("Removed"), tr("Moved"), tr("Re-scored"), tr("Parked"), tr("Released")};
    for (size_t index = 0; index < names.size(); ++index) {
        Figure &figure = m_figures[index];
        figure.name = names[index];
        figure.box = new QWidget;
        figure.number = new Label({}, TextRole::BigNumber);
        figure.number->setElided(false);
        figure.note = new Label({}, TextRole::Table, ColourToken::TextSecondary);
        figure.note->setElided(true);
        QVBoxLayout *column = new QVBoxLayout(figure.box);
        column->setContentsMargins(historyMargin, 0, figureEnd, 0);
        column->setSpacing(0);
        figure.title = new Label(names[index], TextRole::Caption, ColourToken::TextTertiary);
        figure.title->setElided(true);
        column->addWidget(figure.title);
        QHBoxLayout *value = new QHBoxLayout;
        value->setSpacing(valueGap);
        value->addWidget(figure.number);
        value->addWidget(figure.note, 1);
        column->addLayout(value);
        row->addWidget(figure.box, 1);
    }
}

void FigureStrip::set(size_t index, int number, const QString &words, const QString &signs)
{
    Figure &figure = m_figures[index];
    figure.number->setText(wording::number(number));
    figure.words = words;
    figure.signs = signs.isEmpty() ? words : signs;
    figure.box->setToolTip(words);
    figure.box->setAccessibleName(QString(figure.name % u": "_s % figure.number->text() % u' ' % words));
}

/// Words where all of them fit, else signs; the room goes to the notes that need it.
void FigureStrip::showNotes()
{
    QBoxLayout *row = static_cast<QBoxLayout *>(layout());
    const auto show = [this, row](QString Figure::*note) {
        int needed = 0;
        for (size_t index = 0; index < m_figures.size(); ++index) {
            const Figure &figure = m_figures[index];
            figure.note->setText(figure.*note);
            const int value = figure.number->sizeHint().width() + valueGap + figure.note->sizeHint().width();
            const int width = historyMargin + std::max(figure.title->sizeHint().width(), value) + figureEnd;
            row->setStretch(static_cast<int>(index), width);
            needed += width;
        }
        return needed;
    };
    if (show(&Figure::words) > width())
        show(&Figure::signs);
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showNotes();
}

void FigureStrip::setComparison(const MomentComparison &comparison)
{
    const std::vector<PlanDifference> &differences = comparison.differences;
    const DifferenceCounts counts = countFeatures(differences);
    const auto personDays = [](double effort, bool isSigned) {
        if (effort == 0)
            return QString();
        const QString amount = wording::effort(effort);
        return isSigned && effort > 0 ? QString(u"+"_s % amount) : amount;
    };
    set(0, counts.added, personDays(effortOf(*comparison.after, differences, Aspect::Added), true));
    set(1, counts.removed, personDays(-effortOf(*comparison.before, differences, Aspect::Removed), true));
    const QString later = counts.later > 0 ? tr("%n later", nullptr, counts.later) : QString();
    const QString earlier = counts.earlier > 0 ? tr("%n earlier", nullptr, counts.earlier) : QString();
    // Time runs as it is read.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto signs = [](const QString &first, int firstCount, const QString &second, int secondCount) {
        QStringList parts;
        if (firstCount > 0)
            parts.append(QString(first % wording::number(firstCount)));
        if (secondCount > 0)
            parts.append(QString(second % wording::number(secondCount)));
        return parts.join(u"  "_s);
    };
    set(2, counts.moved, later.isEmpty() || earlier.isEmpty() ? QString(later % earlier) : QString(later % u", "_s % earlier),
        signs(isMirrored ? u"\u2190"_s : u"\u2192"_s, counts.later, isMirrored ? u"\u2192"_s : u"\u2190"_s, counts.earlier));
    int up = 0;
    int down = 0;
    QStringList released;
    for (const PlanDifference &difference : differences) {
        if (difference.row.kind != EntityKind::Feature)
            continue;
        if (difference.aspect == Aspect::Released)
            released.append(difference.ref);
        if (difference.aspect != Aspect::Rescored || !difference.rankBefore || !difference.rankAfter)
            continue;
        up += *difference.rankAfter < *difference.rankBefore;
        down += *difference.rankAfter > *difference.rankBefore;
    }
    //: Ranks of features: how many went up and down
    set(3, counts.rescored, up + down > 0 ? tr("ranks %1 up, %2 down").arg(wording::number(up), wording::number(down)) : QString(),
        signs(u"\u2191"_s, up, u"\u2193"_s, down));
    set(4, counts.parked, personDays(effortOf(*comparison.after, differences, Aspect::Parked), false));
    set(5, counts.released, released.join(u", "_s));
    showNotes();
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = Appearance::instance().colour(ColourToken::LineSoft);
    for (size_t index = 1; index < m_figures.size(); ++index) {
        const QRect box = m_figures[index].box->geometry();
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? box.right() : box.left(), 10, 1, height() - 24), line);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), line);
}

} // namespace leadline
