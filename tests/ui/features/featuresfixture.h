// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/model/objective.h"
#include "tests/core/analysis/testplan.h"
#include "ui/delegates/tableview.h"
#include "ui/features/featurestoolbar.h"
#include "ui/features/featuresworkspace.h"
#include "ui/shell/bulkbar.h"
#include "ui/theme/button.h"

#include <QTest>

namespace leadline {

/// Six features of two products in a table that is shown as the window shows it, for tests that use it as people do.
class FeaturesFixture : public QObject
{
protected:
    void setUp()
    {
        TestPlan plan;
        Product &checkout = plan.product("CHK");
        Product &payments = plan.product("PAY");
        Initiative cards;
        cards.title = QStringLiteral("Cards");
        cards.ref = QStringLiteral("INI-1");
        const Initiative &first = plan.add(std::move(cards));
        Initiative payouts;
        payouts.title = QStringLiteral("Payouts");
        payouts.ref = QStringLiteral("INI-2");
        m_growth = idOf(plan.objective("Growth"));
        m_retention = idOf(plan.objective("Retention"));
        payouts.objective = m_retention;
        const Initiative &second = plan.add(std::move(payouts));
        const char *titles[] = {"Saved cards", "Smart retry", "Instant payouts", "Swish", "Card updater", "Ledger export"};
        for (int i = 0; i < 6; ++i) {
            Feature &row = plan.feature(titles[i], i % 2 == 0 ? checkout : payments);
            row.initiative = i < 2 ? idOf(first) : i < 5 ? idOf(second) : Id<Initiative>();
            row.status = i % 2 == 0 ? WorkStatus::Ready : WorkStatus::Discovery;
            row.effortLikely = 10.0 * (i + 1);
            row.costOfDelay = 100'000;
            row.start = {QDate(2026, 9, 7).addDays(7 * i), DatePrecision::Day, DateConfidence::Likely};
        }
        m_document = std::make_unique<PlanDocument>(std::move(plan.plan), QStringLiteral("Maya"), m_ids, m_clock);
        m_context = std::make_unique<PlanContext>(*m_document, Identity{QStringLiteral("Maya")});
        m_window = std::make_unique<QWidget>();
        m_window->resize(1264, 700);
        m_workspace = new FeaturesWorkspace(*m_context, m_window.get());
        m_workspace->setGeometry(0, 40, 1264, 660);
        m_workspace->toolbar()->setParent(m_window.get());
        m_workspace->toolbar()->setGeometry(0, 0, 1264, 40);
        m_workspace->toolbar()->show();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_workspace->canvas()->setFocus();
    }
    void tearDown()
    {
        m_window.reset();
        m_context.reset();
        m_document.reset();
    }

    const Feature &feature(int index) const
    {
        return static_cast<const Feature &>(m_document->plan().table(EntityKind::Feature).at(index));
    }
    EntityKey keyOf(int index) const { return {EntityKind::Feature, feature(index).id}; }
    QModelIndex cell(int index, QStringView column) const
    {
        return m_workspace->model().indexOf(keyOf(index), m_workspace->model().sectionOf(column));
    }
    void clickCell(const QModelIndex &index) const
    {
        TableView &table = m_workspace->table();
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }
    void check(std::initializer_list<int> features) const
    {
        for (const int index : features)
            clickCell(cell(index, TableColumn::checkKey));
    }
    BulkBar &bar() const { return *m_workspace->findChild<BulkBar *>(); }
    Button *barButton(const QString &text) const
    {
        for (Button *button : bar().findChildren<Button *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(widget, key, modifiers); }

    SequentialIdSource m_ids;
    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<QWidget> m_window;
    FeaturesWorkspace *m_workspace = nullptr;
    Id<Objective> m_growth;
    Id<Objective> m_retention; ///< of the initiative "Payouts"
};

} // namespace leadline
