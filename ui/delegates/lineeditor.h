// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QLineEdit;

namespace leadline {

class EditorFrame;

/// One line: texts, numbers, percentages, efforts, money. Numbers stand grouped and with their unit until the line is
/// entered; Up and Down step them (by 1, 5 % or the money's own size; ten times with Shift).
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;
    void setQuiet(bool quiet) override;
    void begin() override;
    void setAlignment(Qt::Alignment alignment);
    /// Shows gains with a plus while nobody types; for changes.
    void setSigned(bool isSigned) { m_signed = isSigned; }

protected:
    void showValue() override;
    void showProblem(bool bad) override;
    void setControlsReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    EditorFrame *frame() const { return m_frame; }
    QLineEdit *line() const { return m_line; }
    /// The value as it is typed, and as it stands while nobody types.
    virtual QString editText() const;
    virtual QString restText() const;
    /// Steps the value; false when this field has no steps.
    virtual bool step(int steps);

private:
    bool isNumber() const;
    void showText(bool editing);

    EditorFrame *m_frame;
    QLineEdit *m_line;
    bool m_signed = false;
};

} // namespace leadline
