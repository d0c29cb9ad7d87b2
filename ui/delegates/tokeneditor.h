// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/suggestions.h"

class QLineEdit;

namespace leadline {

class EditorFrame;
class FlowLayout;
class RowSearch;
class SuggestionPopup;

/// A set: tags, or references to several rows, as tokens. Typing completes with what exists; Enter and a comma add a token,
/// Backspace in the empty line takes the last one back.
class TokenEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TokenEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;
    void setQuiet(bool quiet) override;
    void takeHighlighted() override;

protected:
    void showValue() override;
    void showProblem(bool bad) override;
    void setControlsReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTokens();
    void fit();
    void search(const QString &text);
    void showFound(const std::vector<Suggestion> &suggestions, bool complete);
    void add(const Suggestion &suggestion);
    void take(const Suggestion &suggestion);
    void addTyped();
    void removeAt(size_t index);
    std::vector<Suggestion> knownTags(const QString &text) const;
    bool isReferences() const { return field().type == FieldType::References; }

    EditorFrame *m_frame;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    std::vector<Suggestion> m_tokens;
    std::vector<QWidget *> m_widgets;
    SuggestionPopup *m_popup = nullptr;
    RowSearch *m_search = nullptr;
};

} // namespace leadline
