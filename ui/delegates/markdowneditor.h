// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QPlainTextEdit;
class QStackedLayout;

namespace leadline {

class EditorFrame;
class MarkdownPreview;

/// A text of several lines in Markdown: rendered while nobody writes, plain while somebody does. It grows with its text up to
/// a limit. Raw HTML stays text, pictures are left out, links are opened only after asking.
class MarkdownEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MarkdownEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;
    void setQuiet(bool quiet) override;
    void begin() override;

protected:
    void showValue() override;
    void showProblem(bool bad) override;
    void setControlsReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPreview();
    void write(Qt::FocusReason reason);
    void fit();

    EditorFrame *m_frame;
    QStackedLayout *m_stack;
    MarkdownPreview *m_preview;
    QPlainTextEdit *m_edit;
};

} // namespace leadline
