// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/datessection.h"

#include "core/analysis/workcalendar.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "ui/delegates/editorwords.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/appearance.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace leadline {

/// The end of the feature's bar: closed, with two slices or with four.
class DateEdgePicture final : public QWidget
{
public:
    explicit DateEdgePicture(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(42, 12);
    }
    void show(DateConfidence confidence, int product)
    {
        m_confidence = confidence;
        m_product = product;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Appearance &appearance = Appearance::instance();
        const QColor fill = appearance.colour(ColourToken::ProductFill, m_product);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto bar = [&](qreal from, qreal wide) {
            painter.fillRect(QRectF(mirrored ? width() - from - wide : from, 1, wide, 10), fill);
        };
        // Slices as on the bar: STYLE, feature bar.
        const std::vector<int> slices = m_confidence == DateConfidence::Firm ? std::vector<int>{}
            : m_confidence == DateConfidence::Likely                         ? std::vector<int>{4, 2}
                                                                             : std::vector<int>{5, 4, 3, 2};
        qreal edge = 0;
        for (const int slice : slices)
            edge += slice + 2;
        bar(0, width() - edge);
        qreal x = width() - edge + 2;
        for (const int slice : slices) {
            bar(x, slice);
            x += slice + 2;
        }
    }

private:
    DateConfidence m_confidence = DateConfidence::Firm;
    int m_product = 0;
};

DatesSection::DatesSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Dates"), context, facts, parent)
    , m_start(makeFieldEditor(*entityInfo<Feature>().field(u"start"), context, this))
    , m_end(makeFieldEditor(*entityInfo<Feature>().field(u"end"), context, this))
    , m_picture(new DateEdgePicture(this))
    , m_sentence(new Label(QString(), TextRole::Caption, ColourToken::TextSecondary, this))
{
    m_sentence->setElided(true);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(8);
    for (FieldEditor *editor : {m_start, m_end})
        editor->setPlace(FieldEditor::Place::Form);
    row->addWidget(m_start, 1, Qt::AlignTop);
    Label *to = new Label(tr("to", "from a date to a date"), TextRole::Table, ColourToken::TextTertiary, this);
    to->setElided(false);
    to->setFixedHeight(26);
    row->addWidget(to, 0, Qt::AlignTop);
    row->addWidget(m_end, 1, Qt::AlignTop);
    content()->addLayout(row);
    QHBoxLayout *below = new QHBoxLayout;
    below->setContentsMargins(0, 4, 0, 0);
    below->setSpacing(10);
    below->addWidget(m_picture);
    below->addWidget(m_sentence, 1);
    content()->addLayout(below);
}

FieldEditor *DatesSection::editorOf(const FieldInfo &field)
{
    return &field == &m_start->field() ? m_start : &field == &m_end->field() ? m_end : nullptr;
}

std::vector<const FieldInfo *> DatesSection::fields() const
{
    return {&m_start->field(), &m_end->field()};
}

QString DatesSection::sentence() const
{
    const Feature &feature = *row<Feature>();
    if (!feature.end.isValid())
        return feature.start.isValid() ? tr("No end yet") : tr("Not scheduled");
    const FiscalCalendar calendar = plan().fiscalCalendar();
    const QString end = feature.end.display(calendar, context().today());
    if (feature.start.isValid() && feature.end.date < feature.start.date)
        return tr("%1 lies before the start").arg(end);
    if (feature.end.confidence == DateConfidence::Firm)
        return tr("%1, firm").arg(end);
    // The worst case stretches the working days as much as it stretches the effort; without one, a likely date may slip by
    // a month (STYLE, feature bar).
    QDate late = feature.end.date.addMonths(1);
    if (feature.start.isValid() && feature.effortWorst && feature.effortLikely && *feature.effortLikely > 0
        && *feature.effortWorst > *feature.effortLikely) {
        const WorkCalendar work(plan());
        const int days = work.workingDays(feature.start.date, feature.end.date, feature.team);
        late = work.endOfWork(feature.start.date, std::ceil(days * *feature.effortWorst / *feature.effortLikely), feature.team);
    } else if (feature.end.confidence == DateConfidence::Rough) {
        return tr("About %1, direction only").arg(end);
    }
    return tr("%1, could slip to %2").arg(end, wording::day(late, context().today()));
}

void DatesSection::showItems()
{
    for (FieldEditor *editor : {m_start, m_end}) {
        if (editor->items() != items())
            editor->setItems(items());
    }
    const Feature *feature = items().size() == 1 ? row<Feature>() : nullptr;
    m_picture->setVisible(feature && feature->end.isValid());
    m_sentence->setVisible(feature != nullptr);
    setNote({});
    if (!feature)
        return;
    const Product *product = plan().find(feature->product);
    m_picture->show(feature->end.confidence, product ? product->colour.value_or(0) : 0);
    if (feature->end.isValid() || feature->start.isValid())
        setNote(EditorWords::confidence(feature->end.isValid() ? feature->end.confidence : feature->start.confidence));
    m_sentence->setText(sentence());
}

} // namespace leadline
