// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/suggestions.h"

#include <QAbstractButton>

namespace leadline {

class EditorFrame;
class SuggestionPopup;

/// What a choice shows while its menu is closed: mark, word, chevron.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent);

    void setShown(const Suggestion &shown, bool placeholder);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Suggestion m_shown;
    bool m_placeholder = false;
};

/// A value of an enumeration: the menu finds by typing, and the digits choose at once. A choice is stored as soon as it is
/// made.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;
    void setQuiet(bool quiet) override;
    void begin() override;
    void openMenu();

protected:
    void showValue() override;
    void showProblem(bool bad) override;
    void setControlsReadOnly(bool readOnly) override;
    bool holdsPopup() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<Suggestion> choices() const;
    Suggestion suggestionOf(const QString &canonical) const;
    void fillMenu(const QString &match);
    void take(const Suggestion &suggestion, bool toAll = false);

    EditorFrame *m_frame;
    ChoiceButton *m_button;
    SuggestionPopup *m_popup = nullptr;
    QString m_choice; ///< canonical
};

/// The mark of a value of an enumeration that has one (status, health); none for others.
Glyph choiceGlyph(const EnumInfo &enumeration, int value);

} // namespace leadline
