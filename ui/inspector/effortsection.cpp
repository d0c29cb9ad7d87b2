// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/effortsection.h"

#include "core/model/feature.h"
#include "core/model/product.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/appearance.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

namespace {

/// The three values and their mean share a line of the narrowest inspector: two digits need the least, four fit the most.
constexpr int leastEditor = 26;
constexpr int mostEditor = 36;
constexpr int leastGap = 6;

} // namespace

/// A line from best to worst: rings at the ends, a disc at the likely value, a tick at the mean.
class EffortLine final : public QWidget
{
public:
    explicit EffortLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(20);
    }
    void show(double best, double likely, double worst, int product)
    {
        m_best = best;
        m_likely = likely;
        m_worst = worst;
        m_product = product;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Appearance &appearance = Appearance::instance();
        const QColor mark = appearance.colour(ColourToken::ProductMark, m_product);
        const qreal middle = height() / 2.0;
        const qreal from = width() * 0.09;
        const qreal length = width() * 0.77;
        const double span = m_worst - m_best;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto place = [&](double value) {
            const qreal x = from + (span > 0 ? (value - m_best) / span : 0.5) * length;
            return mirrored ? width() - x : x;
        };
        painter.setPen(QPen(appearance.colour(ColourToken::LineStrong), 1));
        painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
        painter.setPen(QPen(appearance.colour(ColourToken::ProductFill, m_product), 4));
        painter.drawLine(QPointF(place(m_best), middle), QPointF(place(m_worst), middle));
        painter.setPen(QPen(appearance.colour(ColourToken::TextPrimary), 1.5));
        const qreal tick = place(EffortSection::mean(m_best, m_likely, m_worst));
        painter.drawLine(QPointF(tick, middle - 8), QPointF(tick, middle + 8));
        painter.setPen(QPen(mark, 1.5));
        painter.setBrush(appearance.colour(ColourToken::Canvas));
        for (const double end : {m_best, m_worst})
            painter.drawEllipse(QPointF(place(end), middle), 4, 4);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(place(m_likely), middle), 4, 4);
    }

private:
    double m_best = 0;
    double m_likely = 0;
    double m_worst = 0;
    int m_product = 0;
};

EffortSection::EffortSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Effort"), context, facts, parent)
    , m_line(new EffortLine(this))
    , m_mean(new Label(QString(), TextRole::Caption, ColourToken::TextSecondary, this))
{
    setNote(tr("person-days"));
    content()->addWidget(m_line);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(0);
    const EntityInfo &info = entityInfo<Feature>();
    const std::vector<std::pair<QString, const FieldInfo *>> parts{{tr("Best"), info.field(u"effort_best")},
                                                                   {tr("Likely"), info.field(u"effort_likely")},
                                                                   {tr("Worst"), info.field(u"effort_worst")}};
    for (const std::pair<QString, const FieldInfo *> &part : parts) {
        FieldEditor *editor = makeFieldEditor(*part.second, context, this);
        editor->setPlace(FieldEditor::Place::Form);
        editor->setQuiet(true);
        editor->setMinimumWidth(leastEditor);
        editor->setMaximumWidth(mostEditor);
        Label *label = new Label(part.first, TextRole::Caption, ColourToken::TextSecondary, this);
        label->setElided(false);
        label->setBuddy(editor);
        label->setFixedHeight(26);
        if (!m_editors.empty()) {
            row->addSpacing(leastGap);
            row->addStretch(1);
        }
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(editor, 0, Qt::AlignTop);
        m_editors.push_back(editor);
        if (m_editors.size() == 2) {
            row->addSpacing(leastGap);
            row->addStretch(1);
            m_mean->setElided(false);
            m_mean->setFixedHeight(26);
            row->addWidget(m_mean, 0, Qt::AlignTop);
        }
    }
    content()->addLayout(row);
}

FieldEditor *EffortSection::editorOf(const FieldInfo &field)
{
    const std::vector<FieldEditor *>::iterator found =
        std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) { return &editor->field() == &field; });
    return found == m_editors.end() ? nullptr : *found;
}

std::vector<const FieldInfo *> EffortSection::fields() const
{
    std::vector<const FieldInfo *> edited;
    for (const FieldEditor *editor : m_editors)
        edited.push_back(&editor->field());
    return edited;
}

void EffortSection::showItems()
{
    for (FieldEditor *editor : m_editors) {
        if (editor->items() != items())
            editor->setItems(items());
    }
    const Feature *feature = items().size() == 1 ? row<Feature>() : nullptr;
    const bool known = feature && feature->effortBest && feature->effortLikely && feature->effortWorst;
    m_line->setVisible(known);
    m_mean->setVisible(known);
    if (!known)
        return;
    const Product *product = plan().find(feature->product);
    m_line->show(*feature->effortBest, *feature->effortLikely, *feature->effortWorst, product ? product->colour.value_or(0) : 0);
    m_mean->setText(tr("Mean %1").arg(
        wording::number(mean(*feature->effortBest, *feature->effortLikely, *feature->effortWorst), 1)));
}

} // namespace leadline
