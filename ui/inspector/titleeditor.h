// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QPlainTextEdit;

namespace leadline {

class EditorFrame;

/// The name of an item at the top of the inspector, 16/22, on as many lines as it needs; edited in place.
class TitleEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TitleEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;
    void begin() override;

protected:
    void showValue() override;
    void showProblem(bool bad) override;
    void setControlsReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    EditorFrame *m_frame;
    QPlainTextEdit *m_edit;
    bool m_showing = false;
};

} // namespace leadline
