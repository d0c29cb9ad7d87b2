// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changefilterbar.h"

#include "ui/history/historymetrics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/filterchip.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace leadline {

namespace {

constexpr int chipGap = 6;
constexpr int longestName = 160;

} // namespace

ChangeFilterBar::ChangeFilterBar(ChangeListModel &model, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_item(new FilterChip({}))
    , m_person(new FilterChip({}))
    , m_kind(new FilterChip({}))
    , m_field(new FilterChip({}))
    , m_days(new FilterChip({}))
    , m_count(new Label({}, TextRole::Caption, ColourToken::TextTertiary))
{
    setObjectName(QStringLiteral("change-filter"));
    QWidget *chips = new QWidget;
    FlowLayout *flow = new FlowLayout(chips, chipGap, chipGap);
    flow->setContentsMargins(0, 0, 0, 0);
    for (FilterChip *chip : {m_item, m_person})
        flow->addWidget(chip);
    addTopic(tr("Dates"), ChangeTopic::Dates);
    addTopic(tr("Scores"), ChangeTopic::Scores);
    addTopic(tr("Added, removed"), ChangeTopic::Rows);
    for (const auto &topic : m_topics)
        flow->addWidget(topic.first);
    for (FilterChip *chip : {m_kind, m_field, m_days})
        flow->addWidget(chip);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(historyMargin, 8, historyMargin, 8);
    row->setSpacing(8);
    row->addWidget(chips, 1);
    m_count->setElided(false);
    m_count->setMinimumHeight(22);
    row->addWidget(m_count, 0, Qt::AlignTop);
    m_person->setObjectName(QStringLiteral("person"));

    const auto takesAway = [this](FilterChip *chip, const auto &clearIt) {
        connect(chip, &FilterChip::removeRequested, this, [this, clearIt] {
            ChangeFilter filter = m_model.filter();
            clearIt(filter);
            apply(filter);
        });
    };
    connect(m_item, &FilterChip::removeRequested, this, [this] { setItem({}); });
    takesAway(m_person, [](ChangeFilter &filter) { filter.author.clear(); });
    takesAway(m_kind, [](ChangeFilter &filter) {
        filter.kind.reset();
        filter.field = nullptr;
    });
    takesAway(m_field, [](ChangeFilter &filter) { filter.field = nullptr; });
    takesAway(m_days, [](ChangeFilter &filter) { filter.days = {}; });
    connect(m_item, &QAbstractButton::clicked, this, [this] { m_context.open(m_model.filter().item); });
    connect(m_person, &QAbstractButton::clicked, this, &ChangeFilterBar::choosePerson);
    connect(m_kind, &QAbstractButton::clicked, this, &ChangeFilterBar::chooseKind);
    connect(m_field, &QAbstractButton::clicked, this, &ChangeFilterBar::chooseField);
    connect(m_days, &QAbstractButton::clicked, this, &ChangeFilterBar::chooseDays);
    connect(&m_model, &ChangeListModel::countsChanged, this, &ChangeFilterBar::refresh);
    refresh();
}

void ChangeFilterBar::addTopic(const QString &text, ChangeTopic topic)
{
    FilterChip *chip = new FilterChip(text);
    m_topics.emplace_back(chip, topic);
    const auto toggle = [this, topic] {
        ChangeFilter filter = m_model.filter();
        filter.topics ^= topic;
        apply(filter);
    };
    connect(chip, &QAbstractButton::clicked, this, toggle);
    connect(chip, &FilterChip::removeRequested, this, toggle);
}

void ChangeFilterBar::setItem(EntityKey item)
{
    ChangeFilter filter = item.isNull() ? m_model.filter() : ChangeFilter();
    filter.item = item;
    filter.field = nullptr;
    apply(filter);
}

void ChangeFilterBar::clear()
{
    apply({});
}

void ChangeFilterBar::focusFirst()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
}

void ChangeFilterBar::apply(const ChangeFilter &filter)
{
    m_model.setFilter(filter);
    refresh();
}

void ChangeFilterBar::choosePerson()
{
    QMenu menu(this);
    for (const QString &name : m_model.authors()) {
        QAction *action = menu.addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(name == m_model.filter().author);
        connect(action, &QAction::triggered, this, [this, name] {
            ChangeFilter filter = m_model.filter();
            filter.author = name;
            apply(filter);
        });
    }
    menu.exec(m_person->mapToGlobal(QPoint(0, m_person->height() + 4)));
}

void ChangeFilterBar::chooseKind()
{
    QMenu menu(this);
    for (const EntityKind kind : m_model.kinds()) {
        const EntityInfo *info = m_context.plan().catalogue().find(kind);
        if (!info || kind == EntityKind::Conflict || kind == EntityKind::Alias)
            continue;
        QAction *action = menu.addAction(info->pluralText());
        action->setCheckable(true);
        action->setChecked(m_model.filter().kind == kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            ChangeFilter filter = m_model.filter();
            filter.kind = kind;
            filter.field = nullptr;
            apply(filter);
        });
    }
    menu.exec(m_kind->mapToGlobal(QPoint(0, m_kind->height() + 4)));
}

void ChangeFilterBar::chooseField()
{
    const std::optional<EntityKind> kind = m_model.filter().fieldKind();
    if (!kind)
        return;
    QMenu menu(this);
    for (const FieldInfo *field : m_model.fields(*kind)) {
        QAction *action = menu.addAction(field->labelText());
        action->setCheckable(true);
        action->setChecked(field == m_model.filter().field);
        connect(action, &QAction::triggered, this, [this, field] {
            ChangeFilter filter = m_model.filter();
            filter.field = field;
            apply(filter);
        });
    }
    menu.exec(m_field->mapToGlobal(QPoint(0, m_field->height() + 4)));
}

void ChangeFilterBar::chooseDays()
{
    const QDate today = m_context.today();
    const FiscalCalendar calendar = m_context.plan().fiscalCalendar();
    const std::vector<std::pair<QString, DateRange>> choices{
        {tr("Today"), {today, today}},
        {tr("Last 7 days"), {today.addDays(-6), today}},
        {tr("Last 30 days"), {today.addDays(-29), today}},
        {tr("This quarter"), {calendar.quarterStartOf(today), calendar.quarterEndOf(today)}},
        {tr("Last quarter"), {calendar.quarterStartOf(today, -1), calendar.quarterStartOf(today).addDays(-1)}},
    };
    QMenu menu(this);
    for (const auto &[text, days] : choices) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model.filter().days == days);
        connect(action, &QAction::triggered, this, [this, text = text, days = days] {
            ChangeFilter filter = m_model.filter();
            filter.days = days;
            m_daysText = text;
            apply(filter);
        });
    }
    menu.exec(m_days->mapToGlobal(QPoint(0, m_days->height() + 4)));
}

void ChangeFilterBar::refresh()
{
    const ChangeFilter &filter = m_model.filter();
    const auto show = [](FilterChip *chip, bool isActive, const QString &text) {
        chip->setText(elided(chip->font(), text, longestName));
        chip->setAccessibleName(text);
        chip->setActive(isActive);
    };
    m_item->setVisible(!filter.item.isNull());
    if (!filter.item.isNull())
        show(m_item, true, m_context.nameOf(filter.item));
    show(m_person, !filter.author.isEmpty(), filter.author.isEmpty() ? tr("All people") : filter.author);
    const EntityInfo *info = filter.kind ? m_context.plan().catalogue().find(*filter.kind) : nullptr;
    show(m_kind, info != nullptr, info ? info->pluralText() : tr("All kinds"));
    m_field->setVisible(filter.fieldKind().has_value());
    show(m_field, filter.field != nullptr, filter.field ? filter.field->labelText() : tr("All fields"));
    show(m_days, filter.days.isValid(), filter.days.isValid() ? m_daysText : tr("Any time"));
    for (const auto &[chip, topic] : m_topics)
        chip->setActive(filter.topics.testFlag(topic));
    const int shown = m_model.shownCount();
    const int all = m_model.totalCount();
    m_count->setText(shown == all ? wording::number(all) : wording::countOf(shown, all));
    m_count->setAccessibleName(tr("%n changes", nullptr, shown));
}

void ChangeFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Appearance::instance().colour(ColourToken::LineSoft));
}

} // namespace leadline
