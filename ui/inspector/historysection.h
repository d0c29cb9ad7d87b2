// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

class QGridLayout;

namespace leadline {

class Button;

/// The newest changes of an item: when, who, what from what to what. They come from the file's journal, in their own time.
class HistorySection final : public InspectorSection
{
    Q_OBJECT

public:
    HistorySection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void showLater() override;

protected:
    void showItems() override;

private:
    struct Line
    {
        QString day;
        QString words;
        QString tip;
    };

    void ask();
    void take(EntityKey item, const std::vector<Transaction> &transactions);
    QString wordsFor(const Transaction &transaction, EntityKey item) const;
    QString severalWords(const std::vector<const ChangeRow *> &changes, const QString &who) const;
    QString tipFor(const Transaction &transaction, EntityKey item) const;
    void showLines(const std::vector<Line> &lines);

    EntityKey m_asked;
    bool m_stale = true;
    int m_most = 5;
    std::vector<std::pair<Label *, Label *>> m_lines;
    Label *m_empty;
    Button *m_more;
    QGridLayout *m_grid;
};

} // namespace leadline
