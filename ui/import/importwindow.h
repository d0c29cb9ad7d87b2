// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localpaths.h"
#include "ui/import/importtask.h"

#include <QDialog>

class QComboBox;

namespace leadline {

class Button;
class Label;
class MappingView;
class OutcomeView;
class ProgressLine;

/// A list from elsewhere, looked at before anything is written: what it was taken for, which column goes where, and what
/// becomes of each row. "Import" carries it out as one undo step.
class ImportWindow final : public QDialog
{
    Q_OBJECT

public:
    ImportWindow(PlanContext &context, const LocalPaths &paths, QWidget *parent = nullptr);

    /// Asks for a file that can be imported; empty when none was chosen.
    static QString askForFile(QWidget *parent);
    /// What the view that the import is asked for from shows: rows that name no product go to the one it is about. Before
    /// anything is read.
    void setFilter(const QString &filter) { m_filter = filter; }
    /// False when the file can't be read; the context has reported why.
    bool readFile(const QString &path);
    void readText(const QString &text);

    bool isReady() const { return m_outcome != nullptr; }

Q_SIGNALS:
    /// The outcome of the present mapping is shown.
    void ready();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void work();
    void proposeProduct();
    bool showProduct(const ImportOutcome &would);
    void show(const std::shared_ptr<Result<ImportOutcome>> &outcome);
    void showNotes(const QStringList &notes);
    void import();
    QString summary(const ImportReport &report) const;

    PlanContext &m_context;
    QString m_mappingFolder;
    ImportTask::Input m_input;
    ImportTask *m_task;
    std::shared_ptr<Result<ImportOutcome>> m_outcome;
    bool m_mappingEdited = false;
    bool m_isProductChosen = false; ///< by a person, or because there is one that must be meant
    QString m_filter;

    Label *m_title;
    Label *m_guess;
    QComboBox *m_product;
    MappingView *m_mapping;
    Label *m_counts;
    Label *m_notes;
    OutcomeView *m_rows;
    ProgressLine *m_progress;
    Button *m_go;
};

} // namespace leadline
