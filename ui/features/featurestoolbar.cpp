// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/featurestoolbar.h"

#include "core/analysis/derived/columnset.h"
#include "ui/base/plancontext.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/labelledcombo.h"

#include <QHBoxLayout>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QStringView, 13> groupKeys{u"initiative", u"objective", u"product", u"team", u"owner", u"status", u"health",
                                                u"horizon", u"moscow", u"investment", u"parent", u"release", u"plan"};

/// What people sort by, and whether the largest comes first.
constexpr std::array<std::pair<QStringView, bool>, 12> sortKeys{{{u"rice", true},
                                                                 {u"ice", true},
                                                                 {u"wsjf", true},
                                                                 {u"cd3", true},
                                                                 {u"value_effort", true},
                                                                 {u"rank", false},
                                                                 {u"cost_of_delay", true},
                                                                 {u"effort_likely", true},
                                                                 {u"start", false},
                                                                 {u"end", false},
                                                                 {u"status", false},
                                                                 {u"title", false}}};

} // namespace

FeaturesToolbar::FeaturesToolbar(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_row(new OverflowToolbar)
    , m_group(new LabelledCombo(tr("Group by")))
    , m_sort(new LabelledCombo(tr("Sort")))
    , m_height(new LabelledCombo(tr("Rows")))
    , m_import(new Button(tr("Import")))
    , m_columns(new Button(Icon::Panel, tr("Columns")))
{
    QHBoxLayout *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    m_height->addChoice(tr("Dense"), false);
    m_height->addChoice(tr("Comfortable"), true);
    m_columns->setCheckable(true);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setToolTip(tr("Bring features from a file or from what was copied"));
    Label *hint = new Label({}, TextRole::Caption, ColourToken::TextTertiary);
    hint->setElided(false);
    const auto sayHow = [&context, hint] {
        hint->setText(context.isEditable() ? tr("Type in any cell, Enter saves") : QString());
    };
    connect(&context, &PlanContext::editableChanged, hint, sayHow);
    sayHow();
    for (LabelledCombo *combo : {m_group, m_sort, m_height})
        m_row->addWidget(combo);
    m_row->addEndWidget(hint);
    m_row->addEndWidget(m_import);
    m_row->addEndWidget(m_columns);

    connect(m_group, &LabelledCombo::chosen, this, [this](const QVariant &choice) {
        m_groupBy = choice.toString();
        Q_EMIT groupByChosen(m_groupBy);
    });
    connect(m_sort, &LabelledCombo::chosen, this, [this](const QVariant &choice) {
        m_keys = SortKey::listFromText(choice.toString());
        Q_EMIT sortChosen(m_keys);
    });
    connect(m_height, &LabelledCombo::chosen, this, [this](const QVariant &choice) { Q_EMIT comfortableChosen(choice.toBool()); });
    connect(m_import, &QAbstractButton::clicked, this, &FeaturesToolbar::importClicked);
    connect(m_columns, &QAbstractButton::clicked, this, &FeaturesToolbar::columnsClicked);
}

void FeaturesToolbar::setColumns(const ColumnSet &columns)
{
    m_group->clear();
    m_group->addChoice(tr("None"), QString());
    m_group->addSeparator();
    for (const QStringView key : groupKeys) {
        if (const Column *column = columns.grouping(key))
            m_group->addChoice(key == u"objective" ? tr("Objective") : column->label(), key.toString());
    }
    m_sort->clear();
    m_sort->addChoice(tr("List order"), QString());
    m_sort->addSeparator();
    for (const auto &[key, isFalling] : sortKeys) {
        if (const Column *column = columns.find(key))
            m_sort->addChoice(column->label(), SortKey{key.toString(), isFalling}.text());
    }
    for (const SortKey &key : m_keys) {
        // A click on a header may sort by anything, and the other way round.
        const Column *column = columns.find(key.key);
        if (column && !m_sort->setCurrentData(key.text()))
            m_sort->addChoice(key.descending ? tr("%1, falling").arg(column->label()) : tr("%1, rising").arg(column->label()), key.text());
        break;
    }
    m_group->setCurrentData(m_groupBy);
    m_sort->setCurrentData(m_keys.empty() ? QString() : m_keys.front().text());
    m_row->rearrange();
}

void FeaturesToolbar::setGroupBy(const QString &key)
{
    m_groupBy = key;
    m_group->setCurrentData(key);
    m_row->rearrange();
}

void FeaturesToolbar::setSort(const std::vector<SortKey> &keys)
{
    m_keys = keys;
}

void FeaturesToolbar::setComfortable(bool comfortable)
{
    m_height->setCurrentData(comfortable);
    m_row->rearrange();
}

void FeaturesToolbar::setImportEnabled(bool enabled)
{
    m_import->setEnabled(enabled);
}

} // namespace leadline
