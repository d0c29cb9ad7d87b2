// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/insightssection.h"

#include "core/model/insight.h"
#include "core/model/insightlink.h"
#include "ui/inspector/additionform.h"
#include "ui/theme/appearance.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostVoices = 3;

/// A line at the start, as beside quotations.
class QuoteBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 2 : 0;
        painter.fillRect(QRect(x, 0, 2, height()), Appearance::instance().colour(ColourToken::LineStrong));
    }
};

struct Voice
{
    const InsightLink *link;
    const Insight *insight;
};

/// Importance first (critical is the lowest value), then who pays more.
bool isStronger(const Voice &a, const Voice &b)
{
    const int left = static_cast<int>(a.link->importance.value_or(InsightImportance::NiceToHave));
    const int right = static_cast<int>(b.link->importance.value_or(InsightImportance::NiceToHave));
    if (left != right)
        return left < right;
    if (a.insight->revenue != b.insight->revenue)
        return a.insight->revenue.value_or(0) > b.insight->revenue.value_or(0);
    return a.insight->day > b.insight->day;
}

} // namespace

InsightsSection::InsightsSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("Insights"), context, facts, parent)
    , m_quoteBox(new QuoteBox(this))
    , m_quote(new Label(QString(), TextRole::Table, ColourToken::TextSecondary, m_quoteBox))
    , m_lines(new RowLines(context, this))
    , m_form(new AdditionForm(tr("Insight"), EntityKind::InsightLink, "feature", {"insight", "importance", "quote", "against"},
                              context, this))
{
    QHBoxLayout *layout = new QHBoxLayout(m_quoteBox);
    layout->setContentsMargins(10, 2, 10, 2);
    m_quote->setWordWrap(true);
    layout->addWidget(m_quote);
    content()->addWidget(m_quoteBox);
    content()->addWidget(m_lines);
    content()->addWidget(m_form);
}

void InsightsSection::showItems()
{
    m_form->setItem(item());
    setVisible(items().size() == 1);
    if (items().size() != 1)
        return;
    std::vector<Voice> voices;
    for (const EntityId id : facts().referrers().of(EntityKind::InsightLink, "feature", item().id)) {
        const InsightLink *link = plan().find(Id<InsightLink>(id));
        const Insight *insight = link ? plan().find(link->insight) : nullptr;
        if (insight)
            voices.push_back({link, insight});
    }
    std::sort(voices.begin(), voices.end(), isStronger);
    QSet<QString> customers;
    for (const Voice &voice : voices) {
        if (!voice.insight->customer.isEmpty())
            customers.insert(voice.insight->customer);
    }
    const int count = static_cast<int>(voices.size());
    setNote(count == 0             ? QString()
            : customers.isEmpty() ? QString::number(count)
                                  : tr("%1 from %n customers", nullptr, static_cast<int>(customers.size())).arg(count));
    const std::vector<Voice>::const_iterator best =
        std::find_if(voices.cbegin(), voices.cend(), [](const Voice &voice) { return !voice.link->against; });
    // The strongest one stands in its words, with the next ones below.
    const size_t quoted = static_cast<size_t>(best - voices.cbegin());
    std::vector<RowLine::Shown> rows;
    for (size_t i = 0; i < voices.size() && rows.size() < mostVoices; ++i) {
        if (i == quoted)
            continue;
        RowLine::Shown shown;
        shown.target = {EntityKind::Insight, voices[i].insight->id};
        shown.relation = {EntityKind::InsightLink, voices[i].link->id};
        shown.what.label = voices[i].insight->title;
        shown.value = voices[i].link->against ? tr("Against") : voices[i].insight->customer.left(16);
        shown.valueColour = voices[i].link->against ? ColourToken::StateAttention : ColourToken::TextTertiary;
        rows.push_back(shown);
    }
    m_quoteBox->setVisible(best != voices.cend());
    if (best != voices.cend()) {
        const QString words = best->link->quote.isEmpty() ? best->insight->title : best->link->quote;
        const QString quotation = QChar(0x201C) + words + QChar(0x201D);
        m_quote->setText(best->insight->customer.isEmpty() ? quotation : QString(quotation + u' ' + best->insight->customer));
    }
    m_lines->show(rows);
}

} // namespace leadline
