// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/historysection.h"

#include "ui/delegates/editorwords.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int someLines = 5;
constexpr int manyLines = 100;
constexpr int dayColumn = 44;
constexpr int longestValue = 40;
constexpr qsizetype mostStepSigns = 80; ///< what two lines hold beside a name

QString firstName(const QString &author)
{
    return author.section(u' ', 0, 0);
}

/// A canonical text of the journal as people read it.
QString valueWords(const FieldInfo &field, EntityKind kind, const QString &canonical, const PlanContext &context)
{
    if (canonical.isEmpty())
        return {};
    if (field.type == FieldType::Markdown)
        return QString(QChar(0x2026));
    const QString shown = EditorWords::displayText(field, kind, canonical, context);
    return shown.size() > longestValue ? QString(shown.left(longestValue) + QChar(0x2026)) : shown;
}

/// "Start 1 Oct 2026 → 12 Oct 2026"; empty where values say nothing: of long texts, and of lists, whose elements come one by one.
QString stepWords(const ChangeRow &change, const PlanContext &context)
{
    const FieldInfo &field = *change.field;
    if (field.isSet() || field.type == FieldType::Markdown || field.type == FieldType::Json)
        return {};
    const QString none(QChar(0x2013));
    const QString before = valueWords(field, change.kind, change.before, context);
    const QString after = valueWords(field, change.kind, change.after, context);
    //: A field, what it was and what it is: "Start 1 Oct → 12 Oct"
    return HistorySection::tr("%1 %2 → %3").arg(field.labelText(), before.isEmpty() ? none : before, after.isEmpty() ? none : after);
}

} // namespace

HistorySection::HistorySection(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : InspectorSection(tr("History"), context, facts, parent)
    , m_empty(new Label(tr("Nothing is recorded yet."), TextRole::Caption, ColourToken::TextTertiary, this))
    , m_more(new Button(tr("Show all"), ButtonKind::Quiet, this))
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnMinimumWidth(0, dayColumn);
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);
    content()->addWidget(m_empty);
    m_more->setButtonSize(ButtonSize::Small);
    m_more->hide();
    content()->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_most = manyLines;
        ask();
    });
}

void HistorySection::showItems()
{
    if (items().size() != 1 || item() != m_asked) {
        m_most = someLines;
        showLines({});
        m_empty->hide();
        m_more->hide();
    }
    m_stale = true;
    setVisible(items().size() == 1);
}

void HistorySection::showLater()
{
    if (m_stale && items().size() == 1)
        ask();
}

void HistorySection::ask()
{
    m_stale = false;
    m_asked = item();
    context().history(m_asked, this, [this, asked = m_asked](Result<std::vector<Transaction>> answer) {
        if (items().size() == 1 && item() == asked && answer)
            take(asked, *answer);
    });
}

/// Values as far as two lines hold them, the other fields by their names.
QString HistorySection::severalWords(const std::vector<const ChangeRow *> &changes, const QString &who) const
{
    QStringList steps;
    QStringList names;
    qsizetype room = mostStepSigns;
    for (const ChangeRow *change : changes) {
        if (!change->field)
            continue;
        const QString step = stepWords(*change, context());
        if (!step.isEmpty() && step.size() <= room) {
            room -= step.size();
            steps.append(step);
        } else if (!names.contains(change->field->labelText())) {
            names.append(change->field->labelText());
        }
    }
    const QString stepsText = steps.join(QStringLiteral(", "));
    const QString namesText = names.join(QStringLiteral(", "));
    if (steps.isEmpty())
        return tr("%1 changed %2").arg(who, namesText);
    if (names.isEmpty())
        return tr("%1: %2", "who; what was changed from what to what").arg(who, stepsText);
    return tr("%1: %2, also %3", "who; what was changed from what to what; other fields").arg(who, stepsText, namesText);
}

/// Everything that was changed in the item, a line each.
QString HistorySection::tipFor(const Transaction &transaction, EntityKey item) const
{
    QStringList lines{QString(transaction.author + u": "_s + historyLabel(transaction))};
    for (const ChangeRow &change : transaction.rows) {
        if (change.kind != item.kind || change.id != item.id || !change.field)
            continue;
        const QString step = stepWords(change, context());
        const QString line = step.isEmpty() ? change.field->labelText() : step;
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString HistorySection::wordsFor(const Transaction &transaction, EntityKey item) const
{
    const QString who = firstName(transaction.author);
    std::vector<const ChangeRow *> own;
    for (const ChangeRow &change : transaction.rows) {
        if (change.kind == item.kind && change.id == item.id)
            own.push_back(&change);
    }
    if (own.empty())
        return historyLabel(transaction);
    if (own.front()->isInsertion())
        return tr("%1 added it").arg(who);
    if (own.front()->isRemoval())
        return tr("%1 removed it").arg(who);
    if (own.size() > 1)
        return severalWords(own, who);
    const FieldInfo &field = *own.front()->field;
    const QString before = valueWords(field, item.kind, own.front()->before, context());
    const QString after = valueWords(field, item.kind, own.front()->after, context());
    if (field.isSet())
        return after.isEmpty() ? tr("%1 took %3 from %2").arg(who, field.labelText(), before)
                               : tr("%1 added %3 to %2").arg(who, field.labelText(), after);
    if (before.isEmpty())
        return tr("%1 set %2 to %3").arg(who, field.labelText(), after);
    if (after.isEmpty())
        return tr("%1 cleared %2, was %3").arg(who, field.labelText(), before);
    return tr("%1 changed %2 from %3 to %4").arg(who, field.labelText(), before, after);
}

void HistorySection::take(EntityKey asked, const std::vector<Transaction> &transactions)
{
    std::vector<Line> lines;
    for (std::vector<Transaction>::const_reverse_iterator it = transactions.rbegin(); it != transactions.rend(); ++it) {
        if (static_cast<int>(lines.size()) == m_most)
            break;
        lines.push_back({wording::day(it->at.toLocalTime().date(), context().today()), wordsFor(*it, asked),
                         tipFor(*it, asked)});
    }
    showLines(lines);
    m_empty->setVisible(lines.empty());
    m_more->setVisible(transactions.size() > lines.size() && m_most == someLines);
}

void HistorySection::showLines(const std::vector<Line> &lines)
{
    while (m_lines.size() < lines.size()) {
        const int row = static_cast<int>(m_lines.size());
        Label *day = new Label(QString(), TextRole::Caption, ColourToken::TextTertiary, this);
        Label *words = new Label(QString(), TextRole::Caption, ColourToken::TextSecondary, this);
        day->setElided(false);
        words->setWordWrap(true);
        m_grid->addWidget(day, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
        m_lines.emplace_back(day, words);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < lines.size();
        if (used) {
            m_lines[i].first->setText(lines[i].day);
            m_lines[i].second->setText(lines[i].words);
            m_lines[i].second->setToolTip(lines[i].tip);
        }
        m_lines[i].first->setVisible(used);
        m_lines[i].second->setVisible(used);
    }
}

} // namespace leadline
