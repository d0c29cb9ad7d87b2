// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/outcomeview.h"

#include "core/model/catalogue.h"
#include "ui/theme/appearance.h"

#include <QAbstractTableModel>
#include <QHeaderView>

namespace leadline {

class OutcomeView::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (section) {
        case 0:
            return OutcomeView::tr("Line");
        case 1:
            return OutcomeView::tr("Row");
        case 2:
            return OutcomeView::tr("Outcome");
        default:
            return OutcomeView::tr("Details");
        }
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[static_cast<size_t>(index.row())];
        if (role == Qt::ForegroundRole && index.column() == 2)
            return Appearance::instance().colour(row.colour);
        if (role == Qt::TextAlignmentRole && index.column() == 0)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        switch (index.column()) {
        case 0:
            return row.line;
        case 1:
            return row.title;
        case 2:
            return row.outcome;
        default:
            return row.why;
        }
    }

    void setReport(const ImportReport &report)
    {
        beginResetModel();
        m_rows.clear();
        // What needs a look first.
        for (const ImportReport::Refused &refused : report.refused)
            m_rows.push_back({refused.line, {}, OutcomeView::tr("Refused"), refused.reason, ColourToken::StateBad});
        for (const ImportReport::Kept &kept : report.kept) {
            m_rows.push_back({kept.line, kept.ref, OutcomeView::tr("Kept here"),
                              OutcomeView::tr("%1: “%2” here, “%3” in the file").arg(kept.field, kept.ours, kept.theirs),
                              ColourToken::StateAttention});
        }
        for (const ImportReport::Outcome &outcome : report.outcomes) {
            const QString kind = Catalogue::standard().info(outcome.kind).labelText();
            switch (outcome.result) {
            case ImportReport::Result::Created:
                m_rows.push_back({outcome.line, outcome.title, OutcomeView::tr("New"), kind, ColourToken::StateOk});
                break;
            case ImportReport::Result::Updated:
                m_rows.push_back({outcome.line, outcome.title, OutcomeView::tr("Updated"), kind, ColourToken::AccentLine});
                break;
            case ImportReport::Result::Unchanged:
                m_rows.push_back({outcome.line, outcome.title, OutcomeView::tr("Unchanged"), kind, ColourToken::TextTertiary});
                break;
            }
        }
        endResetModel();
    }

private:
    struct Row
    {
        qint64 line;
        QString title;
        QString outcome;
        QString why;
        ColourToken colour;
    };
    std::vector<Row> m_rows;
};

OutcomeView::OutcomeView(QWidget *parent)
    : QTableView(parent)
    , m_model(new Model(this))
{
    setObjectName(QStringLiteral("outcome"));
    setAccessibleName(tr("What becomes of each row"));
    setModel(m_model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(28);
    setWordWrap(false);
    setAutoFillBackground(true);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(0, 56);
    horizontalHeader()->resizeSection(2, 100);
}

void OutcomeView::setReport(const ImportReport &report)
{
    m_model->setReport(report);
}

} // namespace leadline
