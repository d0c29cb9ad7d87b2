// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QLabel>

namespace leadline {

/// Plain text in a role of type and of colour. Single lines that don't fit end with an ellipsis and show in full in a
/// tooltip.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, TextRole role = TextRole::Body,
                   ColourToken colour = ColourToken::TextPrimary, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setColour(ColourToken colour);
    ColourToken colour() const { return m_colour; }
    /// Single lines may become narrower than their text; on unless the text wraps.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColour();
    bool fits() const;

    TextRole m_role;
    ColourToken m_colour;
    bool m_elided = false;
};

/// The name of a field in the inspector and in forms: 88 px wide, text.tertiary, tied to its buddy. What is longer takes two
/// lines; a single long word takes up to 120 px.
class FieldLabel final : public Label
{
    Q_OBJECT

public:
    explicit FieldLabel(const QString &text, QWidget *buddy = nullptr, QWidget *parent = nullptr);
};

} // namespace leadline
