// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/roadmap/randomroadmap.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace leadline::tests {

namespace {

class RandomRoadmap final
{
public:
    RandomRoadmap(TestPlan &test, quint32 seed)
        : m_test(test)
        , m_random(seed)
    {
    }

    void fill(int features)
    {
        addGround();
        for (int i = 0; i < features; ++i)
            addFeature(i);
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }

    void addGround()
    {
        m_test.settings();
        for (const char *key : {"CHK", "PAY", "LED", "CON"}) {
            m_products.push_back(&m_test.product(key));
            m_products.back()->colour = static_cast<int>(m_products.size());
        }
        for (const char *title :
             {"Shoppers finish checkout on the first try", "More good payments", "Faster money", "Calm"}) {
            m_objectives.push_back(&m_test.objective(title));
            m_keyResults.push_back(&m_test.keyResult("Completion rate", *m_objectives.back()));
        }
        for (const Objective *objective : m_objectives) {
            Initiative initiative;
            initiative.title = u"Initiative"_s;
            initiative.objective = idOf(*objective);
            m_initiatives.push_back(idOf(m_test.add(std::move(initiative))));
        }
    }

    QString title(int number)
    {
        if (chance(3))
            return {};
        QString title = u"Feature %1"_s.arg(number);
        for (int words = chance(5) ? below(60) : below(6); words > 0; --words)
            title += u' ' + QString(1 + below(chance(2) ? 120 : 11), QChar(u'a' + below(26)));
        return title;
    }

    PlannedDate date()
    {
        PlannedDate date;
        date.date = QDate(2026, 1, 1).addDays(below(800) - 100);
        date.confidence = static_cast<DateConfidence>(below(3));
        return date;
    }

    void addFeature(int number)
    {
        Feature &feature = m_test.feature("", *m_products[static_cast<size_t>(below(4))]);
        feature.title = title(number).left(500);
        const size_t place = static_cast<size_t>(below(4));
        if (chance(60))
            feature.objective = idOf(*m_objectives[place]);
        else if (chance(50))
            feature.initiative = m_initiatives[place];
        feature.status = static_cast<WorkStatus>(below(6));
        if (chance(20))
            feature.health = static_cast<FeatureHealth>(below(4));
        feature.parked = chance(8);
        feature.progress = below(101);
        if (chance(75)) {
            feature.start = date();
            feature.end = feature.start;
            feature.end.date = feature.end.date.addDays(below(160) - 10);
        } else if (chance(40)) {
            (chance(50) ? feature.start : feature.end) = date();
        }
        if (chance(30))
            feature.effortLikely = below(60);
        if (chance(15)) {
            Contribution contribution;
            contribution.feature = idOf(feature);
            contribution.keyResult = idOf(*m_keyResults[static_cast<size_t>(below(4))]);
            m_test.add(std::move(contribution));
        }
    }

    TestPlan &m_test;
    QRandomGenerator m_random;
    std::vector<Product *> m_products;
    std::vector<Objective *> m_objectives;
    std::vector<KeyResult *> m_keyResults;
    std::vector<Id<Initiative>> m_initiatives;
};

} // namespace

void fillRandomRoadmap(TestPlan &test, quint32 seed, int features)
{
    RandomRoadmap(test, seed).fill(features);
}

} // namespace leadline::tests
