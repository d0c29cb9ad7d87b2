// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/suggestions.h"

class QLineEdit;

namespace leadline {

class EditorButton;
class EditorFrame;
class EditorMark;
class RowSearch;
class SuggestionPopup;

/// A reference to a row: typing completes by reference, title and initials. Emptying the line or its cross clears.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;
    void setQuiet(bool quiet) override;
    void begin() override;
    void takeHighlighted() override;

protected:
    void showValue() override;
    void showProblem(bool bad) override;
    void setControlsReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void showFound(const std::vector<Suggestion> &suggestions, bool complete);
    void take(const Suggestion &suggestion);
    void show(const Suggestion &suggestion);
    void updateClear();

    EditorFrame *m_frame;
    EditorMark *m_mark;
    QLineEdit *m_line;
    EditorButton *m_clear;
    SuggestionPopup *m_popup = nullptr;
    RowSearch *m_search = nullptr;
    QString m_chosen; ///< input of the row that the line's text stands for; empty while the text is only typed
};

} // namespace leadline
