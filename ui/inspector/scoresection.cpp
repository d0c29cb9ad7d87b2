// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/scoresection.h"

#include "core/model/feature.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int inputsInARow = 4;
constexpr int longestLabel = 62;

/// How an input is called above its field, where there is room for a short word only; the tooltip says it in full.
QString shortLabel(const FieldInfo &field)
{
    if (field.keyText() == u"confidence")
        return ScoreSection::tr("Conf.", "confidence, above a narrow field");
    if (field.keyText() == u"effort_likely")
        return ScoreSection::tr("Effort");
    if (field.keyText() == u"cost_of_delay")
        return ScoreSection::tr("CoD", "cost of delay, above a narrow field");
    if (field.keyText() == u"business_value")
        return ScoreSection::tr("Value", "business value, above a narrow field");
    if (field.keyText() == u"time_criticality")
        return ScoreSection::tr("Time", "time criticality, above a narrow field");
    if (field.keyText() == u"risk_reduction")
        return ScoreSection::tr("Risk", "risk reduction, above a narrow field");
    if (field.keyText() == u"job_size")
        return ScoreSection::tr("Size", "job size, above a narrow field");
    if (field.keyText() == u"duration_weeks")
        return ScoreSection::tr("Weeks", "duration, above a narrow field");
    return field.labelText();
}

/// Counts of people are long, words longer; percentages and person-days are short, but "100 %" is to be read.
int stretchOf(const FieldInfo &field)
{
    return field.type == FieldType::Enumeration ? 32 : field.type == FieldType::Percent ? 27 : field.type == FieldType::Effort ? 23 : 29;
}

} // namespace

ScoreSection::ScoreSection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(defaultFramework(context.plan()).labelText(), context, facts, parent)
    , m_grid(new QGridLayout)
    , m_scoreLabel(new Label(tr("Score"), TextRole::Caption, ColourToken::TextSecondary, this))
    , m_score(new Label(QString(), TextRole::ViewTitle, ColourToken::TextPrimary, this))
{
    m_grid->setHorizontalSpacing(5);
    m_grid->setVerticalSpacing(1);
    content()->addLayout(m_grid);
    for (Label *label : {m_scoreLabel, m_score}) {
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        label->setElided(false);
    }
    m_score->setMinimumHeight(26);
    useFramework(defaultFramework(plan()));
}

void ScoreSection::useFramework(const Framework &framework)
{
    m_framework = &framework;
    setHeading(framework.labelText());
    m_score->setToolTip(framework.formulaText());
    for (FieldEditor *editor : m_editors)
        editor->deleteLater();
    for (Label *label : m_labels)
        label->deleteLater();
    m_editors.clear();
    m_labels.clear();
    int column = 0;
    int line = 0;
    for (const char *key : framework.inputs) {
        const FieldInfo *field = entityInfo<Feature>().field(QString::fromLatin1(key));
        // The effort has its own section; in the score's row it stands again as an input.
        if (!field)
            continue;
        FieldEditor *editor = makeFieldEditor(*field, context(), this);
        editor->setPlace(FieldEditor::Place::Form);
        connect(editor, &FieldEditor::edited, this, &ScoreSection::showScore);
        editor->setMinimumWidth(0);
        Label *label = new Label(shortLabel(*field), TextRole::Caption, ColourToken::TextSecondary, this);
        label->setBuddy(editor);
        label->setElided(true);
        label->setToolTip(field->labelText());
        // One word isn't cut, as long as four of them fit into the narrowest inspector.
        label->setMinimumWidth(std::min(label->sizeHint().width(), longestLabel));
        if (column == inputsInARow) {
            column = 0;
            line += 2;
        }
        m_grid->addWidget(label, line, column);
        m_grid->addWidget(editor, line + 1, column, Qt::AlignTop);
        m_grid->setColumnStretch(column, stretchOf(*field));
        ++column;
        m_editors.push_back(editor);
        m_labels.push_back(label);
    }
    m_grid->addWidget(m_scoreLabel, 0, inputsInARow);
    m_grid->addWidget(m_score, 1, inputsInARow, Qt::AlignTop);
    m_grid->setColumnStretch(inputsInARow, 20);
}

FieldEditor *ScoreSection::editorOf(const FieldInfo &field)
{
    const std::vector<FieldEditor *>::iterator found =
        std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) { return &editor->field() == &field; });
    return found == m_editors.end() ? nullptr : *found;
}

std::vector<const FieldInfo *> ScoreSection::fields() const
{
    std::vector<const FieldInfo *> edited;
    for (const FieldEditor *editor : m_editors)
        edited.push_back(&editor->field());
    return edited;
}

void ScoreSection::showScore()
{
    const Feature *feature = items().size() == 1 ? row<Feature>() : nullptr;
    m_score->setVisible(feature != nullptr);
    m_scoreLabel->setVisible(feature != nullptr);
    if (!feature)
        return;
    // The score of what stands in the fields, stored or not yet.
    Feature typed = *feature;
    for (const FieldEditor *editor : m_editors) {
        if (!editor->isModified())
            continue;
        const Result<QString> text = textFromInput(editor->field(), editor->inputText(), context().inputContext());
        if (!text || !editor->field().setText(typed, *text)) {
            m_score->setText(u"?"_s);
            return;
        }
    }
    const Score score = m_framework->score(typed, ScoreSettings::of(plan()));
    m_score->setText(score.value ? wording::number(*score.value, *score.value < 10 ? 1 : 0) : QString(QChar(0x2013)));
    m_score->setAccessibleName(tr("Score: %1").arg(m_score->text()));
}

void ScoreSection::showItems()
{
    if (const Framework &framework = defaultFramework(plan()); &framework != m_framework)
        useFramework(framework);
    for (FieldEditor *editor : m_editors) {
        if (editor->items() != items())
            editor->setItems(items());
    }
    showScore();
    setVisible(items().size() == 1);
}

void ScoreSection::showLater()
{
    if (items().size() != 1)
        return;
    const Feature *feature = row<Feature>();
    if (!feature)
        return;
    // What is considered for a period competes with what else is; the place in the whole plan stands in the table.
    const PlannedDate &period = feature->candidateFor;
    const std::optional<InspectorFacts::Place> place = facts().placeOf(*feature);
    if (!place) {
        setNote(tr("no rank"));
        return;
    }
    const FiscalCalendar calendar = plan().fiscalCalendar();
    const QString name = period.isValid() ? wording::shortPeriod(period, calendar, context().today()) : QString();
    if (!name.isEmpty())
        setNote(tr("rank %1 of %2 for %3", "a period").arg(place->rank).arg(place->of).arg(name));
    else if (context().scope().isPortfolio())
        setNote(tr("rank %1 of %2 in the portfolio").arg(place->rank).arg(place->of));
    else
        setNote(tr("rank %1 of %2 in the plan").arg(place->rank).arg(place->of));
}

} // namespace leadline
