// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printedpages.h"
#include "ui/print/printedpast.h"

#include <QDialog>
#include <QTimer>

class QPrinter;

namespace leadline {

class Button;
class ExportTask;
class IconButton;
class Label;
class PagePreview;
class PresetList;
class PrintSettingsPanel;
class ProgressLine;

/// "Print or export": settings at the start, the page itself at the end, below what comes out and the buttons. Every change
/// is on the page at once.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Prints the roadmap of @p view, which tells what changed where @p readPast reads the past; or, with @p maker, what that
    /// makes of it.
    PrintDialog(PlanContext &context, const ViewDescription &view, QWidget *parent = nullptr, PageMaker maker = {}, PastReader readPast = {});
    ~PrintDialog() override;

    /// The pages as they are shown now; waits for nothing.
    const PagePreview &preview() const { return *m_preview; }
    /// Exports to this file in place of asking for one.
    void exportTo(const QString &path);
    /// Prints here in place of asking for a printer.
    void printOn(std::unique_ptr<QPrinter> printer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void reject() override;

private:
    QWidget *makePreviewSide();
    QWidget *makeFooter();
    void updatePages();
    void updatePageWords();
    void run();
    void runPrinter();
    void finish(const Result<> &result);
    void setWorking(bool working);
    QString suggestedPath() const;

    PlanContext &m_context;
    PageMaker m_maker;
    PrintedPast *m_past;
    PresetList *m_presets;
    PrintSettingsPanel *m_panel;
    PagePreview *m_preview;
    Label *m_pageWords;
    Label *m_pageNumber;
    IconButton *m_previous;
    IconButton *m_next;
    Label *m_summary;
    ProgressLine *m_progress;
    Button *m_cancel;
    Button *m_copy;
    Button *m_go;
    ExportTask *m_task;
    QString m_done; ///< what is said when the work is done
    QTimer m_later;
    bool m_prints = false; ///< rather than writes a file
};

} // namespace leadline
